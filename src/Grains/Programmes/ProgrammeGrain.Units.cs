using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Registers;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Grains.Programmes;

/// <summary>The units of other days and versions of the catalogue that are not in force: looked at, never stored.</summary>
internal sealed partial class ProgrammeGrain
{
    private const string CatalogueTable = "catalogue";

    /// <inheritdoc />
    public Task<UnitHistory?> UnitHistory(CancellationToken cancellationToken)
    {
        if (_book is null) DeactivateOnIdle();
        return Task.FromResult(_book is { } book ? HistoryOf(book) : null);
    }

    /// <inheritdoc />
    public Task<UnitMap?> UnitMap(UnitOrder order, CancellationToken cancellationToken)
    {
        if (_book is null) DeactivateOnIdle();
        return Task.FromResult(_book is { } book && Timeline(book, order, new FaultList()) is { } timeline ? UnitMaps.Of(timeline, order) : null);
    }

    /// <inheritdoc />
    public Task<RollUpReply> RollUp(UnitOrder order, CancellationToken cancellationToken)
    {
        if (_book is not { } book)
        {
            DeactivateOnIdle();
            return Task.FromResult(new RollUpReply(CommandStatus.NotFound, null, []));
        }
        var faults = new FaultList();
        var rolled = Timeline(book, order, faults) is { } timeline ? UnitRollUps.OfToday(timeline, book.Snapshot, order, faults) : null;
        return Task.FromResult(faults.None ? new RollUpReply(CommandStatus.Done, rolled, []) : new RollUpReply(CommandStatus.Invalid, null, faults.Faults));
    }

    /// <inheritdoc />
    public Task<CatalogueAnswer> CompareCatalogue(CatalogueQuestion question, CancellationToken cancellationToken)
    {
        if (_book is not { } book)
        {
            DeactivateOnIdle();
            return Task.FromResult(new CatalogueAnswer(false, null, []));
        }
        var (programme, faults) = (book.Programme, new ImportFaultList());
        var merged = programme with { Catalogues = CatalogueMerge.Merge(programme, question.Rows, faults) };
        if (faults.Faults.Count > 0) return Task.FromResult(new CatalogueAnswer(true, null, faults.Faults));
        var given = question.Rows.Select(row => row.Version).Distinct(StringComparer.Ordinal).ToList();
        var fresh = given.Where(version => programme.CatalogueVersion(version) is null).ToList();
        var named = question.Version ?? (given.Count == 1 ? given[0] : fresh.Count == 1 ? fresh[0] : null);
        var to = named is null ? null : merged.CatalogueVersion(named);
        var from = question.From is null ? programme.CatalogueOn(time.GetUtcNow().CivilDay()) : merged.CatalogueVersion(question.From);
        var versions = "one of " + string.Join(", ", merged.Catalogues.Select(version => version.Version));
        faults.Require(to is not null, CatalogueTable, 0, "version", named, versions);
        faults.Require(from is not null, CatalogueTable, 0, "from", question.From, versions);
        return Task.FromResult(to is null || from is null ? new CatalogueAnswer(true, null, faults.Faults) : new CatalogueAnswer(true, CatalogueComparison.Of(book.Snapshot, from, to), []));
    }

    private UnitTimeline? Timeline(SnapshotBook book, UnitOrder order, FaultList faults) => UnitTimeline.Around(HistoryOf(book), book.Snapshot, order.Known, faults);

    // Each event in force is taken back in turn, the last one first: wards that ended stand as they ended, all others as they are now.
    private UnitHistory HistoryOf(SnapshotBook book)
    {
        var (snapshot, before) = (book.Snapshot, new Stack<Snapshot>());
        var rows = _reorganizations.Where(row => row.Reorganization!.Event is not null && !IsUndone(row, _reorganizations)).ToImmutableArray();
        foreach (var row in rows.Reverse())
        {
            var kept = row.Reorganization!;
            var came = kept.Came.Select(ward => ward.Key).ToHashSet(StringComparer.Ordinal);
            var moved = kept.Redistricted.ToDictionary(ward => ward.Ward, ward => ward.From, StringComparer.Ordinal);
            // What an import has added since is no work of the event.
            var known = row.Programme.Districts.Concat(kept.DistrictsBefore).Select(district => district.Code).ToHashSet(StringComparer.Ordinal);
            before.Push(snapshot = snapshot with
            {
                Programme = snapshot.Programme with
                {
                    Districts = [.. kept.DistrictsBefore.Concat(snapshot.Programme.Districts.Where(district => !known.Contains(district.Code))).OrderBy(district => district.Code, StringComparer.Ordinal)],
                },
                Wards = [.. snapshot.Wards.Where(ward => !came.Contains(ward.Code)).Select(ward => moved.TryGetValue(ward.Code, out var district) ? ward with { District = district } : ward)
                    .Concat(kept.Ended.Select(ward => book.Ended[ward.Key].Ward)).OrderBy(ward => ward.Code, StringComparer.Ordinal)],
            });
        }
        return new UnitHistory([.. before], [.. rows.Select(row => row.Reorganization!.Event!)]);
    }
}
