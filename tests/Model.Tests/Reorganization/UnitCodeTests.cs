using System.Text.Json;
using CsCheck;

namespace ModelWard.Model.Tests.Reorganization;

public sealed class UnitCodeTests
{
    private const string Longest = "abcdefghijklmnopqrstuvwxyz012345";

    [Theory]
    [InlineData("26740")]
    [InlineData("26740@2025-07-01")]
    [InlineData("a.Z-9_@0001-01-01")]
    [InlineData(Longest)]
    [InlineData(Longest + "@9999-12-31")]
    public void Text_OfAUnit_IsReadAndWrittenAsItWas(string text)
    {
        UnitCode.TryParse(text, out var unit).ShouldBeTrue();

        unit.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("@2025-07-01")]
    [InlineData("26740@")]
    [InlineData("26740@2025-7-1")]
    [InlineData("26740@2025-02-30")]
    [InlineData("26740@2025-07-01 ")]
    [InlineData("26740@ 2025-07-01")]
    [InlineData("26740@01-07-2025")]
    [InlineData("26740@2025-07-01@2025-07-01")]
    [InlineData("26740@20250701")]
    [InlineData(Longest + "6@2025-07-01")]
    [InlineData("267 40")]
    public void Text_OfNoUnit_IsRefused(string? text) => UnitCode.IsValid(text).ShouldBeFalse();

    [Fact]
    public void Units_OfOneCodeOnTwoDays_AreTwo()
    {
        UnitCode.TryParse("26740", out var before).ShouldBeTrue();
        UnitCode.TryParse("26740@2025-07-01", out var after).ShouldBeTrue();

        after.Code.ShouldBe(before.Code);
        after.ShouldNotBe(before);
        (before.Since, after.Since).ShouldBe((null, new DateOnly(2025, 7, 1)));
    }

    [Fact]
    public void Unit_OfAnyCodeAndDay_HasOneTextThatIsReadBack() =>
        Gen.Select(Gen.String[Gen.Char["abXY09-_."], 0, 31], Gen.Int[0, 3_652_058], Gen.Bool, (tail, day, dated) => new UnitCode("W" + tail, dated ? DateOnly.FromDayNumber(day) : null))
            .Sample(unit => UnitCode.TryParse(unit.ToString(), out var read) && read == unit);

    [Theory]
    [InlineData("26740@2025-07-01", true)]
    [InlineData("26740@2025-07-32", false)]
    public void Ward_InAScenario_MayHaveADay(string ward, bool allowed)
    {
        using var document = JsonDocument.Parse($$"""
            {"programme":"hcmc","firstYear":2025,"lastYear":2025,"policy":"manual","plan":[{"ward":"{{ward}}","start":2025}],"pins":[{"ward":"{{ward}}","never":true}],
             "precedence":[{"ward":"{{ward}}","after":"1"}],"exclusions":[{"wards":["{{ward}}","1"]}],"weights":[{"ward":"{{ward}}","year":2025,"value":1}],
             "districtFloors":[{"district":"{{ward}}","year":2025,"share":0.5}],"limits":[{"year":2025,"capital":1,"upkeep":2,"officers":3,"floorArea":4,"guidance":5}]}
            """);
        var faults = new FaultList();

        var scenario = ScenarioReader.Read(document.RootElement, faults);

        if (allowed) JsonSerializer.SerializeToElement(scenario, ModelJson.Options).GetProperty("plan")[0].GetProperty("ward").GetString().ShouldBe(ward);
        else faults.Faults.Select(fault => fault.Path).ShouldBe(
            ["plan[0].ward", "pins[0].ward", "districtFloors[0].district", "weights[0].ward", "precedence[0].ward", "exclusions[0].wards[0]"], ignoreOrder: true);
        faults.Faults.ShouldAllBe(fault => fault.Value == ward && fault.Allowed == UnitCode.Allowed);
    }

    [Theory]
    [InlineData("programme")]
    [InlineData("catalogueVersion")]
    public void Code_ThatNamesNoUnit_HasNoDay(string field)
    {
        using var document = JsonDocument.Parse($$"""{"{{field}}":"x@2025-07-01"}""");
        var faults = new FaultList();

        ScenarioReader.Read(document.RootElement, faults);

        faults.Faults.ShouldContain(fault => fault.Path == field && fault.Value == "x@2025-07-01" && fault.Allowed == Code.Allowed);
    }

    [Theory]
    [InlineData("baseline")]
    [InlineData("front-loaded")]
    [InlineData("plus18")]
    public void Scenario_OfBefore_IsWrittenWithoutAnyNewField(string sample)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Data.Shipped.Directory, "samples", sample + ".json")));
        var scenario = ScenarioReader.Read(document.RootElement, new FaultList()).ShouldNotBeNull();

        JsonSerializer.Serialize(scenario, ModelJson.Options).ShouldNotContain("@");
        JsonSerializer.SerializeToElement(scenario, ModelJson.Options).EnumerateObject().Select(field => field.Name).ShouldBe(
        [
            "programme", "catalogueVersion", "name", "firstYear", "lastYear", "baseYear", "limits", "opening", "carryOver", "inflation", "policy", "reserve", "allowUnfinished", "pins", "milestones",
            "districtFloors", "seed", "objective", "weights", "precedence", "exclusions", "uncertainty", "execution",
        ]);
    }
}
