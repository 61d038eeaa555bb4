namespace ModelWard.Model;

/// <summary>What each scenario adds to the first on the same futures.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ComparisonQuestion")]
public sealed record ComparisonQuestion : OptionsQuestion;
