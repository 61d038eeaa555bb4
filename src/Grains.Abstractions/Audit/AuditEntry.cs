using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>One thing that was done to a ward, a scenario or the settings.</summary>
/// <param name="Chain">What it was done to: <c>ward</c>, <c>scenario</c> or <c>settings</c>.</param>
/// <param name="Key">The ward's code, the scenario's id or the programme's code.</param>
/// <param name="Version">Version after it; the entries of one key are numbered by it.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="CommandId">By which command.</param>
/// <param name="Kind">What.</param>
/// <param name="Before">What was replaced, as JSON; null when nothing was.</param>
/// <param name="After">What was written, as JSON; null when nothing was.</param>
/// <param name="Evidence">Where the evidence is kept; for a copied scenario the id it was copied from.</param>
/// <param name="Hash">Lower-case hex SHA-256 over this and all before it of the same key.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.AuditEntry")]
public sealed record AuditEntry(
    [property: Id(0)] string Chain,
    [property: Id(1)] string Key,
    [property: Id(2)] long Version,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] string Actor,
    [property: Id(5)] string CommandId,
    [property: Id(6)] string Kind,
    [property: Id(7)] string? Before,
    [property: Id(8)] string? After,
    [property: Id(9)] string Evidence,
    [property: Id(10)] string Hash);

/// <summary>A page of an audit.</summary>
/// <param name="Items">Its entries, newest first.</param>
/// <param name="Total">How many there are on all pages.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.AuditPage")]
public sealed record AuditPage([property: Id(0)] ImmutableArray<AuditEntry> Items, [property: Id(1)] long Total);

/// <summary>Which entries are asked for; null is all.</summary>
/// <param name="From">From the beginning of this day, as <see cref="CivilDays.Begins"/>.</param>
/// <param name="To">To the end of this day.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Ward">Of the ward with this code.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.AuditFilter")]
public sealed record AuditFilter(
    [property: Id(0)] DateOnly? From = null,
    [property: Id(1)] DateOnly? To = null,
    [property: Id(2)] string? Actor = null,
    [property: Id(3)] string? Ward = null);

/// <summary>A seal over all that had been done by a moment.</summary>
/// <param name="Number">Its number among the programme's seals, from 1.</param>
/// <param name="Day">The day that it seals; null for one that was asked for.</param>
/// <param name="At">When it was made.</param>
/// <param name="Count">How many wards and scenarios had changed since the seal before.</param>
/// <param name="Hash">Lower-case hex SHA-256 over it and all seals before it: who keeps it elsewhere can prove later that nothing was changed.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.AuditSeal")]
public sealed record AuditSeal(
    [property: Id(0)] long Number,
    [property: Id(1)] DateOnly? Day,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] long Count,
    [property: Id(4)] string Hash);
