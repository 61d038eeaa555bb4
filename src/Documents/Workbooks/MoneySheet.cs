using ModelWard.Documents.Contents;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Workbooks;

/// <summary>The ledgers of money (rule 17), a row a resource and year, the sums by resource beneath.</summary>
internal static class MoneySheet
{
    /// <summary>Places of its columns.</summary>
    public const int Name = 0, Year = 1, Opening = 2, Granted = 3, Used = 4, Unused = 5, Lapsed = 6, Closing = 7;

    private static readonly Resource[] Resources = [Resource.Capital, Resource.Works, Resource.Equipment, Resource.Upkeep];

    public static Sheet Of(PlanReport report, SheetNames names, Wording say) => new(names.Money, say[new("Kinh phí theo nguồn lực và năm (triệu đồng)", "Money by resource and year (VND million)")],
        [
            SheetColumn.Of(say[new("Nguồn lực", "Resource")], 24), SheetColumn.Of(say[Terms.Year], 8), SheetColumn.Of(say[Terms.Opening], 15), SheetColumn.Of(say[Terms.Granted], 15),
            SheetColumn.Of(say[Terms.Used], 15), SheetColumn.Of(say[Terms.Unused], 15), SheetColumn.Of(say[Terms.Lapsed], 15), SheetColumn.Of(say[Terms.Closing], 15),
        ],
        Rows(report, say));

    /// <summary>The sum of a column over the years of one resource, for formulas of other sheets.</summary>
    public static SheetCell Total(PlanReport report, SheetNames names, Wording say, Resource resource, int column)
    {
        var last = Sheet.FirstRow + Lines(report).Count - 1;
        return SheetCell.Computed(
            $"SUMIFS({SheetAddress.Range(names.Money, column, Sheet.FirstRow, last)},{SheetAddress.Range(names.Money, Name, Sheet.FirstRow, last)},\"{say[Terms.Of(resource)]}\")",
            Lines(report).Where(line => line.Resource == resource).Sum(line => column == Granted ? line.Ledger.Granted : line.Ledger.Used));
    }

    private static List<(Resource Resource, int Year, Ledger Ledger)> Lines(PlanReport report) =>
    [
        .. Resources.SelectMany(resource => report.Outcome.Years.Where(year => year.Resources[resource] is not null)
            .Select(year => (resource, year.Year, year.Resources[resource]!))),
    ];

    private static IEnumerable<SheetCell[]> Rows(PlanReport report, Wording say)
    {
        var lines = Lines(report);
        for (var i = 0; i < lines.Count; i++)
        {
            var (row, (resource, year, ledger)) = (Sheet.FirstRow + i, lines[i]);
            var begins = i == 0 || lines[i - 1].Resource != resource || lines[i - 1].Ledger.Closing != ledger.Opening;
            yield return
            [
                SheetCell.Of(say[Terms.Of(resource)]), SheetCell.Of(year, CellStyle.Year),
                begins ? SheetCell.Of(ledger.Opening) : SheetCell.Computed(SheetAddress.Cell(Closing, row - 1), ledger.Opening),
                SheetCell.Of(ledger.Granted), SheetCell.Of(ledger.Used),
                SheetCell.Computed($"{SheetAddress.Cell(Opening, row)}+{SheetAddress.Cell(Granted, row)}-{SheetAddress.Cell(Used, row)}", ledger.Lapsed + ledger.Closing),
                SheetCell.Of(ledger.Lapsed), SheetCell.Computed($"{SheetAddress.Cell(Unused, row)}-{SheetAddress.Cell(Lapsed, row)}", ledger.Closing),
            ];
        }
        foreach (var group in lines.GroupBy(line => line.Resource))
        {
            var name = say[Terms.Of(group.Key)];
            yield return
            [
                SheetCell.Of($"{say[Terms.Total]}: {name}", CellStyle.TotalText), SheetCell.Empty(CellStyle.TotalText), SheetCell.Empty(CellStyle.TotalText),
                Sum(Granted, line => line.Ledger.Granted), Sum(Used, line => line.Ledger.Used), SheetCell.Empty(CellStyle.TotalText), Sum(Lapsed, line => line.Ledger.Lapsed), SheetCell.Empty(CellStyle.TotalText),
            ];

            SheetCell Sum(int column, Func<(Resource Resource, int Year, Ledger Ledger), long> of)
            {
                var last = Sheet.FirstRow + lines.Count - 1;
                return SheetCell.Computed(
                    $"SUMIFS({SheetAddress.Range(column, Sheet.FirstRow, last)},{SheetAddress.Range(Name, Sheet.FirstRow, last)},\"{name}\")", group.Sum(of), CellStyle.TotalWhole);
            }
        }
    }
}
