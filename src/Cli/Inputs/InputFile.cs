using ModelWard.Cli.Terminals;

namespace ModelWard.Cli.Inputs;

/// <summary>A file that a command line names.</summary>
internal static class InputFile
{
    /// <summary>Its name.</summary>
    /// <exception cref="RefusedException">There is no such file.</exception>
    public static string Existing(string name, Terminal terminal) => File.Exists(name)
        ? name
        : throw new RefusedException(ExitCode.Refused, terminal.Say($"{name}: không có tệp này.", $"{name}: there is no such file."));
}
