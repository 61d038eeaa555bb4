using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// A future that can be named: changes of a scenario's uncertainty and limits while its plan stays. What is not changed stays the scenario's.
/// The figures of the built-in ones are round and illustrative, large enough to hurt.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.AssumedFuture")]
public sealed record AssumedFuture
{
    /// <summary>The most characters of a name.</summary>
    public const int MostName = 100;

    /// <summary>A fifth more capital every year and no cuts, but prices that rise 2 % a year beyond inflation.</summary>
    public static AssumedFuture Boom { get; } = new()
    {
        Name = "boom", Limits = new LimitFactors { Capital = 1.2m }, Uncertainty = new UncertaintyChange { BudgetCut = new BudgetCut(0, 0), PriceDrift = 0.02m },
    };

    /// <summary>A fifth less capital every year.</summary>
    public static AssumedFuture Cut { get; } = new() { Name = "cut", Limits = new LimitFactors { Capital = 0.8m } };

    /// <summary>Prices that rise 8 % a year beyond inflation, with steps that spread by 6 %.</summary>
    public static AssumedFuture PriceShock { get; } = new()
    {
        Name = "priceShock", Uncertainty = new UncertaintyChange { PriceDrift = 0.08m, PriceSpread = 0.06m },
    };

    /// <summary>Three officers of ten are not recruited, and one of twenty leaves in a year.</summary>
    public static AssumedFuture RecruitsShort { get; } = new()
    {
        Name = "recruitShortfall", Uncertainty = new UncertaintyChange { RecruitShortfall = new RecruitShortfall(0.3m, 0.1m), Attrition = 0.05m },
    };

    /// <summary>Two works years of five end late.</summary>
    public static AssumedFuture WorksLate { get; } = new() { Name = "worksLate", Uncertainty = new UncertaintyChange { WorksDelay = 0.4m } };

    /// <summary>In one year of four two fifths of the capital are cut.</summary>
    public static AssumedFuture SuddenCuts { get; } = new() { Name = "suddenCuts", Uncertainty = new UncertaintyChange { BudgetCut = new BudgetCut(0.25m, 0.4m) } };

    /// <summary>The built-in futures.</summary>
    public static ImmutableArray<AssumedFuture> BuiltIn { get; } = [Boom, Cut, SuddenCuts, PriceShock, RecruitsShort, WorksLate];

    /// <summary>Its name, 1 to <see cref="MostName"/> characters.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>What is else of the uncertainty.</summary>
    [Id(1)] public UncertaintyChange Uncertainty { get; init; } = UncertaintyChange.None;

    /// <summary>What is else of the limits.</summary>
    [Id(2)] public LimitFactors Limits { get; init; } = LimitFactors.None;

    /// <summary>A scenario as this future has it.</summary>
    public Scenario On(Scenario scenario) => scenario with
    {
        Uncertainty = Uncertainty.On(scenario.Uncertainty),
        Limits = [.. scenario.Limits.Select(Limits.On)],
    };

    /// <summary>Notes everything that is not allowed.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="faults">Takes the faults.</param>
    public void Check(string path, FaultList faults)
    {
        faults.Text($"{path}.name", Name, 1, MostName);
        Limits.Check($"{path}.limits", faults);
        var wrong = new FaultList();
        UncertaintyValidation.Check(Uncertainty.On(Model.Uncertainty.Usual), wrong);
        foreach (var fault in wrong.Faults) faults.Add($"{path}.{fault.Path}", fault.Value, fault.Allowed);
    }
}
