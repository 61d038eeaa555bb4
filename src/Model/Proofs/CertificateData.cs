using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>What a certificate rests on: the wards as they were, and the catalogue version that decides which levels are missing.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.CertificateData")]
public sealed record CertificateData
{
    /// <summary>All wards of the programme, in ordinal order of their codes; names, places and pilots are not needed.</summary>
    [Id(0)] public required ImmutableArray<CertificateWard> Wards { get; init; }

    /// <summary>The catalogue version used.</summary>
    [Id(1)] public required Catalogue Catalogue { get; init; }

    /// <summary>The data of a snapshot under a catalogue version.</summary>
    public static CertificateData Of(Snapshot snapshot, Catalogue catalogue) => new()
    {
        Wards =
        [
            .. snapshot.Wards.Select(ward => new CertificateWard(
                ward.Code, ward.District, ward.Population, ward.Stage, ward.Started, ward.Recognized, ward.Levels, ward.Needs)),
        ],
        Catalogue = catalogue,
    };

    /// <summary>Lower-case hex SHA-256 of the data's JSON: equal hashes mean equal data.</summary>
    public static string HashOf(CertificateData data) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(data, ModelJson.Options)));
}

/// <summary>What the rollout model knows of a ward.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.CertificateWard")]
public sealed record CertificateWard(
    [property: Id(0)] string Code,
    [property: Id(1)] string District,
    [property: Id(2)] long Population,
    [property: Id(3)] Stage Stage,
    [property: Id(4)] int? Started,
    [property: Id(5)] int? Recognized,
    [property: Id(6)] Levels Levels,
    [property: Id(7)] Needs Needs);
