using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Storage.Postgres;
using Npgsql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

[Collection(OnePostgres.Name)]
public sealed class PostgresDatabaseTests(OnePostgres postgres)
{
    [Theory]
    [InlineData("Host=db", PostgresDatabase.Connections)]
    [InlineData("Host=db;Maximum Pool Size=100", 100)]
    [InlineData("Host=db;MaxPoolSize=7", 7)]
    public void Pool_OfAProcess_IsSmallUnlessTheConnectionStringSaysOtherwise(string asked, int connections) =>
        new NpgsqlConnectionStringBuilder(new PostgresDatabase(asked).ConnectionString).MaxPoolSize.ShouldBe(connections);

    [Fact]
    public void Name_OfADatabase_TellsNoPassword() =>
        new PostgresDatabase("Host=db.local;Port=6000;Username=planner;Password=geheim;Database=city").Name.ShouldBe("city on db.local:6000");

    [Fact]
    public async Task Options_OfTheConnectionString_StandBesideOurs()
    {
        await using var database = new PostgresDatabase(postgres.Fresh() + ";Options=-c work_mem=7MB -c tcp_keepalives_idle=20");

        (await Shown("work_mem"), await Shown("tcp_keepalives_idle"), await Shown("tcp_keepalives_count"), await Shown("synchronous_commit")).ShouldBe(("7MB", "20", "3", "on"));

        async Task<string> Shown(string name) => (await database.Rows($"SELECT current_setting('{name}')", row => row.GetString(0), TestContext.Current.CancellationToken)).Single();
    }

    [Fact]
    public async Task Turn_OfAWriterThatHangs_EndsAndTheNextGetsIt()
    {
        await using var database = new PostgresDatabase(postgres.Fresh());
        var (holds, gone) = (new TaskCompletionSource(), new TaskCompletionSource());
        var hung = database.Write("p", async (_, _) =>
        {
            holds.SetResult();
            await gone.Task;
            return (1, true);
        }, TestContext.Current.CancellationToken);
        await holds.Task;

        // Waits as long as a statement may, which is longer than the one before it may pause.
        (await database.Write("p", (_, _) => Task.FromResult((2, true)), TestContext.Current.CancellationToken)).ShouldBe(2);

        gone.SetResult();
        await Should.ThrowAsync<StoreUnavailableException>(() => hung);
    }
}
