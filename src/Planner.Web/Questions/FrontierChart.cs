using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Questions;

/// <summary>A frontier as two charts over the same budgets: wards, and beneath them ward-years.</summary>
public static class FrontierChart
{
    private const int Left = 52;
    private const int Right = 24;

    /// <summary>Wards against the total capital: the best plans found, the bound that none exceeds, the present budget and the knee.</summary>
    /// <param name="frontier">The frontier.</param>
    /// <param name="texts">The language.</param>
    public static ChartPicture Count(FrontierAnswer frontier, Texts texts) =>
        Picture(frontier, ValueScale.Between(frontier.Points[0].Count, frontier.Points[^1].CountBound), texts,
        [
            Line(texts[Phrases.FrontierBound], "--mute", frontier, point => point.CountBound, dashed: true),
            Line(texts[Phrases.FrontierFound], "--accent", frontier, point => point.Count, dashed: false),
            Marks(frontier, texts),
        ]);

    /// <summary>Ward-years against the total capital.</summary>
    public static ChartPicture WardYears(FrontierAnswer frontier, Texts texts) =>
        Picture(frontier, ValueScale.Between(frontier.Points.Min(point => point.WardYears), frontier.Points.Max(point => point.WardYears), mostSteps: 3), texts,
            [Line(texts[Phrases.WardYearsColumn], "--accent", frontier, point => point.WardYears, dashed: false)]);

    /// <summary>What a point is for the reader: the present budget, the knee, both or none.</summary>
    internal static IReadOnlyList<string> Roles(FrontierPoint point, Texts texts) => (point.Present, point.Knee) switch
    {
        (true, true) => [texts[Phrases.PresentBudget], texts[Phrases.Knee]],
        (true, false) => [texts[Phrases.PresentBudget]],
        (false, true) => [texts[Phrases.Knee]],
        _ => [],
    };

    private static ChartPicture Picture(FrontierAnswer frontier, ValueScale scale, Texts texts, IReadOnlyList<ChartSeries> series)
    {
        var budgets = ValueScale.Between(Billions(frontier.Points[0].Budget), Billions(frontier.Points[^1].Budget), mostSteps: 6);
        return new ChartPicture(
            new ChartOption
            {
                Grid = new ChartGrid(Left, Right, Top: 22, Bottom: 26),
                XAxis = new ValueAxis(budgets.Max, budgets.Step) { Min = budgets.Min },
                YAxis = new ValueAxis(scale.Max, scale.Step) { Min = scale.Min },
                Series = series,
            },
            [.. frontier.Points.Select(point => Tip(point, texts))],
            scale.Labels(texts.Number),
            new ChartTable(
                [
                    SpendChart.InMillions(texts[Phrases.BudgetColumn], texts), $"{texts[Phrases.PercentColumn]}, %", texts[Phrases.FrontierFound], texts[Phrases.FrontierBound],
                    texts[Phrases.WardYearsColumn],
                ],
                [.. frontier.Points.Select(point => (IReadOnlyList<decimal?>)[point.Budget.Capital, point.Budget.Percent, point.Count, point.CountBound, point.WardYears])]))
        {
            CategoryLabels = budgets.Labels(texts.Number),
        };
    }

    private static ChartSeries Line(string name, string color, FrontierAnswer frontier, Func<FrontierPoint, long> value, bool dashed) =>
        new("line", name, [.. frontier.Points.Select(point => (object)new object[] { Billions(point.Budget), value(point) })])
        {
            Symbol = dashed ? "none" : "circle",
            SymbolSize = 6,
            ShowSymbol = !dashed,
            LineStyle = new ChartLineStyle(color, dashed ? 1.4 : 2.4, dashed ? "dashed" : "solid"),
            ItemStyle = new ChartItemStyle(color),
            Z = dashed ? 2 : 4,
        };

    // Word and shape beside the color: the present budget is a filled diamond, the knee a hollow one.
    private static ChartSeries Marks(FrontierAnswer frontier, Texts texts) =>
        new("scatter", texts[Phrases.RemarkColumn], [.. frontier.Points.Where(point => point.Present || point.Knee).Select(point => Mark(point, texts))])
        {
            Symbol = "diamond",
            SymbolSize = 15,
            Silent = true,
            Z = 6,
        };

    private static ChartPoint Mark(FrontierPoint point, Texts texts) => new(
        [Billions(point.Budget), point.Count],
        point.Present ? new ChartItemStyle("--target", "--card", 1) : new ChartItemStyle("--card", "--target", 2),
        new ChartLabel(texts.List(Roles(point, texts)), "--target") { Position = point.Present ? "bottom" : "top", FontWeight = "bold" });

    private static string Tip(FrontierPoint point, Texts texts) => string.Join('\n',
    [
        .. Roles(point, texts),
        $"{texts.Number.Money(point.Budget.Capital)} ({texts.Number.Rounded(point.Budget.Percent)}%)",
        texts.Say(Phrases.CountBoundSentence, texts.Wards(point.Count), texts.Number.Whole(point.CountBound)),
        texts.Say(Phrases.WardYearsAmount, texts.Number.Whole(point.WardYears)),
    ]);

    private static decimal Billions(Budget budget) => budget.Capital / 1000m;
}
