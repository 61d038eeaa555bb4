using System.Text.Json;
using ModelWard.Grains.Audit;
using ModelWard.Grains.Events;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>An import as its row holds it, see <see cref="ProgrammeImport"/>: every value as it is stored.</summary>
public sealed record StoredImport(
    string Programme, long Number, long Version, string At, string Actor, string CommandId, string CommandHash, string Definition,
    long SnapshotVersion, long WardsAdded, long WardsChanged, bool ProgrammeChanged)
{
    /// <summary>Lower-case hex SHA-256 of the row and all before it, see <see cref="HashAfter"/>; empty until it is stored.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The row of an import.</summary>
    public static StoredImport Of(ProgrammeImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return new(
            import.Programme.Code, import.Number, import.Version, StoredWardEvent.Moment(import.At), import.Actor, import.CommandId, import.CommandHash,
            Written(import), import.SnapshotVersion, import.WardsAdded, import.WardsChanged, import.ProgrammeChanged);
    }

    /// <summary>What text a definition with a reorganization holds, and no other: quotes within names are escaped.</summary>
    public const string Mark = ",\"reorganization\":{";

    /// <summary>What the row did to units; null when it was no reorganization.</summary>
    /// <exception cref="JsonException">The definition cannot be read.</exception>
    public static KeptReorganization? ReorganizationOf(string definition) =>
        definition.Contains(Mark, StringComparison.Ordinal) ? JsonSerializer.Deserialize<Beside>(definition, ModelJson.Options)!.Reorganization : null;

    // Beside the programme, in the same document: a row of before reads as it always did, and one hash covers both (decision 0025).
    private static string Written(ProgrammeImport import)
    {
        var programme = JsonSerializer.Serialize(import.Programme, ModelJson.Options);
        return import.Reorganization is { } kept ? string.Concat(programme.AsSpan(0, programme.Length - 1), ",\"reorganization\":", JsonSerializer.Serialize(kept, ModelJson.Options), "}") : programme;
    }

    private sealed record Beside(KeptReorganization? Reorganization);

    /// <summary>The hash that belongs in the row (decision 0014).</summary>
    /// <param name="previous">That of the programme's import before it; empty for the first.</param>
    public string HashAfter(string previous)
    {
        using var form = new ByteForm();
        return form.Add("modelward/programme_import/1").Add(previous).Add(Programme).Add(Number).Add(Version).Add(At).Add(Actor).Add(CommandId).Add(CommandHash)
            .Add(Definition).Add(SnapshotVersion).Add(WardsAdded).Add(WardsChanged).Add(ProgrammeChanged ? 1 : 0).Hash();
    }
}
