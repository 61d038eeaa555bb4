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

    /// <summary>Two processes. Were those behind the first in the database's line too, each would be given the turn and keep it.</summary>
    [Fact]
    public async Task Turn_OfAProcessThatHangsWithManyWriters_EndsOnceAndTheNextProcessGetsIt()
    {
        var place = postgres.Fresh();
        await using PostgresDatabase hangs = new(place), other = new(place);
        var (holds, wakes) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = Write();
        await holds.Task;
        var behind = Enumerable.Range(0, 5).Select(_ => Write()).ToArray();
        await Task.Delay(TimeSpan.FromMilliseconds(500), TestContext.Current.CancellationToken);

        // Waits as long as a statement may, which is longer than one may pause and shorter than six.
        (await other.Write("p", (_, _) => Task.FromResult((2, true)), TestContext.Current.CancellationToken)).ShouldBe(2);

        wakes.SetResult();
        await Should.ThrowAsync<StoreUnavailableException>(() => first);
        (await Task.WhenAll(behind)).ShouldAllBe(answer => answer == 1);

        Task<int> Write() => hangs.Write("p", async (_, _) =>
        {
            holds.TrySetResult();
            await wakes.Task;
            return (1, true);
        }, TestContext.Current.CancellationToken);
    }
}
