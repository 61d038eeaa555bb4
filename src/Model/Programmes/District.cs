namespace ModelWard.Model;

/// <summary>A district of a programme.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Names">Its names.</param>
/// <param name="Label">Where its name stands on the ward map; null when the register does not say.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.District")]
public sealed record District([property: Id(0)] string Code, [property: Id(1)] Names Names, [property: Id(2)] MapPoint? Label = null);
