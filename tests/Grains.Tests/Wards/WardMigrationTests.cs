using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;

namespace ModelWard.Grains.Tests.Wards;

/// <summary>What becomes of wards when their silo is told to stop, as in a restart of one silo after the other.</summary>
public sealed class WardMigrationTests
{
    private static readonly string[] Codes = [.. Enumerable.Range(1, 30).Select(number => $"W{number:00}")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wards_OfASiloThatStops_GoOnOnTheOthersAsTheyAreWithoutBeingReadAgain()
    {
        await using var cluster = new SiloCluster(3);
        await cluster.Start();
        await cluster.Import("p", Codes);
        IWardGrain[] wards = [.. Codes.Select(code => cluster.Ward("p", code))];
        var before = await Task.WhenAll(wards.Select(ward => ward.Read(Stop)));
        var stopped = wards.GroupBy(cluster.Home).MaxBy(silo => silo.Count())!.Key.ShouldNotBeNull();
        var reads = cluster.Storage.Reads("ward");

        await cluster.StopSilo(stopped);

        // Nobody has called a ward since: those that are awake elsewhere were handed over.
        wards.Count(ward => cluster.Home(ward) is { } home && !home.Equals(stopped)).ShouldBe(Codes.Length);
        (await Task.WhenAll(wards.Select(ward => ward.Read(Stop)))).Select(ward => (ward!.Ward.Code, ward.Version)).ShouldBe(before.Select(ward => (ward!.Ward.Code, ward.Version)));
        cluster.Storage.Reads("ward").ShouldBe(reads);
    }

    /// <summary>What tells the two apart: nobody hands over the wards of a silo that dies.</summary>
    [Fact]
    public async Task Wards_OfASiloThatIsKilled_SleepUntilTheyAreCalled()
    {
        await using var cluster = new SiloCluster(2);
        await cluster.Start();
        await cluster.Import("p", Codes);
        IWardGrain[] wards = [.. Codes.Select(code => cluster.Ward("p", code))];
        await Task.WhenAll(wards.Select(ward => ward.Read(Stop)));
        var killed = cluster.Home(wards[0]).ShouldNotBeNull();
        var lost = wards.Count(ward => killed.Equals(cluster.Home(ward)));
        var reads = cluster.Storage.Reads("ward");

        await cluster.KillSilo(wards[0], ofTheGrain: true);

        wards.Count(ward => cluster.Home(ward) is null).ShouldBe(lost);
        cluster.Storage.Reads("ward").ShouldBe(reads);
    }
}
