using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Cli.Terminals;

/// <summary>Who reads what a command says: where answers and remarks go, and in which language.</summary>
/// <param name="Out">Takes answers.</param>
/// <param name="Error">Takes what is wrong, and progress.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Watched">Whether somebody looks at <paramref name="Error"/>, so that progress is of use.</param>
/// <param name="Time">The clock: which catalogue is in force, and how often progress is drawn.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, Language Language, bool Watched, TimeProvider Time)
{
    /// <summary>The terminal of the process.</summary>
    public static Terminal OfProcess(string[] args) =>
        new(Console.Out, Console.Error, LanguageChoice.Of(args, Environment.GetEnvironmentVariable), !Console.IsErrorRedirected, TimeProvider.System);

    /// <summary>How the language writes numbers.</summary>
    public NumberWords Numbers => Language == Language.En ? NumberWords.En : NumberWords.Vi;

    /// <summary>A phrase in the reader's language.</summary>
    public string Say(Names phrase) => Language == Language.En ? phrase.En : phrase.Vi;

    /// <summary>A phrase in the reader's language.</summary>
    public string Say(string vi, string en) => Language == Language.En ? en : vi;
}
