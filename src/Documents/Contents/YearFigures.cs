using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>The wards of a year.</summary>
/// <param name="Outcome">The year.</param>
/// <param name="Newly">Wards that are recognized in it.</param>
/// <param name="Target">Wards that a milestone of the year asks for; null where there is none.</param>
internal sealed record YearFigures(YearOutcome Outcome, int Newly, long? Target)
{
    /// <summary>The years of a report.</summary>
    public static ImmutableArray<YearFigures> Of(PlanReport report)
    {
        var newly = report.Outcome.Wards.Where(ward => ward.Recognized is not null).CountBy(ward => ward.Recognized!.Value).ToDictionary();
        var targets = report.Outcome.Milestones.GroupBy(milestone => milestone.Year).ToDictionary(group => group.Key, group => group.Max(milestone => milestone.Target));
        return [.. report.Outcome.Years.Select(year => new YearFigures(
            year, newly.GetValueOrDefault(year.Year), targets.TryGetValue(year.Year, out var target) ? target : null))];
    }
}
