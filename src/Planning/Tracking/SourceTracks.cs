using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Tracking;

/// <summary>Plan and practice by source of money: by plan as <see cref="MoneyBySource"/> says, by practice as payments name their source.</summary>
internal static class SourceTracks
{
    private const string None = "";

    /// <summary>Every source and year with a figure, in order of priority and last what has no source, then by year.</summary>
    public static ImmutableArray<SourceTrack> Of(Scheme scheme, ImmutableArray<WardPractice> wards, MoneyBySource money)
    {
        var sums = new Dictionary<(string Source, int Year), (long Planned, long Paid)>();
        foreach (var year in money.Years)
        {
            foreach (var payment in year.Payments) Add(payment.Source, year.Year, payment.Amount, 0);
            Add(None, year.Year, year.Unpaid.Sum(unpaid => unpaid.Amount), 0);
        }
        foreach (var actual in wards.SelectMany(ward => ward.Actuals).Where(actual => Actual.IsPaid(actual.Item) && scheme.Includes(actual)))
            Add(actual.Source ?? None, actual.On.Year, 0, actual.Amount);
        string[] order = [.. money.Sources.Select(source => source.Code), .. sums.Keys.Select(key => key.Source).Where(source => source != None).Order(StringComparer.Ordinal), None];
        return
        [
            .. order.Distinct().SelectMany(source => sums.Where(sum => sum.Key.Source == source && sum.Value != default).OrderBy(sum => sum.Key.Year)
                .Select(sum => new SourceTrack(source == None ? null : source, sum.Key.Year, sum.Value.Planned, sum.Value.Paid))),
        ];

        void Add(string source, int year, long planned, long paid)
        {
            var sum = sums.GetValueOrDefault((source, year));
            sums[(source, year)] = (sum.Planned + planned, sum.Paid + paid);
        }
    }
}
