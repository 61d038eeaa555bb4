using ModelWard.Load.Faults;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

public sealed class DiskFullTests(ITestOutputHelper output)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [LimitedFact]
    public async Task Sqlite_WithoutRoom_RefusesForNowAndGoesOnWhenThereIsRoom()
    {
        Assert.SkipUnless(SmallDisk.Missing is null, SmallDisk.Missing ?? "");

        await Holds.Now(DiskFaults.Sqlite(Cancel), output);
    }

    [LimitedFact]
    public async Task Postgres_WithoutRoom_RefusesForNowAndGoesOnWhenThereIsRoom()
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        Assert.SkipUnless(SmallDisk.Missing is null, SmallDisk.Missing ?? "");

        await Holds.Now(DiskFaults.Postgres(Cancel), output);
    }
}
