using System.CommandLine;
using ModelWard.Cli.Help;
using ModelWard.Cli.Terminals;
using ModelWard.Model;

namespace ModelWard.Cli.Commands;

/// <summary><c>backup</c>: fetches a backup of a running service's store.</summary>
internal static class BackupCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        var terminal = shared.Terminal;
        var command = new DocumentedCommand("backup",
            new Names("Lấy bản sao lưu kho dữ liệu của máy chủ đang chạy; cần quyền vận hành. Khôi phục bằng eng/backup.sh restore.", "Fetches a backup of a running service's store; the permission to operate is needed. eng/backup.sh restore brings it back."), terminal,
            new Example(new Names("Sao lưu trước khi nâng cấp.", "Back up before an upgrade."), "backup modelward.backup --server http://127.0.0.1:5080"));
        var file = Shared.File("FILE", terminal.Say("Tệp nhận bản sao lưu; không ghi đè.", "The file that takes the backup; it takes the place of nothing."));
        command.Arguments.Add(file);
        command.SetAction(async (line, cancellationToken) =>
        {
            var name = line.GetValue(file)!;
            using var client = shared.NeededClient(line);
            if (File.Exists(name) || Directory.Exists(name)) throw new RefusedException(ExitCode.Refused, terminal.Say($"{name}: đã có; bản sao lưu không ghi đè.", $"{name}: is there already; a backup takes the place of nothing."));
            using var answer = await client.Send(new HttpRequestMessage(HttpMethod.Get, "ops/backup"), null, cancellationToken);
            var bytes = await Keep(answer, name, terminal, cancellationToken);
            await terminal.Out.WriteLineAsync(terminal.Say($"{name}: {terminal.Numbers.Whole(bytes)} byte.", $"{name}: {terminal.Numbers.Whole(bytes)} bytes."));
            if (!answer.Headers.TryGetValues("X-ModelWard-Consistent", out var said) || said.Single() == "true") return ExitCode.Done;
            // A copy of a faulty store is still its only backup.
            await terminal.Error.WriteLineAsync(terminal.Say("Kho dữ liệu có chỗ không nhất quán: xem /ops/consistency.", "The store does not agree with itself: see /ops/consistency."));
            return ExitCode.No;
        });
        return command;
    }

    // It gets its name when it is whole, and is nobody else's business on a shared machine.
    private static async Task<long> Keep(HttpResponseMessage answer, string name, Terminal terminal, CancellationToken cancellationToken)
    {
        var part = name + ".part";
        File.Delete(part);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            long length;
            await using (var kept = new FileStream(part, options))
            {
                var all = answer.Content.Headers.ContentLength;
                await Progress.Show(terminal, terminal.Say("sao lưu", "backup"), () => all is > 0 ? (double)kept.Position / all : null, Copy(answer, kept, cancellationToken));
                if (all is { } promised && kept.Length != promised) throw new RefusedException(ExitCode.Server, terminal.Say($"{name}: bản sao lưu bị cắt ngang.", $"{name}: the backup was cut short."));
                length = kept.Length;
                kept.Flush(flushToDisk: true);
            }
            File.Move(part, name);
            return length;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static async Task<bool> Copy(HttpResponseMessage answer, FileStream kept, CancellationToken cancellationToken)
    {
        await answer.Content.CopyToAsync(kept, cancellationToken);
        return true;
    }
}
