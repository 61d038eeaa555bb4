using System.CommandLine;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Planners;
using ModelWard.Cli.Terminals;

namespace ModelWard.Cli.Commands;

/// <summary>How answers are written.</summary>
internal enum OutputFormat
{
    Table,
    Json,
}

/// <summary>The options that hold for every command.</summary>
internal sealed class Shared
{
    /// <summary>Makes them in the reader's language.</summary>
    public Shared(Terminal terminal)
    {
        Terminal = terminal;
        Server = new Option<Uri?>("--server")
        {
            Description = terminal.Say("Để máy chủ ModelWard ở địa chỉ này tính, trên sổ bộ của nó; không ghi thì tính ngay tại đây.", "Have the ModelWard service at this address compute, on its register; without it this process does."),
            HelpName = "URL", Recursive = true,
            CustomParser = result => Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                ? uri
                : Wrong<Uri?>(result, terminal.Say($"--server {result.Tokens[0].Value}: cần địa chỉ http hoặc https.", $"--server {result.Tokens[0].Value}: an http or https address is needed.")),
        };
        Register = new Option<string>("--register")
        {
            Description = terminal.Say("Sổ bộ khi không có máy chủ: thư mục CSV hoặc một sổ XLSX; mặc định là sổ bộ minh hoạ đi kèm.", "The register where there is no server: a folder of CSV tables or an XLSX workbook; the illustrative one that comes along when missing."),
            HelpName = "PATH", Recursive = true, DefaultValueFactory = _ => RegisterInput.Bundled,
        };
        Output = new Option<OutputFormat>("--output", "-o")
        {
            Description = terminal.Say("Dạng kết quả: table hoặc json.", "How answers are written: table or json."), HelpName = "table|json", Recursive = true,
            CustomParser = result => result.Tokens[0].Value switch
            {
                "table" => OutputFormat.Table,
                "json" => OutputFormat.Json,
                var other => Wrong<OutputFormat>(result, terminal.Say($"--output {other}: cần table hoặc json.", $"--output {other}: table or json is needed.")),
            },
        };
        // The names of the enumeration would come too.
        Output.CompletionSources.Clear();
        Output.CompletionSources.Add("table", "json");
        Lang = new Option<string?>(LanguageChoice.Option)
        {
            Description = terminal.Say("Ngôn ngữ: vi hoặc en; nếu không ghi thì theo MODELWARD_LANG rồi đến hệ thống.", "Language: vi or en; that of MODELWARD_LANG, then of the system, when missing."), HelpName = "vi|en", Recursive = true,
        };
        Lang.CompletionSources.Add(LanguageChoice.Allowed);
        Lang.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !LanguageChoice.Allowed.Contains(token.Value)) result.AddError(terminal.Say($"--lang {token.Value}: cần vi hoặc en.", $"--lang {token.Value}: vi or en is needed."));
        });
    }

    /// <summary>Who reads.</summary>
    public Terminal Terminal { get; }

    /// <summary>Address of a service.</summary>
    public Option<Uri?> Server { get; }

    /// <summary>Register without a service.</summary>
    public Option<string> Register { get; }

    /// <summary>How answers are written.</summary>
    public Option<OutputFormat> Output { get; }

    /// <summary>The reader's language; it is looked at before the command line is read.</summary>
    public Option<string?> Lang { get; }

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [Server, Register, Output, Lang];

    /// <summary>Whether answers are to be JSON.</summary>
    public bool IsJson(ParseResult line) => line.GetValue(Output) == OutputFormat.Json;

    /// <summary>A client of the service; null where none is named.</summary>
    public ServerClient? Client(ParseResult line) => line.GetValue(Server) is { } server ? new ServerClient(server, Terminal) : null;

    /// <summary>A client of the service that this command cannot do without.</summary>
    public ServerClient NeededClient(ParseResult line) => Client(line)
        ?? throw new RefusedException(ExitCode.Refused, Terminal.Say($"{line.CommandResult.Command.Name}: cần --server URL.", $"{line.CommandResult.Command.Name}: --server URL is needed."));

    /// <summary>Has a planner do something: this process, or the service.</summary>
    public async Task<T> With<T>(ParseResult line, Func<IPlanner, Task<T>> work)
    {
        using var client = Client(line);
        return await work(client is null ? new LocalPlanner(line.GetValue(Register)!, Terminal) : new ServerPlanner(client, Terminal));
    }

    /// <summary>An option with a whole number.</summary>
    public Option<int> Whole(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name)
        {
            Description = $"{description} ({least}–{most}; {usual})", HelpName = "N", DefaultValueFactory = _ => usual,
            CustomParser = result => int.TryParse(result.Tokens[0].Value, out var number) && number >= least && number <= most
                ? number
                : Wrong<int>(result, Terminal.Say($"{name} {result.Tokens[0].Value}: cần số nguyên từ {least} đến {most}.", $"{name} {result.Tokens[0].Value}: a whole number from {least} to {most} is needed.")),
        };
        return option;
    }

    /// <summary>The scenario files of a command.</summary>
    public Argument<string[]> Files() => new("FILE")
    {
        Description = Terminal.Say("Tệp phương án .yaml, .yml hay .json, hoặc thư mục chứa chúng.", "Scenario files .yaml, .yml or .json, or a folder of them."), Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>A single file of a command.</summary>
    public static Argument<string> File(string name, string description) => new(name) { Description = description };

    private static T? Wrong<T>(System.CommandLine.Parsing.ArgumentResult result, string why)
    {
        result.AddError(why);
        return default;
    }
}
