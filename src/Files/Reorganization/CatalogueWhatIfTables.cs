using ModelWard.Files.Tables;
using ModelWard.Model;

namespace ModelWard.Files.Reorganization;

/// <summary>What another version of the catalogue would change, as tables to download.</summary>
public static class CatalogueWhatIfTables
{
    /// <summary>Name of the table of changes ward by ward.</summary>
    public const string Changes = "changes";

    /// <summary>Name of the table of criteria.</summary>
    public const string Criteria = "criteria";

    /// <summary>Name of the table of districts.</summary>
    public const string Districts = "districts";

    private static readonly Table<CriterionWhatIf> s_criteria = new(Criteria,
    [
        new(Column.Code("criterion"), row => row.Criterion),
        new(Column.Level("threshold_before").Optional(), row => row.ThresholdBefore?.Value),
        new(Column.Level("threshold_after").Optional(), row => row.ThresholdAfter?.Value),
        new(Count("wards_gaining"), row => (long)row.Gained),
        new(Count("wards_losing"), row => (long)row.Lost),
    ]);

    /// <summary>All tables: the changes ward by ward, the criteria, the districts.</summary>
    /// <param name="comparison">What would change.</param>
    /// <param name="snapshot">The wards, with names and levels.</param>
    public static IReadOnlyList<FilledTable> All(CatalogueWhatIf comparison, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(snapshot);
        return [ChangesOf(comparison, snapshot), s_criteria.With(comparison.Criteria), DistrictsOf(comparison, snapshot.Programme)];
    }

    private static FilledTable ChangesOf(CatalogueWhatIf comparison, Snapshot snapshot)
    {
        var criteria = comparison.Criteria.ToDictionary(criterion => criterion.Criterion, StringComparer.Ordinal);
        return new Table<(Ward? Ward, string Criterion, string Change, bool Unassessed)>(Changes,
        [
            new(Column.Text("ward", 1, 64), row => row.Ward?.Code),
            new(Column.Text("name_vi", 1, 200), row => row.Ward?.Names.Vi),
            new(Column.Text("name_en", 1, 200), row => row.Ward?.Names.En),
            new(Column.Text("district", 1, 64), row => row.Ward?.District),
            new(Column.Code("criterion"), row => row.Criterion),
            new(Column.Text("change", 1, 10), row => row.Change),
            new(Column.Level("level").Optional(), row => row.Ward?.Levels[row.Criterion]?.Value),
            new(Column.Level("threshold_before").Optional(), row => criteria[row.Criterion].ThresholdBefore?.Value),
            new(Column.Level("threshold_after").Optional(), row => criteria[row.Criterion].ThresholdAfter?.Value),
            new(Column.Flag("unassessed"), row => row.Unassessed),
        ]).With(comparison.Wards.SelectMany(one => Lines(one, snapshot.Find(one.Ward))));
    }

    private static IEnumerable<(Ward? Ward, string Criterion, string Change, bool Unassessed)> Lines(WardWhatIf one, Ward? ward) =>
        one.Gained.Select(code => (ward, code, "gained", false))
            .Concat(one.Lost.Select(code => (ward, code, "lost", one.Unassessed.Contains(code))))
            .Concat(one.Dropped.Select(code => (ward, code, "dropped", false)));

    private static FilledTable DistrictsOf(CatalogueWhatIf comparison, Programme programme) => new Table<DistrictWhatIf>(Districts,
    [
        new(Column.Text("district", 1, 64), row => row.District),
        new(Column.Text("name_vi", 1, 200), row => programme.FindDistrict(row.District)?.Names.Vi),
        new(Column.Text("name_en", 1, 200), row => programme.FindDistrict(row.District)?.Names.En),
        new(Count("wards"), row => (long)row.Wards),
        new(Count("gained"), row => (long)row.Gained),
        new(Count("lost"), row => (long)row.Lost),
        new(Count("complete_before"), row => (long)row.CompleteBefore),
        new(Count("complete_after"), row => (long)row.CompleteAfter),
    ]).With(comparison.Districts);

    private static Column Count(string name) => Column.Whole(name, 0, long.MaxValue);
}
