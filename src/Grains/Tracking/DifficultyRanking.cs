using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Tracking;

/// <summary>Ranks what the wards report, from the wards up.</summary>
internal static class DifficultyRanking
{
    /// <summary>The kinds of open difficulties, by wards that report them, then people, then kind.</summary>
    /// <param name="wards">The wards.</param>
    /// <param name="track">The same beside their scheme; null where nothing is adopted.</param>
    public static ImmutableArray<DifficultyRank> Of(ImmutableArray<WardView> wards, Track? track)
    {
        var behind = track?.Wards.Where(ward => ward.Status is TrackStatus.Late or TrackStatus.AtRisk or TrackStatus.Declined).Select(ward => ward.Ward).ToHashSet(StringComparer.Ordinal) ?? [];
        return
        [
            .. wards.SelectMany(view => view.Difficulties.Where(difficulty => difficulty.ResolvedAt is null), (view, difficulty) => (view.Ward, Difficulty: difficulty))
                .GroupBy(one => one.Difficulty.Kind).Select(kind => Rank(kind.Key, [.. kind]))
                .OrderByDescending(rank => rank.Wards).ThenByDescending(rank => rank.People).ThenBy(rank => rank.Kind),
        ];

        DifficultyRank Rank(DifficultyKind kind, List<(Ward Ward, Difficulty Difficulty)> open)
        {
            var reporting = open.Select(one => one.Ward).DistinctBy(ward => ward.Code).ToList();
            return new DifficultyRank(
                kind, reporting.Count, open.Count, reporting.Sum(ward => ward.Population), reporting.Count(ward => behind.Contains(ward.Code)), open.Min(one => one.Difficulty.ReportedAt),
                [
                    .. reporting.CountBy(ward => ward.District).OrderByDescending(district => district.Value).ThenBy(district => district.Key, StringComparer.Ordinal)
                        .Select(district => new DistrictDifficulties(district.Key, district.Value)),
                ]);
        }
    }
}
