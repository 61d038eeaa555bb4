using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Where a ward stands in the programme (rule 1).</summary>
[GenerateSerializer, Alias("ModelWard.Stage"), JsonConverter(typeof(JsonStringEnumConverter<Stage>))]
public enum Stage
{
    /// <summary>Has not begun.</summary>
    NotStarted,

    /// <summary>Is being served; <see cref="Ward.Started"/> names the year it began.</summary>
    UnderWay,

    /// <summary>Holds the title; <see cref="Ward.Recognized"/> names the year.</summary>
    Recognized,

    /// <summary>Lost the title: its upkeep was not paid or a level fell.</summary>
    Declined,
}
