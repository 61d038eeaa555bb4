using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>A ward's start fixed, put off or forbidden (rule 11). Exactly one of the three is given.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Pin")]
public sealed record Pin
{
    /// <summary>Code of the ward.</summary>
    [Id(0)] public required string Ward { get; init; }

    /// <summary>Considered from this year on, ahead of all others, until it starts.</summary>
    [Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Start { get; init; }

    /// <summary>Not started before this year.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NotBefore { get; init; }

    /// <summary>Never started.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Never { get; init; }
}
