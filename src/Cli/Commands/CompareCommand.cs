using System.CommandLine;
using System.Text.Json;
using ModelWard.Cli.Help;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Output;
using ModelWard.Cli.Terminals;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Cli.Commands;

/// <summary><c>compare</c>: options side by side, and against figures recorded before.</summary>
internal static class CompareCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("compare",
            new Names("Đặt các phương án cạnh nhau: kết quả, chi phí, mốc, và khác phương án đầu ở đâu.", "Puts scenarios side by side: what they reach and cost, their milestones, and where they differ from the first."), terminal,
            new Example(new Names("So sánh ba phương án mẫu.", "Compare the three samples."), "compare data/scenarios/*.yaml"),
            new Example(new Names("Kèm xác suất, trên cùng các kịch bản tương lai.", "With chances, on the same futures."), "compare plans/ --replications 1000"),
            new Example(new Names("Trong CI: ghi lại số liệu rồi kiểm tra không đổi.", "In CI: record the figures, then check that they stay."), "compare plans/ -o json > figures.json; modelward compare plans/ --against figures.json"));
        var files = shared.Files();
        var replications = shared.Whole("--replications", terminal.Say("Số kịch bản tương lai để so sánh; 0 là không", "Futures to compare on; 0 for none"), 0, 0, FuturesQuestion.MostReplications);
        var against = new Option<string?>("--against")
        {
            Description = terminal.Say("Tệp số liệu ghi trước bằng -o json; kết thúc bằng 1 nếu khác.", "Figures recorded before with -o json; end with 1 when they differ."), HelpName = "FILE",
        };
        var strict = SimulateCommand.Strict(shared);
        command.Arguments.Add(files);
        foreach (var option in new Option[] { replications, against, strict }) command.Options.Add(option);
        command.SetAction(async (line, cancellationToken) =>
        {
            var recorded = line.GetValue(against) is { } file ? await Recorded(file, terminal, cancellationToken) : (JsonElement?)null;
            var inputs = await ScenarioInputs.Read(line.GetValue(files)!, terminal, cancellationToken);
            if (inputs.Select(input => input.Name).Distinct().Count() < inputs.Count)
                throw new RefusedException(ExitCode.Refused, terminal.Say("Hai tệp cùng tên: các phương án được gọi theo tên tệp.", "Two files have the same name: options go by the names of their files."));
            var comparison = await shared.With(line, async planner =>
            {
                var options = new List<OptionFigures>();
                foreach (var input in inputs) options.Add(OptionFigures.Of(input, await planner.Outcome(input, OptimizerOptions.DefaultStarts, data: false, cancellationToken)));
                var futures = line.GetValue(replications) > 0 && inputs.Count > 1 ? await planner.Compare(inputs, line.GetValue(replications), cancellationToken) : null;
                return new ComparedFiles([.. options], ComparedFiles.DifferencesOf(inputs), futures);
            });
            await terminal.Out.WriteAsync(shared.IsJson(line) ? JsonText.Of(comparison) : ComparisonText.Of(comparison, terminal));
            var differences = recorded is { } before ? comparison.ChangedSince(before).ToList() : [];
            foreach (var one in differences)
                await terminal.Error.WriteLineAsync(terminal.Say($"{line.GetValue(against)}: {one.Path} đã ghi {one.Expected ?? "không có"}, nay {one.Found ?? "không có"}", $"{line.GetValue(against)}: {one.Path} was recorded as {one.Expected ?? "nothing"}, is now {one.Found ?? "nothing"}"));
            return differences.Count > 0 || (line.GetValue(strict) && comparison.Options.Any(option => !option.AllMet)) ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    private static async Task<JsonElement> Recorded(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(InputFile.Existing(file, terminal), cancellationToken));
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("options", out _)) return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // Said below.
        }
        throw new RefusedException(ExitCode.Refused, terminal.Say($"{file}: không phải số liệu do compare -o json ghi.", $"{file}: not figures that compare -o json has written."));
    }
}
