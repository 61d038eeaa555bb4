using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>
/// What was paid and who arrived in wards, after an event: each amount goes by the shares of the pieces, divided to the unit, and keeps its day, its source and who recorded it. Reports of
/// progress and what was cancelled stay with the ward that ends: a percentage is one of its works alone.
/// </summary>
public static class ActualMapping
{
    /// <summary>The actuals of the wards that come, by code; those to which nothing comes are left out. Numbered from −1 down, the last recorded nearest to 0, so that none counts against needs.</summary>
    /// <param name="actuals">The actuals of the wards before, by code.</param>
    /// <param name="succession">Who follows whom.</param>
    public static ImmutableSortedDictionary<string, ImmutableArray<Actual>> Of(IReadOnlyDictionary<string, ImmutableArray<Actual>> actuals, Succession succession)
    {
        ArgumentNullException.ThrowIfNull(actuals);
        ArgumentNullException.ThrowIfNull(succession);
        var after = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<Actual>>(StringComparer.Ordinal);
        foreach (var code in succession.Successors)
        {
            var pieces = succession.PiecesIn(code).SelectMany(piece => actuals.GetValueOrDefault(piece.Of.Code, []).SelectMany(actual => Take(actual, piece, succession)))
                .OrderBy(actual => actual.RecordedAt).ToList();
            if (pieces.Count > 0) after[code] = [.. pieces.Select((actual, i) => actual with { Number = i - pieces.Count })];
        }
        return after.ToImmutable();
    }

    private static IEnumerable<Actual> Take(Actual actual, WardPiece piece, Succession succession)
    {
        if (!actual.Counts || actual.Item == ActualItem.WorksProgress) yield break;
        var all = succession.PiecesOf(piece.Of.Code);
        var amount = Apportionment.ByShares(actual.Amount, [.. all.Select(one => one.Share.Share)])[all.IndexOf(piece)];
        if (amount > 0) yield return actual with { Amount = amount };
    }
}
