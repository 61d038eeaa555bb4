using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>
/// What an adopted scheme promises of each ward, after an event. Amounts go by the shares of the pieces, each divided to the unit. Of the wards that a ward is the heir of, it keeps the
/// earliest promised start, and the latest promised recognition if all of them have one.
/// </summary>
public static class CommitmentMapping
{
    /// <summary>The commitments of all wards after the event, by code. The sum of every item in every year stays the same.</summary>
    /// <param name="commitments">The commitments of one decision before the event, by ward.</param>
    /// <param name="succession">Who follows whom.</param>
    public static ImmutableSortedDictionary<string, Commitment> Of(ImmutableSortedDictionary<string, Commitment> commitments, Succession succession)
    {
        ArgumentNullException.ThrowIfNull(commitments);
        ArgumentNullException.ThrowIfNull(succession);
        var after = commitments.Where(entry => succession.PiecesOf(entry.Key).IsEmpty).ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal).ToBuilder();
        foreach (var code in succession.Successors)
        {
            var pieces = succession.PiecesIn(code).Where(piece => commitments.ContainsKey(piece.Of.Code)).ToList();
            if (pieces.Count == 0) continue;
            var own = pieces.Where(piece => succession.Heir(piece.Of.Code) == code).Select(piece => commitments[piece.Of.Code]).ToList();
            after[code] = new Commitment(
                commitments[pieces[0].Of.Code].Decision,
                own.Min(commitment => commitment.Start),
                own.Count > 0 && own.All(commitment => commitment.Recognized is not null) ? own.Max(commitment => commitment.Recognized) : null,
                Years(pieces, commitments, succession));
        }
        return after.ToImmutable();
    }

    private static ImmutableArray<CommittedYear> Years(IReadOnlyList<WardPiece> pieces, ImmutableSortedDictionary<string, Commitment> commitments, Succession succession) =>
    [
        .. pieces.SelectMany(piece => commitments[piece.Of.Code].Years.Select(year => Take(year, piece, succession)))
            .GroupBy(year => year.Year).OrderBy(year => year.Key).Select(Sum).Where(year => year != new CommittedYear { Year = year.Year }),
    ];

    private static CommittedYear Take(CommittedYear year, WardPiece piece, Succession succession)
    {
        var all = succession.PiecesOf(piece.Of.Code);
        decimal[] shares = [.. all.Select(one => one.Share.Share)];
        var at = all.IndexOf(piece);
        return new CommittedYear(year.Year, Of(year.Works), Of(year.Equipment), Of(year.Upkeep), Of(year.Officers), Of(year.FloorArea), Of(year.Guidance));

        long Of(long amount) => Apportionment.ByShares(amount, shares)[at];
    }

    private static CommittedYear Sum(IGrouping<int, CommittedYear> year) => new(
        year.Key, year.Sum(one => one.Works), year.Sum(one => one.Equipment), year.Sum(one => one.Upkeep), year.Sum(one => one.Officers), year.Sum(one => one.FloorArea), year.Sum(one => one.Guidance));
}
