using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Which piece of a unit a link speaks of.</summary>
[GenerateSerializer, Alias("ModelWard.LinkPart"), JsonConverter(typeof(JsonStringEnumConverter<LinkPart>))]
public enum LinkPart
{
    /// <summary>The piece that carries the unit on: all that no part takes.</summary>
    [JsonStringEnumMemberName("main")]
    Main,

    /// <summary>A piece that goes to another unit.</summary>
    [JsonStringEnumMemberName("part")]
    Part,
}
