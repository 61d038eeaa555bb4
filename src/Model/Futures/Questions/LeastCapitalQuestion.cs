namespace ModelWard.Model;

/// <summary>The least capital, as one factor on every year's, with which so many wards are recognized at the end of a year with a chance.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.LeastCapitalQuestion")]
public sealed record LeastCapitalQuestion : FuturesQuestion
{
    /// <summary>The chance where nothing is said.</summary>
    public const decimal DefaultChance = 0.8m;

    /// <summary>The least chance and the largest.</summary>
    public const decimal LeastChance = 0.01m, MostChance = 0.99m;

    /// <summary>The largest multiplier where nothing is said.</summary>
    public const decimal DefaultMost = 2;

    /// <summary>The largest multiplier that may be asked for.</summary>
    public const decimal Largest = 10;

    /// <summary>Decimal places of a multiplier.</summary>
    public const int Places = 3;

    /// <summary>The chance to reach, <see cref="LeastChance"/> to <see cref="MostChance"/>.</summary>
    [Id(0)] public decimal Chance { get; init; } = DefaultChance;

    /// <summary>How many wards, 1 to all of them; null is all.</summary>
    [Id(1)] public int? Wards { get; init; }

    /// <summary>At the end of which year of the scenario; null is the last.</summary>
    [Id(2)] public int? Year { get; init; }

    /// <summary>The smallest multiplier to try, from 0, at most three decimal places.</summary>
    [Id(3)] public decimal Least { get; init; }

    /// <summary>The largest multiplier to try, above the smallest, to <see cref="Largest"/>, at most three decimal places.</summary>
    [Id(4)] public decimal Most { get; init; } = DefaultMost;

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        faults.RateRange("chance", Chance, LeastChance, MostChance);
        if (Wards is { } wards) faults.Range("wards", wards, 1, snapshot.Wards.Length);
        if (Year is { } year) faults.Range("year", year, scenario.FirstYear, scenario.LastYear);
        Multiplier("least", Least, 0);
        Multiplier("most", Most, Least + 1m / 1_000);

        void Multiplier(string name, decimal value, decimal least) => faults.Require(
            value >= least && value <= Largest && decimal.Round(value, Places) == value, name, value,
            $"a number from {least} to {Largest} with at most {Places} decimal places");
    }
}
