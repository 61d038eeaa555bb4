using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Simulation;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 9 on random cases: a run continued from its own state at any year ends as the unsplit run.</summary>
public sealed class SplitLawTests
{
    [Fact]
    public void Run_SplitAtAnyYear_EqualsTheUnsplitRunInEveryLaterYear() => RolloutCase.Any.Sample(drawn =>
    {
        var whole = Simulator.Simulate(drawn.Snapshot, drawn.Scenario);
        for (var year = drawn.Scenario.FirstYear; year < drawn.Scenario.LastYear; year++)
        {
            var state = Simulator.StateAfter(drawn.Snapshot, drawn.Scenario, year);
            var rest = Simulator.Simulate(state, Continued(drawn.Scenario, whole, year));
            rest.Years.Select(Line).ShouldBe(whole.Years.Where(later => later.Year > year).Select(Line));
            rest.NextYear.ShouldBe(whole.NextYear);
            rest.Milestones.ShouldBe(whole.Milestones.Where(milestone => milestone.Year > year));
            rest.DistrictFloors.ShouldBe(whole.DistrictFloors.Where(floor => floor.Year > year));
            rest.Wards.Select(ward => (ward.Code, ward.Start, ward.Recognized))
                .ShouldBe(whole.Wards.Select(ward => (ward.Code, ward.Start, ward.Recognized)));
            rest.Wards.SelectMany(ward => ward.RefusedBy.Select(refusal => (ward.Code, refusal)))
                .ShouldBe(whole.Wards.SelectMany(ward => ward.RefusedBy.Where(refusal => refusal.Year > year).Select(refusal => (ward.Code, refusal))));
        }
    }, iter: 250);

    [Fact]
    public void State_TakenAfterAnyYear_IsAValidRegister() => RolloutCase.Any.Sample(drawn =>
    {
        // A recorded start later than the first year is a slip of the register that no run can mend.
        if (drawn.Snapshot.Wards.Any(ward => ward.Started >= drawn.Scenario.FirstYear)) return;
        for (var year = drawn.Scenario.FirstYear; year <= drawn.Scenario.LastYear; year++)
        {
            var faults = new FaultList();
            foreach (var ward in Simulator.StateAfter(drawn.Snapshot, drawn.Scenario, year).Wards)
                WardValidation.Check(ward, drawn.Snapshot.Programme, $"{ward.Code}.", faults);
            faults.Faults.ShouldBeEmpty();
        }
    }, iter: 250);

    private static Scenario Continued(Scenario scenario, Outcome whole, int year)
    {
        var resources = whole.Years.Single(last => last.Year == year).Resources;
        return scenario with
        {
            FirstYear = year + 1,
            Limits = [.. scenario.Limits.Where(limits => limits.Year > year)],
            Opening = new Opening(resources.Capital.Closing, resources.Officers.Closing),
            Milestones = [.. scenario.Milestones.Where(milestone => milestone.Year > year)],
            DistrictFloors = [.. scenario.DistrictFloors.Where(floor => floor.Year > year)],
        };
    }

    private static string Line(YearOutcome year) => System.Text.Json.JsonSerializer.Serialize(year, ModelJson.Options);
}
