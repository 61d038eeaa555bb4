using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>A line of a ward's action plan.</summary>
/// <param name="Number">Its number among the ward's actions, from 1.</param>
/// <param name="Option">Number of the option it carries out; null when none.</param>
/// <param name="Criterion">Code of the criterion it is for.</param>
/// <param name="What">What is done.</param>
/// <param name="Unit">Which unit does it; empty while nobody is named.</param>
/// <param name="Due">The day by which it is done.</param>
/// <param name="Status">How it stands.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.WardAction")]
public sealed record WardAction(
    [property: Id(0)] long Number,
    [property: Id(1)] long? Option,
    [property: Id(2)] string Criterion,
    [property: Id(3)] string What,
    [property: Id(4)] string Unit,
    [property: Id(5)] DateOnly Due,
    [property: Id(6)] ActionStatus Status)
{
    /// <summary>The most characters of a unit's name.</summary>
    public const int MostUnitCharacters = 200;

    /// <summary>The most actions of a ward.</summary>
    public const int MostOfWard = 500;

    /// <summary>Whether it is still to be done.</summary>
    [JsonIgnore]
    public bool IsOpen => Status is ActionStatus.Planned or ActionStatus.InProgress;

    /// <summary>Whether it should have been done before a day and is not.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && Due < today;
}

/// <summary>How an action stands.</summary>
[GenerateSerializer, Alias("ModelWard.ActionStatus"), JsonConverter(typeof(JsonStringEnumConverter<ActionStatus>))]
public enum ActionStatus
{
    /// <summary>It has not begun.</summary>
    [JsonStringEnumMemberName("planned")]
    Planned,

    /// <summary>It is being done.</summary>
    [JsonStringEnumMemberName("inProgress")]
    InProgress,

    /// <summary>It is done.</summary>
    [JsonStringEnumMemberName("done")]
    Done,

    /// <summary>It is no longer to be done.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,
}
