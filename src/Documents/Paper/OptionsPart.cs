using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Paper;

/// <summary>The options side by side.</summary>
internal static class OptionsPart
{
    private const int LongestName = 60;

    /// <summary>The name of an option, short enough for a table.</summary>
    public static string ShortName(PaperOptions options, int place, Wording say)
    {
        var name = say[options.Reports[place].Name];
        return name.Length > LongestName ? name[..LongestName].TrimEnd() + "…" : name;
    }

    public static void Write(DocxBody body, PaperOptions options, Wording say)
    {
        var last = Wording.Year(options.First.Scenario.LastYear);
        body.Section(say[new("2. Các phương án", "2. The options")]);
        body.Table(new DocxTable(
            say.Say(new("Các phương án đến hết năm {0}", "The options by the end of {0}"), last), null,
            [
                new(say[new("Phương án", "Option")], 26, Align.Left),
                new(say[new("Vốn được giao (tỷ đồng)", "Capital granted (VND bn)")], 13),
                new(say[new("Vốn sử dụng (tỷ đồng)", "Capital used (VND bn)")], 13),
                new(say[new("Đạt chuẩn theo kế hoạch (phường)", "Recognized by the plan (wards)")], 13),
                new(say[new("P20 – P80 (phường)", "P20 – P80 (wards)")], 13, Align.Center),
                new(say[new("Khả năng tất cả đạt", "Chance of all")], 10),
                new(say[new("Tổng chi P80 (tỷ đồng)", "Spend P80 (VND bn)")], 12),
            ],
            options.Reports.Select((report, place) => Row(report, $"{PaperOptions.LetterOf(place)}. {ShortName(options, place, say)}", say))));
        body.Note(say[new("P20 – P80: cứ 10 tương lai thì 6 nằm trong khoảng này. Tổng chi P80: cứ 10 tương lai thì 8 chi không quá mức này.", "P20 – P80 holds 6 in 10 futures. Spend P80: 8 in 10 futures spend no more.")]);
    }

    private static DocxRow Row(PlanReport report, string label, Wording say)
    {
        var (years, fan) = (report.Outcome.Years, report.Futures!.Result.Fan);
        var spread = fan.Years[^1].Recognized;
        return DocxRow.Of(
            label, Billions(years.Sum(year => year.Resources.Capital.Granted)), Billions(years.Sum(year => year.Resources.Capital.Used)), say.Whole(years[^1].Recognized),
            $"{say.Whole(spread.At(20))} – {say.Whole(spread.At(80))}", say.Chance(fan.All.Chance), Billions(fan.Spend.At(80)));

        string Billions(long millions) => say.Number.Rounded(millions / 1000m);
    }
}
