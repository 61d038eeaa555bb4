using ModelWard.Grains.Abstractions;

namespace ModelWard.Hosting.Verbs;

/// <summary>
/// What the programs do to a store instead of serving: <c>migrate</c>, <c>check</c>, <c>copy</c>, <c>backup FILE</c> and <c>restore FILE</c>; the store is the one
/// that the service would use with the same settings. And <c>replay FILE</c>, which needs none.
/// </summary>
internal static class StoreVerbs
{
    /// <summary>Exit code when it is done and nothing is wrong.</summary>
    public const int Done = 0;

    /// <summary>Exit code when the check found faults.</summary>
    public const int Faulty = 1;

    /// <summary>Exit code when nothing could be done.</summary>
    public const int Refused = 2;

    private static readonly Dictionary<string, (bool TakesFile, Func<VerbArguments, TextWriter, CancellationToken, Task<int>> Run)> s_verbs = new(StringComparer.Ordinal)
    {
        ["migrate"] = (false, MigrateVerb.Run),
        ["check"] = (false, CheckVerb.Run),
        ["copy"] = (false, CopyVerb.Run),
        ["backup"] = (true, BackupVerb.Run),
        ["restore"] = (true, RestoreVerb.Run),
        ["replay"] = (true, ReplayVerb.Run),
    };

    /// <summary>Whether a command line begins with one of the verbs.</summary>
    public static bool Are(string[] args) => args.Length > 0 && s_verbs.ContainsKey(args[0]);

    /// <summary>Does what the command line says.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes what is to be read.</param>
    /// <param name="error">Takes one line when nothing could be done.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var (takesFile, run) = s_verbs[args[0]];
        try
        {
            return await run(VerbArguments.Read(args[0], args[1..], takesFile), output, cancellationToken);
        }
        catch (Exception refused) when (refused is StartRefusedException or StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"modelward {args[0]}: {refused.Message.ReplaceLineEndings(" ")}");
            return Refused;
        }
    }
}
