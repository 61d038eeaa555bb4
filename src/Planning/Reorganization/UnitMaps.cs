using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>Says which wards lie in which unit of a day.</summary>
public static class UnitMaps
{
    /// <summary>The units of a day with the wards of the beginning that lie in them, and those of now that count in them.</summary>
    /// <param name="timeline">The units through time.</param>
    /// <param name="order">Which units.</param>
    public static UnitMap Of(UnitTimeline timeline, UnitOrder order)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(order);
        var (first, day) = (timeline.On(DateOnly.MinValue), order.Date ?? timeline.Now);
        var (goal, now) = (timeline.On(day), timeline.On(timeline.Now));
        var tiles = first.Wards.ToLookup(ward => UnitOf(ward.Code, DateOnly.MinValue), ward => ward.Code, StringComparer.Ordinal);
        var wards = now.Wards.ToLookup(ward => UnitOf(ward.Code, timeline.Now), ward => ward.Code, StringComparer.Ordinal);
        return new UnitMap
        {
            SnapshotVersion = now.Version,
            By = order.By,
            Set = timeline.SetOn(day),
            Sets = [.. timeline.Sets],
            First = first,
            Units = [.. UnitRollUps.Units(goal, order.By).OrderBy(unit => unit.Key, StringComparer.Ordinal).Select(unit => new MapUnit(
                unit.Key, unit.Value.Names, unit.Value.District, [.. tiles[unit.Key]], [.. wards[unit.Key]],
                order.By == UnitKind.Districts || wards.Contains(unit.Key) ? null : timeline.CarrierOf(unit.Key, day, timeline.Now)))],
            Illustrative = timeline.IsIllustrative(DateOnly.MinValue, day) || timeline.IsIllustrative(timeline.Now, day),
        };

        string UnitOf(string ward, DateOnly from)
        {
            var carrier = timeline.CarrierOf(ward, from, day);
            return order.By == UnitKind.Wards ? carrier : goal.Find(carrier)!.District;
        }
    }
}
