using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Grains.Abstractions;

/// <summary>A visit of inspectors. Its findings set the ward's levels, as assessments do.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Inspection")]
public sealed record Inspection
{
    /// <summary>Day of the visit.</summary>
    [Id(0)] public required DateOnly On { get; init; }

    /// <summary>Who inspected, 1 to 200 characters.</summary>
    [Id(1)] public required string Body { get; init; }

    /// <summary>What was asked of the ward.</summary>
    [Id(2)] public required Standard Standard { get; init; }

    /// <summary>The findings: the first visit of a round has one for every criterion, later ones for those looked at again.</summary>
    [Id(3)] public ImmutableArray<CriterionFinding> Findings { get; init; } = [];

    /// <summary>What must be put right: one for every criterion found below its threshold.</summary>
    [Id(4)] public ImmutableArray<Remedy> Remedies { get; init; } = [];

    /// <summary>Who recorded it.</summary>
    [Id(5)] public required string Actor { get; init; }

    /// <summary>Whether that is somebody else than who recorded the self-assessment. False only where one local user does everything.</summary>
    [Id(6)] public bool Separated { get; init; }

    /// <summary>In events, the needs that were derived anew with it; null where none follow norms.</summary>
    [Id(7), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public DerivedNeeds? Derived { get; init; }

    /// <summary>Whether a finding of this visit meets what was asked.</summary>
    public bool IsMet(CriterionFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Level >= Standard.Thresholds[finding.Criterion];
    }
}

/// <summary>Something that inspectors want put right.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Remedy")]
public sealed record Remedy
{
    /// <summary>Its number in the ward's file, from 1.</summary>
    [Id(0)] public required int Number { get; init; }

    /// <summary>Code of the criterion.</summary>
    [Id(1)] public required string Criterion { get; init; }

    /// <summary>What must be done, 1 to 2,000 characters.</summary>
    [Id(2)] public required string Text { get; init; }

    /// <summary>The day by which it must be done.</summary>
    [Id(3)] public required DateOnly Due { get; init; }

    /// <summary>How it was done; null while it is open.</summary>
    [Id(4)] public RemedyClosing? Closed { get; init; }

    /// <summary>Whether it is open although its day has passed.</summary>
    public bool IsOverdue(DateOnly today) => Closed is null && Due < today;
}

/// <summary>How a remedy was done. Whether the criterion is met then is for the next inspection to find.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.RemedyClosing")]
public sealed record RemedyClosing
{
    /// <summary>The day.</summary>
    [Id(0)] public required DateOnly On { get; init; }

    /// <summary>What was done, 1 to 2,000 characters.</summary>
    [Id(1)] public required string Text { get; init; }

    /// <summary>Lower-case hex SHA-256 of the files that show it, at most <see cref="CriterionFinding.MostEvidence"/>.</summary>
    [Id(2)] public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>Who recorded it.</summary>
    [Id(3)] public required string Actor { get; init; }
}
