using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Replanning;

/// <summary>Corrects an adopted scheme from today's state with the least disturbance. The same inputs give the same bytes.</summary>
public static class ReplanMaking
{
    private const int MostName = 200;

    /// <summary>Corrects a scheme.</summary>
    /// <param name="scheme">The scheme in force.</param>
    /// <param name="snapshot">The wards today.</param>
    /// <param name="wards">The same with promises and actuals, in the same order.</param>
    /// <param name="request">A request that has passed <see cref="ReplanValidation"/>.</param>
    /// <param name="from">The year with which the scheme goes on, within it.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The replan, or which protected wards cannot keep their start.</returns>
    public static (Replan? Replan, IReadOnlyList<Fault> Faults) Of(
        Scheme scheme, Snapshot snapshot, ImmutableArray<WardPractice> wards, ReplanRequest request, int from, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(request);
        var continuation = Continuation.Of(scheme, snapshot, wards, from) ?? throw new ArgumentOutOfRangeException(nameof(from), from, $"The scheme ends in {scheme.Scenario.LastYear}.");
        var through = request.ProtectThrough ?? from;
        var promises = new Promises(scheme, continuation, request, through);
        var unchanged = RolloutSimulator.Simulate(continuation.Table, continuation.Scenario, cancellationToken);
        var faults = new FaultList();
        var (method, starts) = Starts(promises, wards, request, unchanged, faults, cancellationToken);
        if (starts is null) return (null, faults.Faults);
        var all = RolloutSimulator.Simulate(promises.Table, promises.CarryingOut(starts), cancellationToken);
        var changes = Changes(promises, wards, request, starts, unchanged, all, cancellationToken);
        var proposed = changes.Select(change => change.Ward).ToHashSet(StringComparer.Ordinal);
        var accepted = request.Accepted ?? [];
        for (var i = 0; i < accepted.Length; i++) faults.Require(proposed.Contains(accepted[i]), $"accepted[{i}]", accepted[i], "the code of a ward that a change is proposed for");
        if (!faults.None) return (null, faults.Faults);
        var scenario = Accepted(promises, changes, starts) with { Name = Named(scheme.Scenario.Name, from) };
        var replan = new Replan
        {
            SnapshotVersion = snapshot.Version,
            Decision = scheme.Record.Id,
            From = from,
            ProtectThrough = through,
            Protected = [.. promises.Wards.Where(w => promises.IsProtected[w]).Select(w => snapshot.Wards[w].Code)],
            Weight = request.Weight,
            Method = method,
            Changes = changes,
            Released = [.. promises.Released.Values],
            Unplaced = [.. promises.Wards.Where(w => promises.IsDeclined(w) && starts[w] is null).Select(w => snapshot.Wards[w].Code)],
            Unchanged = unchanged with { ElapsedMs = 0 },
            Changed = RolloutSimulator.Simulate(promises.Table, scenario, cancellationToken) with { ElapsedMs = 0 },
            Scenario = scenario with { CatalogueVersion = promises.Table.Catalogue.Version },
        };
        return (replan.Sealed(), []);
    }

    private static (ReplanMethod Method, int?[]? Starts) Starts(
        Promises promises, ImmutableArray<WardPractice> wards, ReplanRequest request, Outcome unchanged, FaultList faults, CancellationToken cancellationToken)
    {
        if (!Deviation.Is(promises, wards, unchanged)) return (ReplanMethod.None, promises.Promised);
        if (LeastDisturbance.Optimized(promises, request, cancellationToken) is { } optimized)
            return (ReplanMethod.Optimized, LeastDisturbance.PutBack(promises, optimized, cancellationToken));
        var pushed = LeastDisturbance.Pushed(promises, cancellationToken);
        var unkept = promises.Wards.Where(w => promises.IsProtected[w] && pushed.Wards[w].Start != promises.Promised[w]).ToList();
        if (unkept.Count > 0 && request.Release)
        {
            // With fewer wards held there may be a plan after all: asked anew, and each time fewer are.
            foreach (var w in unkept) promises.Release(w, Lacking(promises.Promised[w]!.Value, pushed.Wards[w].RefusedBy));
            return Starts(promises, wards, request, unchanged, faults, cancellationToken);
        }
        foreach (var w in unkept) faults.Add("protected", pushed.Wards[w].Code, Keepable(promises.Promised[w]!.Value, pushed.Wards[w].RefusedBy));
        if (!faults.None) return (ReplanMethod.Pushed, null);
        var starts = new int?[promises.Table.Count];
        foreach (var w in promises.Wards) starts[w] = pushed.Wards[w].Start;
        return (ReplanMethod.Pushed, starts);
    }

