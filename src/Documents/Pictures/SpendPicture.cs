using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;
using ScottPlot;

namespace ModelWard.Documents.Pictures;

/// <summary>What each year spends on investment and upkeep, against what it may spend.</summary>
internal static class SpendPicture
{
    private static readonly Names Invested = new("vốn đầu tư sử dụng", "capital used");
    private static readonly Names Available = new("vốn đầu tư được dùng (kể cả chuyển sang)", "capital there is (with what is carried in)");
    private static readonly Names Kept = new("duy trì sử dụng", "upkeep used");
    private static readonly Names Upkeep = new("duy trì được giao", "upkeep granted");

    /// <summary>Draws it.</summary>
    /// <exception cref="MissingGlyphException">The font lacks a letter.</exception>
    public static DocxPicture Of(PlanReport report, PictureFont font, Wording say)
    {
        var outcome = report.Outcome;
        var years = outcome.Years.Select(year => (double)year.Year).ToArray();
        var largest = outcome.Years.Max(year => Math.Max(There(year.Resources.Capital), There(year.Resources.Upkeep)));
        using var chart = new Chart(font, [.. outcome.Years.Select(year => year.Year)], (largest + 999) / 1000, say.Capital(Terms.Billions), say);
        chart.Bars(say[Invested], years, Billions(year => year.Resources.Capital.Used), -0.2, 0.38, Color.FromHex("#2E5F8A"));
        chart.Bars(say[Kept], years, Billions(year => year.Resources.Upkeep.Used), 0.2, 0.38, Color.FromHex("#D9D9D9"));
        chart.Points(say[Available], [.. years.Select(year => year - 0.2)], Billions(year => There(year.Resources.Capital)), Color.FromHex("#7F0000"), MarkerShape.HorizontalBar);
        chart.Points(say[Upkeep], [.. years.Select(year => year + 0.2)], Billions(year => There(year.Resources.Upkeep)), Colors.Black, MarkerShape.Eks);
        return new DocxPicture(chart.Png(),
            say[new("Chi đầu tư và duy trì từng năm so với hạn mức (tỷ đồng)", "Investment and upkeep of each year against their limits (VND billion)")],
            say.Say(new("Biểu đồ: tổng chi đầu tư {0}, tổng chi duy trì {1}.", "Chart: investment {0}, upkeep {1} in all."),
                say.Number.Money(outcome.Years.Sum(year => year.Resources.Capital.Used)), say.Number.Money(outcome.Years.Sum(year => year.Resources.Upkeep.Used))));

        double[] Billions(Func<YearOutcome, long> millions) => [.. outcome.Years.Select(year => millions(year) / 1000.0)];
    }

    private static long There(Ledger ledger) => ledger.Opening + ledger.Granted;
}
