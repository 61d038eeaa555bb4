using System.Collections.Immutable;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Money;

namespace ModelWard.Planning.Tests.Money;

public sealed class SourceAllocationTests
{
    private const int Year = 2026;
    private const int Uses = 3;

    private static readonly Gen<ImmutableArray<MoneyUse>> AnyUses =
        Gen.Int[1, 7].Select(set => Enum.GetValues<MoneyUse>().Where(use => (set & 1 << (int)use) != 0).ToImmutableArray());

    [Fact]
    public void Of_SourceOfHigherPriorityThatAloneMayPayWorks_LeavesEquipmentToTheOther()
    {
        var money = SourceAllocation.Of(Year, Spend(100, 100, 0), [Source("city", 100, MoneyUse.Equipment, MoneyUse.Works), Source("ministry", null, MoneyUse.Equipment)]);

        money.Payments.ShouldBe([new SourcePayment("city", MoneyUse.Works, 100), new SourcePayment("ministry", MoneyUse.Equipment, 100)]);
        money.Unpaid.ShouldBeEmpty();
    }

    [Fact]
    public void Of_UseThatNoSourceMayPay_NamesIt()
    {
        var money = SourceAllocation.Of(Year, Spend(5, 0, 7), [Source("city", 3, MoneyUse.Works)]);

        money.Spend.ShouldBe([new UseAmount(MoneyUse.Works, 5), new UseAmount(MoneyUse.Upkeep, 7)]);
        money.Payments.ShouldBe([new SourcePayment("city", MoneyUse.Works, 3)]);
        money.Unpaid.ShouldBe([new UseAmount(MoneyUse.Works, 2), new UseAmount(MoneyUse.Upkeep, 7)]);
    }

    [Fact]
    public void Of_YearThatASourceDoesNotName_GetsNothingFromIt() =>
        SourceAllocation.Of(Year + 1, Spend(5, 0, 0), [Source("city", 3, MoneyUse.Works)]).Payments.ShouldBeEmpty();

    /// <summary>Of all ways to pay, found by trying each: the first source pays the most, then the second, ..., then by source and use.</summary>
    [Fact]
    public void Of_SmallRandomCases_IsTheBestOfAllWays() => Cases(sources: 3, most: 2).Sample((spend, sources) =>
    {
        var best = Ways(spend, sources).MaxBy(way => way, Comparer<int[][]>.Create(Better))!;

        var money = SourceAllocation.Of(Year, [.. spend], sources);
        foreach (var (source, s) in sources.Select((source, s) => (source, s)))
            for (var use = 0; use < Uses; use++)
                money.Payments.Where(payment => payment.Source == source.Code && payment.Use == (MoneyUse)use).Sum(payment => payment.Amount).ShouldBe(best[s][use]);
        money.Payments.Sum(payment => payment.Amount).ShouldBe(Ways(spend, sources).Max(way => way.Sum(row => row.Sum())));
    }, iter: 300);

    [Fact]
    public void Of_RandomCases_ReconcilesToTheUnit() => Cases(sources: 20, most: 1_000_000_000_000).Sample((spend, sources) =>
    {
        var money = SourceAllocation.Of(Year, [.. spend], sources);

        foreach (var (use, amount) in spend)
            (money.Payments.Where(payment => payment.Use == use).Sum(payment => payment.Amount) + money.Unpaid.Where(unpaid => unpaid.Use == use).Sum(unpaid => unpaid.Amount)).ShouldBe(amount);
        foreach (var source in sources)
        {
            var paid = money.Payments.Where(payment => payment.Source == source.Code).ToList();
            paid.Sum(payment => payment.Amount).ShouldBeLessThanOrEqualTo(source.In(Year) ?? long.MaxValue);
            paid.ShouldAllBe(payment => payment.Amount > 0 && source.Uses.Contains(payment.Use));
        }
        // A source that could pay more of what is unpaid has nothing left.
        foreach (var (use, _) in money.Unpaid)
            foreach (var source in sources.Where(source => source.Uses.Contains(use)))
                money.Payments.Where(payment => payment.Source == source.Code).Sum(payment => payment.Amount).ShouldBe(source.In(Year) ?? -1);
    });

    private static Gen<(ImmutableArray<UseAmount> Spend, ImmutableArray<MoneySource> Sources)> Cases(int sources, long most) =>
        from works in Gen.Long[0, most]
        from equipment in Gen.Long[0, most]
        from upkeep in Gen.Long[0, most]
        from limits in Gen.Select(AnyUses, Gen.Long[0, most].Nullable()).Array[0, sources]
        select (Spend(works, equipment, upkeep), limits.Select((limit, i) => Source($"s{i}", limit.Item2, [.. limit.Item1])).ToImmutableArray());

    private static ImmutableArray<UseAmount> Spend(long works, long equipment, long upkeep) =>
        [new(MoneyUse.Works, works), new(MoneyUse.Equipment, equipment), new(MoneyUse.Upkeep, upkeep)];

    private static MoneySource Source(string code, long? limit, params MoneyUse[] uses) =>
        new(code, Names.Same(code), [.. uses], limit is { } amount ? [new SourceLimit(Year, amount)] : null);

    private static IEnumerable<int[][]> Ways(ImmutableArray<UseAmount> spend, ImmutableArray<MoneySource> sources)
    {
        IEnumerable<int[][]> ways = [[]];
        foreach (var source in sources)
            ways = [.. ways.SelectMany(way => Rows(way, source).Select(row => (int[][])[.. way, row]))];
        return ways;

        IEnumerable<int[]> Rows(int[][] before, MoneySource source) =>
            from works in Range(before, source, MoneyUse.Works)
            from equipment in Range(before, source, MoneyUse.Equipment)
            from upkeep in Range(before, source, MoneyUse.Upkeep)
            where works + equipment + upkeep <= (source.In(Year) ?? long.MaxValue)
            select new[] { works, equipment, upkeep };

        IEnumerable<int> Range(int[][] before, MoneySource source, MoneyUse use) =>
            Enumerable.Range(0, source.Uses.Contains(use) ? (int)spend[(int)use].Amount - before.Sum(row => row[(int)use]) + 1 : 1);
    }

    private static int Better(int[][] one, int[][] other)
    {
        var sums = one.Select(row => row.Sum()).Zip(other.Select(row => row.Sum()));
        var cells = one.SelectMany(row => row).Zip(other.SelectMany(row => row));
        return sums.Concat(cells).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0);
    }
}
