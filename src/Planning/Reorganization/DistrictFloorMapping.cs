using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>District floors after an event: every successor of a district keeps its floors; of several for one district and year the highest share binds all the others, so it alone is kept.</summary>
internal static class DistrictFloorMapping
{
    public static ImmutableArray<DistrictFloor> Of(Scenario scenario, Succession succession, LineChanges changes)
    {
        var moved = scenario.DistrictFloors.SelectMany(floor => succession.DistrictsAfter(floor.District).Select(district => (Floor: floor, District: district)));
        var floors = ImmutableArray.CreateBuilder<DistrictFloor>();
        foreach (var lines in moved.GroupBy(line => (line.District, line.Floor.Year)))
        {
            // A scenario may say a floor of one district twice; only what the event brings together is joined.
            var apart = lines.All(line => line.Floor.District == lines.Key.District);
            ImmutableArray<DistrictFloor> kept = apart
                ? [.. lines.Select(line => line.Floor)]
                : [new DistrictFloor(lines.Key.District, lines.Key.Year, lines.Max(line => line.Floor.Share))];
            floors.AddRange(kept);
            if (!apart) changes.Note("districtFloors", lines.Key.District, lines.Select(line => line.Floor.District), lines.Select(line => Said(line.Floor)), Said(kept[0]));
        }
        return floors.ToImmutable();
    }

    private static string Said(DistrictFloor floor) => $"{floor.Year} {floor.Share}";
}
