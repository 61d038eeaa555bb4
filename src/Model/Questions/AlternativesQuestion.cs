namespace ModelWard.Model;

/// <summary>Which plans are nearly as good as the best and as different as can be.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.AlternativesQuestion")]
public sealed record AlternativesQuestion : Question
{
    /// <summary>How much less than the best a plan may be worth where nothing is said: 1 %.</summary>
    public const decimal DefaultWithin = 0.01m;

    /// <summary>The most that a plan may be worth less than the best: 10 %.</summary>
    public const decimal MostWithin = 0.1m;

    /// <summary>Plans where nothing is said.</summary>
    public const int DefaultPlans = 5;

    /// <summary>The fewest plans.</summary>
    public const int FewestPlans = 2;

    /// <summary>The most plans.</summary>
    public const int MostPlans = 10;

    /// <summary>Share of the best value that a plan may lack, 0 to <see cref="MostWithin"/>, at most six decimal places.</summary>
    [Id(0)] public decimal Within { get; init; } = DefaultWithin;

    /// <summary>Plans, the best among them, <see cref="FewestPlans"/> to <see cref="MostPlans"/>.</summary>
    [Id(1)] public int Plans { get; init; } = DefaultPlans;

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        faults.RateRange("within", Within, 0, MostWithin);
        faults.Range("plans", Plans, FewestPlans, MostPlans);
    }
}
