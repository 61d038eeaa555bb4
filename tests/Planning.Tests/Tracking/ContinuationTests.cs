using System.Text.Json;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Tests.Tracking;

public sealed class ContinuationTests
{
    /// <summary>Rule 9: what went exactly as planned goes on exactly as planned, in every year, ledger and ward.</summary>
    [Fact]
    public void Continuation_AfterAYearAsPlanned_IsTheRestOfTheScheme() => Practised.AsPlanned.Sample(practised =>
    {
        var whole = RolloutSimulator.Simulate(practised.Drawn.Snapshot, RolloutSimulator.CarryingOut(practised.Proposal.Scenario, practised.Proposal.Results.Plan), practised.Drawn.Catalogue);

        var continuation = Continuation.Of(practised.Scheme, practised.Snapshot, practised.Wards, practised.Year + 1)!;
        var rest = RolloutSimulator.Simulate(continuation.Table, continuation.Scenario);

        // A ward recognized in the first year itself pays upkeep from the next on, so limits are the same: none is, at a year's begin.
        Json(rest.Years).ShouldBe(Json(whole.Years.Where(year => year.Year > practised.Year)));
        rest.Wards.Select(ward => (ward.Code, ward.Recognized)).ShouldBe(whole.Wards.Select(ward => (ward.Code, ward.Recognized)));
    }, iter: 500);

    [Fact]
    public void Continuation_BeyondTheLastYear_IsNone() => Practised.AsPlanned.Sample(practised =>
        Continuation.Of(practised.Scheme, practised.Snapshot, practised.Wards, practised.Proposal.Scenario.LastYear + 1).ShouldBeNull(), iter: 20);

    private static string Json<T>(IEnumerable<T> values) => JsonSerializer.Serialize(values, ModelJson.Options);
}
