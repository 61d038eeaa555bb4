using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>How a ward ended: it takes no commands any more and is in no snapshot; what was recorded of it stays.</summary>
/// <param name="On">The day of the event.</param>
/// <param name="Event">What the event is called.</param>
/// <param name="Successors">The wards that follow it, the main one first; where an event was undone, those that were there before.</param>
/// <param name="Undone">Whether it ended because the event that had made it was undone.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.EndedWard")]
public sealed record EndedWard(
    [property: Id(0)] DateOnly On, [property: Id(1)] Names Event, [property: Id(2)] ImmutableArray<string> Successors, [property: Id(3)] bool Undone = false)
{
    /// <summary>Which ward there is instead, in words.</summary>
    public string Instead() =>
        $"a ward in force: {(Undone ? $"{Event.Both()}, which had made it, was undone" : $"it ended on {On:yyyy-MM-dd} by {Event.Both()}")}; go on with {string.Join(", ", Successors)}";
}

/// <summary>How a ward came about, with all that it begins with.</summary>
/// <param name="Ward">The ward.</param>
/// <param name="On">The day of the event.</param>
/// <param name="Event">What the event is called.</param>
/// <param name="From">The wards that it is made of, main pieces first.</param>
/// <param name="Commitment">What the scheme in force promises of it; null where it promises nothing.</param>
/// <param name="Actuals">Its pieces of what was recorded in those wards. Their numbers lie below 0: none of them counts against its needs, which are what was still missing.</param>
/// <param name="Open">What was open in the wards whose heir it is; null where nothing was, and in events of before this was carried over.</param>
/// <param name="FormerDistricts">The districts that have ended over those wards, see <see cref="WardView.FormerDistricts"/>; null where there are none.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CameWard")]
public sealed record CameWard(
    [property: Id(0)] Ward Ward, [property: Id(1)] DateOnly On, [property: Id(2)] Names Event, [property: Id(3)] ImmutableArray<string> From,
    [property: Id(4)] Commitment? Commitment, [property: Id(5)] ImmutableArray<Actual> Actuals,
    [property: Id(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OpenMatters? Open = null,
    [property: Id(7), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<string>? FormerDistricts = null);

/// <summary>What a ward has taken over and somebody still has to see to, each list numbered from 1.</summary>
/// <param name="Difficulties">Difficulties, the oldest first.</param>
/// <param name="Supports">Supports asked for or promised; the options that needed them stay with the wards that ended.</param>
/// <param name="Actions">Lines of the action plans, the first due first; likewise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.OpenMatters")]
public sealed record OpenMatters(
    [property: Id(0)] ImmutableArray<Difficulty> Difficulties, [property: Id(1)] ImmutableArray<Support> Supports, [property: Id(2)] ImmutableArray<WardAction> Actions);

/// <summary>A ward is in force again: the event that had ended it was undone.</summary>
/// <param name="On">The day of the event.</param>
/// <param name="Event">What the event is called.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RestoredWard")]
public sealed record RestoredWard([property: Id(0)] DateOnly On, [property: Id(1)] Names Event);

/// <summary>The district of a ward that stays while districts change.</summary>
/// <param name="District">Code of the district.</param>
/// <param name="FormerDistricts">The districts that have ended over the ward, see <see cref="WardView.FormerDistricts"/>; null where there are none.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardDistrict")]
public sealed record WardDistrict(
    [property: Id(0)] string District, [property: Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<string>? FormerDistricts = null);
