using Microsoft.Extensions.Options;
using ModelWard.Grains.SecondOpinions;

namespace ModelWard.Grains.Tests.SecondOpinions;

/// <summary>Shell scripts that stand in for solvers.</summary>
internal static class Standin
{
    /// <summary>Reads the question to its end, then hangs.</summary>
    public const string Hangs = "cat >/dev/null; sleep 1000";

    /// <summary>Answers what is no JSON.</summary>
    public const string Garbage = "cat >/dev/null; echo 'Welcome to the solver! {\"status\":'";

    /// <summary>Answers without end.</summary>
    public const string Forever = "cat >/dev/null; yes '{\"status\":\"optimal\"}'";

    /// <summary>Ends with an exit code and a complaint.</summary>
    public const string Exits = "cat >/dev/null; echo 'out of licences' >&2; exit 3";

    /// <summary>Begins an answer and is killed in the middle of it.</summary>
    public const string Killed = "cat >/dev/null; printf '{\"status\":'; kill -9 $$";

    /// <summary>Does not even look at the question.</summary>
    public const string Deaf = "exec </dev/null; sleep 1000";

    /// <summary>Answers and does not end.</summary>
    public const string AnswersAndHangs = "cat >/dev/null; echo '{\"status\":\"notFound\",\"columns\":[],\"seconds\":1}'; exec >&-; sleep 1000";

    /// <summary>Complains without end, then hangs.</summary>
    public const string Complains = "cat >/dev/null; yes 'oh dear' | head -c 1000000 >&2; exit 3";

    /// <summary>Says it is done and has no plan.</summary>
    public const string HasNone = "cat >/dev/null; echo '{\"status\":\"notFound\",\"columns\":[],\"seconds\":1}'";

    /// <summary>Names columns that are not there.</summary>
    public const string Invents = "cat >/dev/null; echo '{\"status\":\"optimal\",\"columns\":[0,123456],\"value\":9,\"bound\":9,\"seconds\":1}'";

    /// <summary>Claims what is not so: that the first column of all is a plan worth a million, and that no plan is worth anything.</summary>
    public const string Boasts = "cat >/dev/null; echo '{\"status\":\"optimal\",\"columns\":[0],\"value\":1000000,\"bound\":-5,\"seconds\":1}'";

    /// <summary>Options that start a script; the verb becomes its name.</summary>
    public static SecondOpinionOptions Options(string script, double grace = 0.5, int mostBytes = 100_000)
    {
        var options = new SecondOpinionOptions { Grace = TimeSpan.FromSeconds(grace), MostBytes = mostBytes };
        foreach (var part in new[] { "/bin/sh", "-c", script }) options.Command.Add(part);
        return options;
    }

    /// <summary>A process that runs a script.</summary>
    public static SolverProcess Process(string script) => new(new OptionsWrapper<SecondOpinionOptions>(Options(script)));
}
