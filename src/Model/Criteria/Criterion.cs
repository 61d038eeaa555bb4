namespace ModelWard.Model;

/// <summary>One criterion of the model-ward standard.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Criterion")]
public sealed record Criterion
{
    /// <summary>Its code, as C01.</summary>
    [Id(0)] public required string Code { get; init; }

    /// <summary>The group it belongs to.</summary>
    [Id(1)] public string Group { get; init; } = "";

    /// <summary>What lifts its level.</summary>
    [Id(2)] public CriterionKind Kind { get; init; }

    /// <summary>Its wording.</summary>
    [Id(3)] public required Names Names { get; init; }

    /// <summary>The level at which it is met, 0 to 100.</summary>
    [Id(4)] public Level Threshold { get; init; }

    /// <summary>Levels gained in each served year; above 0 for practice criteria, else unused.</summary>
    [Id(5)] public Level GuidedGain { get; init; }

    /// <summary>Whether a ward with these levels meets it; one that was never assessed does not.</summary>
    public bool IsMetBy(Levels levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return levels[Code] >= Threshold;
    }
}
