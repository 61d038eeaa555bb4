using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>Says what is wrong with the links of an event, of wards and of districts alike.</summary>
internal static class UnitLinkValidation
{
    /// <summary>Checks codes, successors and main pieces.</summary>
    public static void Check(ImmutableArray<UnitLink> links, ImmutableArray<string> successors, DateOnly date, string path, string successorsPath, FaultList faults)
    {
        CheckSuccessors(successors, links, date, successorsPath, faults);
        var known = successors.ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        var (leaving, coming) = (links.CountBy(link => link.From).ToDictionary(), links.CountBy(link => link.To).ToDictionary());
        for (var i = 0; i < links.Length; i++)
        {
            var (from, to) = (links[i].From, links[i].To);
            if (!(faults.Unit($"{path}[{i}].from", from) & faults.Unit($"{path}[{i}].to", to))) continue;
            if (!faults.Require(seen.Add((from, to)), $"{path}[{i}].to", to, $"each unit once for {from}")) continue;
            if (!faults.Require(Enum.IsDefined(links[i].Part), $"{path}[{i}].part", links[i].Part, EnumNames.Allowed<LinkPart>())) continue;
            if (links[i].IsUnchanged)
            {
                // A unit that takes in others, or gives a piece away, is another one from that day on.
                faults.Require(leaving[from] == 1 && coming[to] == 1, $"{path}[{i}].to", to,
                    $"a unit of its own, as {Dated(to, date)}: {from} does not stay as it is, and no unit is merged into itself");
                faults.Require(links[i].Part == LinkPart.Main, $"{path}[{i}].part", EnumNames.Of(links[i].Part), "main, since the unit stays as it is");
            }
            else
            {
                faults.Require(known.Contains(to), $"{path}[{i}].to", to, $"the code of one of the event's {Last(successorsPath)}");
            }
        }
        foreach (var unit in links.Select((link, i) => (Link: link, Index: i)).GroupBy(entry => entry.Link.From, StringComparer.Ordinal))
        {
            var mains = unit.Count(entry => entry.Link.Part == LinkPart.Main);
            faults.Require(mains == 1, $"{path}[{unit.First().Index}].part", $"{mains} main pieces of {unit.Key}", "exactly one main piece of each unit");
        }
    }

    /// <summary>Checks that the shares of each unit add up.</summary>
    public static void CheckShares(ImmutableArray<UnitLink> links, string path, FaultList faults)
    {
        foreach (var unit in links.Select((link, i) => (Link: link, Index: i)).GroupBy(entry => entry.Link.From, StringComparer.Ordinal))
        {
            var all = true;
            foreach (var (link, i) in unit)
                if (link.Share is { } share) all &= faults.RateRange($"{path}[{i}].share", share, 0, 1);
            if (!all) continue;
            var left = 1m;
            foreach (var (link, i) in unit.Where(entry => entry.Link.Part == LinkPart.Part))
            {
                var share = link.Share ?? 0;
                if (!faults.Require(share <= left, $"{path}[{i}].share", share, $"0 to {left}: the parts of {unit.Key} take at most 1 together")) left = -1;
                if (left < 0) break;
                left -= share;
            }
            if (left < 0) continue;
            foreach (var (link, i) in unit.Where(entry => entry.Link is { Part: LinkPart.Main, Share: not null }))
                faults.Require(link.Share == left, $"{path}[{i}].share", link.Share, $"{left}, what the parts of {unit.Key} leave, or nothing");
        }
    }

    private static void CheckSuccessors(ImmutableArray<string> successors, ImmutableArray<UnitLink> links, DateOnly date, string path, FaultList faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var named = links.Select(link => link.To).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < successors.Length; i++)
        {
            var code = successors[i];
            if (!faults.Unit($"{path}[{i}].code", code)) continue;
            faults.Require(UnitCode.SinceOf(code) == date, $"{path}[{i}].code", code, $"a code with the day of the event, as {Dated(code, date)}");
            faults.Require(seen.Add(code), $"{path}[{i}].code", code, "each unit once");
            faults.Require(named.Contains(code), $"{path}[{i}].code", code, "a unit to which at least one link leads");
        }
    }

    private static string Dated(string code, DateOnly date) => UnitCode.TryParse(code, out var unit) ? (unit with { Since = date }).ToString() : code;

    private static string Last(string path) => path[(path.LastIndexOf('.') + 1)..];
}
