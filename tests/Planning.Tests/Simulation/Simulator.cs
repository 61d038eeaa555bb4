using ModelWard.Model;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Oracle;

namespace ModelWard.Planning.Tests.Simulation;

/// <summary>
/// The simulator under test, which every worked case and every law goes through. It answers for the product and fails when
/// the reference, written apart from it, says anything else.
/// </summary>
internal static class Simulator
{
    /// <summary>What the scenario does to the wards.</summary>
    public static Func<Snapshot, Scenario, Outcome> Simulate { get; } = (snapshot, scenario) =>
    {
        var catalogue = CatalogueOf(snapshot, scenario);
        var outcome = RolloutSimulator.Simulate(snapshot, scenario, catalogue);
        outcome.Fingerprint.ShouldBe(ReferenceSimulator.Run(snapshot, catalogue, scenario).Fingerprint);
        return outcome;
    };

    /// <summary>The wards at the end of that year.</summary>
    public static Func<Snapshot, Scenario, int, Snapshot> StateAfter { get; } = (snapshot, scenario, year) =>
        RolloutSimulator.StateAfter(snapshot, scenario, CatalogueOf(snapshot, scenario), year);

    /// <summary>The version the scenario names, else the register's only one.</summary>
    public static Catalogue CatalogueOf(Snapshot snapshot, Scenario scenario) => scenario.CatalogueVersion is { } version
        ? snapshot.Programme.CatalogueVersion(version)!
        : snapshot.Programme.Catalogues.Single();
}
