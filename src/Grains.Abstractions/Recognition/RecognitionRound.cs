using System.Collections.Immutable;

namespace ModelWard.Grains.Abstractions;

/// <summary>One way to the title and what became of it: from a self-assessment to the decision, its reviews and its end.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RecognitionRound")]
public sealed record RecognitionRound
{
    /// <summary>Its number in the ward's file, from 1.</summary>
    [Id(0)] public required int Number { get; init; }

    /// <summary>What it began with; null for a title that the register brought.</summary>
    [Id(1)] public SelfAssessment? SelfAssessment { get; init; }

    /// <summary>The visits, in the order recorded.</summary>
    [Id(2)] public ImmutableArray<Inspection> Inspections { get; init; } = [];

    /// <summary>The decision; null before it, and for a title that the register brought.</summary>
    [Id(3)] public RecognitionDecision? Decision { get; init; }

    /// <summary>The yearly reviews, in the order recorded.</summary>
    [Id(4)] public ImmutableArray<YearlyReview> Reviews { get; init; } = [];

    /// <summary>What took the title away; null when nothing did.</summary>
    [Id(5)] public Revocation? Revocation { get; init; }

    /// <summary>All remedies of the round, by number.</summary>
    public IEnumerable<Remedy> Remedies() => Inspections.SelectMany(visit => visit.Remedies);

    /// <summary>What was found last of each criterion, and at which visit.</summary>
    public IEnumerable<(CriterionFinding Finding, Inspection Visit)> LastFindings() =>
        Inspections.SelectMany(visit => visit.Findings, (visit, finding) => (Finding: finding, Visit: visit)).GroupBy(one => one.Finding.Criterion).Select(group => group.Last());

    /// <summary>Whether it is still on the way to a decision.</summary>
    public bool IsUnderWay() => Decision is null && Revocation is null && Reviews.IsEmpty;

    /// <summary>Whether the title that it gave or confirmed has not been taken away.</summary>
    public bool Holds() => (Decision is not null || !Reviews.IsEmpty) && Revocation is null && Reviews.All(review => review.Result == ReviewResult.Kept);

    /// <summary>Days of all its steps.</summary>
    public IEnumerable<DateOnly> Days()
    {
        if (SelfAssessment is { } own) yield return own.On;
        foreach (var visit in Inspections) yield return visit.On;
        foreach (var remedy in Remedies())
            if (remedy.Closed is { } closed) yield return closed.On;
        if (Decision is { } decision) yield return decision.On;
        foreach (var review in Reviews) yield return review.On;
        if (Revocation is { } revocation) yield return revocation.On;
    }

    /// <summary>The hashes of all files that it names.</summary>
    public IEnumerable<string> Evidence() =>
    [
        .. SelfAssessment?.Findings.SelectMany(finding => finding.Evidence) ?? [],
        .. Inspections.SelectMany(visit => visit.Findings).SelectMany(finding => finding.Evidence),
        .. Remedies().SelectMany(remedy => remedy.Closed?.Evidence ?? []),
        .. Decision is { } decision ? [decision.Evidence] : Array.Empty<string>(),
        .. Reviews.SelectMany(review => review.Findings).SelectMany(finding => finding.Evidence),
    ];
}
