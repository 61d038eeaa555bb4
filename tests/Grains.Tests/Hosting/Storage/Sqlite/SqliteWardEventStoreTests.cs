using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Events;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

public sealed class SqliteWardEventStoreTests : WardEventStoreContract, IDisposable
{
    private readonly TemporaryDatabase _database = new();

    protected override IWardEventStore Store => new WardEventStore(_database.Database);

    [Fact]
    public async Task Append_AfterAnError_FindsNoTransactionLeftOpen()
    {
        // A trigger that fails stands for a full disk: the error comes in the middle of a statement.
        _database.Scalar("CREATE TRIGGER broken BEFORE INSERT ON ward_event BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        for (var i = 0; i < 3; i++)
            (await Should.ThrowAsync<StoreUnavailableException>(() => Store.Append("p/W1", Example.Imported(Example.Ward("W1")), Stop))).Message.ShouldContain("disk full");
        _database.Scalar("DROP TRIGGER broken");

        (await Store.Append("p/W1", Example.Imported(Example.Ward("W1")), Stop)).ShouldBe(AppendStatus.Appended);
    }

    [Fact]
    public void Columns_OfTheTable_AreThoseThatOperatorsRead() =>
        _database.Scalar("SELECT group_concat(name) FROM pragma_table_info('ward_event')")
            .ShouldBe("ward,version,at,actor,command_id,command_hash,kind,before,after,evidence,hash");

    public void Dispose() => _database.Dispose();
}
