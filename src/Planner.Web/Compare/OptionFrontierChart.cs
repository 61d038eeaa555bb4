using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Compare;

/// <summary>The options by what they may spend and what they reach, over the frontier of what could be reached.</summary>
public static class OptionFrontierChart
{
    private const int Left = 52;
    private const int Right = 24;

    // Options of one budget stand over each other: the later, the thinner.
    private const int Widest = 8;

    /// <summary>
    /// Wards recognized at the end of the last year against the capital of all years: each option's plan without noise as its letter, beneath
    /// it P10 to P90 of its futures; the best plans found and the bound where the frontier is known.
    /// </summary>
    /// <param name="plans">The options.</param>
    /// <param name="frontier">The frontier under the first option's other limits; null while nobody has asked.</param>
    /// <param name="texts">The language.</param>
    public static ChartPicture Draw(ImmutableArray<ComparedPlan> plans, FrontierAnswer? frontier, Texts texts)
    {
        var points = frontier?.Points ?? [];
        decimal[] budgets = [.. plans.Select(Billions), .. points.Select(point => point.Budget.Capital / 1000m)];
        long[] wards = [.. plans.SelectMany(plan => new long[] { plan.View.Last.Recognized, Last(plan).At(10) }), .. points.SelectMany(point => new long[] { point.Count, point.CountBound })];
        var (across, up) = (ValueScale.Between(0.95m * budgets.Min(), 1.05m * budgets.Max(), mostSteps: 6), ValueScale.Between(wards.Min(), wards.Max()));
        return new ChartPicture(
            new ChartOption
            {
                Grid = new ChartGrid(Left, Right, Top: 22, Bottom: 26),
                XAxis = new ValueAxis(across.Max, across.Step) { Min = across.Min },
                YAxis = new ValueAxis(up.Max, up.Step) { Min = up.Min },
                Series =
                [
                    .. points.IsEmpty ? [] : new[]
                    {
                        Line(texts[Phrases.FrontierBound], points, point => point.CountBound, "--mute", 1.4, "dashed"),
                        Line(texts[Phrases.FrontierFound], points, point => point.Count, "--ink", 2, "solid"),
                    },
                    .. plans.Select(plan => Whisker(plan, texts)),
                    .. plans.Select(plan => Point(plan, texts)),
                ],
            },
            [.. plans.Select(plan => plan.Label(texts))],
            up.Labels(texts.Number),
            new ChartTable(
                [texts[Phrases.OptionColumn], SpendChart.InMillions(texts[Phrases.BudgetColumn], texts), texts[Phrases.FanNoNoiseColumn], "P10", "P50", "P90"],
                [.. plans.Select(plan => (IReadOnlyList<decimal?>)
                    [plan.Place + 1, plan.Capital, plan.View.Last.Recognized, Last(plan).At(10), Last(plan).At(50), Last(plan).At(90)])]))
        {
            CategoryLabels = across.Labels(texts.Number),
        };
    }

    /// <summary>The chart in a sentence.</summary>
    public static string Summary(ImmutableArray<ComparedPlan> plans, Texts texts) => string.Join(' ', plans.Select(plan => texts.Say(
        Phrases.TradeOfOption, plan.Letter, texts.Number.Billions(plan.Capital), texts.Wards(plan.View.Last.Recognized),
        texts.Number.Whole(Last(plan).At(10)), texts.Number.Whole(Last(plan).At(90)))));

    private static ChartSeries Line(string name, ImmutableArray<FrontierPoint> points, Func<FrontierPoint, long> value, string color, double width, string type) =>
        new("line", name, [.. points.Select(point => (object)new object[] { point.Budget.Capital / 1000m, value(point) })])
        {
            Symbol = "none",
            LineStyle = new ChartLineStyle(color, width, type),
            ItemStyle = new ChartItemStyle(color),
            Silent = true,
            Z = 2,
        };

    private static ChartSeries Whisker(ComparedPlan plan, Texts texts) =>
        new("line", plan.Label(texts), [new object[] { Billions(plan), Last(plan).At(10) }, new object[] { Billions(plan), Last(plan).At(90) }])
        {
            Symbol = "none",
            LineStyle = new ChartLineStyle(OptionLetter.ColorOf(plan.Place), Widest - plan.Place),
            ItemStyle = new ChartItemStyle(OptionLetter.ColorOf(plan.Place)),
            Silent = true,
            Z = 3,
        };

    private static ChartSeries Point(ComparedPlan plan, Texts texts) =>
        new("scatter", plan.Label(texts), [new ChartPoint(
            [Billions(plan), plan.View.Last.Recognized], new ChartItemStyle(OptionLetter.ColorOf(plan.Place), "--card", 1) { Opacity = 1 },
            new ChartLabel(plan.Letter, OptionLetter.ColorOf(plan.Place)) { Position = "right", FontWeight = "bold" })])
        {
            Symbol = "circle",
            SymbolSize = 12,
            Silent = true,
            Z = 4,
        };

    private static decimal Billions(ComparedPlan plan) => plan.Capital / 1000m;

    private static Spread Last(ComparedPlan plan) => plan.Futures.Fan.Years[^1].Recognized;
}
