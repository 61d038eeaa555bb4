using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Tracking;

/// <summary>What is planned, earned and paid since the scheme's begin, by quarter. Lines differ by their kind as well as by color.</summary>
public static class ValueChart
{
    /// <summary>The quarters of a track, in order.</summary>
    public static IEnumerable<(int Year, QuarterTrack Quarter)> Quarters(ImmutableArray<YearTrack> years) =>
        years.SelectMany(year => year.Quarters, (year, quarter) => (year.Year, quarter));

    /// <summary>Draws the years of a track, in VND billion.</summary>
    public static ChartPicture Draw(ImmutableArray<YearTrack> years, Texts texts)
    {
        var points = Quarters(years).Select(one => (one.Year, one.Quarter.Quarter, one.Quarter.Value)).ToList();
        var scale = ValueScale.Holding(points.Select(point => Billions(Math.Max(point.Value.Planned, Math.Max(point.Value.Earned ?? 0, point.Value.Paid ?? 0)))!.Value).DefaultIfEmpty().Max());
        return new ChartPicture(
            new ChartOption
            {
                Grid = new ChartGrid(Left: 64, Right: 20, Top: 14, Bottom: 24),
                XAxis = new CategoryAxis([.. points.Select(point => texts.Say(Phrases.QuarterOf, point.Quarter, point.Year))]) { BoundaryGap = false },
                YAxis = new ValueAxis(scale.Max, scale.Step),
                Series =
                [
                    Line(Phrases.ValuePlanned, "--mute", "dashed", point => point.Planned),
                    Line(Phrases.ValuePaid, "--target", "dotted", point => point.Paid),
                    Line(Phrases.ValueEarned, "--accent", "solid", point => point.Earned),
                ],
            },
            [.. points.Select(point => Tip(point.Year, point.Quarter, point.Value, texts))],
            scale.Labels(texts.Number),
            new ChartTable(
                [texts[Phrases.Year], texts[Phrases.QuarterColumn], .. ((Phrase[])[Phrases.ValuePlanned, Phrases.ValueEarned, Phrases.ValuePaid]).Select(name => SpendChart.InMillions(texts[name], texts))],
                [.. points.Select(point => (IReadOnlyList<decimal?>)[point.Year, point.Quarter, point.Value.Planned, point.Value.Earned, point.Value.Paid])]));

        ChartSeries Line(Phrase name, string color, string type, Func<ValuePoint, long?> of) =>
            new("line", texts[name], [.. points.Select(point => (object?)Billions(of(point.Value)))])
            {
                Symbol = "circle",
                SymbolSize = type == "solid" ? 6 : 4,
                ShowSymbol = true,
                LineStyle = new ChartLineStyle(color, type == "solid" ? 2.6 : 1.8, type),
                ItemStyle = new ChartItemStyle(color),
            };
    }

    /// <summary>The chart in a sentence.</summary>
    public static string Summary(EarnedValue value, Texts texts) =>
        texts.Say(Phrases.ValueSummary, texts.Number.Money(value.Planned), texts.Number.Money(value.Earned), texts.Number.Money(value.Paid));

    private static string Tip(int year, int quarter, ValuePoint value, Texts texts)
    {
        var lines = new List<string> { $"{texts.Say(Phrases.QuarterOf, quarter, year)}, {texts[Phrases.BillionUnit]}", $"{texts[Phrases.ValuePlanned]}: {texts.Number.Billions(value.Planned)}" };
        if (value.Earned is { } earned) lines.Add($"{texts[Phrases.ValueEarned]}: {texts.Number.Billions(earned)}");
        if (value.Paid is { } paid) lines.Add($"{texts[Phrases.ValuePaid]}: {texts.Number.Billions(paid)}");
        return string.Join('\n', lines);
    }

    private static decimal? Billions(long? millions) => millions / 1000m;
}
