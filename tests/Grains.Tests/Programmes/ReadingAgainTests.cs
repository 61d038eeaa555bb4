using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;

namespace ModelWard.Grains.Tests.Programmes;

/// <summary>A programme that reads its wards again every few milliseconds.</summary>
public sealed class ReadingAgainTests : IAsyncLifetime
{
    private readonly GrainCluster _cluster = new() { ReadAgainEvery = TimeSpan.FromMilliseconds(50) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Snapshot_AfterChangesNobodyToldOf_TakesThemInSoon()
    {
        var code = await _cluster.Import("W1", "W2");
        await _cluster.Ward(code, "W1").Assess(Example.Assess("a"), Stop);
        await _cluster.Services.GetRequiredService<IWardEventStore>()
            .Append(GrainKeys.Ward(code, "W2"), Example.Imported(Example.Ward("W2") with { Population = 2 }, 2, "cut short"), Stop);

        var answer = await _cluster.Programme(code).GetSnapshot(-1, Stop);
        for (var i = 0; answer.Newer!.Version < 5 && i < 200; i++)
        {
            await Task.Delay(50, Stop);
            answer = await _cluster.Programme(code).GetSnapshot(-1, Stop);
        }

        answer.Newer.Version.ShouldBe(5);
        answer.Newer.Find("W2")!.Population.ShouldBe(2);
        (await _cluster.Ward(code, "W2").Read(Stop))!.Version.ShouldBe(2);
    }

    public ValueTask InitializeAsync() => _cluster.InitializeAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();
}
