using System.CommandLine;
using ModelWard.Cli.Help;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Output;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Cli.Commands;

/// <summary><c>simulate</c>: what becomes of scenarios, year by year.</summary>
internal static class SimulateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("simulate",
            new Names("Mô phỏng từng phương án theo từng năm, không biến động.", "Simulates each scenario year by year, without noise."), terminal,
            new Example(new Names("Phương án cơ sở cho kết quả gì?", "What does the baseline reach?"), "simulate data/scenarios/baseline.yaml"),
            new Example(new Names("Số phường được công nhận cuối kỳ, cho kịch bản tự động.", "Wards recognized at the end, for a script."), "simulate plan.yaml -o json | jq '.[0].outcome.years[-1].recognized'"),
            new Example(new Names("Kết thúc bằng 1 nếu một mốc không đạt.", "Ends with 1 when a milestone is missed."), "simulate plans/ --strict"));
        var files = shared.Files();
        var strict = Strict(shared);
        command.Arguments.Add(files);
        command.Options.Add(strict);
        command.SetAction(async (line, cancellationToken) =>
        {
            var inputs = await ScenarioInputs.Read(line.GetValue(files)!, terminal, cancellationToken);
            var answers = await shared.With(line, async planner =>
            {
                var outcomes = new List<(ScenarioInput Input, Outcome Outcome)>();
                foreach (var input in inputs) outcomes.Add((input, await planner.Outcome(input, OptimizerOptions.DefaultStarts, data: false, cancellationToken)));
                return outcomes;
            });
            await terminal.Out.WriteAsync(shared.IsJson(line)
                ? JsonText.Of(answers.Select(answer => new FileOutcome(answer.Input.File, answer.Outcome)))
                : string.Join('\n', answers.Select(answer => OutcomeText.Of(answer.Input, answer.Outcome, terminal))));
            return line.GetValue(strict) && answers.Any(answer => !OptionFigures.Of(answer.Input, answer.Outcome).AllMet) ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    /// <summary>The option under which a missed target is a no.</summary>
    public static Option<bool> Strict(Shared shared) =>
        new("--strict") { Description = shared.Terminal.Say("Kết thúc bằng 1 nếu một mốc hay mức sàn không đạt.", "End with 1 when a milestone or a floor is missed.") };

    /// <summary>A file and its outcome, as JSON has them.</summary>
    internal sealed record FileOutcome(string File, Outcome Outcome);
}
