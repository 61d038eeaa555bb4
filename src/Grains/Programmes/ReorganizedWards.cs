using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Wards;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Grains.Programmes;

/// <summary>The events of all wards that a reorganization, or its undoing, ends, makes, restores or gives to another district: a pure function of the wards.</summary>
internal sealed class ReorganizedWards(SnapshotBook book, CommandHeader header, string hash, DateTimeOffset now)
{
    private readonly SortedDictionary<string, WardEvent> _events = new(StringComparer.Ordinal);

    /// <summary>One event a ward, by the ward's code.</summary>
    public IReadOnlyDictionary<string, WardEvent> Events => _events;

    /// <summary>How many of the wards were never there before.</summary>
    public int Added => _events.Values.Count(added => added.Version == 1);

    /// <summary>Carries an event out.</summary>
    /// <param name="applied">What it does.</param>
    /// <param name="succession">Who follows whom.</param>
    /// <param name="decision">Id of the decision in force, whose promises go to the wards that come; null when there is none.</param>
    public void Apply(AppliedReorganization applied, Succession succession, string? decision)
    {
        var (day, names) = (applied.Event.Date, applied.Event.Names);
        var commitments = CommitmentMapping.Of(
            book.Wards.Where(ward => ward.Value.Commitment is { } promised && promised.Decision == decision)
                .ToImmutableSortedDictionary(ward => ward.Key, ward => ward.Value.Commitment!, StringComparer.Ordinal),
            succession);
        var actuals = ActualMapping.Of(applied.Ended.ToDictionary(ward => ward.Code, ward => book.Wards[ward.Code].Actuals, StringComparer.Ordinal), succession);
        var former = FormerDistricts.Of(applied);
        foreach (var ward in applied.Ended)
            Add(ward.Code, WardEventKind.Ended, new EndedWard(day, names, [.. succession.PiecesOf(ward.Code).Select(piece => piece.Share.To)]));
        foreach (var ward in applied.Came)
            Add(ward.Code, WardEventKind.Came,
                new CameWard(ward, day, names, [.. succession.PiecesIn(ward.Code).Select(piece => piece.Of.Code)], commitments.GetValueOrDefault(ward.Code), actuals.GetValueOrDefault(ward.Code, []),
                    OpenMatterMapping.Of(ward.Code, book.Wards, succession),
                    former.After(succession.PiecesIn(ward.Code).Select(piece => book.Wards[piece.Of.Code]))));
        foreach (var moved in applied.Redistricted) Add(moved.Ward, WardEventKind.Redistricted, new WardDistrict(moved.To, former.After([book.Wards[moved.Ward]])));
    }

    /// <summary>Takes an event back.</summary>
    public void Undo(AppliedReorganization applied)
    {
        var (day, names) = (applied.Event.Date, applied.Event.Names);
        // Whoever looks for a ward that was never to be finds those of before.
        var before = applied.Event.Wards.Where(link => !link.IsUnchanged).OrderBy(link => link.Part).ThenBy(link => link.From, StringComparer.Ordinal).ToLookup(link => link.To, link => link.From);
        foreach (var ward in applied.Ended) Add(ward.Code, WardEventKind.Restored, new RestoredWard(day, names));
        foreach (var ward in applied.Came) Add(ward.Code, WardEventKind.Ended, new EndedWard(day, names, [.. before[ward.Code].Distinct()], Undone: true));
        foreach (var moved in applied.Redistricted) Add(moved.Ward, WardEventKind.Redistricted, new WardDistrict(moved.From, FormerDistricts.Before(book.Wards[moved.Ward], moved)));
    }

    /// <summary>Wards whose events are of a kind, with their versions after them, by code.</summary>
    public ImmutableArray<KeptVersion> Of(WardEventKind kind) => [.. _events.Where(added => added.Value.Kind == kind).Select(added => new KeptVersion(added.Key, added.Value.Version))];

    private void Add<T>(string code, WardEventKind kind, T after)
    {
        var state = WardState.Of(book.Find(code));
        _events.Add(code, new WardEvent
        {
            Version = state.Version + 1,
            At = now,
            Actor = header.Actor,
            CommandId = header.CommandId,
            CommandHash = hash,
            Kind = kind,
            Before = ReorganizationFold.Before(state, kind),
            After = JsonSerializer.Serialize(after, ModelJson.Options),
        });
    }
}
