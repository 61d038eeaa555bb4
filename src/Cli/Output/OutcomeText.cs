using System.Text;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Terminals;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Cli.Output;

/// <summary>An outcome as a table, year by year, with what a reader needs to trust it.</summary>
internal static class OutcomeText
{
    /// <summary>The text.</summary>
    public static string Of(ScenarioInput input, Outcome outcome, Terminal terminal)
    {
        var numbers = terminal.Numbers;
        var text = new StringBuilder();
        text.Append(input.File).Append(": ").Append(terminal.Say(Names.Written(input.Scenario.Name))).Append(" (").Append(terminal.Say(PolicyWords.Of(input.Scenario.Policy))).Append(")\n");
        var grid = new Grid(
            terminal.Say("Năm", "Year"), terminal.Say("Bắt đầu", "Started"), terminal.Say("Đang làm", "Under way"), terminal.Say("Công nhận", "Recognized"), terminal.Say("Sụt giảm", "Declined"),
            terminal.Say("Vốn (tỷ đồng)", "Capital (VND bn)"), terminal.Say("Duy trì (tỷ đồng)", "Upkeep (VND bn)"), terminal.Say("Cán bộ", "Officers"), terminal.Say("Nguồn thiếu", "Short of"));
        foreach (var year in outcome.Years)
            grid.Add($"{year.Year}", numbers.Whole(year.Started), numbers.Whole(year.UnderWay), numbers.Whole(year.Recognized), numbers.Whole(year.Declined), numbers.Rounded(year.Resources.Capital.Used / 1000m),
                numbers.Rounded(year.Resources.Upkeep.Used / 1000m), numbers.Whole(year.Resources.Officers.Used), Resources(year.Binding));
        text.Append(grid);
        foreach (var target in outcome.Milestones) text.Append(terminal.Say("Mốc ", "Milestone ")).Append(Target(target.Year, target.Target, target.Reached, target.Met, terminal));
        foreach (var target in outcome.DistrictFloors) text.Append(terminal.Say("Mức sàn ", "Floor ")).Append(target.District).Append(' ').Append(Target(target.Year, target.Target, target.Reached, target.Met, terminal));
        if (outcome.Proof is { } proof)
            text.Append(terminal.Say("Chứng minh: ", "Proof: ")).Append(terminal.Say($"đạt {proof.Count} phường, không kế hoạch nào quá {proof.CountBound}", $"{proof.Count} wards, no plan exceeds {proof.CountBound}"))
                .Append(proof.CountProved ? terminal.Say("; đã chứng minh là nhiều nhất", "; proved to be the most") : "")
                .Append(terminal.Say($"; khoảng cách {numbers.Percent(proof.Gap * 100)}; {proof.Starts} lượt tìm\n", $"; gap {numbers.Percent(proof.Gap * 100)}; {proof.Starts} starts\n"));
        text.Append(terminal.Say("Kinh phí duy trì năm sau: ", "Upkeep of the year after: ")).Append(numbers.Money(outcome.NextYear.Upkeep)).Append('\n');
        text.Append(terminal.Say("Dấu vân tay: ", "Fingerprint: ")).Append(outcome.Fingerprint).Append('\n');
        return text.ToString();
    }

    /// <summary>Resources by their names in documents.</summary>
    public static string Resources(IEnumerable<Resource> resources) => string.Join(", ", resources.Select(EnumNames.Of));

    private static string Target(int year, long target, long reached, bool met, Terminal terminal) =>
        $"{year}: {reached}/{target} {(met ? terminal.Say("đạt", "met") : terminal.Say("không đạt", "missed"))}\n";
}
