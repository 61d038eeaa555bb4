using ModelWard.Grains.Abstractions;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Grains.Programmes;

/// <summary>What somebody still has to see to in wards that end: it goes whole to the heir of each, since it cannot be divided.</summary>
internal static class OpenMatterMapping
{
    /// <summary>What a ward that comes takes over, numbered anew; null where nothing is open.</summary>
    /// <param name="successor">Code of the ward that comes.</param>
    /// <param name="wards">The wards before the event, by code.</param>
    /// <param name="succession">Who follows whom.</param>
    public static OpenMatters? Of(string successor, IReadOnlyDictionary<string, WardView> wards, Succession succession)
    {
        var before = succession.PiecesIn(successor).Select(piece => piece.Of.Code).Where(code => succession.Heir(code) == successor).Select(code => wards[code]).ToList();
        var difficulties = before.SelectMany(ward => ward.Difficulties).Where(one => one.ResolvedAt is null).OrderBy(one => one.ReportedAt);
        var supports = before.SelectMany(ward => ward.Supports).Where(one => one.IsOpen).OrderBy(one => one.On);
        var actions = before.SelectMany(ward => ward.Actions).Where(one => one.IsOpen).OrderBy(one => one.Due);
        var open = new OpenMatters(
            [.. difficulties.Select((one, i) => one with { Number = i + 1 })],
            [.. supports.Select((one, i) => one with { Number = i + 1, Option = null })],
            [.. actions.Select((one, i) => one with { Number = i + 1, Option = null })]);
        return open is { Difficulties: [], Supports: [], Actions: [] } ? null : open;
    }
}
