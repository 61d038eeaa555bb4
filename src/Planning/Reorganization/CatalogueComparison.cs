using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>Which wards gain or lose which criteria if another version of the catalogue were in force, by today's levels.</summary>
public static class CatalogueComparison
{
    /// <summary>Compares two versions, in the programme's catalogue or not.</summary>
    /// <param name="snapshot">The wards.</param>
    /// <param name="from">The version that is compared with.</param>
    /// <param name="to">The other version. Without faults by <see cref="CatalogueValidation"/>; a ward may have no level yet for what it asks.</param>
    public static CatalogueWhatIf Of(Snapshot snapshot, Catalogue from, Catalogue to)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var (before, after) = (ByCode(from), ByCode(to));
        string[] criteria = [.. to.Criteria.Select(criterion => criterion.Code), .. from.Criteria.Select(criterion => criterion.Code).Where(code => !after.ContainsKey(code))];
        var wards = snapshot.Wards.Select(ward => Compare(ward, criteria, before, after)).ToList();
        return new CatalogueWhatIf
        {
            From = from.Version,
            To = to.Version,
            SnapshotVersion = snapshot.Version,
            Criteria = [.. criteria.Select(code => new CriterionWhatIf(code, before.GetValueOrDefault(code)?.Threshold, after.GetValueOrDefault(code)?.Threshold,
                wards.Count(ward => ward.Gained.Contains(code)), wards.Count(ward => ward.Lost.Contains(code))))],
            Wards = [.. wards.Where(ward => !ward.Gained.IsEmpty || !ward.Lost.IsEmpty || !ward.Dropped.IsEmpty)],
            CompleteBefore = wards.Count(ward => ward.MetBefore == from.Criteria.Length),
            CompleteAfter = wards.Count(ward => ward.MetAfter == to.Criteria.Length),
            Districts = [.. snapshot.Programme.Districts.Select(district => OfDistrict(district.Code, [.. wards.Where((_, w) => snapshot.Wards[w].District == district.Code)], from, to))],
        };
    }

    private static DistrictWhatIf OfDistrict(string code, IReadOnlyList<WardWhatIf> wards, Catalogue from, Catalogue to) => new(
        code, wards.Count, wards.Sum(ward => ward.Gained.Length), wards.Sum(ward => ward.Lost.Length),
        wards.Count(ward => ward.MetBefore == from.Criteria.Length), wards.Count(ward => ward.MetAfter == to.Criteria.Length));

    private static WardWhatIf Compare(Ward ward, string[] criteria, Dictionary<string, Criterion> before, Dictionary<string, Criterion> after)
    {
        var met = criteria.Where(code => before.GetValueOrDefault(code)?.IsMetBy(ward.Levels) == true).ToHashSet(StringComparer.Ordinal);
        var meets = criteria.Where(code => after.GetValueOrDefault(code)?.IsMetBy(ward.Levels) == true).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> lost = [.. criteria.Where(code => after.ContainsKey(code) && !meets.Contains(code) && (met.Contains(code) || !before.ContainsKey(code)))];
        return new WardWhatIf
        {
            Ward = ward.Code,
            Gained = [.. criteria.Where(code => meets.Contains(code) && !met.Contains(code))],
            Lost = lost,
            Dropped = [.. criteria.Where(code => met.Contains(code) && !after.ContainsKey(code))],
            Unassessed = [.. lost.Where(code => ward.Levels[code] is null)],
            MetBefore = met.Count,
            MetAfter = meets.Count,
        };
    }

    private static Dictionary<string, Criterion> ByCode(Catalogue catalogue) => catalogue.Criteria.ToDictionary(criterion => criterion.Code, StringComparer.Ordinal);
}
