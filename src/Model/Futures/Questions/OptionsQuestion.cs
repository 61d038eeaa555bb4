using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// A question about several scenarios of one programme and the same years, on the same futures: all take the draws of the first one's seed.
/// The scenario that the question is asked of is the first.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.OptionsQuestion")]
public abstract record OptionsQuestion : FuturesQuestion
{
    /// <summary>The fewest scenarios, the first among them.</summary>
    public const int Fewest = ComparisonAnswer.FewestOptions;

    /// <summary>The most scenarios, the first among them.</summary>
    public const int Most = ComparisonAnswer.MostOptions;

    /// <summary>How many scenarios are allowed, in words.</summary>
    public static string Allowed => $"{Fewest} to {Most} scenarios, the first among them";

    /// <summary>The scenarios after the first.</summary>
    [Id(0)] public required ImmutableArray<Scenario> Others { get; init; }

    /// <inheritdoc />
    public override void Check(Scenario scenario, Snapshot snapshot, FaultList faults)
    {
        base.Check(scenario, snapshot, faults);
        if (!faults.Require(Others.Length + 1 is >= Fewest and <= Most, "scenarios", $"{Others.Length + 1} scenarios", Allowed)) return;
        for (var i = 0; i < Others.Length; i++)
        {
            var wrong = new FaultList();
            Check(scenario, Others[i], snapshot, wrong);
            foreach (var fault in wrong.Faults) faults.Add($"{PathOf(i + 1)}.{fault.Path}", fault.Value, fault.Allowed);
        }
    }

    /// <summary>The path of a scenario in faults.</summary>
    /// <param name="place">Its place, from 0 for the first.</param>
    public static string PathOf(int place) => $"scenarios[{place}]";

    private static void Check(Scenario first, Scenario other, Snapshot snapshot, FaultList faults)
    {
        ScenarioValidation.Check(other, faults);
        if (!faults.None) return;
        ScenarioValidation.Check(other, snapshot, faults);
        faults.Require(other.FirstYear == first.FirstYear, "firstYear", other.FirstYear, $"{first.FirstYear}, as of the first scenario");
        faults.Require(other.LastYear == first.LastYear, "lastYear", other.LastYear, $"{first.LastYear}, as of the first scenario");
    }
}
