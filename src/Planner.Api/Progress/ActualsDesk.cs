using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Web.Data;

namespace ModelWard.Planner.Api.Progress;

/// <summary>Takes in tables of actuals that readers of the pages choose, as the HTTP import does.</summary>
internal sealed class ActualsDesk(IGrainFactory grains, Snapshots snapshots, TimeProvider time) : IActualsDesk
{
    /// <inheritdoc />
    public long MostBytes => BodyLimits.Import;

    /// <inheritdoc />
    public IReadOnlyList<string> Tables { get; } = [ActualsTable.Name];

    /// <inheritdoc />
    public async Task<ImportDraft> Read(string programme, IReadOnlyList<DataFile> files, CancellationToken cancellationToken)
    {
        var snapshot = await snapshots.Find(programme, cancellationToken) ?? throw new InvalidOperationException($"There is no programme {programme}.");
        var reading = ActualsTable.Read([.. files.Select(file => ImportFile.Of(null, file.Name, file.Bytes, ActualsTable.Name)!)], snapshot, cancellationToken);
        var preview = reading.Faults.Faults.Count == 0
            ? await grains.GetGrain<IProgrammeGrain>(programme).PreviewActuals(reading.Rows, cancellationToken)
            : new ImportPreview { SnapshotVersion = snapshot.Version, Faults = [.. reading.Faults.Faults] };
        return new ImportDraft(programme, CommandHeader.NewId(time), new ImportTables(), [.. reading.Notices.Select(notice => notice.Text)], preview) { Actuals = reading.Rows };
    }

    /// <inheritdoc />
    public Task<ImportResult> Import(ImportDraft draft, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(draft.Programme)
            .RecordActuals(CommandHeader.ByCaller(draft.CommandId, draft.Preview.SnapshotVersion), draft.Actuals, cancellationToken);
}
