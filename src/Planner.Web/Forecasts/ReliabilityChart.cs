using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Forecasts;

/// <summary>Chances by their size beside the shares that came true, in per cent. Lines differ by their kind as well as by color.</summary>
public static class ReliabilityChart
{
    private const int Whole = 100;
    private const int Step = 20;

    /// <summary>Draws a reliability table.</summary>
    public static ChartPicture Draw(BrierScore score, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(texts);
        var bins = score.Bins;
        return new ChartPicture(
            new ChartOption
            {
                Grid = new ChartGrid(Left: 48, Right: 20, Top: 14, Bottom: 24),
                XAxis = new CategoryAxis([.. bins.Select(bin => Name(bin, texts))]),
                YAxis = new ValueAxis(Whole, Step),
                Series = [Line(Phrases.ReliabilityChance, "--mute", "dashed", bin => bin.Chance), Line(Phrases.ReliabilityShare, "--accent", "solid", bin => bin.Share)],
            },
            [.. bins.Select(bin => Tip(bin, texts))],
            [.. Enumerable.Range(0, Whole / Step + 1).Select(i => texts.Number.Percent(i * Step))],
            new ChartTable(
                [texts[Phrases.ReliabilityBinColumn], texts[Phrases.BrierFigures], texts[Phrases.ReliabilityChance], texts[Phrases.ReliabilityShare]],
                [.. bins.Select(bin => (IReadOnlyList<decimal?>)[bin.From, bin.Figures, bin.Chance, bin.Share])]));

        ChartSeries Line(Phrase name, string color, string type, Func<ReliabilityBin, decimal> of) =>
            new("line", texts[name], [.. bins.Select(bin => (object?)(Whole * of(bin)))])
            {
                Symbol = "circle", SymbolSize = type == "solid" ? 8 : 5, ShowSymbol = true, LineStyle = new ChartLineStyle(color, type == "solid" ? 2.6 : 1.8, type), ItemStyle = new ChartItemStyle(color),
            };
    }

    /// <summary>The chart in a sentence.</summary>
    public static string Summary(BrierScore score, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(texts);
        var furthest = score.Bins.MaxBy(bin => Math.Abs(bin.Share - bin.Chance));
        return texts.Say(Phrases.ReliabilitySummary, texts.Number.Whole(score.Figures), texts.Number.Whole(score.Bins.Length),
            texts.Number.Rounded(Whole * Math.Abs(furthest.Share - furthest.Chance)), Name(furthest, texts));
    }

    /// <summary>A bin's name: 10–20%.</summary>
    public static string Name(ReliabilityBin bin, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return $"{texts.Number.Rounded(Whole * bin.From)}–{texts.Number.ChanceEnd(bin.To)}";
    }

    private static string Tip(ReliabilityBin bin, Texts texts) => string.Join('\n',
        $"{Name(bin, texts)}: {texts.Number.Whole(bin.Happened)} / {texts.Number.Whole(bin.Figures)}",
        $"{texts[Phrases.ReliabilityChance]}: {texts.Number.ChanceEnd(bin.Chance)}",
        $"{texts[Phrases.ReliabilityShare]}: {texts.Number.ChanceEnd(bin.Share)}");
}
