using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ModelWard.Cli.Commands;
using ModelWard.Cli.Help;
using ModelWard.Cli.Terminals;

namespace ModelWard.Cli;

/// <summary>The command line: what it knows, and one run of it.</summary>
internal static class Modelward
{
    /// <summary>Does what a command line says.</summary>
    /// <param name="args">The words after <c>modelward</c>.</param>
    /// <param name="terminal">Who reads.</param>
    /// <param name="cancellationToken">Interrupts it.</param>
    /// <returns>See <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(string[] args, Terminal terminal, CancellationToken cancellationToken)
    {
        var line = Root(terminal).Parse(args);
        if (line.Errors.Count > 0 && line.Action is ParseErrorAction) return Wrong(line, terminal);
        try
        {
            return await line.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellationToken);
        }
        catch (RefusedException refused)
        {
            foreach (var one in refused.Lines) await terminal.Error.WriteLineAsync(one);
            return refused.ExitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync(failure.Message);
            return ExitCode.Refused;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await terminal.Error.WriteLineAsync(terminal.Say("Đã ngắt.", "Interrupted."));
            return ExitCode.Interrupted;
        }
    }

    /// <summary>All commands, in the reader's language.</summary>
    public static RootCommand Root(Terminal terminal)
    {
        var shared = new Shared(terminal);
        var root = new RootCommand(terminal.Say(
            "ModelWard trên dòng lệnh: mô phỏng, tối ưu và so sánh phương án từ tệp, không cần máy chủ hoặc với một máy chủ.",
            "ModelWard on the command line: simulates, optimizes and compares scenarios from files, without a server or against one."));
        foreach (var option in shared.All) root.Options.Add(option);
        root.Options.OfType<VersionOption>().Single().Description = terminal.Say("Phiên bản.", "The version.");
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = terminal.Say("Trang này.", "This page.");
        help.Action = new HelpPage(terminal);
        foreach (var command in new Command[]
        {
            SimulateCommand.Make(shared), OptimizeCommand.Make(shared), FuturesCommand.Make(shared), CompareCommand.Make(shared), VerifyCommand.Make(shared), ReplayCommand.Make(shared),
            ImportCommand.Make(shared), ExportCommand.Make(shared), BackupCommand.Make(shared), CompletionCommand.Make(shared),
        })
            root.Subcommands.Add(command);
        return root;
    }

    private static int Wrong(ParseResult line, Terminal terminal)
    {
        foreach (var error in line.Errors) terminal.Error.WriteLine(error.Message);
        var name = line.CommandResult.Command is RootCommand ? "" : line.CommandResult.Command.Name + " ";
        terminal.Error.WriteLine(terminal.Say($"Xem: modelward {name}--help", $"See: modelward {name}--help"));
        return ExitCode.Refused;
    }
}
