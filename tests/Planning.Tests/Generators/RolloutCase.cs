using System.Text.Json;
using CsCheck;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Generators;

/// <summary>A small random register and a scenario for it; prints as one line of JSON.</summary>
internal sealed record RolloutCase(Snapshot Snapshot, Scenario Scenario)
{
    public Catalogue Catalogue => Snapshot.Programme.Catalogues[0];

    /// <summary>Cases in which everything happens: refusals, slips, declines, pins, plans, ceilings, prices that rise and fall.</summary>
    public static Gen<RolloutCase> Any { get; } = Of(RegisterGenerator.Any);

    /// <summary>Cases of 1 to 4 wards, for laws that are checked by brute force.</summary>
    public static Gen<RolloutCase> Tiny { get; } = Of(RegisterGenerator.OfWards(1, 4));

    /// <summary>Cases for the optimal policy, small enough to try every plan: 1 to 4 wards, 1 to 4 years.</summary>
    public static Gen<RolloutCase> TinyOptimal { get; } = OptimalOf(RegisterGenerator.OfWards(1, 4), 4);

    /// <summary>Cases for the optimal policy of any size.</summary>
    public static Gen<RolloutCase> Optimal { get; } = OptimalOf(RegisterGenerator.Any, 8);

    public override string ToString() => JsonSerializer.Serialize(new { Snapshot, Scenario }, ModelJson.Options);

    private static Gen<RolloutCase> Of(Gen<Snapshot> snapshots) =>
        from snapshot in snapshots
        from scenario in ScenarioGenerator.Of(snapshot)
        select new RolloutCase(snapshot, scenario);

    private static Gen<RolloutCase> OptimalOf(Gen<Snapshot> snapshots, int mostYears) =>
        from snapshot in snapshots
        from scenario in ScenarioGenerator.OptimalOf(snapshot, mostYears)
        select new RolloutCase(snapshot, scenario);
}
