using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// A plan and the prices that prove how good it is. Whoever has the wards' data can check both without solving anything: the
/// plan by carrying it out, the bound by weak duality (docs/model.md).
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Certificate")]
public sealed record Certificate
{
    /// <summary>The version of this document.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Version of this document, <see cref="CurrentFormat"/>.</summary>
    [Id(0)] public int Format { get; init; } = CurrentFormat;

    /// <summary>Version of the rollout model.</summary>
    [Id(1)] public string EngineVersion { get; init; } = Outcome.CurrentEngine;

    /// <summary>The scenario, with the catalogue version that was used.</summary>
    [Id(2)] public required Scenario Scenario { get; init; }

    /// <summary>Version of the snapshot that the plan was made on.</summary>
    [Id(3)] public long SnapshotVersion { get; init; }

    /// <summary>Names the wards' data, see <see cref="CertificateData.HashOf"/>.</summary>
    [Id(4)] public required string DataHash { get; init; }

    /// <summary>The plan, by start, then code (rule 24).</summary>
    [Id(5)] public required ImmutableArray<PlannedStart> Plan { get; init; }

    /// <summary>
    /// What the plan is worth. count: wards recognized at the end of the last year. wardYears: the sum of the yearly counts of
    /// recognized wards, without the last year's. peopleYears: the same in people. weights: the sum of the starts' weights.
    /// </summary>
    [Id(6)] public decimal Value { get; init; }

    /// <summary>The bound that <see cref="Prices"/> prove; where the objective is the count, rounded down.</summary>
    [Id(7)] public decimal Bound { get; init; }

    /// <summary>Wards recognized at the end of the last year.</summary>
    [Id(8)] public int Count { get; init; }

    /// <summary>The bound on the count that <see cref="CountPrices"/> prove, rounded down.</summary>
    [Id(9)] public int CountBound { get; init; }

    /// <summary>Prices of the rows for the objective; rows not named cost 0.</summary>
    [Id(10)] public required ImmutableArray<RowPrice> Prices { get; init; }

    /// <summary>Prices of the rows for the count; rows not named cost 0.</summary>
    [Id(11)] public required ImmutableArray<RowPrice> CountPrices { get; init; }

    /// <summary>The wards' data, so that the document stands alone; null where the register is to be asked.</summary>
    [Id(12), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CertificateData? Data { get; init; }
}

/// <summary>What one unit of a row's limit is worth in units of the objective.</summary>
/// <param name="Row">Name of the row, see <see cref="RowNames"/>.</param>
/// <param name="Price">0 or more, at most 18 decimal places.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RowPrice")]
public readonly record struct RowPrice([property: Id(0)] string Row, [property: Id(1)] decimal Price);
