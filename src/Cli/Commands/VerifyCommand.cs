using System.CommandLine;
using System.Text.Json;
using ModelWard.Cli.Help;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Output;
using ModelWard.Model;

namespace ModelWard.Cli.Commands;

/// <summary><c>verify</c>: checks a certificate without solving anything.</summary>
internal static class VerifyCommand
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("verify",
            new Names("Kiểm tra chứng thư của một kế hoạch tối ưu: thực hiện lại kế hoạch, tính lại cận, không giải gì cả.", "Checks the certificate of an optimal plan: carries the plan out and computes its bounds anew, without solving anything."), terminal,
            new Example(new Names("Chứng thư có đúng không?", "Does the proof hold?"), "verify proof.json"),
            new Example(new Names("Dùng trong kịch bản tự động: mã kết thúc 1 khi không đúng.", "In a script: exit code 1 when it does not."), "verify proof.json -o json | jq .valid"));
        var file = Shared.File("FILE", terminal.Say("Chứng thư, như optimize --certificate hoặc trang kế hoạch ghi.", "A certificate, as optimize --certificate or the planner page writes it."));
        command.Arguments.Add(file);
        command.SetAction(async (line, cancellationToken) =>
        {
            var name = line.GetValue(file)!;
            using var document = await Read(name, terminal, cancellationToken);
            var finding = await shared.With(line, planner => planner.Verify(name, document.RootElement, cancellationToken));
            if (shared.IsJson(line)) await terminal.Out.WriteAsync(JsonText.Of(finding));
            else
            {
                await terminal.Out.WriteLineAsync(finding.Valid
                    ? terminal.Say($"{name}: đúng. Kế hoạch đạt {finding.Value}, không kế hoạch nào quá {finding.Bound}; {finding.Count} phường, nhiều nhất {finding.CountBound}.", $"{name}: it holds. The plan is worth {finding.Value}, no plan exceeds {finding.Bound}; {finding.Count} wards, {finding.CountBound} at the most.")
                    : terminal.Say($"{name}: KHÔNG đúng.", $"{name}: it does NOT hold."));
                foreach (var fault in finding.Faults) await terminal.Out.WriteLineAsync($"  {fault.Path} {fault.Value}: {fault.Allowed}");
                await terminal.Out.WriteLineAsync(finding.SameAsRegister
                    ? terminal.Say("Dựa trên đúng số liệu của sổ bộ đang dùng.", "It rests on the data of the register at hand.")
                    : terminal.Say("Dựa trên số liệu mang theo, khác sổ bộ đang dùng.", "It rests on the data it carries, other than the register at hand."));
            }
            return finding.Valid ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static async Task<JsonDocument> Read(string name, Terminals.Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            return JsonDocument.Parse(await File.ReadAllBytesAsync(InputFile.Existing(name, terminal), cancellationToken), Strict);
        }
        catch (JsonException broken)
        {
            throw new RefusedException(ExitCode.Refused, $"{name}:{(broken.LineNumber ?? 0) + 1}:{(broken.BytePositionInLine ?? 0) + 1}: JSON: {broken.Message}");
        }
    }
}
