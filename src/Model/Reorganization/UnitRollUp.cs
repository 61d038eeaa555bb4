using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Figures rolled up to the units in force on a day. Every column has the same sum on every day, to the unit.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.UnitRollUp")]
public sealed record UnitRollUp
{
    /// <summary>Version of the snapshot whose figures these are.</summary>
    [Id(0)] public required long SnapshotVersion { get; init; }

    /// <summary>Wards or districts.</summary>
    [Id(1)] public required UnitKind By { get; init; }

    /// <summary>The set of units that the figures are of.</summary>
    [Id(2)] public required UnitSet Set { get; init; }

    /// <summary>All sets that can be asked for, by day.</summary>
    [Id(3)] public required ImmutableArray<UnitSet> Sets { get; init; }

    /// <summary>Whether they rest on a share that nobody has entered.</summary>
    [Id(4)] public required bool Illustrative { get; init; }

    /// <summary>Every unit, by year where there are years, then by code.</summary>
    [Id(5)] public required ImmutableArray<RolledUnit> Units { get; init; }
}

/// <summary>The units that are in force from a day on.</summary>
/// <param name="Since">The first day; null from the beginning of the register.</param>
/// <param name="Event">What the event is called by which they came; null from the beginning.</param>
/// <param name="Wards">How many wards.</param>
/// <param name="Districts">How many districts.</param>
/// <param name="IsNow">Whether the register has these units now.</param>
/// <param name="IsApplied">Whether it has, or had, them: the event was applied. Else they are what the event would make.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.UnitSet")]
public sealed record UnitSet(
    [property: Id(0)] DateOnly? Since, [property: Id(1)] Names? Event, [property: Id(2)] int Wards, [property: Id(3)] int Districts, [property: Id(4)] bool IsNow, [property: Id(5)] bool IsApplied);

/// <summary>The figures of one unit.</summary>
/// <param name="Unit">Its code.</param>
/// <param name="Names">Its names.</param>
/// <param name="District">Its district; null for a district.</param>
/// <param name="Year">The year of a scenario; null for today's state.</param>
/// <param name="Figures">In a year what it takes, at the prices of the year, and where its wards stand at the year's end; today what it still needs, at base-year prices.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RolledUnit")]
public sealed record RolledUnit(
    [property: Id(0)] string Unit,
    [property: Id(1)] Names Names,
    [property: Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? District,
    [property: Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Year,
    [property: Id(4)] UnitFigures Figures);
