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
            JsonSerializer.Serialize(import.Programme, ModelJson.Options), import.SnapshotVersion, import.WardsAdded, import.WardsChanged, import.ProgrammeChanged);
    }

    /// <summary>The hash that belongs in the row (decision 0014).</summary>
    /// <param name="previous">That of the programme's import before it; empty for the first.</param>
    public string HashAfter(string previous)
    {
        using var form = new ByteForm();
        return form.Add("modelward/programme_import/1").Add(previous).Add(Programme).Add(Number).Add(Version).Add(At).Add(Actor).Add(CommandId).Add(CommandHash)
            .Add(Definition).Add(SnapshotVersion).Add(WardsAdded).Add(WardsChanged).Add(ProgrammeChanged ? 1 : 0).Hash();
    }
}
