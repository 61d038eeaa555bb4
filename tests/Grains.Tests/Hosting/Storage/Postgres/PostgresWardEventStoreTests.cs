using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Events;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting.Storage.Postgres;
using ModelWard.Hosting.Storage.Sql;
using Npgsql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

[Collection(OnePostgres.Name)]
public sealed class PostgresWardEventStoreTests(OnePostgres postgres) : WardEventStoreContract, IAsyncDisposable
{
    private readonly PostgresDatabase _database = new(postgres.Fresh());

    protected override IWardEventStore Store => new WardEventStore(_database);

    // Three writers of one programme beside a reader that follows the places: it must never miss an event that is seen later than one of a higher place.
    [Fact]
    public async Task Newest_FollowedWhileManyWrite_MissesNoEvent()
    {
        const int Each = 60;
        var writing = Task.WhenAll(Enumerable.Range(0, 3).Select(writer => Task.Run(async () =>
        {
            for (var version = 1; version <= Each; version++)
                await Store.Append($"p/W{writer}", Example.Imported(Example.Ward($"W{writer}"), version, $"{version}"), Stop);
        }, Stop)));
        var (seen, last, written) = (0, 0L, false);
        while (!written || seen < 3 * Each)
        {
            var over = writing.IsCompleted;
            var events = await Store.Newest("p", last, int.MaxValue, Stop);
            seen += events.Length;
            if (!events.IsEmpty) last = events[0].Place;
            if (written && events.IsEmpty) break;
            written = over;
        }
        await writing;

        seen.ShouldBe(3 * Each);
    }

    [Fact]
    public async Task Append_AfterAnError_FindsNoTransactionLeftOpen()
    {
        Run("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$; CREATE TRIGGER broken BEFORE INSERT ON ward_event FOR EACH ROW EXECUTE FUNCTION refuse()");
        for (var i = 0; i < 3; i++)
            (await Should.ThrowAsync<StoreUnavailableException>(() => Store.Append("p/W1", Example.Imported(Example.Ward("W1")), Stop))).Message.ShouldContain("disk full");
        Run("DROP TRIGGER broken ON ward_event");

        (await Store.Append("p/W1", Example.Imported(Example.Ward("W1")), Stop)).ShouldBe(AppendStatus.Appended);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private void Run(string sql)
    {
        using var connection = new NpgsqlConnection(_database.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
