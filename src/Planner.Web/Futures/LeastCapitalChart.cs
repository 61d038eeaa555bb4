using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>The chance of a goal against the total capital, as far as it was tried.</summary>
public static class LeastCapitalChart
{
    private const int Step = 20;

    /// <summary>The chart.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="asked">The inputs it was asked of.</param>
    /// <param name="texts">The language.</param>
    public static ChartPicture Of(LeastCapitalAnswer answer, PlanInputs asked, Texts texts)
    {
        var capital = ValueScale.Between(Billions(answer.Trials[0].Multiplier, asked), Billions(answer.Trials[^1].Multiplier, asked), mostSteps: 6);
        return new ChartPicture(
            new ChartOption
            {
                Grid = new ChartGrid(Left: 52, Right: 24, Top: 22, Bottom: 26),
                XAxis = new ValueAxis(capital.Max, capital.Step) { Min = capital.Min },
                YAxis = new ValueAxis(100, Step),
                Series = [Chances(answer, asked, texts), Marks(answer, asked, texts)],
            },
            [.. answer.Trials.Select(trial => Tip(trial, asked, texts))],
            [.. Enumerable.Range(0, 100 / Step + 1).Select(step => texts.Number.Percent(step * Step))],
            new ChartTable(
                [texts[Phrases.CapitalTimes], texts[Phrases.ChanceFigure], texts[Phrases.ChanceFigureLow], texts[Phrases.ChanceFigureHigh]],
                [.. answer.Trials.Select(trial => (IReadOnlyList<decimal?>)[trial.Multiplier, trial.Chance.Chance, trial.Chance.Low, trial.Chance.High])]))
        {
            CategoryLabels = capital.Labels(texts.Number),
        };
    }

    private static ChartSeries Chances(LeastCapitalAnswer answer, PlanInputs asked, Texts texts) =>
        new("line", texts[Phrases.CapitalChartChance], [.. answer.Trials.Select(trial => (object)new object[] { Billions(trial.Multiplier, asked), 100 * trial.Chance.Chance })])
        {
            Symbol = "circle",
            SymbolSize = 6,
            ShowSymbol = true,
            LineStyle = new ChartLineStyle("--accent", 2.4),
            ItemStyle = new ChartItemStyle("--accent"),
            MarkLine = new ChartMarkLine([new ChartMark((long)(100 * answer.Chance))], new ChartLineStyle("--target", 1.4, "dashed"),
                new ChartLabel(texts.Number.Chance(answer.Chance), "--target") { Position = "insideEndBottom" }),
            Z = 4,
        };

    // Word and shape beside the color: the present capital is a hollow diamond, the least that is enough a filled one.
    private static ChartSeries Marks(LeastCapitalAnswer answer, PlanInputs asked, Texts texts) =>
        new("scatter", texts[Phrases.RemarkColumn], [.. answer.Trials.Where(trial => trial.Multiplier == 1 || trial.Multiplier == answer.Met).Select(trial => Mark(trial, answer, asked, texts))])
        {
            Symbol = "diamond",
            SymbolSize = 15,
            Silent = true,
            Z = 6,
        };

    private static ChartPoint Mark(CapitalTrial trial, LeastCapitalAnswer answer, PlanInputs asked, Texts texts)
    {
        var enough = trial.Multiplier == answer.Met;
        return new ChartPoint(
            [Billions(trial.Multiplier, asked), 100 * trial.Chance.Chance],
            enough ? new ChartItemStyle("--target", "--card", 1) : new ChartItemStyle("--card", "--target", 2),
            new ChartLabel(texts[enough ? Phrases.CapitalEnough : Phrases.PresentBudget], "--target") { Position = "left", Offset = enough ? [0, -12] : null, FontWeight = "bold" });
    }

    private static string Tip(CapitalTrial trial, PlanInputs asked, Texts texts) => string.Join('\n',
    [
        texts.Say(Phrases.TimesPresent, texts.Number.Rounded(trial.Multiplier, LeastCapitalQuestion.Places), texts.Number.Money(asked.WithCapitalTimes(trial.Multiplier).Capital.Sum())),
        texts.Say(Phrases.CapitalTipChance, texts.Number.ChanceEnd(trial.Chance.Chance), texts.Number.ChanceEnd(trial.Chance.Low), texts.Number.ChanceEnd(trial.Chance.High)),
    ]);

    private static decimal Billions(decimal multiplier, PlanInputs asked) => asked.WithCapitalTimes(multiplier).Capital.Sum() / 1000m;
}
