using ModelWard.Documents.Contents;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Reports;

/// <summary>The list of wards of an annex, as CSV.</summary>
internal static class AnnexTable
{
    /// <summary>The table of a plan's wards, by year of start; names in the language of the annex.</summary>
    public static FilledTable Of(PlanReport report, DocumentLanguage language)
    {
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
        ]).With(WardRow.Of(report));

        string Name(Names names) => language == DocumentLanguage.English ? names.En : names.Vi;
    }
}
