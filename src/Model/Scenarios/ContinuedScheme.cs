using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// The decision that a scenario carries on. Its wards are those at the start of its first year: what has been recorded for that year or later is given back to their needs, since
/// the limits of the year pay for it.
/// </summary>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Since">Only what was recorded after this moment is given back: what was recorded before was no need when the year's limits were set. Null is all.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ContinuedScheme")]
public sealed record ContinuedScheme(
    [property: Id(0)] string Decision,
    [property: Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? Since)
{
    /// <summary>Reads the field of a scenario; null when it is not given.</summary>
    public static ContinuedScheme? Read(JsonFields? fields)
    {
        if (fields is null) return null;
        var scheme = new ContinuedScheme(fields.Text("decision", required: true) ?? "", fields.Moment("since"));
        fields.Close();
        return scheme;
    }
}
