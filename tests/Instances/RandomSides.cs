using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Instances;

/// <summary>
/// Side conditions that bind and can be met: all are read off a plan that a rule policy makes, which therefore keeps them.
/// </summary>
internal static class RandomSides
{
    private static readonly Policy[] Rules = [Policy.Readiness, Policy.Cheapest, Policy.PeoplePerVnd];

    /// <summary>The scenario with 2-3 milestones, district floors, 6 precedence pairs, 2-3 exclusions and 3 more pinned starts.</summary>
    public static (Scenario Scenario, ImmutableArray<PlannedStart> Plan) On(Snapshot snapshot, Scenario scenario, Catalogue catalogue, KeyedDraws draws)
    {
        var free = snapshot.Wards.Where(ward => ward.Pilot is null).Select(ward => ward.Code).ToList();
        var apart = draws.Some(free, 2 * (2 + draws.Below(2)));
        var exclusions = apart.Chunk(2).Select(pair => new Exclusion([.. pair])).ToImmutableArray();
        var plan = new RulePlan(snapshot, scenario, catalogue, draws.One(Rules), exclusions.Select(exclusion => exclusion.Wards[1]));
        var started = plan.Starts.Keys.Where(code => !apart.Contains(code) && free.Contains(code)).Order(StringComparer.Ordinal).ToList();
        var pinned = draws.Some(started, 3);
        var demanding = scenario with
        {
            Milestones = Milestones(scenario, plan, draws),
            DistrictFloors = Floors(scenario, plan, draws),
            Precedence = Pairs(plan, [.. started.Except(pinned)], draws),
            Exclusions = exclusions,
            Pins = [.. scenario.Pins, .. pinned.Select(code => new Pin { Ward = code, Start = plan.Starts[code] })],
        };
        return (demanding, plan.Lines);
    }

    private static ImmutableArray<Milestone> Milestones(Scenario scenario, RulePlan plan, KeyedDraws draws)
    {
        var years = Enumerable.Range(scenario.FirstYear + 1, scenario.YearCount - 2);
        return
        [
            .. draws.Some(years, 2 + draws.Below(2)).Order().Select(year =>
                new Milestone(year, Share((int)(plan.RecognizedBy(year) * draws.Between(0.95m, 1)), plan.Wards()))),
        ];
    }

    private static ImmutableArray<DistrictFloor> Floors(Scenario scenario, RulePlan plan, KeyedDraws draws)
    {
        var districts = plan.Districts;
        return
        [
            .. draws.Some(districts, 5 + draws.Below(districts.Count)).Order(StringComparer.Ordinal).Select(district =>
            {
                var year = scenario.LastYear - draws.Below(4);
                return new DistrictFloor(district, year, Share((int)(plan.RecognizedBy(year, district) * draws.Between(0.7m, 1)), plan.Wards(district)));
            }),
        ];
    }

    // Each ward is in one pair at most, so no pairs wait in a ring.
    private static ImmutableArray<Precedence> Pairs(RulePlan plan, List<string> started, KeyedDraws draws)
    {
        var pairs = ImmutableArray.CreateBuilder<Precedence>();
        foreach (var waiting in draws.Some(started, started.Count))
        {
            if (pairs.Count == 6) break;
            var earlier = started.Where(code => plan.Recognized(code) < plan.Starts[waiting]
                && !pairs.Any(pair => pair.Ward == code || pair.After == code || pair.Ward == waiting || pair.After == waiting)).ToList();
            if (earlier.Count > 0) pairs.Add(new Precedence(waiting, draws.One(earlier)));
        }
        return pairs.ToImmutable();
    }

    // Rounded down to six places, so that ceil(share · wards) is the target itself.
    private static decimal Share(int target, int wards) => decimal.Floor(target * 1_000_000m / wards) / 1_000_000m;

    private sealed class RulePlan
    {
        private readonly Snapshot _snapshot;
        private readonly Catalogue _catalogue;

        public RulePlan(Snapshot snapshot, Scenario scenario, Catalogue catalogue, Policy policy, IEnumerable<string> never)
        {
            (_snapshot, _catalogue) = (snapshot, catalogue);
            var ruled = scenario with { Policy = policy, Pins = [.. scenario.Pins, .. never.Select(code => new Pin { Ward = code, Never = true })] };
            Lines = RolloutSimulator.Plan(snapshot, ruled, catalogue);
            Starts = Lines.ToDictionary(line => line.Ward, line => line.Start, StringComparer.Ordinal);
            Districts = [.. snapshot.Wards.Select(ward => ward.District).Distinct().Order(StringComparer.Ordinal)];
        }

        public ImmutableArray<PlannedStart> Lines { get; }

        public Dictionary<string, int> Starts { get; }

        public IReadOnlyList<string> Districts { get; }

        public int Recognized(string code) => Starts[code] + Trajectory.Of(_snapshot.Find(code)!, _catalogue).Years - 1;

        public int Wards(string? district = null) => _snapshot.Wards.Count(ward => district is null || ward.District == district);

        public int RecognizedBy(int year, string? district = null) =>
            Starts.Keys.Count(code => Recognized(code) <= year && (district is null || _snapshot.Find(code)!.District == district));
    }
}
