using System.Collections.Immutable;

namespace ModelWard.Grains.Abstractions;

/// <summary>What a check of the whole store found: whether histories, states and lists agree with each other.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.StoreReport")]
public sealed record StoreReport
{
    /// <summary>The most findings that are told one by one.</summary>
    public const int MostFindings = 1_000;

    /// <summary>Whether everything was looked at; false when the time was up first.</summary>
    [Id(0)] public required bool Complete { get; init; }

    /// <summary>Wards with a history, looked at.</summary>
    [Id(1)] public required long Wards { get; init; }

    /// <summary>Ward events, looked at.</summary>
    [Id(2)] public required long Events { get; init; }

    /// <summary>Imports of all programmes, looked at.</summary>
    [Id(3)] public required long Imports { get; init; }

    /// <summary>Scenarios that are stored and not deleted.</summary>
    [Id(4)] public required long Scenarios { get; init; }

    /// <summary>Runs that are stored.</summary>
    [Id(5)] public required long Runs { get; init; }

    /// <summary>Stored states that are older than their history. That is no fault: they are folded when they are next used.</summary>
    [Id(6)] public required long StatesBehind { get; init; }

    /// <summary>Listed ids that stand for nothing. That is no fault: their making or deleting was cut short, and nothing was promised.</summary>
    [Id(7)] public required long ListedForNothing { get; init; }

    /// <summary>How many faults there are.</summary>
    [Id(8)] public required long FindingCount { get; init; }

    /// <summary>The first <see cref="MostFindings"/> of them, in the order in which they were met.</summary>
    [Id(9)] public required ImmutableArray<StoreFinding> Findings { get; init; }

    /// <summary>Scenario events, looked at.</summary>
    [Id(10)] public required long ScenarioEvents { get; init; }

    /// <summary>Seals over the histories, looked at.</summary>
    [Id(11)] public required long Seals { get; init; }

    /// <summary>The last seal of every programme that has one. Who noted it down elsewhere sees here whether it is the same.</summary>
    [Id(12)] public required ImmutableArray<StoreSeal> LastSeals { get; init; }

    /// <summary>Decisions, looked at.</summary>
    [Id(13)] public required long Decisions { get; init; }

    /// <summary>Events of settings, looked at.</summary>
    [Id(14)] public long SettingsEvents { get; init; }

    /// <summary>Files of evidence, looked at.</summary>
    [Id(15)] public long Evidence { get; init; }

    /// <summary>Forecasts, looked at.</summary>
    [Id(16)] public long Forecasts { get; init; }

    /// <summary>Whether everything was looked at and nothing is wrong.</summary>
    public bool Consistent => Complete && FindingCount == 0;
}

/// <summary>One thing in the store that is not as it must be.</summary>
/// <param name="Key">What it is about, as <c>ward hcmc/26968 version 7</c>.</param>
/// <param name="What">The rule that is broken.</param>
/// <param name="Expected">What must stand there.</param>
/// <param name="Found">What does.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.StoreFinding")]
public sealed record StoreFinding(
    [property: Id(0)] string Key,
    [property: Id(1)] string What,
    [property: Id(2)] string Expected,
    [property: Id(3)] string Found);

/// <summary>A seal.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Day">The day it seals, as 2026-11-26; null for one that was asked for.</param>
/// <param name="Hash">Lower-case hex SHA-256 over it and all seals before it.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.StoreSeal")]
public sealed record StoreSeal(
    [property: Id(0)] string Programme,
    [property: Id(1)] long Number,
    [property: Id(2)] string? Day,
    [property: Id(3)] string Hash);
