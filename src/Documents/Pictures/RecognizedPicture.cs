using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;
using ScottPlot;

namespace ModelWard.Documents.Pictures;

/// <summary>Wards recognized at the end of each year: the fan of the futures, the plan, all wards and the milestones.</summary>
internal static class RecognizedPicture
{
    private static readonly Names Nine = new("9 trong 10 tương lai (P5–P95)", "9 in 10 futures (P5–P95)");
    private static readonly Names Half = new("một nửa số tương lai (P25–P75)", "half of the futures (P25–P75)");
    private static readonly Names Median = new("trung vị (P50)", "median (P50)");
    private static readonly Names Plan = new("kế hoạch, nếu không có rủi ro", "the plan, without any risk");
    private static readonly Names All = new("tất cả phường", "all wards");
    private static readonly Names Milestones = new("mốc mục tiêu", "milestones");

    /// <summary>Draws it.</summary>
    /// <exception cref="MissingGlyphException">The font lacks a letter.</exception>
    public static DocxPicture Of(PlanReport report, PictureFont font, Wording say)
    {
        var outcome = report.Outcome;
        var years = outcome.Years.Select(year => (double)year.Year).ToArray();
        using var chart = new Chart(font, [.. outcome.Years.Select(year => year.Year)], outcome.Wards.Length, say[new("Số phường đạt chuẩn cuối năm", "Wards recognized at year end")], say);
        if (report.Futures?.Result.Fan.Years is { } fan)
        {
            chart.Band(say[Nine], years, At(5), At(95), Color.FromHex("#D6E4F2"));
            chart.Band(say[Half], years, At(25), At(75), Color.FromHex("#9DBFE0"));
            chart.Curve(say[Median], years, At(50), Color.FromHex("#1F4E79"), LinePattern.Solid);

            double[] At(int percent) => [.. fan.Select(year => (double)year.Recognized.At(percent))];
        }
        chart.Curve(say[Plan], years, [.. outcome.Years.Select(year => (double)year.Recognized)], Colors.Black, LinePattern.Dashed, MarkerShape.FilledCircle);
        chart.Curve(say[All], years, [.. years.Select(_ => (double)outcome.Wards.Length)], Color.FromHex("#7F0000"), LinePattern.Dotted);
        if (!outcome.Milestones.IsEmpty)
            chart.Points(say[Milestones], [.. outcome.Milestones.Select(milestone => (double)milestone.Year)],
                [.. outcome.Milestones.Select(milestone => (double)milestone.Target)], Color.FromHex("#7F0000"), MarkerShape.Cross);
        var last = outcome.Years[^1];
        return new DocxPicture(chart.Png(),
            say[new("Số phường đạt chuẩn cuối mỗi năm: kế hoạch và dải tương lai", "Wards recognized at the end of each year: the plan and the fan of futures")],
            say.Say(new("Biểu đồ: theo kế hoạch, hết năm {0} có {1} trên {2} phường đạt chuẩn.", "Chart: by the plan {1} of {2} wards are recognized by the end of {0}."),
                Wording.Year(last.Year), say.Whole(last.Recognized), say.Whole(outcome.Wards.Length)));
    }
}
