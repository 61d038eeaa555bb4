using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>A fan as a chart draws it: three bands around a median, as five areas that stand on each other.</summary>
internal static class FanBands
{
    /// <summary>The percentiles that bear a label at their end.</summary>
    public static readonly IReadOnlyList<int> Labelled = [5, Median, 95];

    private const string Stack = "fan";
    private const int LabelSize = 12;
    private const int LabelSpace = 5;
    private const int Median = 50;

    // From one percentile to the next, the color of what lies between them.
    private static readonly (int From, int To, string Color)[] Areas =
        [(5, 10, "--fan-nine"), (10, 25, "--fan-eight"), (25, 75, "--fan-half"), (75, 90, "--fan-eight"), (90, 95, "--fan-nine")];

    /// <summary>The bands and the median, to lie under the lines of the noise-free outcome.</summary>
    public static IReadOnlyList<ChartSeries> Draw(ImmutableArray<FanYear> fan, EndLabels labels, Texts texts) =>
    [
        Area(texts[Phrases.FanBandNine], fan, year => year.Recognized.At(5), null),
        .. Areas.Select(area => Area(texts[Name(area.Color)], fan, year => year.Recognized.At(area.To) - year.Recognized.At(area.From), area.Color)),
        Labels(fan, labels, texts),
        MedianLine(fan, texts),
    ];

    /// <summary>What the tooltip of a year adds: each band as a frequency.</summary>
    public static IReadOnlyList<string> Tip(FanYear year, Texts texts)
    {
        return
        [
            texts.Say(Phrases.FanTipNine, Whole(5), Whole(95)),
            texts.Say(Phrases.FanTipEight, Whole(10), Whole(90)),
            texts.Say(Phrases.FanTipHalf, Whole(25), Whole(75), Whole(50)),
        ];

        string Whole(int percent) => texts.Number.Whole(year.Recognized.At(percent));
    }

    private static ChartSeries MedianLine(ImmutableArray<FanYear> fan, Texts texts) =>
        new("line", texts[Phrases.FanMedian], [.. fan.Select(year => (object)year.Recognized.At(Median))])
        {
            Symbol = "none",
            LineStyle = new ChartLineStyle("--ink", 1.6, "dotted"),
            ItemStyle = new ChartItemStyle("--ink"),
            Silent = true,
            Z = 3,
        };

    // Points bear the labels: ECharts leaves those at the ends of bands where they were when a chart changes its size.
    private static ChartSeries Labels(ImmutableArray<FanYear> fan, EndLabels labels, Texts texts) =>
        new("scatter", texts[Phrases.FanTitle], [.. Labelled.Select(percent => new ChartPoint(
            [$"{fan[^1].Year}", fan[^1].Recognized.At(percent)], new ChartItemStyle("--ink") { Opacity = 1 }, Label(percent, fan, labels, texts)))])
        {
            Symbol = "circle",
            SymbolSize = 1,
            Silent = true,
            Z = 3,
        };

    private static ChartSeries Area(string name, ImmutableArray<FanYear> fan, Func<FanYear, long> height, string? color) =>
        new("line", name, [.. fan.Select(year => (object)height(year))])
        {
            Stack = Stack,
            Symbol = "none",
            LineStyle = new ChartLineStyle(color ?? "--card", 0),
            ItemStyle = new ChartItemStyle(color ?? "--card"),
            AreaStyle = color is null ? null : new ChartAreaStyle(color),
            Silent = true,
            Z = 1,
        };

    private static Phrase Name(string color) => color switch
    {
        "--fan-half" => Phrases.FanBandHalf,
        "--fan-eight" => Phrases.FanBandEight,
        _ => Phrases.FanBandNine,
    };

    private static ChartLabel Label(int percent, ImmutableArray<FanYear> fan, EndLabels labels, Texts texts) =>
        new($"P{percent} {texts.Number.Whole(fan[^1].Recognized.At(percent))}", percent == Median ? "--ink" : "--mute")
        {
            FontSize = LabelSize,
            Position = "right",
            Offset = [LabelSpace, labels.Offset($"P{percent}")[1]],
        };
}
