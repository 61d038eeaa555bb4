using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Instances;

/// <summary>A scenario on a register, to be planned by the optimal policy.</summary>
/// <param name="Name">Its name in tables, as <c>baseline</c> or <c>random 7 +side</c>.</param>
/// <param name="Snapshot">The register.</param>
/// <param name="Scenario">The scenario; it has passed <see cref="ScenarioValidation"/>.</param>
public sealed record Instance(string Name, Snapshot Snapshot, Scenario Scenario)
{
    /// <summary>Names of the shipped samples.</summary>
    public static IReadOnlyList<string> Samples { get; } = ["baseline", "front-loaded", "plus18"];

    /// <summary>The catalogue version that the scenario names.</summary>
    public Catalogue Catalogue => Snapshot.Programme.CatalogueVersion(Scenario.CatalogueVersion!)!;

    /// <summary>A shipped sample under the optimal policy, its objective the count.</summary>
    public static Instance OfSample(string name) =>
        new(name, City.Snapshot, City.Sample(name) with { Policy = Policy.Optimal, Objective = Objective.Count });

    /// <summary>A random scenario on the city's register, see <see cref="RandomScenario"/>; its objective is the count.</summary>
    public static Instance OfSeed(int seed, bool sideRows) =>
        new(sideRows ? $"random {seed} +side" : $"random {seed}", City.Snapshot, RandomScenario.Of(City.Snapshot, seed, sideRows));

    /// <summary>A random scenario without side rows on a country of so many wards.</summary>
    public static Instance OfCountry(int wards, int years, int seed = 1)
    {
        var country = Country.Tiled(City.Snapshot, wards);
        return new Instance($"{wards} wards x {years} years", country, RandomScenario.Of(country, seed, sideRows: false, years));
    }

    /// <summary>The same instance with the study's value as objective, see <see cref="StudyValue"/>.</summary>
    public Instance Valued() => this with
    {
        Name = Name + " value",
        Scenario = Scenario with { Objective = Objective.Weights, Weights = StudyValue.Of(Snapshot, Scenario, Catalogue) },
    };

    /// <summary>The wards laid out.</summary>
    public WardTable Table() => WardTable.Of(Snapshot, Catalogue);

    /// <summary>The problem it is.</summary>
    public RolloutFormulation Formulation() => RolloutFormulation.Of(Table(), Scenario);
}
