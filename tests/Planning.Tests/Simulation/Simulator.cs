using ModelWard.Model;
using ModelWard.Planning.Tests.Oracle;

namespace ModelWard.Planning.Tests.Simulation;

/// <summary>The one place that names the simulator under test. Every worked case and every law goes through it.</summary>
internal static class Simulator
{
    /// <summary>What the scenario does to the wards.</summary>
    public static Func<Snapshot, Scenario, Outcome> Simulate { get; } =
        (snapshot, scenario) => ReferenceSimulator.Run(snapshot, CatalogueOf(snapshot, scenario), scenario);

    /// <summary>The wards at the end of that year.</summary>
    public static Func<Snapshot, Scenario, int, Snapshot> StateAfter { get; } =
        (snapshot, scenario, year) => ReferenceSimulator.StateAfter(snapshot, CatalogueOf(snapshot, scenario), scenario, year);

    /// <summary>The version the scenario names, else the register's only one.</summary>
    public static Catalogue CatalogueOf(Snapshot snapshot, Scenario scenario) => scenario.CatalogueVersion is { } version
        ? snapshot.Programme.CatalogueVersion(version)!
        : snapshot.Programme.Catalogues.Single();
}
