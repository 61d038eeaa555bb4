using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Simulation;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 14 on random cases, checked by literally running forward.</summary>
public sealed class ReserveLawTests
{
    [Fact]
    public void PolicyWithReserve_WhereTheSnapshotsOwnCommitmentsFit_LetsNothingSlipOrDecline() => RolloutCase.Any.Sample(drawn =>
    {
        var scenario = drawn.Scenario with { Reserve = true };
        if (!CommitmentsFit(drawn)) return;
        foreach (var (ward, line) in drawn.Snapshot.Wards.Zip(Simulator.Simulate(drawn.Snapshot, scenario).Wards))
        {
            line.Slips.ShouldBe(0);
            var isCandidate = new ReferenceWard(ward, drawn.Catalogue).IsCandidate;
            line.RefusedBy.ShouldAllBe(refusal => isCandidate && refusal.Year < (line.Start ?? int.MaxValue));
        }
    }, iter: 3_000);

    [Fact]
    public void LawOfReserve_OnRandomCases_HasEnoughCasesInWhichItSaysSomething()
    {
        var random = new PCG(20_250_702);
        var drawn = Enumerable.Range(0, 1_000).Select(_ => RolloutCase.Any.Generate(random, null, out Size _)).ToList();
        drawn.Count(one => CommitmentsFit(one) && StartsAndRefuses(one)).ShouldBeGreaterThan(100);
    }

    /// <summary>
    /// With an order by hand it is known who stood before whom, so each answer can be tried out: let those who started before it, and it,
    /// start as planned with one resource limited alone; the ward is refused by the resource exactly if something then lacks it.
    /// </summary>
    [Fact]
    public void StartWithReserve_InAnOrderByHand_IsRefusedExactlyByWhatRunsShortWhenItIsTriedOut() => RolloutCase.Tiny.Sample(drawn =>
    {
        if (!CommitmentsFit(drawn) || drawn.Scenario.Inflation is < -0.1m or > 0.2m) return;
        var scenario = drawn.Scenario with
        {
            Policy = Policy.Manual, Plan = null, Pins = [], Reserve = true,
            Order = [.. drawn.Snapshot.Wards.OrderBy(ward => ward.Population).Select(ward => ward.Code)],
        };
        var outcome = Simulator.Simulate(drawn.Snapshot, scenario);
        var lines = scenario.Order.Value.Select(code => outcome.Wards.Single(ward => ward.Code == code)).ToList();
        foreach (var line in lines.Where(line => new ReferenceWard(drawn.Snapshot.Find(line.Code)!, drawn.Catalogue).IsCandidate))
        {
            for (var year = scenario.FirstYear; year <= (line.Start ?? scenario.LastYear); year++)
            {
                var refusedBy = line.RefusedBy.Where(refusal => refusal.Year == year).Select(refusal => refusal.Resource).ToList();
                if (!IsInTime(drawn, line.Code, year)) refusedBy.ShouldBeEmpty();
                else refusedBy.ShouldBe(ShortWhenTried(drawn, scenario, Before(lines, line, year), line.Code, year), $"{line.Code} in {year}");
            }
        }
    }, iter: 2_000);

    /// <summary>Whether a run in which nothing starts lacks nothing.</summary>
    private static bool CommitmentsFit(RolloutCase drawn) => Simulator.Simulate(drawn.Snapshot, drawn.Scenario with
    {
        Policy = Policy.Manual, Plan = [], Order = null, Pins = [],
    }).Years.All(year => year.Binding.IsEmpty);

    private static bool StartsAndRefuses(RolloutCase drawn)
    {
        var outcome = Simulator.Simulate(drawn.Snapshot, drawn.Scenario with { Reserve = true });
        return outcome.Years.Any(year => year.Started > 0) && outcome.Years.Any(year => !year.Binding.IsEmpty);
    }

    /// <summary>Those who had started when the ward was tried: in earlier years, and in the same year before it in line.</summary>
    private static List<PlannedStart> Before(List<WardOutcome> lines, WardOutcome line, int year) =>
        [.. lines.Where((other, place) => other.Start < year || (other.Start == year && place < lines.IndexOf(line)))
            .Where(other => other.Code != line.Code).Select(other => new PlannedStart(other.Code, other.Start!.Value))];

    private static bool IsInTime(RolloutCase drawn, string ward, int year) => drawn.Scenario.AllowUnfinished
        || year + new ReferenceWard(drawn.Snapshot.Find(ward)!, drawn.Catalogue).Trajectory.Years - 1 <= drawn.Scenario.LastYear;

    private static List<Resource> ShortWhenTried(RolloutCase drawn, Scenario scenario, List<PlannedStart> before, string ward, int year) =>
        [.. Enum.GetValues<Resource>().Where(resource => Simulator.Simulate(drawn.Snapshot, scenario with
        {
            Order = null,
            Plan = [.. before, new PlannedStart(ward, year)],
            Reserve = false,
            Limits = [.. scenario.Limits.Select(limits => OnlyLimited(limits, resource))],
        }).Years.Any(played => played.Binding.Contains(resource)))];

    private static YearLimits OnlyLimited(YearLimits limits, Resource resource) => new()
    {
        Year = limits.Year,
        Capital = resource == Resource.Capital ? limits.Capital : YearLimits.Most,
        Works = resource == Resource.Works ? limits.Works : null,
        Equipment = resource == Resource.Equipment ? limits.Equipment : null,
        Upkeep = resource == Resource.Upkeep ? limits.Upkeep : YearLimits.Most,
        Officers = resource == Resource.Officers ? limits.Officers : YearLimits.Most,
        FloorArea = resource == Resource.FloorArea ? limits.FloorArea : YearLimits.Most,
        Guidance = resource == Resource.Guidance ? limits.Guidance : YearLimits.Most,
    };
}
