namespace ModelWard.Model;

/// <summary>Where the spread of the futures comes from. Its replications are the rows of the design, of each of which one future a risk and two more are run.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.SobolQuestion")]
public sealed record SobolQuestion : FuturesQuestion;
