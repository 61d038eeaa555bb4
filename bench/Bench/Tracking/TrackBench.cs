using System.Collections.Immutable;
using System.Diagnostics;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Replanning;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tracking;

namespace ModelWard.Bench.Tracking;

/// <summary>How long it takes to lay a scheme beside practice and to correct it, after a year in which every tenth ward did not begin and every twentieth lost its title.</summary>
internal static class TrackBench
{
    private const int NotBegun = 10, Lost = 20;

    private static readonly int[] Sizes = [City.Snapshot.Wards.Length, 2_490, 10_598];

    /// <summary>Measures every size and prints.</summary>
    public static int Run(CancellationToken cancellationToken)
    {
        Console.WriteLine("| wards | decision worked out, ms | track with 512 futures, ms | replan, ms | changes | peak memory, MB |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var size in Sizes)
        {
            var (file, snapshot, wards, year) = Practised(size, cancellationToken);
            var (worked, scheme) = Timed(() => Scheme.Of(file));
            TrackOf();
            var (tracked, _) = Timed(TrackOf);
            var (replanned, replan) = Timed(() => ReplanMaking.Of(scheme, snapshot, wards, new ReplanRequest { ProtectThrough = year }, year + 1, cancellationToken).Replan);
            using var self = Process.GetCurrentProcess();
            Console.WriteLine($"| {size} | {worked:0} | {tracked:0} | {replanned:0} | {replan?.Changes.Length} {replan?.Method} | {self.PeakWorkingSet64 / 1e6:0} |");

            Track TrackOf() => TrackMaking.Of(
                scheme, snapshot, wards, ProgrammeSettings.Default, 0, new TrackRequest(), new DateOnly(year + 1, 1, 2),
                (count, share) => Parallel.For(0, Math.Min(count, Environment.ProcessorCount), _ => share()), cancellationToken);
        }
        return 0;
    }

    private static (DecisionFile File, Snapshot Snapshot, ImmutableArray<WardPractice> Wards, int Year) Practised(int size, CancellationToken cancellationToken)
    {
        var city = City.Snapshot;
        var (before, scenario) = size == city.Wards.Length
            ? (city, City.Sample("baseline"))
            : (Country.Tiled(city, size), Country.Scaled(City.Sample("baseline"), size, city.Wards.Length));
        var catalogue = before.Programme.CatalogueVersion(scenario.CatalogueVersion!)!;
        var (proposal, _) = ProposalMaking.Make(WardTable.Of(before, catalogue), scenario, [], 1, Proposal.FewestReplications, FuturesRuns.Alone, cancellationToken);
        var file = Adopted.File(proposal!, new DateTimeOffset(scenario.FirstYear, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var commitments = CommitmentMaking.Of(file.Record.Id, proposal!, cancellationToken);
        var year = scenario.FirstYear + 1;
        var after = RolloutSimulator.StateAfter(before, RolloutSimulator.CarryingOut(scenario, proposal!.Results.Plan), catalogue, year, cancellationToken);
        ImmutableArray<WardPractice> wards = [.. after.Wards.Select((ward, w) => Practice(w, before.Wards[w], ward, commitments[ward.Code], year))];
        return (file, after with { Wards = [.. wards.Select(ward => ward.Ward)] }, wards, year);
    }

    private static WardPractice Practice(int w, Ward before, Ward after, Commitment commitment, int year)
    {
        if (w % NotBegun == 0 && before.Stage == Stage.NotStarted) return new WardPractice(before, commitment, null, []);
        var lost = w % Lost == 1 && after.Stage == Stage.Recognized;
        var ward = lost ? after with { Stage = Stage.Declined, Levels = before.Levels.With(before.Levels.Entries[0].Criterion, default) } : after;
        return new WardPractice(ward, commitment, null, [.. commitment.Years.Where(use => use.Year <= year).SelectMany(Actuals)]);
    }

    private static IEnumerable<Actual> Actuals(CommittedYear use) =>
        from paid in new[] { (ActualItem.WorksPaid, use.Works), (ActualItem.EquipmentPaid, use.Equipment), (ActualItem.UpkeepPaid, use.Upkeep), (ActualItem.OfficersArrived, use.Officers) }
        where paid.Item2 > 0
        select new Actual(1, paid.Item1, new DateOnly(use.Year, 11, 30), paid.Item2, null, "", new DateTimeOffset(use.Year, 12, 1, 0, 0, 0, TimeSpan.Zero), "a");

    private static (double Milliseconds, T Result) Timed<T>(Func<T> action)
    {
        var began = Stopwatch.GetTimestamp();
        var result = action();
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, result);
    }
}
