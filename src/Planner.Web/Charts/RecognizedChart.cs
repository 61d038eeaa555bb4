using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Charts;

/// <summary>How many wards are recognized each year: the outcome, its futures as a fan, the sample's thin beneath them, milestones, all wards as the target.</summary>
public static class RecognizedChart
{
    private static readonly int[] LabelBelow = [2, 14];
    private static readonly int[] LabelAbove = [-2, -12];
    private const int Top = 28;
    private const int Bottom = 28;
    private const int Height = 270;
    private const int Apart = 16;
    private const string Own = "outcome";

    /// <summary>Draws an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="sample">The outcome of the unchanged sample, over the same years.</param>
    /// <param name="wards">How many wards there are.</param>
    /// <param name="texts">The language.</param>
    /// <param name="fan">Its futures, over the same years; null while there are none.</param>
    /// <param name="sampleName">What the other outcome is called; the sample where null.</param>
    public static ChartPicture Draw(Outcome outcome, Outcome sample, int wards, Texts texts, FutureFan? fan = null, string? sampleName = null)
    {
        sampleName ??= texts[Phrases.SampleColumn];
        var scale = ValueScale.Holding(wards, whole: true);
        var labels = Labels(outcome, fan, scale);
        return new ChartPicture(
            new ChartOption
            {
                Grid = new ChartGrid(Left: 40, Right: fan is null ? 52 : 64, Top, Bottom),
                XAxis = new CategoryAxis([.. outcome.Years.Select(year => $"{year.Year}")]) { BoundaryGap = false },
                YAxis = new ValueAxis(scale.Max, scale.Step),
                Series =
                [
                    Sample(sample, sampleName), Line(outcome, wards, labels, texts), Milestones(outcome, texts),
                    .. fan is null ? [] : FanBands.Draw(fan.Years, labels, texts),
                ],
            },
            [.. outcome.Years.Select((year, i) => Tip(year, sample.Years[i], outcome, fan?.Years[i], sampleName, texts))],
            scale.Labels(texts.Number),
            Table(outcome, sample, sampleName, texts, fan));
    }

    private static ChartTable Table(Outcome outcome, Outcome sample, string sampleName, Texts texts, FutureFan? fan)
    {
        int[] percents = fan is null ? [] : [.. fan.Years[0].Recognized.Percentiles.Select(percentile => percentile.Percent)];
        return new ChartTable(
            [texts[Phrases.Year], texts[Phrases.RecognizedColumn], sampleName, texts[Phrases.MilestoneColumn], .. percents.Select(percent => $"P{percent}")],
            [
                .. outcome.Years.Select((year, i) => (IReadOnlyList<decimal?>)
                [
                    year.Year, year.Recognized, sample.Years[i].Recognized, outcome.Milestones.FirstOrDefault(milestone => milestone.Year == year.Year)?.Target,
                    .. percents.Select(percent => (decimal?)fan!.Years[i].Recognized.At(percent)),
                ]),
            ]);
    }

    /// <summary>The chart in one or two sentences.</summary>
    public static string Summary(Outcome outcome, Outcome sample, int wards, Texts texts)
    {
        var last = outcome.Years[^1];
        var sentence = texts.Say(Phrases.RecognizedSummary, last.Year, texts.Number.Whole(last.Recognized), texts.Wards(wards),
            texts.Number.Whole(sample.Years[^1].Recognized));
        return string.Join(' ', outcome.Milestones.Select(milestone => milestone.Met
            ? texts.Say(Phrases.MilestoneMetSentence, milestone.Year)
            : texts.Say(Phrases.MilestoneMissedSentence, milestone.Year, texts.Wards(milestone.Target - milestone.Reached))).Prepend(sentence));
    }

    private static ChartSeries Sample(Outcome sample, string name) =>
        new("line", name, [.. sample.Years.Select(year => (object)year.Recognized)])
        {
            Symbol = "none",
            LineStyle = new ChartLineStyle("--mute", 1.4, "dashed"),
            ItemStyle = new ChartItemStyle("--mute"),
            Silent = true,
            Z = 2,
        };

    private static EndLabels Labels(Outcome outcome, FutureFan? fan, ValueScale scale) => new(
        [
            (Own, outcome.Years[^1].Recognized),
            .. fan is null ? [] : FanBands.Labelled.Select(percent => ($"P{percent}", (decimal)fan.Years[^1].Recognized.At(percent))),
        ],
        scale.Max, Height - Top - Bottom, Apart);

    private static ChartSeries Line(Outcome outcome, int wards, EndLabels labels, Texts texts) =>
        new("line", texts[Phrases.RecognizedColumn], [.. outcome.Years.Select(year => (object)year.Recognized)])
        {
            Symbol = "circle",
            SymbolSize = 8,
            ShowSymbol = true,
            LineStyle = new ChartLineStyle("--accent", 2.6),
            ItemStyle = new ChartItemStyle("--card", "--accent", 2),
            EndLabel = new ChartLabel(texts.Number.Whole(outcome.Years[^1].Recognized), "--ink") { FontWeight = "bold", FontSize = 15, Offset = labels.Offset(Own) },
            MarkLine = new ChartMarkLine([new ChartMark(wards)], new ChartLineStyle("--target", 1.4, "dashed"),
                new ChartLabel(texts.Say(Phrases.TargetAll, texts.Number.Whole(wards)), "--target") { Position = "insideStartTop" }),
            Z = 4,
        };

    // Diamonds: filled when met, hollow when missed, so that the color is not alone in saying so.
    private static ChartSeries Milestones(Outcome outcome, Texts texts) =>
        new("scatter", texts[Phrases.MilestoneColumn], [.. outcome.Milestones.Select(milestone => new ChartPoint(
            [$"{milestone.Year}", milestone.Target],
            new ChartItemStyle(milestone.Met ? "--good" : "--card", milestone.Met ? "--good" : "--bad", 2),
            new ChartLabel(texts.Say(Phrases.MilestoneMark, texts.Number.Whole(milestone.Target)), milestone.Met ? "--good" : "--bad")
            {
                // Beside the line, where it does not run: under it when it passed above, over it else.
                Position = milestone.Met ? "right" : "left",
                Offset = milestone.Met ? LabelBelow : LabelAbove,
            }))])
        {
            Symbol = "diamond",
            SymbolSize = 13,
            Silent = true,
            Z = 5,
        };

    private static string Tip(YearOutcome year, YearOutcome sample, Outcome outcome, FanYear? fan, string sampleName, Texts texts)
    {
        var lines = new List<string>
        {
            $"{year.Year}",
            $"{texts[Phrases.RecognizedColumn]}: {texts.Number.Whole(year.Recognized)}",
            $"{sampleName}: {texts.Number.Whole(sample.Recognized)}",
            $"{texts[Phrases.StartedColumn]}: {texts.Number.Whole(year.Started)} · {texts[Phrases.UnderWayColumn]}: {texts.Number.Whole(year.UnderWay)}",
        };
        if (year.Declined > 0) lines.Add($"{texts[Phrases.DeclinedColumn]}: {texts.Number.Whole(year.Declined)}");
        if (fan is not null) lines.AddRange(FanBands.Tip(fan, texts));
        lines.AddRange(outcome.Milestones.Where(milestone => milestone.Year == year.Year)
            .Select(milestone => $"{texts[Phrases.MilestoneColumn]}: {texts.Number.Whole(milestone.Target)}"));
        return string.Join('\n', lines);
    }
}
