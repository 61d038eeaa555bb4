using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Replanning;
using ModelWard.Planning.Tests.Tracking;

namespace ModelWard.Planning.Tests.Replanning;

public sealed class ReplanMakingTests
{
    private static readonly Gen<ReplanRequest> s_requests =
        from weight in Gen.OneOfConst(0m, 0.2m, 0.5m, 0.9m)
        from protect in Gen.Int[-1, 3]
        from release in Gen.Bool
        select new ReplanRequest { Weight = weight, ProtectThrough = protect, Release = release, Starts = 1 };

    [Fact]
    public void Replan_WithoutDeviation_ChangesNothing() => Gen.Select(Practised.AsPlanned, s_requests).Sample((practised, request) =>
    {
        var replan = Of(practised, request).Replan!;

        replan.Changes.ShouldBeEmpty();
        replan.Method.ShouldBe(ReplanMethod.None);
        Json(replan.Changed.Years).ShouldBe(Json(replan.Unchanged.Years));
        // What is left of the plan as it was adopted.
        replan.Scenario.Plan!.Value.ToDictionary(start => start.Ward, start => start.Start)
            .ShouldBe(practised.Proposal.Results.Plan.Where(start => start.Start > practised.Year).ToDictionary(start => start.Ward, start => start.Start), ignoreOrder: true);
    }, iter: 300);

    [Fact]
    public void Replan_OfAnyPractice_NeverMovesAProtectedWardUnlessItIsLetGoByName()
    {
        var kept = 0;
        Gen.Select(Practised.Deviating, s_requests, Gen.Int[0, 7]).Sample((practised, request, named) =>
        {
            // Some wards are named, too: whatever is still to come may be.
            var promised = practised.Proposal.Results.Plan.ToDictionary(start => start.Ward, start => start.Start);
            ImmutableArray<string> protect = [.. practised.Proposal.Results.Plan.Where((start, i) => start.Start > practised.Year && (named >> (i % 3) & 1) == 1).Select(start => start.Ward)];
            var through = practised.Year + 1 + request.ProtectThrough;
            var began = practised.Snapshot.Wards.Where(ward => ward.Stage is Stage.UnderWay or Stage.Recognized).Select(ward => ward.Code).ToHashSet();
            var announced = promised.Where(one => one.Value > practised.Year && !began.Contains(one.Key) && (one.Value <= through || protect.Contains(one.Key))).Select(one => one.Key).ToHashSet();

            var (replan, faults) = Of(practised, request with { Protected = protect });

            if (replan is null)
            {
                // It is refused only for a protected ward that cannot be kept, and not where it may be let go.
                request.Release.ShouldBeFalse();
                faults.ShouldNotBeEmpty();
                faults.ShouldAllBe(fault => fault.Path == "protected" && announced.Contains((string)fault.Value!));
                return;
            }
            if (!request.Release) replan.Released.ShouldBeEmpty();
            foreach (var one in replan.Released) (one.Start, announced.Contains(one.Ward), replan.Protected.Contains(one.Ward)).ShouldBe((promised[one.Ward], true, false));
            var let = replan.Released.Select(one => one.Ward).ToHashSet();
            foreach (var ward in announced.Where(ward => !let.Contains(ward)))
            {
                replan.Protected.ShouldContain(ward);
                replan.Changes.ShouldAllBe(change => change.Ward != ward);
                replan.Scenario.Plan!.Value.Single(start => start.Ward == ward).Start.ShouldBe(promised[ward]);
                replan.Changed.Wards.Single(one => one.Code == ward).Start.ShouldBe(promised[ward]);
                Interlocked.Increment(ref kept);
            }
        }, iter: 400);
        kept.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Replan_CarriedOut_StartsEveryWardInItsNewYear() => Gen.Select(Practised.Deviating, s_requests).Sample((practised, request) =>
    {
        if (Of(practised, request).Replan is not { } replan) return;
        foreach (var change in replan.Changes)
        {
            var ward = replan.Changed.Wards.Single(one => one.Code == change.Ward);
            if (change.NewStart is not null) (ward.Start, ward.Recognized).ShouldBe((change.NewStart, change.NewRecognized));
            change.NewStart.ShouldNotBe(change.Start);
            change.Capital.Sum(year => year.Amount).ShouldBe(change.CapitalInAll);
        }
    }, iter: 300);

    [Fact]
    public void Replan_WithNothingAccepted_LeavesTheSchemeUnchanged() => Practised.Deviating.Sample(practised =>
    {
        if (Of(practised, new ReplanRequest { Accepted = [], ProtectThrough = -1, Starts = 1 }).Replan is not { } replan) return;

        replan.Changes.ShouldAllBe(change => !change.Accepted);
        Json(replan.Changed.Years.Select(year => year.Recognized)).ShouldBe(Json(replan.Unchanged.Years.Select(year => year.Recognized)));
    }, iter: 200);

    [Fact]
    public void Replan_AcceptedInPart_ChangesThoseWardsAlone() => Practised.Deviating.Sample(practised =>
    {
        if (Of(practised, new ReplanRequest { ProtectThrough = -1, Starts = 1 }).Replan is not { Changes.Length: > 1 } all) return;
        var one = all.Changes[0];

        var replan = Of(practised, new ReplanRequest { ProtectThrough = -1, Starts = 1, Accepted = [one.Ward] }).Replan!;

        replan.Changes.Select(change => (change.Ward, change.Accepted)).ShouldBe(all.Changes.Select(change => (change.Ward, change.Ward == one.Ward)));
        var plan = replan.Scenario.Plan!.Value.ToDictionary(start => start.Ward, start => start.Start);
        foreach (var change in all.Changes)
        {
            var expected = change.Ward == one.Ward ? change.NewStart : change.Start;
            (plan.TryGetValue(change.Ward, out var start) ? start : (int?)null).ShouldBe(expected);
        }
    }, iter: 200);

    /// <summary>Moving more is never needed for fewer wards: with the optimizer, what is recognized at the end is at least what waiting in line reaches.</summary>
    [Fact]
    public void Replan_ByTheOptimizer_RecognizesNoFewerThanGoingOnUnchanged() => Practised.Deviating.Sample(practised =>
    {
        if (Of(practised, new ReplanRequest { ProtectThrough = -1, Weight = 0.2m, Starts = 2 }).Replan is not { Method: ReplanMethod.Optimized } replan) return;
        if (replan.Unchanged.Wards.Any(ward => ward.Slips > 0 || !ward.RefusedBy.IsEmpty)) return;

        replan.Changed.Years[^1].Recognized.ShouldBeGreaterThanOrEqualTo(replan.Unchanged.Years[^1].Recognized);
    }, iter: 300);

    [Fact]
    public void Replan_OfTheSameInputs_IsTheSame() => Practised.Deviating.Sample(practised =>
    {
        var request = new ReplanRequest { ProtectThrough = -1, Starts = 2 };
        Of(practised, request).Replan?.Fingerprint.ShouldBe(Of(practised, request).Replan!.Fingerprint);
    }, iter: 30);

    // ProtectThrough is drawn as years after the first that goes on.
    private static (Replan? Replan, IReadOnlyList<Fault> Faults) Of(Practised practised, ReplanRequest request) => ReplanMaking.Of(
        practised.Scheme, practised.Snapshot, practised.Wards, request with { ProtectThrough = practised.Year + 1 + request.ProtectThrough }, practised.Year + 1, default);

    private static string Json<T>(IEnumerable<T> values) => JsonSerializer.Serialize(values, ModelJson.Options);
}
