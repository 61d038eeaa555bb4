using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>A ward that is pinned otherwise than in the sample.</summary>
/// <param name="Ward">Its code.</param>
/// <param name="Pin">How it is pinned now; null when it is not.</param>
/// <param name="Sample">How the sample pins it; null when it does not.</param>
public sealed record PinChange(string Ward, Pin? Pin, Pin? Sample)
{
    /// <summary>All changes, by the ward's code.</summary>
    public static ImmutableArray<PinChange> All(PlanInputs inputs, PlanInputs sample)
    {
        var now = inputs.Pins.ToDictionary(pin => pin.Ward, StringComparer.Ordinal);
        var before = sample.Pins.ToDictionary(pin => pin.Ward, StringComparer.Ordinal);
        return
        [
            .. now.Keys.Union(before.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(ward => new PinChange(ward, now.GetValueOrDefault(ward), before.GetValueOrDefault(ward)))
                .Where(change => change.Pin != change.Sample),
        ];
    }

    /// <summary>The inputs with the change in place.</summary>
    public PlanInputs Apply(PlanInputs inputs) => Pin is null ? inputs.WithoutPin(Ward) : inputs.WithPin(Pin);

    /// <summary>The inputs with the ward as in the sample.</summary>
    public PlanInputs TakeBack(PlanInputs inputs) => Sample is null ? inputs.WithoutPin(Ward) : inputs.WithPin(Sample);
}
