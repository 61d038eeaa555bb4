using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>A district over the years.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Names">Its names.</param>
/// <param name="Wards">How many wards it has.</param>
/// <param name="Started">Wards that the plan starts, by year of the scenario.</param>
/// <param name="Recognized">Wards whose year of recognition has come, by year of the scenario; one that has lost the title since is among them.</param>
internal sealed record DistrictRow(string Code, Names Names, int Wards, ImmutableArray<int> Started, ImmutableArray<int> Recognized)
{
    /// <summary>The districts of a report that have wards, by code.</summary>
    public static ImmutableArray<DistrictRow> Of(PlanReport report, ImmutableArray<WardRow> wards)
    {
        var names = report.Programme.Districts.ToDictionary(district => district.Code, district => district.Names, StringComparer.Ordinal);
        var years = report.Outcome.Years;
        return
        [
            .. wards.GroupBy(row => row.Ward.District, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new DistrictRow(
                    group.Key, names.GetValueOrDefault(group.Key, Names.Same(group.Key)), group.Count(),
                    [.. years.Select(year => group.Count(row => row.PlannedStart == year.Year))],
                    [.. years.Select(year => group.Count(row => row.Outcome.Recognized <= year.Year))])),
        ];
    }
}
