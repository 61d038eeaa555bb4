using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.WardMap;

public sealed class WardCardTests : BunitContext
{
    private static readonly Texts En = Texts.In(Language.English);

    [Fact]
    public void Card_RefusedWard_SaysWhichLimitsInWhichYear()
    {
        var outcome = new WardOutcome
        {
            Code = "26968",
            RefusedBy = [new(2024, Resource.Capital), new(2024, Resource.Officers), new(2025, Resource.Capital)],
        };
        Card(outcome).FindAll(".reasons li").Select(item => item.TextContent)
            .ShouldBe(["2024: short of investment capital and officers", "2025: short of investment capital"]);
    }

    [Fact]
    public void Card_TooLargeWard_SaysSoFirst() =>
        Card(new WardOutcome { Code = "26968", TooLarge = true, RefusedBy = [new(2024, Resource.FloorArea)] })
            .Find(".reasons li").TextContent.ShouldBe("Its needs exceed the limits even if no other ward started.");

    [Fact]
    public void Card_RecognizedWard_SaysWhenAndNamesItsPin()
    {
        var card = Card(new WardOutcome { Code = "26968", Start = 2023, Recognized = 2023 });
        card.Find(".fate-line").TextContent.ShouldBe("Starts 2023 → recognized 2023");
        card.Find(".note").TextContent.ShouldBe("The scenario pins its start: 2023");
        card.FindAll(".reasons").ShouldBeEmpty();
    }

    [Fact]
    public void Card_Needs_AreTheWardsOwn()
    {
        var ward = City.Snapshot.Wards.First(item => item.Needs.Works == Works.NewBuilding);
        var values = Card(new WardOutcome { Code = ward.Code }, ward.Code).FindAll(".needs dd").Select(value => value.TextContent).ToList();
        values[0].ShouldBe(En.Number.Whole(ward.Needs.Officers));
        values[1].ShouldContain("new building");
        values[1].ShouldContain($"{En.Number.Whole(ward.Needs.FloorArea)} m²");
        values[2].ShouldBe(En.Number.Money(ward.Needs.EquipmentCost));
    }

    [Fact]
    public void Card_Criteria_MarksThoseMet()
    {
        var ward = City.Snapshot.Find("26968")!;
        var card = Card(new WardOutcome { Code = "26968" });
        card.FindAll(".criteria li.met").Count.ShouldBe(City.Catalogue.CountMet(ward.Levels));
        card.FindAll(".criteria li").Count.ShouldBe(City.Catalogue.Criteria.Length);
    }

    [Fact]
    public void Card_NoWard_SaysWhatToDo() => Card(new WardOutcome { Code = "" }, null).Find(".empty").TextContent.ShouldStartWith("Choose a tile");

    private IRenderedComponent<WardCard> Card(WardOutcome outcome, string? code = "26968")
    {
        var entry = WardEntry.All(City.Snapshot, City.Catalogue, En).FirstOrDefault(item => item.Ward.Code == code);
        return Render<WardCard>(parameters => parameters
            .Add(card => card.Entry, entry).Add(card => card.Outcome, outcome).Add(card => card.Scenario, City.Sample("baseline"))
            .Add(card => card.Catalogue, City.Catalogue).Add(card => card.Texts, En));
    }
}
