using System.Globalization;
using System.Text;
using MathNet.Numerics.Statistics;

namespace ModelWard.Bench.Optimize;

/// <summary>The tables in Markdown.</summary>
internal sealed class Report
{
    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public void Line(string line = "") => _text.Append(line).Append('\n');

    public void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(head);
        Row([.. head.Select((_, column) => column == 0 ? "---" : "---:")]);
        foreach (var row in rows) Row(row);
        Line();
    }

    private void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    /// <summary>Three significant places: seconds below one as milliseconds.</summary>
    public static string Time(double seconds) => seconds < 1 ? $"{Round(seconds * 1000)} ms" : $"{Round(seconds)} s";

    /// <summary>Median and 95 %.</summary>
    public static string Times(Measurement measurement) =>
        $"{Round(measurement.Milliseconds.Median())} / {Round(measurement.Milliseconds.Quantile(0.95))} ms";

    /// <summary>A gap in per cent; a dash for no plan.</summary>
    public static string Gap(decimal? gap) => gap is { } of ? (of * 100).ToString("0.000", CultureInfo.InvariantCulture) + " %" : "–";

    private static string Round(double number) => number.ToString(number >= 100 ? "0" : number >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
}
