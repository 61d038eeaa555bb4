using System.Collections.Immutable;
using System.Data.Common;
using System.Security.Cryptography;
using ModelWard.Grains.Events;
using ModelWard.Hosting.Evidence;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>Files of evidence in a database, table evidence.</summary>
internal sealed class EvidenceStore(SqlDatabase database, EvidenceTurns turns) : IEvidenceStore
{
    private const string Noted = "hash, media_type, size, at, actor";

    /// <inheritdoc />
    public async Task<(EvidenceNote Kept, bool IsNew)> Keep(EvidenceNote note, Stream content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (await Find(note.Hash, cancellationToken) is { } there) return (there, false);
        var isNew = await turns.Take(async () => await Insert(note, await Bytes(note, content, cancellationToken), cancellationToken), cancellationToken);
        return ((await Find(note.Hash, cancellationToken))!, isNew);
    }

    /// <inheritdoc />
    public async Task<EvidenceNote?> Find(string hash, CancellationToken cancellationToken) =>
        (await database.Rows($"SELECT {Noted} FROM evidence WHERE hash = @hash", Note, cancellationToken, ("hash", hash))).FirstOrDefault();

    /// <inheritdoc />
    public Task<EvidenceNote?> Read(string hash, Stream target, CancellationToken cancellationToken) => turns.Take(
        async () =>
        {
            var rows = await database.Rows(
                $"SELECT {Noted}, content FROM evidence WHERE hash = @hash", reader => (Note: Note(reader), Content: reader.GetFieldValue<byte[]>(5)), cancellationToken, ("hash", hash));
            if (rows.IsEmpty) return null;
            var (note, content) = rows[0];
            var found = Convert.ToHexStringLower(SHA256.HashData(content));
            if (found != hash) throw new EvidenceDamagedException(hash, found);
            await target.WriteAsync(content, cancellationToken);
            return note;
        },
        cancellationToken);

    /// <inheritdoc />
    public async Task<ImmutableArray<string>> Missing(IReadOnlyCollection<string> hashes, CancellationToken cancellationToken)
    {
        var asked = hashes.Distinct(StringComparer.Ordinal).ToList();
        var there = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in asked.Chunk(500))
        {
            var names = string.Join(", ", part.Select((_, i) => $"@h{i}"));
            (string, object?)[] parameters = [.. part.Select((hash, i) => ($"h{i}", (object?)hash))];
            there.UnionWith(await database.Rows($"SELECT hash FROM evidence WHERE hash IN ({names})", reader => reader.GetString(0), cancellationToken, parameters));
        }
        return [.. asked.Where(hash => !there.Contains(hash))];
    }

    // One database's writer takes its turn by a name; that of the file lets others of other files pass.
    private Task<bool> Insert(EvidenceNote note, byte[] content, CancellationToken cancellationToken) => database.Write(
        note.Hash,
        async (connection, transaction) =>
        {
            await using var command = connection.Command(transaction, $"""
                INSERT INTO evidence ({Noted}, content) VALUES (@hash, @media_type, @size, @at, @actor, @content) ON CONFLICT (hash) DO NOTHING
                """,
                ("hash", note.Hash), ("media_type", note.MediaType), ("size", note.Size), ("at", StoredWardEvent.Moment(note.At)), ("actor", note.Actor), ("content", content));
            return (await command.ExecuteNonQueryAsync(CancellationToken.None) == 1, true);
        },
        cancellationToken);

    private static async Task<byte[]> Bytes(EvidenceNote note, Stream content, CancellationToken cancellationToken)
    {
        var bytes = new byte[note.Size];
        await content.ReadExactlyAsync(bytes, cancellationToken);
        var found = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return found == note.Hash ? bytes : throw new ArgumentException($"The content has the SHA-256 {found}, the note says {note.Hash}.", nameof(note));
    }

    private static EvidenceNote Note(DbDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), StoredWardEvent.Moment(reader.GetString(3)), reader.GetString(4));
}
