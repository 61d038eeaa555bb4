using System.CommandLine;
using System.Text.Json;
using ModelWard.Cli.Help;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Output;
using ModelWard.Files.Scenarios;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Cli.Commands;

/// <summary><c>optimize</c>: the best plan of a scenario, with its proof.</summary>
internal static class OptimizeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("optimize",
            new Names("Tìm kế hoạch tốt nhất của một phương án và chứng minh nó còn cách tối ưu tối đa bao nhiêu.", "Finds the best plan of a scenario and proves how far it can be from the optimum at most."), terminal,
            new Example(new Names("Nhiều nhất bao nhiêu phường?", "How many wards at the most?"), "optimize data/scenarios/baseline.yaml"),
            new Example(new Names("Tìm lâu hơn, giữ lại chứng thư để ai cũng kiểm tra được.", "Search longer, and keep a certificate that anyone can check."), "optimize plan.yaml --starts 60 --certificate proof.json"),
            new Example(new Names("Giữ kế hoạch tìm được thành một phương án tự xếp.", "Keep the plan found as a scenario of its own."), "optimize plan.yaml --plan best.yaml"));
        var file = Shared.File("FILE", terminal.Say("Tệp phương án; chính sách của nó được coi là optimal.", "A scenario file; its policy is taken for optimal."));
        var starts = shared.Whole("--starts", terminal.Say("Số lượt tìm", "Starts of the search"), OptimizerOptions.DefaultStarts, 1, OptimizerOptions.MostStarts);
        var certificate = new Option<string?>("--certificate") { Description = terminal.Say("Ghi chứng thư vào tệp này.", "Write the certificate to this file."), HelpName = "FILE" };
        var plan = new Option<string?>("--plan") { Description = terminal.Say("Ghi kế hoạch vào tệp phương án này (.yaml hoặc .json).", "Write the plan to this scenario file (.yaml or .json)."), HelpName = "FILE" };
        command.Arguments.Add(file);
        foreach (var option in new Option[] { starts, certificate, plan }) command.Options.Add(option);
        command.SetAction(async (line, cancellationToken) =>
        {
            var input = await ScenarioInputs.ReadOne(line.GetValue(file)!, terminal, cancellationToken);
            input = input with { Scenario = input.Scenario with { Policy = Policy.Optimal, Plan = null, Order = null } };
            var outcome = await shared.With(line, planner => planner.Outcome(input, line.GetValue(starts), line.GetValue(certificate) is not null, cancellationToken));
            var proof = outcome.Proof!;
            if (line.GetValue(certificate) is { } kept) await File.WriteAllBytesAsync(kept, JsonSerializer.SerializeToUtf8Bytes(proof.Certificate, ModelJson.Options), cancellationToken);
            if (line.GetValue(plan) is { } written)
            {
                var found = RolloutSimulator.CarryingOut(input.Scenario, proof.Certificate!.Plan);
                await File.WriteAllTextAsync(written, Path.GetExtension(written).Equals(".json", StringComparison.OrdinalIgnoreCase) ? ScenarioFile.ToJson(found) : ScenarioFile.ToYaml(found), cancellationToken);
            }
            await terminal.Out.WriteAsync(shared.IsJson(line) ? JsonText.Of(new SimulateCommand.FileOutcome(input.File, outcome)) : OutcomeText.Of(input, outcome, terminal));
            return ExitCode.Done;
        });
        return command;
    }
}
