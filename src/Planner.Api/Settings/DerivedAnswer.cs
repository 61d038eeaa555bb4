using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Settings;

/// <summary>What deriving needs has done, or would do.</summary>
/// <param name="Preview">Whether nothing has been changed.</param>
/// <param name="SnapshotVersion">Version of the snapshot after it; of a preview, the one it was found on.</param>
/// <param name="WardsChanged">Wards of which a need or its origin changes.</param>
/// <param name="SettingsVersion">Of a preview, version of the settings whose norms were used.</param>
/// <param name="Before">Of a preview, the needs of all wards as they are.</param>
/// <param name="After">Of a preview, the needs of all wards as they would be.</param>
/// <param name="Wards">Of a preview, the first of the wards that would change, by code, with the fields that differ.</param>
internal sealed record DerivedAnswer(
    bool Preview, long SnapshotVersion, int WardsChanged, long? SettingsVersion = null, NeedsTotal? Before = null, NeedsTotal? After = null, ImmutableArray<WardChange>? Wards = null)
{
    /// <summary>The answer for a preview.</summary>
    public static DerivedAnswer Of(DerivedPreview would) => new(
        Preview: true, would.SnapshotVersion, would.WardsChanged, would.SettingsVersion, would.Before, would.After, would.Wards);

    /// <summary>The answer for what was done.</summary>
    public static DerivedAnswer Of(DerivedResult result) => new(Preview: false, result.SnapshotVersion, result.WardsChanged);
}
