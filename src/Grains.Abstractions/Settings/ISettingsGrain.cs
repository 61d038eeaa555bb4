using System.Collections.Immutable;
using ModelWard.Model;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>The settings of a programme: norms, steps of approval, sources of money, quarters. Key: the programme's code.</summary>
[Alias("ModelWard.ISettingsGrain"), Requires(Permission.ChangeScenarios)]
public interface ISettingsGrain : IGrainWithStringKey
{
    /// <summary>The settings as they are; those of version 0 are <see cref="ProgrammeSettings.Default"/>.</summary>
    [Alias("Read"), Requires(Permission.Read), ReadOnly, ResponseTimeout("00:00:10")] Task<SettingsView> Read(CancellationToken cancellationToken);

    /// <summary>The settings at a version; null when there never was such a version.</summary>
    [Alias("ReadAt"), Requires(Permission.Read), ReadOnly, ResponseTimeout("00:00:10")] Task<SettingsView?> ReadAt(long version, CancellationToken cancellationToken);

    /// <summary>Replaces all settings; a repeat under the same command id gets the first answer.</summary>
    [Alias("Replace"), SafeToRepeat, ResponseTimeout("00:00:10")] Task<SettingsResult> Replace(CommandHeader header, ProgrammeSettings settings, CancellationToken cancellationToken);

    /// <summary>A page of their history, newest first. Pages count from 1 and hold 1 to 1,000 changes.</summary>
    [Alias("History"), Requires(Permission.Read), ReadOnly, ResponseTimeout("00:00:10")] Task<SettingsHistory> History(int page, int pageSize, CancellationToken cancellationToken);
}

/// <summary>The settings of a programme at one version.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Version">How often they have been changed; 0 for the defaults, which are illustrative. Their ETag.</param>
/// <param name="Settings">The settings.</param>
/// <param name="ChangedAt">When they were stored; null for the defaults.</param>
/// <param name="ChangedBy">By whom; null for the defaults.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SettingsView")]
public sealed record SettingsView(
    [property: Id(0)] string Programme,
    [property: Id(1)] long Version,
    [property: Id(2)] ProgrammeSettings Settings,
    [property: Id(3)] DateTimeOffset? ChangedAt = null,
    [property: Id(4)] string? ChangedBy = null)
{
    /// <summary>Whether nobody has stored any: the figures are then examples.</summary>
    public bool IsDefault => Version == 0;
}

/// <summary>The answer to a change of settings.</summary>
/// <param name="Status">How it came out.</param>
/// <param name="View">The settings after it, or the present ones when refused; null when there is no such programme.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SettingsResult")]
public sealed record SettingsResult(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] SettingsView? View,
    [property: Id(2)] IReadOnlyList<Fault> Faults);

/// <summary>A change of settings.</summary>
/// <param name="Version">Version after it, from 1.</param>
/// <param name="At">When it was stored.</param>
/// <param name="Actor">Who asked for it.</param>
/// <param name="CommandId">The command that asked for it.</param>
/// <param name="Before">What it replaced, as JSON; null where the defaults were in force.</param>
/// <param name="After">What it wrote, as JSON.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SettingsChange")]
public sealed record SettingsChange(
    [property: Id(0)] long Version,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] string Actor,
    [property: Id(3)] string CommandId,
    [property: Id(4)] string? Before,
    [property: Id(5)] string After);

/// <summary>A part of the history of settings, newest first.</summary>
/// <param name="Items">The changes of the page.</param>
/// <param name="Total">How many there are in all.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SettingsHistory")]
public sealed record SettingsHistory([property: Id(0)] ImmutableArray<SettingsChange> Items, [property: Id(1)] long Total);
