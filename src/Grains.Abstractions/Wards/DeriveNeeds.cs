using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Derives needs from the ward's levels by the norms in force.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="Items">Which items: at least one, each once. Null is all that were neither set by hand nor by an option.</param>
/// <param name="Norms">The norms in force; not something the caller asks for, so a repeat under others is still a repeat.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DeriveNeeds")]
public sealed record DeriveNeeds(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] ImmutableArray<NeedItem>? Items,
    [property: Id(2)] NormsInForce Norms) : ICommand;

/// <summary>The norms under which needs are derived, and the criteria they are applied to.</summary>
/// <param name="SettingsVersion">Version of the settings that hold the norms.</param>
/// <param name="Norms">The norms.</param>
/// <param name="Catalogue">The criteria.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.NormsInForce")]
public sealed record NormsInForce(
    [property: Id(0)] long SettingsVersion,
    [property: Id(1)] Norms Norms,
    [property: Id(2)] Catalogue Catalogue)
{
    /// <summary>The needs of a ward with some items derived.</summary>
    public Needs Derive(Ward ward, IEnumerable<NeedItem> items)
    {
        ArgumentNullException.ThrowIfNull(ward);
        var derived = NeedsByNorms.Of(ward, Catalogue, Norms).Needs;
        return items.Aggregate(ward.Needs, (needs, item) => item.Take(needs, from: derived));
    }
}

/// <summary>Needs of which some items were derived: what an event writes, beside an assessment or alone.</summary>
/// <param name="Needs">All needs after it.</param>
/// <param name="Items">The items that were derived.</param>
/// <param name="SettingsVersion">Version of the settings whose norms they follow.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DerivedNeeds")]
public sealed record DerivedNeeds(
    [property: Id(0)] Needs Needs,
    [property: Id(1)] ImmutableArray<NeedItem> Items,
    [property: Id(2)] long SettingsVersion);
