using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Grains.Tests.Consistency;

/// <summary>What the check must find of reorganizations on every database: each kind of fault is planted by SQL in a store in which a silo has applied one, undone it and applied it again.</summary>
public abstract class ReorganizationCheckContract
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A database that holds <see cref="StoreStory"/>, an adoption and a reorganization, for one test.</summary>
    internal abstract SqlDatabase Database { get; }

    [Fact]
    public async Task Check_OfAStoreWithAReorganization_IsConsistentAndCountsIt()
    {
        var report = await Check();

        report.Findings.ShouldBeEmpty();
        (report.Wards, report.Imports).ShouldBe((4L, 5L));
    }

    [Theory]
    [InlineData("UPDATE ward_event SET after = replace(after, 'Phường Mới', 'Phường Mời') WHERE kind = 'came'", "ward p/M@2026-07-01 version ", "the hash is that of the row and all before it")]
    [InlineData("UPDATE ward_event SET after = replace(after, '2026-07-01', '2026-07-02') WHERE kind = 'ended'", "ward p/W1 version ", "the hash is that of the row and all before it")]
    [InlineData("UPDATE ward_event SET before = replace(before, '2026-07-01', '2026-07-02') WHERE kind = 'restored'", "ward p/W1 version ", "before is what was there")]
    [InlineData("UPDATE ward_event SET before = replace(before, 'D1', 'D2') WHERE kind = 'redistricted'", "ward p/W3 version ", "before is what was there")]
    [InlineData("UPDATE ward_event SET after = replace(after, '\"decision\":\"p-1\"', '\"decision\":\"p-7\"') WHERE kind = 'came'", "ward p/M@2026-07-01 version ", "the decision is there")]
    [InlineData("UPDATE programme_import SET definition = replace(definition, '\"key\":\"W1\"', '\"key\":\"W7\"')", "programme p import 3", "what it keeps of units is what their events say")]
    [InlineData("UPDATE programme_import SET definition = replace(definition, '1/NQ', '2/NQ')", "programme p import 3", "the hash is that of the row and all before it")]
    [InlineData("UPDATE scenario_event SET after = replace(after, 'M@2026-07-01', 'W3') WHERE kind = 'reorganized'", "scenario carried version 2", "the hash is that of the row and all before it")]
    [InlineData("DELETE FROM scenario_event WHERE kind = 'reorganized'", "programme p import 3", "what it keeps of units is what their events say")]
    public async Task Check_OfAReorganizationThatSomebodyChanged_FindsIt(string sql, string key, string what)
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
