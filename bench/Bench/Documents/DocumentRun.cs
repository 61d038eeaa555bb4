using System.Diagnostics;
using System.Text.Json;
using ModelWard.Bench.Optimize.Peers;
using ModelWard.Documents.Annex;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Workbooks;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Bench.Documents;

/// <summary>A document of some size, written in a process of its own for the sake of its memory.</summary>
/// <param name="Seconds">Time of the writing.</param>
/// <param name="Megabytes">Size of the file.</param>
/// <param name="PeakMegabytes">The most memory that was resident.</param>
/// <param name="BeforeMegabytes">The most memory that was resident before the document was begun: wards, plan and futures.</param>
internal sealed record DocumentRun(double Seconds, double Megabytes, double PeakMegabytes, double BeforeMegabytes)
{
    /// <summary>The verb of that process.</summary>
    public const string Verb = "document";

    private const int Futures = 1_000;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Measures in a process of its own; null when it does not end in time with an answer.</summary>
    public static async Task<DocumentRun?> Of(string kind, int wards, CancellationToken cancellationToken)
    {
        var last = "";
        string[] command = ["dotnet", typeof(DocumentRun).Assembly.Location, Verb, kind, $"{wards}"];
        var ended = await Running.ToEnd(command, "", Limit, (_, line) => last = line, cancellationToken);
        return ended && last.StartsWith('{') ? JsonSerializer.Deserialize<DocumentRun>(last, ModelJson.Options) : null;
    }

    /// <summary>Measures here and prints.</summary>
    public static void Print(string kind, int wards, CancellationToken cancellationToken)
    {
        var report = Report(wards, cancellationToken);
        var before = Peak();
        var file = new MemoryStream();
        var began = Stopwatch.GetTimestamp();
        if (kind == "docx") AnnexDocument.Write(file, report, DocumentLanguage.Vietnamese, cancellationToken);
        else AnnexWorkbook.Write(file, report, DocumentLanguage.Vietnamese, cancellationToken);
        Console.WriteLine(JsonSerializer.Serialize(
            new DocumentRun(Stopwatch.GetElapsedTime(began).TotalSeconds, file.Length / 1e6, Peak(), before), ModelJson.Options));
    }

    private static PlanReport Report(int wards, CancellationToken cancellationToken)
    {
        var city = City.Snapshot;
        var (snapshot, scenario) = wards == city.Wards.Length
            ? (city, City.Sample("baseline"))
            : (Country.Tiled(city, wards), Country.Scaled(City.Sample("baseline"), wards, city.Wards.Length));
        var table = WardTable.Of(snapshot, snapshot.Programme.CatalogueVersion(scenario.CatalogueVersion!)!);
        var plan = FuturesPlanning.Plan(table, scenario, null, cancellationToken);
        using var worker = new FuturesWorker(FuturesPlanning.Model(plan));
        var block = worker.Run(FutureIndex.Base, 0, Futures, cancellationToken);
        return new PlanReport
        {
            ScenarioId = "bench", ScenarioVersion = 1, ChangedAt = DateTimeOffset.UnixEpoch, Scenario = scenario, Snapshot = snapshot,
            Outcome = RolloutSimulator.Simulate(table, scenario, cancellationToken),
            Futures = new ReportedFutures(FuturesPlanning.Answer(plan, block.Tally, [block.Records]), null),
        };
    }

    private static double Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1e6;
    }
}
