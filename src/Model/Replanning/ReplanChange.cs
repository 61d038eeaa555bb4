using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>A ward whose year of start is changed, named and priced.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ReplanChange")]
public sealed record ReplanChange
{
    /// <summary>Code of the ward.</summary>
    [Id(0)] public required string Ward { get; init; }

    /// <summary>Its names.</summary>
    [Id(1)] public required Names Names { get; init; }

    /// <summary>Code of its district.</summary>
    [Id(2)] public required string District { get; init; }

    /// <summary>Promised year of its start; null where the scheme has none for it from today on.</summary>
    [Id(3)] public int? Start { get; init; }

    /// <summary>Year to which it is moved; null when it is given up.</summary>
    [Id(4)] public int? NewStart { get; init; }

    /// <summary>Promised year of its recognition; null where there is none.</summary>
    [Id(5)] public int? Recognized { get; init; }

    /// <summary>Year of its recognition after the change; null where there is none within the scheme.</summary>
    [Id(6)] public int? NewRecognized { get; init; }

    /// <summary>Why it is moved.</summary>
    [Id(7)] public required ChangeReason Reason { get; init; }

    /// <summary>What its works and equipment take after the change less what the scheme plans for it, by year from <see cref="Replan.From"/> on, VND million; years without a difference are left out.</summary>
    [Id(8)] public required ImmutableArray<YearAmount> Capital { get; init; }

    /// <summary>The sum of <see cref="Capital"/>, VND million: below 0 it saves.</summary>
    [Id(9)] public required long CapitalInAll { get; init; }

    /// <summary>Whether it is accepted.</summary>
    [Id(10)] public required bool Accepted { get; init; }
}

/// <summary>Why a ward is moved.</summary>
[GenerateSerializer, Alias("ModelWard.ChangeReason"), JsonConverter(typeof(JsonStringEnumConverter<ChangeReason>))]
public enum ChangeReason
{
    /// <summary>Its promised year has passed.</summary>
    [JsonStringEnumMemberName("missed")]
    Missed,

    /// <summary>It has lost the title and starts anew.</summary>
    [JsonStringEnumMemberName("declined")]
    Declined,

    /// <summary>It no longer fits the limits in its promised year.</summary>
    [JsonStringEnumMemberName("doesNotFit")]
    DoesNotFit,

    /// <summary>It makes room for others, so that more wards are recognized.</summary>
    [JsonStringEnumMemberName("makesRoom")]
    MakesRoom,

    /// <summary>No start was found for it within the scheme.</summary>
    [JsonStringEnumMemberName("givenUp")]
    GivenUp,
}
