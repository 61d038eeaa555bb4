using System.Collections.Immutable;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>An adopted scheme beside what has become of it, at the end of a day. The same records and settings give the same bytes.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Track")]
public sealed record Track
{
    /// <summary>Lower-case hex SHA-256 of the canonical JSON of all other fields but <see cref="SnapshotVersion"/>, wards included.</summary>
    [Id(0)] public string Fingerprint { get; init; } = "";

    /// <summary>Version of the snapshot.</summary>
    [Id(1)] public required long SnapshotVersion { get; init; }

    /// <summary>Version of the settings whose quarters and sources were used.</summary>
    [Id(2)] public required long SettingsVersion { get; init; }

    /// <summary>Id of the decision in force.</summary>
    [Id(3)] public required string Decision { get; init; }

    /// <summary>Name of its scenario.</summary>
    [Id(4)] public required string Scheme { get; init; }

    /// <summary>The day.</summary>
    [Id(5)] public required DateOnly Day { get; init; }

    /// <summary>The year with which the scheme goes on.</summary>
    [Id(6)] public required int From { get; init; }

    /// <summary>Chances below are a risk.</summary>
    [Id(7)] public required decimal Risk { get; init; }

    /// <summary>How all wards stand, every status once.</summary>
    [Id(8)] public required ImmutableArray<StatusCount> Statuses { get; init; }

    /// <summary>Earned value of all works and equipment.</summary>
    [Id(9)] public required EarnedValue Value { get; init; }

    /// <summary>Every resource over the whole scheme.</summary>
    [Id(10)] public required ImmutableArray<ResourceTrack> Resources { get; init; }

    /// <summary>Every year of the scheme, and before them those in which something was recorded under it.</summary>
    [Id(11)] public required ImmutableArray<YearTrack> Years { get; init; }

    /// <summary>Every district that has wards, by code.</summary>
    [Id(12)] public required ImmutableArray<DistrictTrack> Districts { get; init; }

    /// <summary>Every criterion, in the catalogue's order.</summary>
    [Id(13)] public required ImmutableArray<CriterionTrack> Criteria { get; init; }

    /// <summary>Sources by year, in order of priority and last what has no source; those without any figure are left out.</summary>
    [Id(14)] public required ImmutableArray<SourceTrack> Sources { get; init; }

    /// <summary>What no source may pay of the plan, by year and use; part of what is planned without a source.</summary>
    [Id(18)] public required ImmutableArray<UnfundedUse> Unfunded { get; init; }

    /// <summary>The futures from today's state; null when the scheme is over.</summary>
    [Id(15)] public TrackForecast? Forecast { get; init; }

    /// <summary>What goes another way than planned, the gravest first, then by ward.</summary>
    [Id(16)] public required ImmutableArray<TrackWarning> Warnings { get; init; }

    /// <summary>Every ward, by code.</summary>
    [Id(17)] public required ImmutableArray<WardTrack> Wards { get; init; }

    /// <summary>The same with its fingerprint.</summary>
    public Track Sealed() => this with { Fingerprint = CanonicalJson.HashOf(JsonSerializer.SerializeToElement(this, ModelJson.Options), "fingerprint", "snapshotVersion") };
}
