namespace ModelWard.Baseline.Samples;

/// <summary>A sample scenario as the product reads it.</summary>
internal sealed record ScenarioDocument(
    string Programme,
    string CatalogueVersion,
    string Name,
    int FirstYear,
    int LastYear,
    int BaseYear,
    IReadOnlyList<YearLimits> Limits,
    decimal CarryOver,
    decimal Inflation,
    string Policy,
    bool Reserve,
    IReadOnlyList<StartPin> Pins,
    IReadOnlyList<Milestone> Milestones,
    int Seed);
