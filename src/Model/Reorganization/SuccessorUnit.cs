using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>A ward that comes with an event.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.SuccessorUnit")]
public sealed record SuccessorUnit
{
    /// <summary>Its code with the event's day, as <c>26740@2025-07-01</c>.</summary>
    [Id(0)] public required string Code { get; init; }

    /// <summary>Its names.</summary>
    [Id(1)] public required Names Names { get; init; }

    /// <summary>District it belongs to; null for the one to which the district of its largest main piece has come.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? District { get; init; }

    /// <summary>Levels that were assessed anew; null, and each criterion that is not named, for the lowest of the pieces.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Levels? Reassessed { get; init; }
}

/// <summary>A district, or whatever stands above the ward, that comes with an event.</summary>
/// <param name="Code">Its code with the event's day, as <c>760@2025-07-01</c>.</param>
/// <param name="Names">Its names.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SuccessorDistrict")]
public sealed record SuccessorDistrict([property: Id(0)] string Code, [property: Id(1)] Names Names);
