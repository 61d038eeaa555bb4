using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>
/// Who follows whom at an event: the pieces of every ward that ends, what every successor is made of, and each ward's heir, to which goes what cannot be divided. Read once; any
/// number of threads may ask it.
/// </summary>
public sealed class Succession
{
    private readonly ImmutableDictionary<string, ImmutableArray<WardPiece>> _leaving;
    private readonly ImmutableSortedDictionary<string, ImmutableArray<WardPiece>> _coming;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _districts;

    private Succession(Snapshot before, ReorganizationEvent happening)
    {
        Event = happening;
        var changing = happening.Wards.Where(link => !link.IsUnchanged).ToImmutableArray();
        _leaving = UnitShare.Of(changing).GroupBy(share => share.From, StringComparer.Ordinal)
            .ToImmutableDictionary(unit => unit.Key, unit => WardPiece.From(before.Find(unit.Key)!, [.. unit]).ToImmutableArray(), StringComparer.Ordinal);
        _coming = _leaving.Values.SelectMany(pieces => pieces).GroupBy(piece => piece.Share.To, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(unit => unit.Key, unit => unit.OrderBy(piece => piece.Share.Part).ThenBy(piece => piece.Of.Code, StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        _districts = happening.Districts.Where(link => !link.IsUnchanged).GroupBy(link => link.From, StringComparer.Ordinal).ToImmutableDictionary(
            unit => unit.Key, unit => unit.OrderBy(link => link.Part).ThenBy(link => link.To, StringComparer.Ordinal).Select(link => link.To).ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The event.</summary>
    public ReorganizationEvent Event { get; }

    /// <summary>The wards that come, by code: those to which something comes.</summary>
    public IEnumerable<string> Successors => _coming.Keys;

    /// <summary>The wards that end, by code.</summary>
    public IEnumerable<string> Ended => _leaving.Keys.Order(StringComparer.Ordinal);

    /// <summary>Units named as successors to which nothing comes, by code.</summary>
    public IEnumerable<string> Outside => Event.Successors.Select(unit => unit.Code).Where(code => !_coming.ContainsKey(code)).Order(StringComparer.Ordinal);

    /// <summary>Works an event out on the wards before it; null when it has faults.</summary>
    /// <param name="before">The wards before it.</param>
    /// <param name="happening">The event.</param>
    /// <param name="path">Where the event stands, put before each fault's path; empty for a document of its own.</param>
    /// <param name="faults">Takes the faults.</param>
    public static Succession? Of(Snapshot before, ReorganizationEvent happening, string path, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(happening);
        var found = new FaultList();
        ReorganizationValidation.Check(happening, path, found);
        if (found.None) ReorganizationValidation.Check(happening, before, path, found);
        foreach (var fault in found.Faults) faults.Add(fault.Path, fault.Value, fault.Allowed);
        return found.None ? new Succession(before, happening) : null;
    }

    /// <summary>The pieces that a ward ends in, main piece first; none of a ward that stays.</summary>
    public ImmutableArray<WardPiece> PiecesOf(string ward) => _leaving.GetValueOrDefault(ward, []);

    /// <summary>What a successor is made of, main pieces first, then by code; nothing of any other ward.</summary>
    public ImmutableArray<WardPiece> PiecesIn(string successor) => _coming.GetValueOrDefault(successor, []);

    /// <summary>
    /// The one ward that carries a ward on: its main successor, if parts take everything the one with the largest part, among equal ones the first by code; itself where it stays.
    /// </summary>
    public string Heir(string ward)
    {
        var pieces = PiecesOf(ward);
        if (pieces.IsEmpty) return ward;
        return (pieces[0].Share.Part == LinkPart.Main ? pieces[0] : pieces.MaxBy(piece => piece.Share.Share)!).Share.To;
    }

    /// <summary>The piece of a successor that gives it place and district: of the wards that it is the heir of, else of all, the one with the most people, among equal ones the first by code.</summary>
    public WardPiece Principal(string successor)
    {
        var pieces = PiecesIn(successor);
        var own = pieces.Where(piece => Heir(piece.Of.Code) == successor).ToList();
        return (own.Count > 0 ? own : [.. pieces]).OrderByDescending(piece => piece.People).ThenBy(piece => piece.Of.Code, StringComparer.Ordinal).First();
    }

    /// <summary>The districts that follow a district, its main one first; itself where it stays.</summary>
    public ImmutableArray<string> DistrictsAfter(string district) => _districts.TryGetValue(district, out var after) ? after : [district];
}
