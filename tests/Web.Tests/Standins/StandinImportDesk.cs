using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Data;

namespace ModelWard.Web.Tests.Standins;

/// <summary>Reads and takes in what the test says.</summary>
internal sealed class StandinImportDesk : IActualsDesk
{
    /// <summary>What files would change.</summary>
    public ImportPreview Preview { get; set; } = new() { SnapshotVersion = 7 };

    /// <summary>How taking them in comes out.</summary>
    public CommandStatus Status { get; set; } = CommandStatus.Done;

    /// <summary>Thrown at whoever asks; null for nothing.</summary>
    public Exception? Failure { get; set; }

    /// <summary>The files read, in order.</summary>
    public List<DataFile> Files { get; } = [];

    /// <summary>The drafts taken in, in order.</summary>
    public List<ImportDraft> Imported { get; } = [];

    public long MostBytes => 1024 * 1024;

    public IReadOnlyList<string> Tables => ["register", "levels"];

    public Task<ImportDraft> Read(string programme, IReadOnlyList<DataFile> files, CancellationToken cancellationToken)
    {
        if (Failure is { } failure) throw failure;
        Files.AddRange(files);
        return Task.FromResult(new ImportDraft(programme, $"command-{Files.Count}", new ImportTables(), ["Codes were filled up."], Preview));
    }

    public Task<ImportResult> Import(ImportDraft draft, CancellationToken cancellationToken)
    {
        Imported.Add(draft);
        return Task.FromResult(new ImportResult(Status, 8, Preview.WardsAdded, Preview.WardsChanged, Preview.ProgrammeChanged, []));
    }
}
