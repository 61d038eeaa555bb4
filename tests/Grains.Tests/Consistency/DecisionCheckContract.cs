using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Consistency;

/// <summary>What the check must find of decisions on every database: each kind of fault is planted by SQL in a store in which a silo has adopted a scenario.</summary>
public abstract class DecisionCheckContract
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A database that holds <see cref="StoreStory"/> and an adoption, for one test.</summary>
    internal abstract SqlDatabase Database { get; }

    [Fact]
    public async Task Check_OfAStoreWithAnAdoption_IsConsistentAndCountsIt()
    {
        var report = await Check();

        report.Findings.ShouldBeEmpty();
        report.Decisions.ShouldBe(1);
    }

    [Theory]
    [InlineData("UPDATE proposal SET document = replace(document, 'Example', 'Exemple')", "proposal ", "the hash is that of the document")]
    [InlineData("UPDATE decision SET document = replace(document, '\"note\":\"\"', '\"note\":\"x\"')", "decision p-1", "the hash is that of the record")]
    [InlineData("UPDATE decision SET scenario = 'gone'", "decision p-1", "the row says what the record says")]
    [InlineData("UPDATE forecast SET document = replace(document, '\"replications\":100', '\"replications\":99')", "forecast p-1 adoption", "the fingerprint is that of the forecast")]
    [InlineData("UPDATE forecast SET occasion = 'quarter', quarter = '2026-Q3'", "forecast p-1 quarter 2026-Q3", "the row says what the forecast says")]
    [InlineData("UPDATE forecast SET decision = 'p-2'", "forecast p-2 adoption", "the decision is there")]
    [InlineData("DELETE FROM decision", "ward p/W1 version ", "the decision is there")]
    public async Task Check_OfADecisionThatSomebodyChanged_FindsIt(string sql, string key, string what)
    {
        await Plant(sql);

        (await Check()).Findings.ShouldContain(finding => finding.Key.StartsWith(key, StringComparison.Ordinal) && finding.What == what);
    }

    private Task<StoreReport> Check() => new StoreCheck(new StoreReader(Database), TimeProvider.System).Run(null, Stop);

    private Task<bool> Plant(string sql) => Database.Write(
        "p",
        async (connection, transaction) =>
        {
            await using var command = connection.Command(transaction, sql);
            (await command.ExecuteNonQueryAsync(Stop)).ShouldBeGreaterThan(0);
            return (true, true);
        },
        Stop);
}
