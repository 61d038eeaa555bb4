using Microsoft.Data.Sqlite;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    [Fact]
    public void Open_Connection_SyncsEveryCommitToTheDisk()
    {
        _database.Scalar("PRAGMA synchronous").ShouldBe(2L);
        _database.Scalar("PRAGMA journal_mode").ShouldBe("wal");
    }

    [Fact]
    public void PlainConnection_AsOrleansOpensThem_SyncsEveryCommitToo()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _database.Directory.Database, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous";

        command.ExecuteScalar().ShouldBe(2L);
    }

    [Fact]
    public async Task Write_ManyAtOnce_TakesTurnsAndLosesNone()
    {
        var stop = TestContext.Current.CancellationToken;
        _database.Scalar("CREATE TABLE counter (n INTEGER)");
        _database.Scalar("INSERT INTO counter VALUES (0)");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(
            () => _database.Database.Write(
                "p",
                async (connection, transaction) =>
                {
                    await using var command = connection.Command(transaction, "SELECT n FROM counter");
                    var n = (long)(await command.ExecuteScalarAsync(stop))!;
                    command.CommandText = $"UPDATE counter SET n = {n + 1}";
                    return (await command.ExecuteNonQueryAsync(stop), true);
                },
                stop),
            stop)));

        _database.Scalar("SELECT n FROM counter").ShouldBe(50L);
    }

    public void Dispose() => _database.Dispose();
}
