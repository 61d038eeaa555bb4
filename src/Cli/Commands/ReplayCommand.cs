using System.CommandLine;
using System.Text.Json;
using ModelWard.Cli.Help;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Output;
using ModelWard.Cli.Planners;
using ModelWard.Cli.Terminals;
using ModelWard.Model;
using ModelWard.Planning.Decisions;

namespace ModelWard.Cli.Commands;

/// <summary><c>replay</c>: computes a decision's figures again and compares them byte by byte.</summary>
internal static class ReplayCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("replay",
            new Names("Tính lại số liệu của một quyết định và so từng byte với hồ sơ đã niêm phong.", "Computes the figures of a decision again and compares them byte by byte with the sealed record."), terminal,
            new Example(new Names("Hồ sơ quyết định còn nguyên vẹn?", "Is the record what was decided on?"), "replay decision-hcmc-1.json"),
            new Example(new Names("Để máy chủ tính lại quyết định nó giữ.", "Have the service replay a decision that it keeps."), "replay hcmc-1 --server http://127.0.0.1:5080"));
        var file = Shared.File("FILE", terminal.Say("Hồ sơ quyết định, như GET /api/v1/decisions/… trả về; với --server có thể là mã quyết định.", "A decision record as GET /api/v1/decisions/… gives it; with --server it may be the id of a decision."));
        command.Arguments.Add(file);
        command.SetAction(async (line, cancellationToken) =>
        {
            var name = line.GetValue(file)!;
            using var client = shared.Client(line);
            var verdict = client is not null && !File.Exists(name)
                ? await client.Post<ReplayVerdict>($"api/v1/decisions/{Uri.EscapeDataString(name)}/replay", null, null, cancellationToken)
                : await Here(name, terminal, cancellationToken);
            if (shared.IsJson(line)) await terminal.Out.WriteAsync(JsonText.Of(verdict));
            else
                await terminal.Out.WriteLineAsync(verdict.Difference is { } difference
                    ? terminal.Say($"{name}: KHÔNG khớp: {difference.Path} ghi {difference.Recorded ?? "không có"}, tính lại được {difference.Found ?? "không có"}.", $"{name}: NOT what was decided on: {difference.Path} is {difference.Recorded ?? "nothing"} in it, {difference.Found ?? "nothing"} when computed again.")
                    : terminal.Say($"{name}: số liệu tính lại khớp từng byte, các mã băm đều đúng.", $"{name}: its figures come out again byte by byte, and its hashes are right."));
            return verdict.Identical ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static async Task<ReplayVerdict> Here(string name, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            var record = DecisionFile.Read(await File.ReadAllTextAsync(InputFile.Existing(name, terminal), cancellationToken));
            return await Progress.Show(terminal, terminal.Say("tính lại", "replaying"), () => null, Task.Run(() => DecisionReplay.Of(record, LocalPlanner.AllCores, cancellationToken), cancellationToken));
        }
        catch (JsonException broken)
        {
            throw new RefusedException(ExitCode.Refused, terminal.Say($"{name}: không phải hồ sơ quyết định: {broken.Message}", $"{name}: no decision record: {broken.Message}"));
        }
    }
}
