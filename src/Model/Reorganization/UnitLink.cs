using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>One piece of a unit goes to a unit after an event.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.UnitLink")]
public sealed record UnitLink
{
    /// <summary>The unit before the event, see <see cref="UnitCode"/>.</summary>
    [Id(0)] public required string From { get; init; }

    /// <summary>The unit after it, in force since the event's day; the unit itself where nothing changes.</summary>
    [Id(1)] public required string To { get; init; }

    /// <summary>Main piece or part; each unit has one main piece.</summary>
    [Id(2)] public LinkPart Part { get; init; }

    /// <summary>
    /// Share of people, officers, floor area, guidance and money that the piece takes, 0 to 1, at most six decimal places. Of a part that nobody has entered: null, counted as 0 and
    /// illustrative. The main piece takes the rest; its share need not be given.
    /// </summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Share { get; init; }

    /// <summary>Whether the link says that the unit stays as it is.</summary>
    [JsonIgnore] public bool IsUnchanged => From == To;
}
