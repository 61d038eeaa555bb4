using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Reorganization.SmallRegister;

namespace ModelWard.Planning.Tests.Reorganization;

public sealed class ScenarioMappingTests
{
    private static readonly Scenario s_plenty = TinyProgramme.PlentyFrom(2025, 4);

    [Fact]
    public void Scenario_ThatNamesNothingOfIt_StaysTheVerySame()
    {
        var scenario = s_plenty with { Pins = [new Pin { Ward = "D", Start = 2025 }], DistrictFloors = [new("D", 2025, 0.5m)], Milestones = [new(2026, 0.3m)] };

        Map(scenario).Scenario.ShouldBeSameAs(scenario);
    }

    [Fact]
    public void Plan_OfWardsThatComeTogether_KeepsTheEarliestYearInThePlaceOfTheFirst()
    {
        var mapped = Map(s_plenty.Planned(("B", 2027), ("D", 2025), ("A", 2026), ("C", 2026)));

        mapped.Scenario.Plan!.Value.ShouldBe([new(M, 2026), new("D", 2025), new(C, 2026)]);
        mapped.Changes.ShouldHaveSingleItem().ShouldBeEquivalentTo(new ScenarioLineChange("plan", M, ["A", "B"], ["start 2027", "start 2026"], "start 2026"));
    }

    [Fact]
    public void Order_OfWardsThatComeTogether_KeepsThePlaceOfTheFirst()
    {
        var mapped = Map(s_plenty.InOrder("C", "B", "D", "A"));

        mapped.Scenario.Order!.Value.ShouldBe([C, M, "D"]);
        mapped.Changes.ShouldHaveSingleItem().ShouldBeEquivalentTo(new ScenarioLineChange("order", M, ["A", "B"], ["B", "A"], M));
    }

    [Theory]
    [InlineData("start 2026", "start 2025", "start 2025")]
    [InlineData("start 2026", "", "start 2026")]
    [InlineData("start 2026", "never", "start 2026")]
    [InlineData("start 2026", "notBefore 2027", "start 2026")]
    [InlineData("notBefore 2026", "notBefore 2027", "notBefore 2027")]
    [InlineData("notBefore 2026", "", "notBefore 2026")]
    [InlineData("notBefore 2026", "never", "notBefore 2026")]
    [InlineData("never", "never", "never")]
    [InlineData("never", "", "")]
    public void Pins_OfWardsThatComeTogether_AreOne(string one, string two, string joined)
    {
        var mapped = Map(s_plenty with { Pins = [.. Pin("A", one), .. Pin("B", two), .. Pin("C", "start 2028")] });

        mapped.Scenario.Pins.ShouldBe([.. Pin(M, joined), .. Pin(C, "start 2028")]);
        // What was said by one and still stands is no news.
        mapped.Changes.Length.ShouldBe(two.Length == 0 && one == joined ? 0 : 1);
    }

    [Fact]
    public void SideConditions_OfWardsThatComeTogether_AreJoinedOrDropped()
    {
        var mapped = Map(s_plenty with
        {
            Weights = [new("A", 2025, 1.5m), new("B", 2025, 2), new("B", 2026, 3), new("C", 2026, 4)],
            Precedence = [new("A", "B"), new("D", "A"), new("D", "B"), new("C", "D")],
            Exclusions = [new(["A", "B"]), new(["A", "B", "D"]), new(["C", "D"])],
        });

        mapped.Scenario.Weights.ShouldBe([new(M, 2025, 3.5m), new(M, 2026, 3), new(C, 2026, 4)]);
        mapped.Scenario.Precedence.ShouldBe([new("D", M), new(C, "D")]);
        mapped.Scenario.Exclusions.Select(group => string.Join(' ', group.Wards)).ShouldBe([$"{M} D", $"{C} D"]);
        mapped.Changes.Select(change => (change.Field, string.Join(", ", change.Before), change.After)).ShouldBe(
        [
            ("weights", "2025 1.5, 2025 2", "2025 3.5"), ("precedence", "A after B", null), ("precedence", "D after A, D after B", $"D after {M}"), ("exclusions", "A B", null), ("exclusions", "A B D", $"{M} D"),
        ]);
    }

    [Fact]
    public void Precedence_ThatRunsInACircleAfterwards_IsRefusedByName()
    {
        var faults = new FaultList();
        var scenario = s_plenty with { Precedence = [new("A", "D"), new("D", "B")] };

        ScenarioMapping.Of(scenario, Register, After(Happening, A, B, Split, D), Of(Happening), "scenarios.s.", faults).ShouldBeNull();

        faults.Faults.ShouldHaveSingleItem().ShouldBe(new Fault("scenarios.s.precedence[1].after", M, "a ward that does not itself wait, directly or through others, for D"));
    }

    [Fact]
    public void Heir_WhereThePartsTakeEverything_IsTheLargestPart()
    {
        var happening = Happening with { Wards = [Link("C", C), Link("C", M, LinkPart.Part, 0.4m), Link("C", "X@2025-07-01", LinkPart.Part, 0.6m)], Successors = [.. Happening.Successors, new SuccessorUnit { Code = "X@2025-07-01", Names = Names.Same("X") }] };
        var succession = Of(happening);

        succession.Heir("C").ShouldBe("X@2025-07-01");
        succession.Outside.ShouldBe([C]);
        succession.Heir("D").ShouldBe("D");
    }

    private static MappedScenario Map(Scenario scenario)
    {
        var faults = new FaultList();
        var mapped = ScenarioMapping.Of(scenario, Register, After(Happening, A, B, Split, D), Of(Happening), "", faults);
        faults.Faults.ShouldBeEmpty();
        return mapped!;
    }

    private static Pin[] Pin(string ward, string says) => says.Split(' ') switch
    {
        ["start", var year] => [new Pin { Ward = ward, Start = int.Parse(year) }],
        ["notBefore", var year] => [new Pin { Ward = ward, NotBefore = int.Parse(year) }],
        ["never"] => [new Pin { Ward = ward, Never = true }],
        _ => [],
    };
}
