using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Audit;

/// <summary>A seal as its row holds it: the last row of every chain that had grown since the seal before.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Number">Its number among the programme's seals, from 1.</param>
/// <param name="Day">The day it seals, as 2026-11-26; null for one that was asked for.</param>
/// <param name="At">When it was made, see <see cref="StoredWardEvent.Moment(DateTimeOffset)"/>.</param>
/// <param name="Heads">The last rows, a JSON array of <see cref="ChainHead"/>, by chain and key in ordinal order.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Previous">Hash of the seal before it; empty for the first.</param>
/// <param name="Hash">See <see cref="HashOf"/>.</param>
public sealed record StoredSeal(string Programme, long Number, string? Day, string At, string Heads, long Count, string Previous, string Hash)
{
    /// <summary>The seal that follows another.</summary>
    public static StoredSeal After(StoredSeal? last, string programme, DateOnly? day, DateTimeOffset at, ImmutableArray<ChainHead> heads)
    {
        var seal = new StoredSeal(
            programme, (last?.Number ?? 0) + 1, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StoredWardEvent.Moment(at),
            JsonSerializer.Serialize(heads, ModelJson.Options), heads.Length, last?.Hash ?? "", "");
        return seal with { Hash = seal.HashOf() };
    }

    /// <summary>The hash that belongs in it (decision 0014): lower-case hex SHA-256.</summary>
    public string HashOf()
    {
        using var form = new ByteForm();
        return form.Add("modelward/audit_seal/1").Add(Previous).Add(Programme).Add(Number).Add(Day).Add(At).Add(Heads).Add(Count).Hash();
    }

    /// <summary>The last rows of the chains.</summary>
    /// <exception cref="JsonException">They cannot be read.</exception>
    public ImmutableArray<ChainHead> Read() => JsonSerializer.Deserialize<ImmutableArray<ChainHead>>(Heads, ModelJson.Options);

    /// <summary>What is told of it.</summary>
    public AuditSeal View() => new(
        Number, Day is null ? null : DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture), StoredWardEvent.Moment(At), Count, Hash);
}

/// <summary>The last row of a chain.</summary>
/// <param name="Chain">What kind of chain: <see cref="OfWard"/>, <see cref="OfScenario"/>, <see cref="OfSettings"/> or <see cref="OfImports"/>.</param>
/// <param name="Key">Key of the ward, id of the scenario or code of the programme.</param>
/// <param name="Version">Version of the row; of an import its number.</param>
/// <param name="Hash">Hash of the row.</param>
public sealed record ChainHead(string Chain, string Key, long Version, string Hash)
{
    /// <summary>The chain of a ward's events.</summary>
    public const string OfWard = "ward";

    /// <summary>The chain of a scenario's events.</summary>
    public const string OfScenario = "scenario";

    /// <summary>The chain of the events of a programme's settings.</summary>
    public const string OfSettings = "settings";

    /// <summary>The chain of a programme's imports.</summary>
    public const string OfImports = "import";
}
