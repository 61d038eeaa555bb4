using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What it would be worth to know more before choosing among scenarios.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.InformationAnswer")]
public sealed record InformationAnswer : QuestionAnswer
{
    /// <summary>In wards recognized at the end of the last year.</summary>
    [Id(0)] public required InformationValue Wards { get; init; }

    /// <summary>What a recognized ward is held to be worth, VND million; null when nothing was said.</summary>
    [Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? WardWorth { get; init; }

    /// <summary>In VND million: the wards at that worth, less all that is spent. Null when nothing was said.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public InformationValue? Money { get; init; }
}
