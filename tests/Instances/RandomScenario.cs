using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Instances;

/// <summary>
/// Random scenarios: each resource grants a random share of what all wards need together, spread over the years by a random profile,
/// and carries the pilots, who all start in the first year. A seed decides everything.
/// </summary>
public static class RandomScenario
{
    private const decimal Inflation = 0.035m;

    /// <summary>A scenario under the optimal policy, its objective the count.</summary>
    /// <param name="snapshot">The register; its first catalogue version is used.</param>
    /// <param name="seed">Decides everything, from 0.</param>
    /// <param name="sideRows">Whether it has milestones, district floors, precedence, exclusions and pinned starts, see <see cref="RandomSides"/>.</param>
    /// <param name="years">How many years it has, 4 to 50.</param>
    public static Scenario Of(Snapshot snapshot, int seed, bool sideRows, int years = 8) => WithPlan(snapshot, seed, sideRows, years).Scenario;

    /// <summary>The same scenario with the plan of a rule policy that keeps every limit and side row.</summary>
    public static (Scenario Scenario, ImmutableArray<PlannedStart> Plan) WithPlan(Snapshot snapshot, int seed, bool sideRows, int years = 8)
    {
        var draws = new KeyedDraws((ulong)seed);
        var catalogue = snapshot.Programme.Catalogues[0];
        var first = snapshot.Programme.FirstYear;
        var scenario = new Scenario
        {
            Programme = snapshot.Programme.Code,
            CatalogueVersion = catalogue.Version,
            Name = $"random {seed}",
            FirstYear = first,
            LastYear = first + years - 1,
            BaseYear = first,
            CarryOver = draws.Between(0.1m, 0.3m),
            Inflation = Inflation,
            Policy = Policy.Optimal,
            Pins = [.. snapshot.Wards.Where(ward => ward.Pilot is not null).Select(ward => new Pin { Ward = ward.Code, Start = first })],
            Seed = seed,
        };
        scenario = scenario with { Limits = RandomLimits.Of(snapshot, scenario, catalogue, draws) };
        return sideRows
            ? RandomSides.On(snapshot, scenario, catalogue, draws)
            : (scenario, RolloutSimulator.Plan(snapshot, scenario with { Policy = Policy.Readiness }, catalogue));
    }
}
