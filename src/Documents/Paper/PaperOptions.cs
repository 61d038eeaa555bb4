using System.Collections.Immutable;
using ModelWard.Documents.Contents;
using ModelWard.Model;

namespace ModelWard.Documents.Paper;

/// <summary>What a paper lets choose among.</summary>
public sealed record PaperOptions
{
    /// <summary>The most options of a paper: more do not fit its two pages.</summary>
    public const int Most = 4;

    /// <summary>The options.</summary>
    /// <param name="reports">1 to <see cref="Most"/> plans of one programme and the same years, each with its futures; the first is what the others are compared with.</param>
    /// <param name="comparison">The same options on the same futures, in the same order; null exactly where there is one option.</param>
    /// <exception cref="ArgumentException">There are too few or too many, one has no futures, or the comparison is of others.</exception>
    public PaperOptions(ImmutableArray<PlanReport> reports, ComparisonAnswer? comparison)
    {
        if (reports.Length is < 1 or > Most) throw new ArgumentException($"A paper has 1 to {Most} options; there are {reports.Length}.", nameof(reports));
        if (reports.FirstOrDefault(report => report.Futures is null) is { } blind) throw new ArgumentException($"Option {blind.ScenarioId} has no futures.", nameof(reports));
        if ((comparison?.Options.Length ?? 1) != reports.Length)
            throw new ArgumentException($"The comparison has {comparison?.Options.Length ?? 0} options, the paper {reports.Length}.", nameof(comparison));
        (Reports, Comparison) = (reports, comparison);
    }

    /// <summary>The plans.</summary>
    public ImmutableArray<PlanReport> Reports { get; }

    /// <summary>The plans on the same futures; null where there is one.</summary>
    public ComparisonAnswer? Comparison { get; }

    /// <summary>The first option.</summary>
    public PlanReport First => Reports[0];

    /// <summary>The letter of an option.</summary>
    internal static string LetterOf(int place) => ((char)('A' + place)).ToString();

    /// <summary>
    /// The option to choose: that with the most wards on average at the end, if the futures tell that it has more than the first; otherwise the first.
    /// </summary>
    internal int Choice()
    {
        if (Comparison is null) return 0;
        var best = Enumerable.Range(1, Reports.Length - 1).MaxBy(place => Ahead(place)!.Mean);
        return Ahead(best)!.Verdict == Verdict.Better ? best : 0;
    }

    /// <summary>How many wards an option has more than the first at the end of the last year; null for the first.</summary>
    internal PairedDifference? Ahead(int place) => Comparison?.Options[place].Years[^1].Recognized.Difference;
}
