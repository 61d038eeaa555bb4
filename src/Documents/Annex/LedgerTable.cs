using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Annex;

/// <summary>One resource year by year: what there was, what was used, what was left (rule 17).</summary>
internal static class LedgerTable
{
    /// <summary>The table; null where the resource has no limit.</summary>
    public static DocxTable? Of(PlanReport report, Resource resource, string caption, Wording say)
    {
        var years = report.Outcome.Years.Where(year => year.Resources[resource] is not null).Select(year => (year.Year, Ledger: year.Resources[resource]!)).ToList();
        if (years.Count == 0) return null;
        var officers = resource == Resource.Officers;
        List<DocxColumn> columns =
        [
            new(say[Terms.Year], 10, Align.Center), new(say[Terms.Opening], 15), new(say[Terms.Granted], 15), new(say[Terms.Used], 15),
        ];
        if (officers) columns.Add(new DocxColumn(say[new("Luỹ kế sử dụng", "Used so far")], 15));
        columns.AddRange([new(say[Terms.Unused], 15), new(say[Terms.Lapsed], 15), new(say[Terms.Closing], 15)]);
        return new DocxTable(caption, say[Terms.UnitOf(resource)], columns, Rows());

        IEnumerable<DocxRow> Rows()
        {
            var used = 0L;
            foreach (var (year, ledger) in years)
            {
                used += ledger.Used;
                yield return new DocxRow(RowKind.Normal, Cells(Wording.Year(year), say.Whole(ledger.Opening), ledger.Granted, ledger.Used, used, ledger.Lapsed + ledger.Closing, ledger.Lapsed, say.Whole(ledger.Closing)));
            }
            // What is carried over is counted once: in the last year.
            yield return new DocxRow(RowKind.Total, Cells(say[Terms.Total], say.Whole(years[0].Ledger.Opening), years.Sum(year => year.Ledger.Granted), used, used,
                years.Sum(year => year.Ledger.Lapsed) + years[^1].Ledger.Closing, years.Sum(year => year.Ledger.Lapsed), say.Whole(years[^1].Ledger.Closing)));
        }

        string[] Cells(string year, string opening, long granted, long used, long soFar, long unused, long lapsed, string closing) => officers
            ? [year, opening, say.Whole(granted), say.Whole(used), say.Whole(soFar), say.Whole(unused), say.Whole(lapsed), closing]
            : [year, opening, say.Whole(granted), say.Whole(used), say.Whole(unused), say.Whole(lapsed), closing];
    }
}
