using System.Collections.Immutable;
using CsCheck;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Tests.Optimization;

/// <summary>Small random problems made from plain arrays.</summary>
internal sealed record ProblemCase(
    ImmutableArray<ProblemItem> Items, ImmutableArray<ProblemRow> Rows, ImmutableArray<ProblemColumn> Columns, ImmutableArray<CarryOver> Carries)
{
    private static readonly Gen<long> Amounts = Gen.Frequency((5, Gen.Long[0, 9]), (1, Gen.Long[-3, -1]));

    private static readonly Gen<decimal> Values = Gen.Frequency(
        (3, Gen.Const(1m)), (3, Gen.Int[0, 9].Select(value => (decimal)value)), (2, Gen.Int[-2_000, 9_000].Select(value => value / 1_000m)));

    /// <summary>1 to 6 items of up to 3 columns, 1 to 4 rows of which the first may carry to the second.</summary>
    public static Gen<ProblemCase> Tiny { get; } =
        from rows in Gen.Long[-2, 22].Array[1, 4]
        from carried in Gen.Long[0, 12]
        from items in Gen.Int[0, 9].Array[1, 6]
        from columns in Gen.Select(Gen.Int[0, 3], Values.Array[3], Amounts.Array[12], Gen.Long[0, 5].Array[3]).Array[items.Length]
        select new ProblemCase(
            [.. items.Select((kind, i) => new ProblemItem($"item {i}", Required: kind == 0))],
            [.. rows.Select((limit, r) => new ProblemRow($"row {r}", limit))],
            [.. columns.SelectMany((of, i) => Enumerable.Range(0, of.Item1).Select(year => new ProblemColumn(
                i, year, of.Item2[year], [.. rows.Select((_, r) => new RowUse(r, of.Item3[year * rows.Length + r]))], of.Item4[year])))],
            rows.Length > 1 ? [new CarryOver(0, 1, carried)] : []);

    /// <summary>The problem.</summary>
    public RolloutProblem Problem() => new(Items, Rows, Columns, Carries);
}
