using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Planning;

/// <summary>Which catalogue version a scenario is planned under.</summary>
internal static class CatalogueInForce
{
    /// <summary>The version that the scenario names, else the one in force today.</summary>
    public static Catalogue CatalogueOf(this Snapshot snapshot, Scenario scenario, TimeProvider time) =>
        scenario.CatalogueVersion is { } version
            ? snapshot.Programme.CatalogueVersion(version)!
            : snapshot.Programme.CatalogueOn(time.Today());
}
