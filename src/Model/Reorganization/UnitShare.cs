using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>The share that a piece takes once the main piece has the rest.</summary>
/// <param name="From">The unit before.</param>
/// <param name="To">The unit after.</param>
/// <param name="Part">Main piece or part.</param>
/// <param name="Share">0 to 1; the shares of a unit sum to 1.</param>
/// <param name="Illustrative">Whether it rests on a share that nobody has entered.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.UnitShare")]
public readonly record struct UnitShare(
    [property: Id(0)] string From, [property: Id(1)] string To, [property: Id(2)] LinkPart Part, [property: Id(3)] decimal Share, [property: Id(4)] bool Illustrative)
{
    /// <summary>The shares of links in which <see cref="ReorganizationValidation"/> finds no fault, by unit before, its main piece first, then by unit after.</summary>
    public static ImmutableArray<UnitShare> Of(ImmutableArray<UnitLink> links) =>
        [.. links.GroupBy(link => link.From, StringComparer.Ordinal).OrderBy(unit => unit.Key, StringComparer.Ordinal).SelectMany(OfUnit)];

    private static IEnumerable<UnitShare> OfUnit(IGrouping<string, UnitLink> unit)
    {
        var parts = unit.Where(link => link.Part == LinkPart.Part).ToList();
        var rest = 1 - parts.Sum(part => part.Share ?? 0);
        var open = parts.Exists(part => part.Share is null);
        return unit.OrderBy(link => link.Part).ThenBy(link => link.To, StringComparer.Ordinal).Select(link => link.Part == LinkPart.Main
            ? new UnitShare(link.From, link.To, link.Part, rest, open)
            : new UnitShare(link.From, link.To, link.Part, link.Share ?? 0, link.Share is null));
    }
}
