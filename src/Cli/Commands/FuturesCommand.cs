using System.CommandLine;
using ModelWard.Cli.Help;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Output;
using ModelWard.Model;

namespace ModelWard.Cli.Commands;

/// <summary><c>futures</c>: what plans are likely to reach.</summary>
internal static class FuturesCommand
{
    private const int Most = 1_000_000;

    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("futures",
            new Names("Thực hiện kế hoạch của mỗi phương án trong nhiều kịch bản tương lai có biến động giá, thi công, tuyển dụng…", "Carries each scenario's plan out in many futures, in which prices, works and recruits do not go to plan."), terminal,
            new Example(new Names("Phương án cơ sở có khả năng đạt gì?", "What is the baseline likely to reach?"), "futures data/scenarios/baseline.yaml"),
            new Example(new Names("Mười nghìn kịch bản, cho kịch bản tự động.", "Ten thousand futures, for a script."), "futures plan.yaml --replications 10000 -o json | jq '.[0].futures.fan.all.chance'"));
        var files = shared.Files();
        var replications = shared.Whole("--replications", terminal.Say("Số kịch bản tương lai", "How many futures"), FuturesQuestion.DefaultReplications, FuturesQuestion.FewestReplications, Most);
        command.Arguments.Add(files);
        command.Options.Add(replications);
        command.SetAction(async (line, cancellationToken) =>
        {
            var inputs = await ScenarioInputs.Read(line.GetValue(files)!, terminal, cancellationToken);
            var answers = await shared.With(line, async planner =>
            {
                var results = new List<(ScenarioInput Input, FuturesResult Futures)>();
                foreach (var input in inputs) results.Add((input, await planner.Futures(input, line.GetValue(replications), cancellationToken)));
                return results;
            });
            await terminal.Out.WriteAsync(shared.IsJson(line)
                ? JsonText.Of(answers.Select(answer => new { answer.Input.File, answer.Futures }))
                : string.Join('\n', answers.Select(answer => FuturesText.Of(answer.Input, answer.Futures, terminal))));
            return ExitCode.Done;
        });
        return command;
    }
}
