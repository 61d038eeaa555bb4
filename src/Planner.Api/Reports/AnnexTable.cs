using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Reports;

/// <summary>The list of wards of an annex, as CSV.</summary>
internal static class AnnexTable
{
    private const int HashLength = 64, MostText = 10_000;

    /// <summary>The table of a plan's wards, by year of start; names in the language of the annex.</summary>
    public static FilledTable Of(PlanReport report, DocumentLanguage language)
    {
        // A file of its own has to say in every row what it is of: a spreadsheet keeps no header of the answer.
        var decision = report.Decision;
        var notice = DataNotice.Of(report, language);
        var stage = decision is null ? null : DecisionWords.Stage(decision, language);
        var approvals = decision is null ? null : DecisionWords.Approvals(decision, language);
        var separation = decision is null ? null : DecisionWords.Separation(decision, language);
        return new Table<WardRow>("annex",
        [
            new(Column.Code("code"), row => row.Ward.Code),
            new(Column.Text("name", 1, 200), row => Name(row.Ward.Names)),
            new(Column.Code("district"), row => row.Ward.District),
            new(Column.Text("district_name", 1, 200), row => Name(row.District)),
            new(Column.Whole("population", 0, Ward.MostPeople), row => row.Ward.Population),
            new(Column.Year("start").Optional(), row => (long?)row.Outcome.Start),
            new(Column.Year("recognized").Optional(), row => (long?)row.Outcome.Recognized),
            new(Column.Whole("works_cost", 0, Needs.Most), row => row.Ward.Needs.WorksCost),
            new(Column.Whole("equipment_cost", 0, Needs.Most), row => row.Ward.Needs.EquipmentCost),
            new(Column.Whole("cost", 0, 2 * Needs.Most), row => row.Cost),
            new(Column.Whole("officers", 0, Needs.Most), row => row.Ward.Needs.Officers),
            new(Column.Whole("floor_area", 0, Needs.Most), row => row.Ward.Needs.FloorArea),
            new(Column.Whole("seed", 0, Scenario.MostSeed), _ => report.Scenario.Seed),
            new(Column.Text("fingerprint", 0, HashLength), _ => report.Outcome.Fingerprint),
            new(Column.Whole("data_version", 0, long.MaxValue), _ => report.Snapshot.Version),
            new(Column.Text("data_notice", 1, MostText), _ => notice),
            new(Column.Text("stage", 0, MostText), _ => stage),
            new(Column.Text("proposal", 0, HashLength), _ => decision?.Proposal),
            new(Column.Text("decision", 0, MostText), _ => decision?.Id),
            new(Column.Text("approvals", 0, MostText), _ => approvals),
            new(Column.Text("separation", 0, MostText), _ => separation),
        ]).With(WardRow.Of(report));

        string Name(Names names) => language == DocumentLanguage.English ? names.En : names.Vi;
    }
}
