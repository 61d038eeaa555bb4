using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using ModelWard.Cli.Terminals;

namespace ModelWard.Cli.Help;

/// <summary>The help of a command in the reader's language: usage, arguments, options, examples, exit codes. The library's own speaks the culture of the process, which has none.</summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.Write(Of(parseResult.CommandResult.Command));
        return ExitCode.Done;
    }

    /// <summary>The page.</summary>
    public string Of(Command command)
    {
        var page = new StringBuilder();
        page.Append(command.Description).Append("\n\n");
        page.Append(terminal.Say("Cách dùng:", "Usage:")).Append("\n  ").Append(Usage(command)).Append('\n');
        Part(page, terminal.Say("Lệnh:", "Commands:"), command.Subcommands.Where(one => !one.Hidden).Select(one => (one.Name, one.Description ?? "")));
        Part(page, terminal.Say("Tham số:", "Arguments:"), command.Arguments.Select(one => ($"<{one.Name}>", one.Description ?? "")));
        Part(page, terminal.Say("Tuỳ chọn:", "Options:"), Options(command).Select(one => (Names(one), one.Description ?? "")));
        if (command is DocumentedCommand { Examples: { IsEmpty: false } examples })
        {
            page.Append('\n').Append(terminal.Say("Ví dụ:", "Examples:")).Append('\n');
            foreach (var example in examples) page.Append("  # ").Append(terminal.Say(example.What)).Append("\n  modelward ").Append(example.Line).Append('\n');
        }
        page.Append('\n').Append(terminal.Say(
            "Mã kết thúc: 0 xong; 1 câu trả lời là không; 2 dòng lệnh hoặc tệp có lỗi; 3 máy chủ từ chối hoặc không kết nối được; 130 bị ngắt.",
            "Exit codes: 0 done; 1 the answer is no; 2 the command line or a file has faults; 3 the server refuses or cannot be reached; 130 interrupted.")).Append('\n');
        return page.ToString();
    }

    private string Usage(Command command)
    {
        var names = new List<string>();
        for (var at = command; at is not RootCommand; at = at.Parents.OfType<Command>().First()) names.Insert(0, at.Name);
        var usage = new StringBuilder("modelward");
        foreach (var name in names) usage.Append(' ').Append(name);
        if (command.Subcommands.Count > 0) usage.Append(terminal.Say(" <lệnh>", " <command>"));
        foreach (var argument in command.Arguments)
            usage.Append(argument.Arity.MinimumNumberOfValues == 0 ? $" [<{argument.Name}>]" : $" <{argument.Name}>").Append(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return usage.Append(terminal.Say(" [tuỳ chọn]", " [options]")).ToString();
    }

    // Its own, and those of what it stands under that hold for all.
    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Where(one => !one.Hidden).Concat(command.Parents.OfType<Command>().SelectMany(parent => Options(parent).Where(one => one.Recursive)));

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Distinct().OrderBy(name => name.Length));
        return option.Arity.MaximumNumberOfValues == 0 ? names : $"{names} <{option.HelpName ?? option.Name.TrimStart('-')}>";
    }

    private static void Part(StringBuilder page, string title, IEnumerable<(string Name, string About)> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        page.Append('\n').Append(title).Append('\n');
        var width = all.Max(line => line.Name.Length) + 2;
        foreach (var (name, about) in all) page.Append("  ").Append(name.PadRight(width)).Append(about).Append('\n');
    }
}
