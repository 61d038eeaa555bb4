namespace ModelWard.Model;

/// <summary>Which risk matters: what would be gained if one were off and all others stayed.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.TornadoQuestion")]
public sealed record TornadoQuestion : FuturesQuestion;
