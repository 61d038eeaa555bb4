using System.Collections.Concurrent;
using System.Collections.Immutable;
using ModelWard.Documents.Contents;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Money;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Documents.Tests;

/// <summary>Reports as the service gathers them, by the real simulation and the real futures.</summary>
internal static class Reports
{
    public const int Replications = 300;

    private static readonly DateTimeOffset Changed = new(2026, 3, 14, 9, 30, 0, TimeSpan.Zero);
    private static readonly ConcurrentDictionary<string, PlanReport> Samples = new();

    /// <summary>The report of a shipped sample.</summary>
    public static PlanReport Sample(string name) => Samples.GetOrAdd(name, static name => Of(name, City.Snapshot, City.Sample(name)));

    /// <summary>The report of the baseline under the optimal policy, with its proof.</summary>
    public static PlanReport Optimal { get; } = Of("optimal", City.Snapshot, City.Sample("baseline") with { Policy = Policy.Optimal, Name = "Tối ưu / Optimal" });

    /// <summary>The report of a scenario on some wards.</summary>
    public static PlanReport Of(string id, Snapshot snapshot, Scenario scenario, int replications = Replications)
    {
        var table = WardTable.Of(snapshot, snapshot.Programme.CatalogueVersion(scenario.CatalogueVersion!)!);
        var optimum = scenario.Policy == Policy.Optimal ? OptimalPolicy.Solve(table, scenario, new OptimizerOptions { Starts = 2 }) : null;
        var outcome = (optimum?.Outcome ?? RolloutSimulator.Simulate(table, scenario)) with { SnapshotVersion = snapshot.Version };
        var plan = FuturesPlanning.Plan(table, scenario, optimum);
        using var worker = new FuturesWorker(FuturesPlanning.Model(plan));
        var block = worker.Run(FutureIndex.Base, 0, replications);
        return new PlanReport
        {
            ScenarioId = id, ScenarioVersion = 3, ChangedAt = Changed, Scenario = scenario, Snapshot = snapshot, Outcome = outcome,
            Futures = new ReportedFutures(FuturesPlanning.Answer(plan, block.Tally, [block.Records]), null),
        };
    }

    /// <summary>The same spend shared out to two sources that may not pay upkeep: what the capital ledger uses is paid, what upkeep does is not.</summary>
    public static PlanReport WithSources(this PlanReport report)
    {
        ImmutableArray<MoneySource> sources =
        [
            new("city", new("Ngân sách Thành phố", "City budget"), [MoneyUse.Works, MoneyUse.Equipment], [.. report.Outcome.Years.Select(year => new SourceLimit(year.Year, 20_000))]),
            new("district", new("Ngân sách quận, huyện", "District budgets"), [MoneyUse.Works, MoneyUse.Equipment]),
        ];
        var table = WardTable.Of(report.Snapshot, report.Catalogue, report.Scenario.NormFactors);
        return report with { Money = PlanMoney.Of(table, report.Scenario, report.Outcome, new ProgrammeSettings { Sources = sources }, 1, default) };
    }

    /// <summary>What the first of some reports is compared with, as the planner answers it.</summary>
    public static ComparisonAnswer Comparison(IReadOnlyList<PlanReport> reports)
    {
        var first = reports[0];
        var question = new ComparisonQuestion { Others = [.. reports.Skip(1).Select(report => report.Scenario)], Replications = Replications };
        return (ComparisonAnswer)QuestionAnalysis.Answer(WardTable.Of(first.Snapshot, first.Catalogue), first.Scenario, question).Answer!;
    }

    /// <summary>A file that something writes.</summary>
    public static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
