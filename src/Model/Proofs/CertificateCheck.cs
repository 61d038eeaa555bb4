using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>What the check of a certificate found: everything that is wrong with it, and its figures computed anew.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.CertificateCheck")]
public sealed record CertificateCheck
{
    /// <summary>Whether the certificate holds: nothing is wrong with it.</summary>
    [JsonPropertyOrder(-1)] public bool Valid => Faults.IsEmpty;

    /// <summary>Everything wrong: where, what is written there, and what is right.</summary>
    [Id(0)] public required ImmutableArray<Fault> Faults { get; init; }

    /// <summary>What the plan is worth; null where it cannot be carried out.</summary>
    [Id(1)] public decimal? Value { get; init; }

    /// <summary>What the prices prove, exact and not rounded; null where they prove nothing.</summary>
    [Id(2)] public decimal? Bound { get; init; }

    /// <summary>Wards recognized at the end of the last year; null where the plan cannot be carried out.</summary>
    [Id(3)] public int? Count { get; init; }

    /// <summary>What the count prices prove, exact and not rounded; null where they prove nothing.</summary>
    [Id(4)] public decimal? CountBound { get; init; }
}
