using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Web.Data;

namespace ModelWard.Planner.Api.Import;

/// <summary>Takes in what readers of the pages choose, as the HTTP import does.</summary>
internal sealed class ImportDesk(IGrainFactory grains, Snapshots snapshots, TimeProvider time) : IImportDesk
{
    /// <inheritdoc />
    public long MostBytes => BodyLimits.Import;

    /// <inheritdoc />
    public IReadOnlyList<string> Tables => ImportTableNames.All;

    /// <inheritdoc />
    public async Task<ImportDraft> Read(string programme, IReadOnlyList<DataFile> files, CancellationToken cancellationToken)
    {
        var snapshot = await snapshots.Find(programme, cancellationToken);
        var named = files.Select(file => (file.Name, File: ImportFile.Of(null, file.Name, file.Bytes))).ToList();
        var reading = ImportReader.Read([.. named.Select(file => file.File).OfType<ImportFile>()], programme, snapshot, cancellationToken);
        foreach (var (name, _) in named.Where(file => file.File is null))
            reading.Faults.Add(name, 0, "", name, "files named after their table: " + ImportTableNames.Allowed);
        var preview = reading.Faults.Faults.Count == 0
            ? await grains.GetGrain<IProgrammeGrain>(programme).PreviewImport(reading.Tables, cancellationToken)
            : new ImportPreview { SnapshotVersion = snapshot?.Version ?? 0, Faults = [.. reading.Faults.Faults] };
        return new ImportDraft(programme, CommandHeader.NewId(time), reading.Tables, [.. reading.Notices.Select(notice => notice.Text)], preview);
    }

    /// <inheritdoc />
    public Task<ImportResult> Import(ImportDraft draft, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(draft.Programme)
            .Import(CommandHeader.ByCaller(draft.CommandId, draft.Preview.SnapshotVersion), draft.Tables, cancellationToken);
}