    private static string Keepable(int year, ImmutableArray<Refusal> refusedBy)
    {
        var lacking = Lacking(year, refusedBy);
        return $"a ward that can start in {year}: this one lacks {(lacking.IsEmpty ? "the years up to its recognition" : string.Join(", ", lacking.Select(resource => EnumNames.Of(resource))))}";
    }

    private static ImmutableArray<Resource> Lacking(int year, ImmutableArray<Refusal> refusedBy) =>
        [.. refusedBy.Where(refusal => refusal.Year == year).Select(refusal => refusal.Resource)];

    private static ImmutableArray<ReplanChange> Changes(
        Promises promises, ImmutableArray<WardPractice> wards, ReplanRequest request, int?[] starts, Outcome unchanged, Outcome changed, CancellationToken cancellationToken)
    {
        var uses = PlannedUse.Of(promises.Table, promises.CarryingOut(starts), cancellationToken);
        return [.. promises.Wards.Where(w => starts[w] != promises.Promised[w]).Select(Change)];

        ReplanChange Change(int w)
        {
            var ward = promises.Table.Snapshot.Wards[w];
            ImmutableArray<YearAmount> capital = [.. Differences(wards[w].Commitment?.Years ?? [], uses[w], promises.Scenario.FirstYear)];
            return new ReplanChange
            {
                Ward = ward.Code,
                Names = ward.Names,
                District = ward.District,
                Start = promises.Promised[w],
                NewStart = starts[w],
                Recognized = wards[w].Commitment?.Recognized,
                NewRecognized = starts[w] is null ? null : changed.Wards[w].Recognized,
                Reason = Reason(w),
                Capital = capital,
                CapitalInAll = capital.Sum(year => year.Amount),
                Accepted = request.Accepted is not { } accepted || accepted.Contains(ward.Code),
            };
        }

        ChangeReason Reason(int w)
        {
            if (promises.Promised[w] is not { } promised) return ChangeReason.Declined;
            if (starts[w] is null) return ChangeReason.GivenUp;
            if (promised < promises.Scenario.FirstYear) return ChangeReason.Missed;
            return unchanged.Wards[w].Start == promised && unchanged.Wards[w].Slips == 0 ? ChangeReason.MakesRoom : ChangeReason.DoesNotFit;
        }
    }

    private static IEnumerable<YearAmount> Differences(ImmutableArray<CommittedYear> before, ImmutableArray<CommittedYear> after, int firstYear) =>
        from year in before.Concat(after).Select(use => use.Year).Where(year => year >= firstYear).Distinct().Order()
        let amount = Capital(after, year) - Capital(before, year)
        where amount != 0
        select new YearAmount(year, amount);

    private static long Capital(ImmutableArray<CommittedYear> uses, int year) => uses.Where(use => use.Year == year).Sum(use => use.Works + use.Equipment);

    // What is not accepted stays as promised; a promised year that has passed waits in line from the first year on.
    private static Scenario Accepted(Promises promises, ImmutableArray<ReplanChange> changes, int?[] starts)
    {
        int?[] accepted = [.. starts];
        foreach (var change in changes.Where(change => !change.Accepted)) accepted[promises.Table.Snapshot.IndexOf(change.Ward)] = change.Start;
        return promises.CarryingOut(accepted);
    }

    // Says the year once, however often a scheme is corrected; a name without room for it stays as it is.
    private static string Named(string name, int from)
    {
        var names = Names.Written(name);
        var replanned = new Names($"{Bare(names.Vi, "(điều chỉnh ")} (điều chỉnh {from})", $"{Bare(names.En, "(replan ")} (replan {from})").Both();
        return replanned.Length <= MostName ? replanned : name;

        static string Bare(string name, string suffix) => name.LastIndexOf(suffix, StringComparison.Ordinal) is > 0 and var at && name.EndsWith(')') ? name[..at].TrimEnd() : name;
    }
}
