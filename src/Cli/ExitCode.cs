namespace ModelWard.Cli;

/// <summary>How a command ended, for scripts.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and the answer is no: a proof does not hold, a replay or recorded figures differ, a target is missed under --strict, there is no plan.</summary>
    public const int No = 1;

    /// <summary>Nothing could be done: the command line or a file has faults.</summary>
    public const int Refused = 2;

    /// <summary>The server cannot be reached or refuses.</summary>
    public const int Server = 3;

    /// <summary>Interrupted, as shells count it.</summary>
    public const int Interrupted = 130;
}
