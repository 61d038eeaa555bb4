using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Support that a ward has asked a department or ministry bureau for.</summary>
/// <param name="Number">Its number among the ward's supports, from 1.</param>
/// <param name="Option">Number of the option that needs it; null when none does.</param>
/// <param name="Criterion">Code of the criterion it is for; null when none is named.</param>
/// <param name="Department">Who is asked.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Status">How it stands.</param>
/// <param name="On">Day since which it stands so.</param>
/// <param name="Note">What was said, at most 2,000 characters.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Support")]
public sealed record Support(
    [property: Id(0)] long Number,
    [property: Id(1)] long? Option,
    [property: Id(2)] string? Criterion,
    [property: Id(3)] string Department,
    [property: Id(4)] string Text,
    [property: Id(5)] SupportStatus Status,
    [property: Id(6)] DateOnly On,
    [property: Id(7)] string Note)
{
    /// <summary>The most characters of a department's name.</summary>
    public const int MostDepartmentCharacters = 200;

    /// <summary>The most supports of a ward.</summary>
    public const int MostOfWard = 500;

    /// <summary>Whether something is still to come of it.</summary>
    [JsonIgnore]
    public bool IsOpen => Status is SupportStatus.Asked or SupportStatus.Promised;

    /// <summary>Whether an answer may follow: asked → promised, given or refused; promised → given or refused.</summary>
    public bool MayBecome(SupportStatus next) => Status switch
    {
        SupportStatus.Asked => next is SupportStatus.Promised or SupportStatus.Given or SupportStatus.Refused,
        SupportStatus.Promised => next is SupportStatus.Given or SupportStatus.Refused,
        _ => false,
    };
}

/// <summary>How a support stands.</summary>
[GenerateSerializer, Alias("ModelWard.SupportStatus"), JsonConverter(typeof(JsonStringEnumConverter<SupportStatus>))]
public enum SupportStatus
{
    /// <summary>It has been asked for.</summary>
    [JsonStringEnumMemberName("asked")]
    Asked,

    /// <summary>It is promised.</summary>
    [JsonStringEnumMemberName("promised")]
    Promised,

    /// <summary>It has been given.</summary>
    [JsonStringEnumMemberName("given")]
    Given,

    /// <summary>It is refused.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>The option that needed it is no longer chosen.</summary>
    [JsonStringEnumMemberName("dropped")]
    Dropped,
}
