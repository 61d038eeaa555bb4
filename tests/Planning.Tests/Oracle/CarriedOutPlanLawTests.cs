using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Simulation;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 13 on random cases: a policy's plan, carried out, gives the policy's own years, ledgers and wards.</summary>
public sealed class CarriedOutPlanLawTests
{
    [Fact]
    public void PlanOfAPolicy_CarriedOutAsManualWithoutReserveAndPins_GivesThePolicysOwnOutcome() => RolloutCase.Any.Sample(drawn =>
    {
        var policy = Simulator.Simulate(drawn.Snapshot, drawn.Scenario);
        var plan = Starts(drawn, policy);
        var carriedOut = Simulator.Simulate(drawn.Snapshot, drawn.Scenario with
        {
            Policy = Policy.Manual, Plan = [.. plan], Order = null, Reserve = false, Pins = [],
        });
        carriedOut.Years.Select(Line).ShouldBe(policy.Years.Select(Line));
        carriedOut.Milestones.ShouldBe(policy.Milestones);
        carriedOut.DistrictFloors.ShouldBe(policy.DistrictFloors);
        carriedOut.NextYear.ShouldBe(policy.NextYear);
        foreach (var (mine, theirs) in carriedOut.Wards.Zip(policy.Wards))
        {
            (mine.Code, mine.Start, mine.Recognized, mine.Slips).ShouldBe((theirs.Code, theirs.Start, theirs.Recognized, theirs.Slips));
            AfterStart(drawn, mine).ShouldBe(AfterStart(drawn, theirs));
        }
        foreach (var planned in plan)
            carriedOut.Wards.Single(ward => ward.Code == planned.Ward).RefusedBy.ShouldAllBe(refusal => refusal.Year > planned.Start);
    }, iter: 1_000);

    /// <summary>By year, then code: starts that all fit beside each other fit in any order.</summary>
    private static List<PlannedStart> Starts(RolloutCase drawn, Outcome outcome) =>
        [.. outcome.Wards.Where(ward => ward.Start is not null && IsCandidate(drawn, ward))
            .Select(ward => new PlannedStart(ward.Code, ward.Start!.Value)).OrderBy(planned => planned.Start)];

    /// <summary>Refusals of starts are the policy's alone; all others are equal.</summary>
    private static List<Refusal> AfterStart(RolloutCase drawn, WardOutcome ward) =>
        [.. ward.RefusedBy.Where(refusal => !IsCandidate(drawn, ward) || refusal.Year > (ward.Start ?? int.MaxValue))];

    private static bool IsCandidate(RolloutCase drawn, WardOutcome ward) =>
        new ReferenceWard(drawn.Snapshot.Find(ward.Code)!, drawn.Catalogue).IsCandidate;

    private static string Line(YearOutcome year) => System.Text.Json.JsonSerializer.Serialize(year with { Binding = [] }, ModelJson.Options);
}
