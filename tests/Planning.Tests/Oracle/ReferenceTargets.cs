using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 20: milestones and district floors, in the scenario's order.</summary>
internal sealed class ReferenceTargets(Scenario scenario)
{
    private readonly MilestoneOutcome[] _milestones = new MilestoneOutcome[scenario.Milestones.Length];
    private readonly DistrictFloorOutcome[] _floors = new DistrictFloorOutcome[scenario.DistrictFloors.Length];

    public IReadOnlyList<MilestoneOutcome> Milestones => _milestones;

    public IReadOnlyList<DistrictFloorOutcome> DistrictFloors => _floors;

    /// <summary>Notes those of the year that has just ended.</summary>
    public void Note(int year, IReadOnlyList<ReferenceWard> wards)
    {
        for (var i = 0; i < _milestones.Length; i++)
        {
            if (scenario.Milestones[i].Year != year) continue;
            var (target, reached) = Count(scenario.Milestones[i].Share, wards);
            _milestones[i] = new MilestoneOutcome(year, target, reached, reached >= target);
        }
        for (var i = 0; i < _floors.Length; i++)
        {
            if (scenario.DistrictFloors[i].Year != year) continue;
            var district = scenario.DistrictFloors[i].District;
            var (target, reached) = Count(scenario.DistrictFloors[i].Share, wards.Where(ward => ward.Source.District == district).ToList());
            _floors[i] = new DistrictFloorOutcome(district, year, target, reached, reached >= target);
        }
    }

    private static (long Target, long Reached) Count(decimal share, IReadOnlyList<ReferenceWard> wards) =>
        (ReferencePrices.CeilingOfShare(share, wards.Count), wards.Count(ward => ward.Stage == Stage.Recognized));
}
