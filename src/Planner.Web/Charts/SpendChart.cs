using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Charts;

/// <summary>What is spent each year on investment and upkeep, against the money there is.</summary>
public static class SpendChart
{
    /// <summary>The plot's left edge, px: what stands beneath the chart lines up with it.</summary>
    public const int Left = 84;

    /// <summary>The plot's distance from the right edge, px.</summary>
    public const int Right = 12;

    private static readonly int[] BudgetMark = [44, 5];

    /// <summary>Draws an outcome, in VND billion.</summary>
    public static ChartPicture Draw(Outcome outcome, Texts texts)
    {
        var scale = ValueScale.Holding(outcome.Years.Select(year => Billions(Math.Max(Spending.Budget(year), Spending.Used(year)))).DefaultIfEmpty().Max());
        return new ChartPicture(
            new ChartOption
            {
                Grid = new ChartGrid(Left, Right, Top: 12, Bottom: 24),
                XAxis = new CategoryAxis([.. outcome.Years.Select(year => $"{year.Year}")]),
                YAxis = new ValueAxis(scale.Max, scale.Step),
                Series =
                [
                    Bar(Phrases.CapitalSpent, "--spend-capital", outcome.Years.Select(year => year.Resources.Capital.Used), texts),
                    Bar(Phrases.UpkeepSpent, "--spend-upkeep", outcome.Years.Select(year => year.Resources.Upkeep.Used), texts),
                    new ChartSeries("scatter", texts[Phrases.Budget], [.. outcome.Years.Select(year => (object)Billions(Spending.Budget(year)))])
                    {
                        Symbol = "rect",
                        SymbolSize = BudgetMark,
                        // The rim keeps the mark visible where it lies on a bar.
                        ItemStyle = new ChartItemStyle("--ink", "--card", 1),
                        Z = 5,
                        Silent = true,
                    },
                ],
            },
            [.. outcome.Years.Select(year => Tip(year, texts))],
            scale.Labels(texts.Number),
            new ChartTable(
                [texts[Phrases.Year], .. ((Phrase[])[Phrases.CapitalSpent, Phrases.UpkeepSpent, Phrases.Budget]).Select(name => InMillions(texts[name], texts))],
                [.. outcome.Years.Select(year => (IReadOnlyList<decimal?>)[year.Year, year.Resources.Capital.Used, year.Resources.Upkeep.Used, Spending.Budget(year)])]));
    }

    /// <summary>The name of a column of money with its unit.</summary>
    internal static string InMillions(string name, Texts texts) => $"{name}, {texts[Phrases.MillionUnit]}";

    /// <summary>The chart in a sentence.</summary>
    public static string Summary(Outcome outcome, Texts texts) =>
        texts.Say(Phrases.SpendSummary, texts.Number.Money(Spending.Total(outcome)),
            texts.Number.Money(outcome.Years.Sum(year => year.Resources.Capital.Granted + year.Resources.Upkeep.Granted)
                + outcome.Years[0].Resources.Capital.Opening),
            outcome.Years.MaxBy(Spending.Used)!.Year);

    private static ChartSeries Bar(Phrase name, string color, IEnumerable<long> millions, Texts texts) =>
        new("bar", texts[name], [.. millions.Select(amount => (object)Billions(amount))])
        {
            Stack = "spend",
            BarMaxWidth = 40,
            ItemStyle = new ChartItemStyle(color),
        };

    private static string Tip(YearOutcome year, Texts texts)
    {
        var (capital, upkeep, number) = (year.Resources.Capital, year.Resources.Upkeep, texts.Number);
        var lines = new List<string>
        {
            $"{year.Year}, {texts[Phrases.BillionUnit]}",
            $"{texts[Phrases.CapitalSpent]}: {number.Billions(capital.Used)} / {number.Billions(capital.Opening + capital.Granted)}",
            $"{texts[Phrases.UpkeepSpent]}: {number.Billions(upkeep.Used)} / {number.Billions(upkeep.Opening + upkeep.Granted)}",
        };
        if (capital.Opening > 0) lines.Add($"{texts[Phrases.CarriedIn]}: {number.Billions(capital.Opening)}");
        if (year.Binding.Length > 0)
            lines.Add($"{texts[Phrases.ShortColumn]}: {string.Join(", ", year.Binding.Select(resource => texts[ModelWords.Tag(resource)]))}");
        return string.Join('\n', lines);
    }

    private static decimal Billions(long millions) => millions / 1000m;
}
