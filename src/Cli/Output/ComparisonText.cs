using System.Text;
using ModelWard.Cli.Terminals;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Cli.Output;

/// <summary>Options side by side, as tables.</summary>
internal static class ComparisonText
{
    private const int MostDifferences = 12;

    /// <summary>The text.</summary>
    public static string Of(ComparedFiles comparison, Terminal terminal)
    {
        var (numbers, first) = (terminal.Numbers, comparison.Options[0]);
        var text = new StringBuilder();
        var grid = new Grid(
            terminal.Say("Phương án", "Option"), terminal.Say("Tên", "Name"), terminal.Say("Chính sách", "Policy"), terminal.Say("Công nhận", "Recognized"), terminal.Say("So với đầu", "To the first"),
            terminal.Say("Vốn (tỷ đồng)", "Capital (VND bn)"), terminal.Say("Duy trì năm sau (tỷ đồng)", "Next upkeep (VND bn)"), terminal.Say("Mốc đạt", "Targets met"), terminal.Say("Nguồn thiếu", "Short of"), terminal.Say("Dấu vân tay", "Fingerprint"));
        foreach (var option in comparison.Options)
            grid.Add(option.Name, terminal.Say(Names.Written(option.Title)), terminal.Say(PolicyWords.Of(option.Policy)), numbers.Whole(option.Recognized[^1]),
                ReferenceEquals(option, first) ? "–" : Signed(option.Recognized[^1] - first.Recognized[^1], numbers), numbers.Rounded(option.Capital / 1000m), numbers.Rounded(option.NextUpkeep / 1000m),
                $"{option.TargetsMet}/{option.Targets}", OutcomeText.Resources(option.Binding), option.Fingerprint?[..16] ?? "");
        text.Append(grid);
        if (comparison.Futures is { } futures) text.Append('\n').Append(Futures(futures, comparison, terminal));
        Differences(text, comparison, terminal);
        return text.ToString();
    }

    private static string Futures(ComparisonAnswer futures, ComparedFiles comparison, Terminal terminal)
    {
        var numbers = terminal.Numbers;
        var grid = new Grid(
            terminal.Say("Phương án", "Option"), terminal.Say("Công nhận, trung bình", "Recognized, mean"), terminal.Say("So với đầu", "To the first"), terminal.Say("Khoảng 95%", "95% interval"),
            terminal.Say("Tốt hơn", "Better in"), terminal.Say("Chi, trung bình (tỷ đồng)", "Spend, mean (VND bn)"), terminal.Say("Mọi phường", "All wards"));
        for (var i = 0; i < futures.Options.Length; i++)
        {
            var option = futures.Options[i];
            var last = option.Years[^1].Recognized;
            grid.Add(comparison.Options[i].Name, numbers.Rounded(last.Value.Mean), last.Difference is { } more ? Signed(more.Mean, numbers) : "–",
                last.Difference is { } interval ? $"{numbers.Rounded(interval.Low)} … {numbers.Rounded(interval.High)}" : "–", last.Difference is { } share ? numbers.Percent(share.Better * 100) : "–",
                numbers.Rounded(option.Spend.Value.Mean / 1000m), numbers.Percent(option.All.Chance * 100));
        }
        return $"{grid}{terminal.Say(futures.Explanation)}\n";
    }

    private static void Differences(StringBuilder text, ComparedFiles comparison, Terminal terminal)
    {
        foreach (var option in comparison.Options.Skip(1))
        {
            var differences = comparison.Differences.Where(one => one.Option == option.Name).ToList();
            text.Append('\n').Append(option.Name).Append(terminal.Say(" khác ", " differs from ")).Append(comparison.Options[0].Name)
                .Append(differences.Count == 0 ? terminal.Say(": không có gì", ": in nothing") : ":").Append('\n');
            foreach (var one in differences.Take(MostDifferences)) text.Append("  ").Append(one.Path).Append(": ").Append(one.First ?? "–").Append(" → ").Append(one.Own ?? "–").Append('\n');
            if (differences.Count > MostDifferences) text.Append(terminal.Say($"  và {differences.Count - MostDifferences} chỗ nữa\n", $"  and {differences.Count - MostDifferences} more\n"));
        }
    }

    private static string Signed(decimal difference, NumberWords numbers) => (difference > 0 ? "+" : "") + numbers.Rounded(difference);
}
