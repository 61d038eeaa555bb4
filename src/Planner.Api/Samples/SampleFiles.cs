using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planner.Web.Reorganization;

namespace ModelWard.Planner.Api.Samples;

/// <summary>The bundled programme and its scenarios, as files beside the program.</summary>
internal sealed class SampleFiles(string directory) : IShippedEvents
{
    /// <summary>Code of the bundled programme.</summary>
    public const string Programme = "hcmc";

    /// <summary>The files beside the program.</summary>
    public static SampleFiles Bundled { get; } = new(Path.Combine(AppContext.BaseDirectory, "data"));

    /// <summary>The days of the bundled reorganizations, in order, as <c>2025-01-01</c>.</summary>
    public IReadOnlyList<string> ReorganizationDays =>
        [.. Directory.GetFiles(Path.Combine(directory, "reorganizations"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The bundled reorganization of a day.</summary>
    /// <exception cref="InvalidDataException">The file has faults; the message names them.</exception>
    public async Task<ReorganizationEvent> Reorganization(string day, CancellationToken cancellationToken)
    {
        var path = Path.Combine(directory, "reorganizations", day + ".json");
        using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(path, cancellationToken));
        var faults = new FaultList();
        return ReorganizationReader.Read(document.RootElement, faults) ?? throw new InvalidDataException($"The reorganization {path} has faults: " + string.Join("; ", faults.Faults));
    }

    IReadOnlyList<string> IShippedEvents.Days => ReorganizationDays;

    Task<ReorganizationEvent> IShippedEvents.Read(string day, CancellationToken cancellationToken) => Reorganization(day, cancellationToken);

    /// <summary>The tables of the programme.</summary>
    public async Task<IReadOnlyList<ImportFile>> Tables(CancellationToken cancellationToken)
    {
        var files = new List<ImportFile>();
        foreach (var table in ImportTableNames.All)
            files.Add(new ImportFile(table, table, await File.ReadAllBytesAsync(Path.Combine(directory, Programme, table + ".csv"), cancellationToken)));
        return files;
    }

    /// <summary>The scenarios with the ids that their files are named after.</summary>
    /// <exception cref="InvalidDataException">A file has faults; the message names them.</exception>
    public async Task<IReadOnlyList<(string Id, Scenario Scenario)>> Scenarios(CancellationToken cancellationToken)
    {
        var scenarios = new List<(string, Scenario)>();
        foreach (var path in Directory.GetFiles(Path.Combine(directory, "samples"), "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(path, cancellationToken));
            var faults = new FaultList();
            var scenario = ScenarioReader.Read(document.RootElement, faults)
                ?? throw new InvalidDataException($"The sample {path} has faults: " + string.Join("; ", faults.Faults));
            scenarios.Add((Path.GetFileNameWithoutExtension(path), scenario));
        }
        return scenarios;
    }
}
