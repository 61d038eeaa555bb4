namespace ModelWard.Model;

/// <summary>How good an optimal plan is, and how far it can be from the optimum at most (rule 23).</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Proof")]
public sealed record Proof
{
    /// <summary>What the plan is worth by the scenario's objective, see <see cref="Certificate.Value"/>.</summary>
    [Id(0)] public decimal Value { get; init; }

    /// <summary>What no plan exceeds, proved by <see cref="Certificate.Prices"/>; whole where the objective is the count.</summary>
    [Id(1)] public decimal Bound { get; init; }

    /// <summary>(bound − value) / bound, at least 0, to six places; 0 where the bound is not positive and reached.</summary>
    [Id(2)] public decimal Gap { get; init; }

    /// <summary>Wards recognized at the end of the last year, those of before among them.</summary>
    [Id(3)] public int Count { get; init; }

    /// <summary>The count that no plan exceeds, proved by <see cref="Certificate.CountPrices"/>.</summary>
    [Id(4)] public int CountBound { get; init; }

    /// <summary>Whether the count is proved to be the highest possible: count = countBound.</summary>
    [Id(5)] public bool CountProved { get; init; }

    /// <summary>How many starts the search made.</summary>
    [Id(6)] public int Starts { get; init; }

    /// <summary>What anyone needs to check all this again; null for a preview.</summary>
    [Id(7), System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public Certificate? Certificate { get; init; }
}
