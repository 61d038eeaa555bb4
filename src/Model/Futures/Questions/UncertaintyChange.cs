namespace ModelWard.Model;

/// <summary>Fields of an <see cref="Uncertainty"/> that are else; null leaves the field as it is. Ranges are those of the fields.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.UncertaintyChange")]
public sealed record UncertaintyChange
{
    /// <summary>No change.</summary>
    public static UncertaintyChange None { get; } = new();

    /// <inheritdoc cref="Uncertainty.PriceDrift" />
    [Id(0)] public decimal? PriceDrift { get; init; }

    /// <inheritdoc cref="Uncertainty.PriceSpread" />
    [Id(1)] public decimal? PriceSpread { get; init; }

    /// <inheritdoc cref="Uncertainty.WardCost" />
    [Id(2)] public WardCost? WardCost { get; init; }

    /// <inheritdoc cref="Uncertainty.WorksDelay" />
    [Id(3)] public decimal? WorksDelay { get; init; }

    /// <inheritdoc cref="Uncertainty.RecruitShortfall" />
    [Id(4)] public RecruitShortfall? RecruitShortfall { get; init; }

    /// <inheritdoc cref="Uncertainty.Attrition" />
    [Id(5)] public decimal? Attrition { get; init; }

    /// <inheritdoc cref="Uncertainty.FloorAreaSpread" />
    [Id(6)] public decimal? FloorAreaSpread { get; init; }

    /// <inheritdoc cref="Uncertainty.BudgetCut" />
    [Id(7)] public BudgetCut? BudgetCut { get; init; }

    /// <inheritdoc cref="Uncertainty.PracticePace" />
    [Id(8)] public decimal? PracticePace { get; init; }

    /// <inheritdoc cref="Uncertainty.PracticeNoise" />
    [Id(9)] public decimal? PracticeNoise { get; init; }

    /// <inheritdoc cref="Uncertainty.AssessorNoise" />
    [Id(10)] public decimal? AssessorNoise { get; init; }

    /// <inheritdoc cref="Uncertainty.Slip" />
    [Id(11)] public decimal? Slip { get; init; }

    /// <summary>An uncertainty with these fields.</summary>
    public Uncertainty On(Uncertainty uncertainty) => new()
    {
        PriceDrift = PriceDrift ?? uncertainty.PriceDrift,
        PriceSpread = PriceSpread ?? uncertainty.PriceSpread,
        WardCost = WardCost ?? uncertainty.WardCost,
        WorksDelay = WorksDelay ?? uncertainty.WorksDelay,
        RecruitShortfall = RecruitShortfall ?? uncertainty.RecruitShortfall,
        Attrition = Attrition ?? uncertainty.Attrition,
        FloorAreaSpread = FloorAreaSpread ?? uncertainty.FloorAreaSpread,
        BudgetCut = BudgetCut ?? uncertainty.BudgetCut,
        PracticePace = PracticePace ?? uncertainty.PracticePace,
        PracticeNoise = PracticeNoise ?? uncertainty.PracticeNoise,
        AssessorNoise = AssessorNoise ?? uncertainty.AssessorNoise,
        Slip = Slip ?? uncertainty.Slip,
    };
}
