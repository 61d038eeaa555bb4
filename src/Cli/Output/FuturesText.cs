using System.Text;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Terminals;
using ModelWard.Model;

namespace ModelWard.Cli.Output;

/// <summary>What futures say, as a table.</summary>
internal static class FuturesText
{
    private static readonly int[] Percents = [5, 20, 50, 80, 95];

    /// <summary>The text.</summary>
    public static string Of(ScenarioInput input, FuturesResult result, Terminal terminal)
    {
        var (numbers, fan) = (terminal.Numbers, result.Fan);
        var text = new StringBuilder();
        text.Append(input.File).Append(": ").Append(terminal.Say(Names.Written(input.Scenario.Name)))
            .Append(terminal.Say($", {numbers.Whole(fan.Replications)} kịch bản tương lai, hạt giống {result.Seed}\n", $", {numbers.Whole(fan.Replications)} futures, seed {result.Seed}\n"));
        var grid = new Grid([terminal.Say("Năm", "Year"), terminal.Say("Không biến động", "Noise-free"), .. Percents.Select(percent => $"P{percent}"), terminal.Say("Mọi phường", "All wards"),
            terminal.Say("Chi P50 (tỷ đồng)", "Spend P50 (VND bn)"), terminal.Say("Chi P80 (tỷ đồng)", "Spend P80 (VND bn)")]);
        for (var i = 0; i < fan.Years.Length; i++)
        {
            var year = fan.Years[i];
            grid.Add([$"{year.Year}", numbers.Whole(result.NoiseFree[i]), .. Percents.Select(percent => numbers.Whole(At(year.Recognized, percent))), numbers.Percent(year.All.Chance * 100),
                numbers.Rounded(At(year.Spend, 50) / 1000m), numbers.Rounded(At(year.Spend, 80) / 1000m)]);
        }
        text.Append(grid);
        foreach (var milestone in fan.Milestones)
            text.Append(terminal.Say($"Mốc {milestone.Year} ({milestone.Target} phường): xác suất ", $"Milestone {milestone.Year} ({milestone.Target} wards): chance ")).Append(numbers.Percent(milestone.Chance.Chance * 100)).Append('\n');
        text.Append(terminal.Say("Tổng chi: P50 ", "Spend in all: P50 ")).Append(numbers.Money(At(fan.Spend, 50))).Append(", P80 ").Append(numbers.Money(At(fan.Spend, 80))).Append('\n');
        text.Append(terminal.Say("Dấu vân tay: ", "Fingerprint: ")).Append(result.Fingerprint).Append('\n');
        return text.ToString();
    }

    private static long At(Spread spread, int percent) => (long)spread.Percentiles.First(one => one.Percent == percent).Value;
}
