namespace ModelWard.Model;

/// <summary>Why a scenario has no plan: which limits and side conditions clash, and what must give at the least.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ClashQuestion")]
public sealed record ClashQuestion : Question;
