using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>A fan as a chart draws it: three bands around a median, as five areas that stand on each other.</summary>
internal static class FanBands
{
    /// <summary>The percentiles that bear a label at their end.</summary>
    public static readonly IReadOnlyList<int> Labelled = [5, 50, 95];

    private const string Stack = "fan";
    private const int LabelSize = 12;

    // From one percentile to the next, the color of what lies between them.
    private static readonly (int From, int To, string Color)[] Areas =
        [(5, 10, "--fan-nine"), (10, 25, "--fan-eight"), (25, 75, "--fan-half"), (75, 90, "--fan-eight"), (90, 95, "--fan-nine")];

    /// <summary>The bands and the median, to lie under the lines of the noise-free outcome.</summary>
    public static IReadOnlyList<ChartSeries> Draw(FutureFan fan, EndLabels labels, Texts texts) =>
    [
        Area(texts[Phrases.FanBandNine], fan, year => year.Recognized.At(5), null) with { EndLabel = Label(5, fan, labels, texts) },
        .. Areas.Select(area => Area(texts[Name(area.Color)], fan, year => year.Recognized.At(area.To) - year.Recognized.At(area.From), area.Color) with
        {
            EndLabel = area.To == 95 ? Label(95, fan, labels, texts) : null,
        }),
        new ChartSeries("line", texts[Phrases.FanMedian], [.. fan.Years.Select(year => (object)year.Recognized.At(50))])
        {
            Symbol = "none",
            LineStyle = new ChartLineStyle("--ink", 1.6, "dotted"),
            ItemStyle = new ChartItemStyle("--ink"),
            EndLabel = Label(50, fan, labels, texts),
            Silent = true,
            Z = 3,
        },
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

    private static ChartSeries Area(string name, FutureFan fan, Func<FanYear, long> height, string? color) =>
        new("line", name, [.. fan.Years.Select(year => (object)height(year))])
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

    private static ChartLabel Label(int percent, FutureFan fan, EndLabels labels, Texts texts) =>
        new($"P{percent} {texts.Number.Whole(fan.Years[^1].Recognized.At(percent))}", percent == 50 ? "--ink" : "--mute")
        {
            FontSize = LabelSize,
            Offset = labels.Offset($"P{percent}"),
        };
}
