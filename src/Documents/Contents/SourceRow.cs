using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>What one source pays, or what of one use nobody pays.</summary>
/// <param name="Source">The source, or words for what no source may pay.</param>
/// <param name="Amounts">What it pays by year, VND million; years without any are left out.</param>
internal sealed record SourceRow(Names Source, ImmutableSortedDictionary<int, long> Amounts)
{
    /// <summary>Every source in order of priority, then what is unpaid by use; empty where a programme names no sources, and then no table speaks of them.</summary>
    public static ImmutableArray<SourceRow> Of(MoneyBySource? money)
    {
        if (money is null || money.Sources.IsEmpty) return [];
        var paid = money.Sources.Select(source => new SourceRow(
            source.Name, ByYear(year => year.Payments.Where(payment => payment.Source == source.Code).Sum(payment => payment.Amount))));
        var unpaid = Enum.GetValues<MoneyUse>().Select(use => new SourceRow(
            Unpaid(use), ByYear(year => year.Unpaid.Where(amount => amount.Use == use).Sum(amount => amount.Amount))));
        return [.. paid, .. unpaid.Where(row => !row.Amounts.IsEmpty)];

        ImmutableSortedDictionary<int, long> ByYear(Func<YearMoney, long> amount) =>
            money.Years.Select(year => KeyValuePair.Create(year.Year, amount(year))).Where(pair => pair.Value > 0).ToImmutableSortedDictionary();
    }

    /// <summary>What it pays in a year.</summary>
    public long In(int year) => Amounts.GetValueOrDefault(year);

    private static Names Unpaid(MoneyUse use) => use switch
    {
        MoneyUse.Works => new("Chưa có nguồn chi: xây dựng", "No source may pay: works"),
        MoneyUse.Equipment => new("Chưa có nguồn chi: thiết bị", "No source may pay: equipment"),
        MoneyUse.Upkeep => new("Chưa có nguồn chi: duy trì", "No source may pay: upkeep"),
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "No such use."),
    };
}
