using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>Names of wards and districts in sentences; a ward whose name another ward has too is named with its district.</summary>
internal sealed class WardWords
{
    private const int NamedAtMost = 3;

    private readonly Snapshot _snapshot;
    private readonly HashSet<string> _shared;

    public WardWords(Snapshot snapshot)
    {
        _snapshot = snapshot;
        _shared = [.. snapshot.Wards.GroupBy(ward => ward.Names.Vi, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
    }

    /// <summary>The name of a ward.</summary>
    public Names Of(string code)
    {
        var ward = _snapshot.Find(code)!;
        if (!_shared.Contains(ward.Names.Vi)) return ward.Names;
        var district = District(ward.District);
        return new Names($"{ward.Names.Vi} ({district.Vi})", $"{ward.Names.En} ({district.En})");
    }

    /// <summary>The name of a district.</summary>
    public Names District(string code) => _snapshot.Programme.FindDistrict(code)?.Names ?? Names.Same(code);

    /// <summary>A list of wards, of which the first few are named: "A, B, C and 4 more".</summary>
    public Names List(IReadOnlyCollection<string> codes) => Listing.Of([.. codes.Take(NamedAtMost).Select(Of)], Math.Max(0, codes.Count - NamedAtMost));
}
