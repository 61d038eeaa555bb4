using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>A ward as documents list it.</summary>
/// <param name="Ward">The ward before the plan.</param>
/// <param name="District">The names of its district.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="PlannedStart">Year in which the plan starts it; null for a ward that began before or never starts.</param>
/// <param name="LostBefore">Whether it had lost its title before the first year and has to start anew (rule 9).</param>
public sealed record WardRow(Ward Ward, Names District, WardOutcome Outcome, int? PlannedStart, bool LostBefore)
{
    /// <summary>Works and equipment still to pay, VND million at base-year prices.</summary>
    public long Cost => Ward.Needs.WorksCost + Ward.Needs.EquipmentCost;

    /// <summary>The wards of a report by year of start, then district, then code; those that never start come last.</summary>
    public static ImmutableArray<WardRow> Of(PlanReport report)
    {
        var catalogue = report.Catalogue;
        var districts = report.Programme.Districts.ToDictionary(district => district.Code, district => district.Names, StringComparer.Ordinal);
        return
        [
            .. report.Outcome.Wards.Select(Row)
                .OrderBy(row => row.Outcome.Start ?? int.MaxValue)
                .ThenBy(row => row.Ward.District, StringComparer.Ordinal)
                .ThenBy(row => row.Ward.Code, StringComparer.Ordinal),
        ];

        WardRow Row(WardOutcome outcome)
        {
            var ward = report.Snapshot.Find(outcome.Code)
                ?? throw new InvalidOperationException($"The outcome has ward {outcome.Code}, the snapshot {report.Snapshot.Version} has not.");
            var lost = ward.Stage == Stage.Declined && catalogue.Criteria.Any(criterion => Trajectory.Gap(ward.Levels, criterion) > 0);
            return new WardRow(ward, districts.GetValueOrDefault(ward.District, Names.Same(ward.District)), outcome,
                lost || ward.Stage == Stage.NotStarted ? outcome.Start : null, lost);
        }
    }
}
