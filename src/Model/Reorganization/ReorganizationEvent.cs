using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// A day on which wards and the districts above them are merged, split or renamed. Units that it does not name stay as they are. What comes of it is a unit of its own, named by code and
/// day, even where the code stays.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ReorganizationEvent")]
public sealed record ReorganizationEvent
{
    /// <summary>The day from which it is in force.</summary>
    [Id(0)] public required DateOnly Date { get; init; }

    /// <summary>What it is called.</summary>
    [Id(1)] public required Names Names { get; init; }

    /// <summary>Number of the resolution, at most 200 characters; empty where there is none.</summary>
    [Id(2)] public string Resolution { get; init; } = "";

    /// <summary>Which ward goes where.</summary>
    [Id(3)] public ImmutableArray<UnitLink> Wards { get; init; } = [];

    /// <summary>The wards that come.</summary>
    [Id(4)] public ImmutableArray<SuccessorUnit> Successors { get; init; } = [];

    /// <summary>Which district goes where; without shares, since figures go by their wards.</summary>
    [Id(5)] public ImmutableArray<UnitLink> Districts { get; init; } = [];

    /// <summary>The districts that come.</summary>
    [Id(6)] public ImmutableArray<SuccessorDistrict> SuccessorDistricts { get; init; } = [];

    /// <summary>Whether any share was not entered: what rests on it is illustrative.</summary>
    [JsonIgnore] public bool Illustrative => Wards.Any(link => link is { Part: LinkPart.Part, Share: null });

    /// <summary>The event with the entered share of a part.</summary>
    /// <exception cref="ArgumentException">It has no such part.</exception>
    public ReorganizationEvent WithShare(string from, string to, decimal share)
    {
        var at = Wards.FirstOrDefault(link => link.From == from && link.To == to && link.Part == LinkPart.Part)
            ?? throw new ArgumentException($"No part of {from} goes to {to} on {Date:yyyy-MM-dd}.", nameof(to));
        return this with { Wards = Wards.Replace(at, at with { Share = share }) };
    }
}
