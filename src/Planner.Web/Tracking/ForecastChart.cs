using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Tracking;

/// <summary>How many wards will be recognized from today's state on: the noise-free course, and its futures as a fan.</summary>
public static class ForecastChart
{
    private const int Top = 28;
    private const int Bottom = 28;
    private const int Height = 270;
    private const int Apart = 16;
    private const string Own = "noise-free";

    /// <summary>Draws a forecast.</summary>
    /// <param name="forecast">The forecast.</param>
    /// <param name="wards">How many wards there are.</param>
    /// <param name="texts">The language.</param>
    public static ChartPicture Draw(TrackForecast forecast, int wards, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        var (years, scale) = (forecast.Years, ValueScale.Holding(wards, whole: true));
        var labels = new EndLabels(
            [(Own, forecast.NoiseFree[^1]), .. FanBands.Labelled.Select(percent => ($"P{percent}", (decimal)years[^1].Recognized.At(percent)))],
            scale.Max, Height - Top - Bottom, Apart);
        return new ChartPicture(
            new ChartOption
            {
                Grid = new ChartGrid(Left: 40, Right: 64, Top, Bottom),
                XAxis = new CategoryAxis([.. years.Select(year => $"{year.Year}")]) { BoundaryGap = false },
                YAxis = new ValueAxis(scale.Max, scale.Step),
                Series = [Line(forecast, wards, labels, texts), .. FanBands.Draw(years, labels, texts)],
            },
            [.. years.Select((year, i) => string.Join('\n', FanBands.Tip(year, texts).Prepend($"{texts[Phrases.FanNoNoise]}: {texts.Number.Whole(forecast.NoiseFree[i])}").Prepend($"{year.Year}")))],
            scale.Labels(texts.Number),
            new ChartTable(
                [texts[Phrases.Year], texts[Phrases.FanNoNoiseColumn], .. FutureFan.Percents.Select(percent => $"P{percent}")],
                [.. years.Select((year, i) => (IReadOnlyList<decimal?>)[year.Year, forecast.NoiseFree[i], .. FutureFan.Percents.Select(percent => (decimal?)year.Recognized.At(percent))])]));
    }

    /// <summary>The chart in a sentence.</summary>
    public static string Summary(TrackForecast forecast, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        var last = forecast.Years[^1];
        return texts.Say(Phrases.ForecastSummary, last.Year, texts.Wards(forecast.NoiseFree[^1]),
            texts.Number.Whole(last.Recognized.At(10)), texts.Number.Whole(last.Recognized.At(90)), texts.Number.Whole(last.Recognized.At(50)));
    }

    private static ChartSeries Line(TrackForecast forecast, int wards, EndLabels labels, Texts texts) =>
        new("line", texts[Phrases.FanNoNoise], [.. forecast.NoiseFree.Select(count => (object)count)])
        {
            Symbol = "circle",
            SymbolSize = 8,
            ShowSymbol = true,
            LineStyle = new ChartLineStyle("--accent", 2.6),
            ItemStyle = new ChartItemStyle("--card", "--accent", 2),
            EndLabel = new ChartLabel(texts.Number.Whole(forecast.NoiseFree[^1]), "--ink") { FontWeight = "bold", FontSize = 15, Offset = labels.Offset(Own) },
            MarkLine = new ChartMarkLine([new ChartMark(wards)], new ChartLineStyle("--target", 1.4, "dashed"),
                new ChartLabel(texts.Say(Phrases.TargetAll, texts.Number.Whole(wards)), "--target") { Position = "insideStartTop" }),
            Z = 4,
        };
}
