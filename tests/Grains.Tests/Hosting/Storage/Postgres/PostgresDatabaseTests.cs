using ModelWard.Hosting.Storage.Postgres;
using Npgsql;

namespace ModelWard.Grains.Tests.Hosting.Storage.Postgres;

public sealed class PostgresDatabaseTests
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
}
