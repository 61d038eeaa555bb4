using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>
/// Pins after an event. Of the wards that a ward is the heir of: a start that was promised to any is kept, the earliest of several; else it is never started if none of them may be; else it is
/// not started before the latest year that any of them has to wait for; else, some forbidden and some free, it is free.
/// </summary>
internal static class PinMapping
{
    public static ImmutableArray<Pin> Of(Scenario scenario, Snapshot before, Succession succession, LineChanges changes)
    {
        var pinned = scenario.Pins.GroupBy(pin => succession.Heir(pin.Ward), StringComparer.Ordinal).ToList();
        // How many wards come to an heir, pinned or not: "never" holds for all of it or for none.
        var origins = before.Wards.GroupBy(ward => succession.Heir(ward.Code), StringComparer.Ordinal).ToDictionary(heir => heir.Key, heir => heir.Count(), StringComparer.Ordinal);
        var pins = ImmutableArray.CreateBuilder<Pin>();
        foreach (var lines in pinned)
        {
            var pin = Join(lines.Key, [.. lines], origins.GetValueOrDefault(lines.Key));
            if (pin is not null) pins.Add(pin);
            changes.Note("pins", lines.Key, lines.Select(line => line.Ward), lines.Select(Said), pin is null ? null : Said(pin));
        }
        return pins.ToImmutable();
    }

    private static Pin? Join(string ward, IReadOnlyList<Pin> pins, int origins)
    {
        if (pins.Min(pin => pin.Start) is { } start) return new Pin { Ward = ward, Start = start };
        if (pins.Count(pin => pin.Never) == origins) return new Pin { Ward = ward, Never = true };
        return pins.Max(pin => pin.NotBefore) is { } year ? new Pin { Ward = ward, NotBefore = year } : null;
    }

    private static string Said(Pin pin) => pin switch
    {
        { Start: { } start } => $"start {start}",
        { NotBefore: { } year } => $"notBefore {year}",
        _ => "never",
    };
}
