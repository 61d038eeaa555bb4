using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Settings;

/// <summary>The settings of a programme as they are answered.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Version">How often they have been changed; their ETag.</param>
/// <param name="Illustrative">Whether nobody has stored any: the figures are then examples.</param>
/// <param name="Norms">How needs follow from levels.</param>
/// <param name="Approvals">Who must approve a plan, in this order.</param>
/// <param name="Sources">Where money comes from, in order of priority.</param>
/// <param name="Quarters">Share of a year's plan that is expected by quarter.</param>
internal sealed record SettingsAnswer(
    string Programme, long Version, bool Illustrative, Norms Norms, ImmutableArray<ApprovalStep> Approvals, ImmutableArray<MoneySource> Sources, ImmutableArray<decimal> Quarters)
{
    /// <summary>The answer for settings.</summary>
    public static SettingsAnswer Of(SettingsView view) => new(
        view.Programme, view.Version, view.IsDefault, view.Settings.Norms, view.Settings.Approvals, view.Settings.Sources, view.Settings.Quarters);
}

/// <summary>A change of settings as it is answered.</summary>
internal sealed record SettingsChangeAnswer(long Version, DateTimeOffset At, string Actor, string CommandId, JsonElement? Before, JsonElement After)
{
    /// <summary>The answer for a change.</summary>
    public static SettingsChangeAnswer Of(SettingsChange change) => new(
        change.Version, change.At, change.Actor, change.CommandId, change.Before is null ? null : Parse(change.Before), Parse(change.After));

    private static JsonElement Parse(string json) => JsonSerializer.Deserialize<JsonElement>(json, ModelJson.Options);
}
