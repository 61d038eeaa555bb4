using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Registers;

/// <summary>Merges the table catalogue into the versions of a programme.</summary>
public static class CatalogueMerge
{
    /// <summary>All versions once the rows are merged in: those known and those of the rows, by the day from which they are in force.</summary>
    /// <param name="present">The programme as it is; null when it is new.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="faults">Takes what is wrong, by row and column.</param>
    public static ImmutableArray<Catalogue> Merge(Programme? present, ImmutableArray<CatalogueRow> rows, ImportFaultList faults)
    {
        var catalogues = (present?.Catalogues ?? []).ToDictionary(catalogue => catalogue.Version, StringComparer.Ordinal);
        foreach (var version in rows.GroupBy(row => row.Version, StringComparer.Ordinal))
        {
            CatalogueRow[] own = [.. version];
            var catalogue = Version(own, faults);
            if (catalogues.TryGetValue(catalogue.Version, out var before))
                faults.Require(Same(before, catalogue), "catalogue", own[0].Row, "version", catalogue.Version,
                    "a version of its own, since assessments and scenarios rest on the version with that code as it is");
            catalogues[catalogue.Version] = catalogue;
        }
        faults.Require(catalogues.Count > 0, "catalogue", 0, "", null, "at least one version with its criteria");
        return [.. catalogues.Values.OrderBy(catalogue => catalogue.EffectiveFrom).ThenBy(catalogue => catalogue.Version, StringComparer.Ordinal)];
    }

    private static Catalogue Version(CatalogueRow[] rows, ImportFaultList faults)
    {
        var catalogue = new Catalogue
        {
            Version = rows[0].Version,
            EffectiveFrom = rows[0].EffectiveFrom,
            Criteria = [.. rows.Select(row => row.Criterion)],
        };
        foreach (var row in rows)
            faults.Require(row.EffectiveFrom == catalogue.EffectiveFrom, "catalogue", row.Row, "effective_from", row.EffectiveFrom.ToString("O"),
                $"one day for all of version {catalogue.Version}: {catalogue.EffectiveFrom:O}");
        var own = new FaultList();
        CatalogueValidation.Check(catalogue, "", own);
        foreach (var fault in own.Faults)
            faults.Add("catalogue", RowOf(fault.Path, rows), ImportFaultList.Column(fault.Path), fault.Value, fault.Allowed);
        return catalogue;
    }

    // Paths of single criteria read criteria[i].field; those of the version as a whole go to its first row.
    private static int RowOf(string path, CatalogueRow[] rows)
    {
        const string start = "criteria[";
        var end = path.IndexOf(']', StringComparison.Ordinal);
        return path.StartsWith(start, StringComparison.Ordinal) && int.TryParse(path.AsSpan(start.Length, end - start.Length), out var index)
            ? rows[index].Row
            : rows[0].Row;
    }

    internal static bool Same(Catalogue left, Catalogue right) =>
        left.Version == right.Version && left.EffectiveFrom == right.EffectiveFrom && left.Criteria.SequenceEqual(right.Criteria);
}
