using System.Diagnostics;
using System.Text.Json;
using ModelWard.Cli.Terminals;
using ModelWard.Instances;
using ModelWard.Product;

namespace ModelWard.Cli.Tests;

/// <summary>What a command line said and how it ended.</summary>
internal sealed record Said(int ExitCode, string Out, string Error)
{
    /// <summary>The answer as JSON.</summary>
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Out);
}

/// <summary>Runs command lines in this process, or as the program that users start.</summary>
internal static class CommandLine
{
    /// <summary>The samples.</summary>
    public static readonly string[] Samples = ["baseline", "plus18", "front-loaded"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The file of a sample.</summary>
    public static string File(string sample) => RepositoryFiles.Path("data", "scenarios", sample + ".yaml");

    /// <summary>Runs one in this process, in English unless it says otherwise.</summary>
    public static Task<Said> Run(params string[] args) => RunUntil(Stop, args);

    /// <summary>The same, called off.</summary>
    public static async Task<Said> RunUntil(CancellationToken cancellationToken, params string[] args)
    {
        var (answer, error) = (new StringWriter(), new StringWriter());
        var terminal = new Terminal(answer, error, LanguageChoice.Of(args, name => name == "LANG" ? "en_US.UTF-8" : null), Watched: false, TimeProvider.System);
        var code = await Modelward.Run(args, terminal, cancellationToken);
        return new Said(code, answer.ToString(), error.ToString());
    }

    /// <summary>Runs one as a process of its own, from the root of the repository.</summary>
    public static Task<Said> Program(params string[] args) => Process("dotnet", [Repository.Built("Cli"), .. args]);

    /// <summary>Runs any program from the root of the repository.</summary>
    public static async Task<Said> Process(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root.FullName };
        start.Environment["MODELWARD_LANG"] = "en";
        using var process = System.Diagnostics.Process.Start(start)!;
        var (answer, error) = (process.StandardOutput.ReadToEndAsync(Stop), process.StandardError.ReadToEndAsync(Stop));
        await process.WaitForExitAsync(Stop);
        return new Said(process.ExitCode, await answer, await error);
    }
}
