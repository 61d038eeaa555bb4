namespace ModelWard.Cli;

/// <summary>Why a command cannot be done, in lines for the reader.</summary>
internal sealed class RefusedException(int exitCode, params IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    /// <summary>The exit code.</summary>
    public int ExitCode => exitCode;

    /// <summary>The lines.</summary>
    public IReadOnlyList<string> Lines => lines;
}
