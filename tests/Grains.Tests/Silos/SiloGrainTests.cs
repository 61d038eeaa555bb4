using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Silos;
using ModelWard.Grains.Tests.Clusters;
using Orleans.Runtime.Placement;

namespace ModelWard.Grains.Tests.Silos;

[Collection(OneCluster.Name)]
public sealed class SiloGrainTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_OnItsSilo_CountsTheCallsMadeThere()
    {
        var here = cluster.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;
        RequestContext.Set(IPlacementDirector.PlacementHintKey, here);
        var silo = cluster.Services.GetRequiredService<IGrainFactory>().GetGrain<ISiloGrain>(here.ToParsableString());
        var first = (await silo.Read(Stop)).ShouldNotBeNull();
        for (var i = 0; i < 10; i++) await silo.Read(Stop);

        var after = (await silo.Read(Stop)).ShouldNotBeNull();

        after.Calls.ShouldBeGreaterThanOrEqualTo(first.Calls + 10);
        after.Seconds.ShouldBeInRange(0, CallMeter.Window);
        after.P95.ShouldNotBeNull();
    }

    [Fact]
    public async Task Read_OfASiloThatIsNotThere_IsNull() =>
        (await cluster.Grains.GetGrain<ISiloGrain>("10.0.0.1:1@1").Read(Stop)).ShouldBeNull();

    [Fact]
    public async Task Read_WithTheHintOfEachSilo_LivesThere()
    {
        await using var silos = new SiloCluster(2);
        await silos.Start();
        var hosts = await silos.Grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true, Stop);
        hosts.Count.ShouldBe(2);
        foreach (var silo in hosts.Keys)
        {
            RequestContext.Set(IPlacementDirector.PlacementHintKey, silo);
            (await silos.Grains.GetGrain<ISiloGrain>(silo.ToParsableString()).Read(Stop)).ShouldNotBeNull();
        }
    }
}
