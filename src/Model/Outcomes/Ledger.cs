namespace ModelWard.Model;

/// <summary>One resource in one year (rule 17): opening + granted = used + lapsed + closing, to the unit.</summary>
/// <param name="Opening">Carried in from the year before.</param>
/// <param name="Granted">The year's limit.</param>
/// <param name="Used">What was used.</param>
/// <param name="Lapsed">Unused and not carried over.</param>
/// <param name="Closing">Carried over to the next year.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Ledger")]
public sealed record Ledger(
    [property: Id(0)] long Opening,
    [property: Id(1)] long Granted,
    [property: Id(2)] long Used,
    [property: Id(3)] long Lapsed,
    [property: Id(4)] long Closing);
