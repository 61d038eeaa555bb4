using Bunit;
using ModelWard.Model;
using ModelWard.Planner.Web.Questions;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Questions;

public sealed class WardReasonsTests : PageContext
{
    private const string Ward = "26968";

    private static readonly Texts En = Texts.In(Language.English);


    public WardReasonsTests()
    {
        _grains.Reply = (question, _) => Answers.Reply(question switch
        {
            WhyQuestion why => Answers.Why(why.Ward),
            WhyNotQuestion whyNot => Answers.WhyNot(whyNot.Ward, whyNot.Year),
            _ => throw new NotSupportedException(),
        });
    }

    [Fact]
    public void Reasons_Opened_AskNothing()
    {
        Reasons().FindAll(".answer").ShouldBeEmpty();
        _grains.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void Why_Asked_SaysSentenceRivalsAndMoney()
    {
        var reasons = Reasons();
        reasons.Find("#why .ask-button").Click();
        reasons.WaitForAssertion(() => reasons.Find("#why .answer p").TextContent.ShouldBe("Why explained."));
        _grains.Questions.ShouldBe([new WhyQuestion { Ward = Ward }]);
        reasons.Find("#why .note").TextContent.ShouldBe("Competes for: capital of 2024");
        reasons.FindAll("#why dt").Select(term => term.TextContent)
            .ShouldBe(["Pushed out", "Let in", "Other year", "Capital more (+) or less (−), at today's prices"]);
        reasons.FindAll("#why dd")[1].TextContent.ShouldBe($"{Place("27157")} (2024)");
        reasons.FindAll("#why dd")[2].TextContent.ShouldBe($"{Place("26734")} (2025 → 2024)");
    }

    [Fact]
    public void WhyNot_OfAYear_AsksForThatYear()
    {
        var reasons = Reasons();
        reasons.Find("#why-not-year").Change("2026");
        reasons.Find("#why-not .ask-button").TextContent.ShouldBe("Why does it not start in 2026?");
        reasons.Find("#why-not .ask-button").Click();
        reasons.WaitForAssertion(() => reasons.Find("#why-not .answer p").TextContent.ShouldBe("Why not explained."));
        _grains.Questions.ShouldBe([new WhyNotQuestion { Ward = Ward, Year = 2026 }]);
        reasons.Find("#why-not dd").TextContent.ShouldBe($"{Place("27157")} (2025)");
        reasons.Find("#why-not-year").Change("2027");
        reasons.FindAll("#why-not .answer").ShouldBeEmpty();
    }

    [Fact]
    public void Reasons_AnotherWard_ForgetTheAnswers()
    {
        var reasons = Reasons();
        reasons.Find("#why .ask-button").Click();
        reasons.WaitForAssertion(() => reasons.FindAll(".answer").ShouldNotBeEmpty());
        reasons.Render(parameters => parameters.Add(item => item.Ward, "27157"));
        reasons.FindAll(".answer").ShouldBeEmpty();
    }

    [Fact]
    public void Line_ManyWards_NamesTheFirstAndCountsTheRest()
    {
        var change = new PlanChange { Out = [.. City.Snapshot.Wards.Take(11).Select(ward => new PlannedStart(ward.Code, 2025))] };
        var line = PlanChangeLine.Of(change, City.Snapshot, En).Single();
        line.Items.Count.ShouldBe(8);
        line.Left.ShouldBe(3);
        PlanChangeLine.Capital(change, City.Snapshot)
            .ShouldBe(-City.Snapshot.Wards.Take(11).Sum(ward => ward.Needs.WorksCost + ward.Needs.EquipmentCost));
    }

    private static string Place(string code)
    {
        var ward = City.Snapshot.Find(code)!;
        return En.Place(ward, City.Snapshot.Programme.Districts.Single(district => district.Code == ward.District));
    }

    private IRenderedComponent<WardReasons> Reasons() => Render<WardReasons>(parameters => parameters
        .Add(reasons => reasons.Ward, Ward).Add(reasons => reasons.View, Plans.Optimal).Add(reasons => reasons.Inputs, Plans.Optimal.Inputs)
        .Add(reasons => reasons.Enabled, true).Add(reasons => reasons.Texts, En));
}
