using System.Security.Cryptography;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting.Evidence;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Evidence;

/// <summary>What every store of evidence must do. A class a store derives from this and brings the database.</summary>
public abstract class EvidenceStoreContract
{
    private static readonly EvidenceTurns Turns = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An empty database with this version's schema, for one test.</summary>
    internal abstract SqlDatabase Database { get; }

    private EvidenceStore Store => new(Database, Turns);

    [Theory]
    [InlineData(1)]
    [InlineData(20 * 1024 * 1024)]
    public async Task Keep_AFile_GivesItBackByteByByte(int size)
    {
        var bytes = Bytes(size);

        var (kept, isNew) = await Keep(bytes);

        (kept, isNew).ShouldBe((Note(bytes), true));
        (await Store.Find(kept.Hash, Stop)).ShouldBe(kept);
        (await Read(kept.Hash)).ShouldBe(bytes);
    }

    [Fact]
    public async Task Keep_TheSameBytesAgain_KeepsTheFirstRow()
    {
        var bytes = Bytes(100);
        await Keep(bytes);

        var (kept, isNew) = await Store.Keep(Note(bytes) with { Actor = "another", At = Example.Noon.AddDays(1) }, new MemoryStream(bytes), Stop);

        (kept, isNew).ShouldBe((Note(bytes), false));
        (await Count()).ShouldBe(1);
    }

    [Fact]
    public async Task Keep_TheSameBytesManyAtOnce_KeepsOneRowAndOneIsNew()
    {
        var bytes = Bytes(1_000);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Keep(bytes), Stop)));

        answers.Count(answer => answer.IsNew).ShouldBe(1);
        (await Count()).ShouldBe(1);
    }

    [Fact]
    public async Task Keep_BytesOfAnotherHash_KeepsNothing()
    {
        var note = Note(Bytes(100)) with { Hash = new string('0', 64) };

        await Should.ThrowAsync<ArgumentException>(() => Store.Keep(note, new MemoryStream(Bytes(100)), Stop));

        (await Count()).ShouldBe(0);
    }

    [Fact]
    public async Task Keep_FewerBytesThanTheNoteSays_KeepsNothing()
    {
        await Should.ThrowAsync<EndOfStreamException>(() => Store.Keep(Note(Bytes(100)) with { Size = 101 }, new MemoryStream(Bytes(100)), Stop));

        (await Count()).ShouldBe(0);
    }

    [Fact]
    public async Task Read_AHashThatIsNotKept_IsNullAndWritesNothing()
    {
        using var target = new MemoryStream();

        (await Store.Read(new string('0', 64), target, Stop)).ShouldBeNull();

        target.Length.ShouldBe(0);
    }

    [Fact]
    public async Task Read_ARowThatWasChanged_IsRefusedAndWritesNothing()
    {
        var (kept, _) = await Keep(Bytes(100));
        var other = Bytes(101)[1..];
        await Database.Write(
            "p",
            async (connection, transaction) =>
            {
                await using var command = connection.Command(transaction, "UPDATE evidence SET content = @content", ("content", other));
                return (await command.ExecuteNonQueryAsync(Stop), true);
            },
            Stop);
        using var target = new MemoryStream();

        var damage = await Should.ThrowAsync<EvidenceDamagedException>(() => Store.Read(kept.Hash, target, Stop));

        (damage.Hash, damage.Found).ShouldBe((kept.Hash, Hash(other)));
        target.Length.ShouldBe(0);
    }

    [Fact]
    public async Task Missing_OfManyHashes_NamesThoseThatAreNotKeptInTheirOrder()
    {
        var (kept, _) = await Keep(Bytes(100));
        string[] others = [.. Enumerable.Range(0, 1_200).Select(i => i.ToString("x64"))];

        (await Store.Missing([others[0], kept.Hash, .. others[1..], others[0]], Stop)).ShouldBe(others);
        (await Store.Missing([], Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_ByMoreThanTwoAtOnce_TakesTurns()
    {
        var (kept, _) = await Keep(Bytes(100_000));

        var read = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Read(kept.Hash), Stop)));

        read.ShouldAllBe(bytes => Hash(bytes) == kept.Hash);
    }

    /// <summary>Bytes that look like nothing in particular, the same each time.</summary>
    internal static byte[] Bytes(int size)
    {
        var bytes = new byte[size];
        for (var i = 0; i < size; i++) bytes[i] = (byte)((i * 31) ^ (i >> 8) ^ size);
        return bytes;
    }

    internal static EvidenceNote Note(byte[] bytes) => new(Hash(bytes), "application/pdf", bytes.Length, Example.Noon, "officer");

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private Task<(EvidenceNote Kept, bool IsNew)> Keep(byte[] bytes) => Store.Keep(Note(bytes), new MemoryStream(bytes), Stop);

    private async Task<byte[]> Read(string hash)
    {
        using var target = new MemoryStream();
        (await Store.Read(hash, target, Stop)).ShouldNotBeNull();
        return target.ToArray();
    }

    private async Task<long> Count() => (await Database.Rows("SELECT COUNT(*) FROM evidence", reader => reader.GetInt64(0), Stop))[0];
}
