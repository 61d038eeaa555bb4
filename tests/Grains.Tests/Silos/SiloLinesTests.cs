using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Silos;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Work;

namespace ModelWard.Grains.Tests.Silos;

public sealed class SiloLinesTests : IAsyncLifetime
{
    private readonly GrainCluster _cluster = new() { Runs = new RunOptions { MostKept = 4 } };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SiloLines Lines => _cluster.Services.GetRequiredService<SiloLines>();

    public ValueTask InitializeAsync() => _cluster.InitializeAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    [Fact]
    public async Task Full_WhenEveryPlaceIsTakenByARunThatGoesOn_NamesTheLineAndItsLength()
    {
        var code = await _cluster.Import("W1");
        using var gate = _cluster.Searches.Hold(code);
        foreach (var id in new[] { "a", "b", "c" }) (await Start(id, code)).ShouldBe(CommandStatus.Done);
        Lines.Full.ShouldBeNull();

        (await Start("d", code)).ShouldBe(CommandStatus.Done);

        Lines.Full.ShouldBe("The line of runs is full: 4 of 4 places are taken (optimization: 2 under way, 2 in line; futures: 0 under way, 0 in line).");
        (await Start("e", code)).ShouldBe(CommandStatus.Busy);
        await _cluster.Run("c").Cancel(Stop);
        Lines.Full.ShouldBeNull("a run that has ended makes room");
        (await Start("e", code)).ShouldBe(CommandStatus.Done);
        gate.Open();
    }

    [Fact]
    public async Task Full_WhenAsManyQuestionsWaitAsMay_NamesTheirLine()
    {
        var pool = _cluster.Services.GetRequiredService<WorkPool>();
        using var gate = new ManualResetEventSlim();
        var held = Enumerable.Range(0, pool.Threads).Select(_ => pool.Run(Hold, Stop)).ToList();
        while (pool.Waiting > 0) await Task.Delay(5, Stop);
        held.AddRange(Enumerable.Range(0, WorkPool.MostWaiting - 1).Select(_ => pool.Run(Hold, Stop)));
        Lines.Full.ShouldBeNull();

        held.Add(pool.Run(Hold, Stop));

        Lines.Full.ShouldBe("The line of questions is full: 256 wait.");
        gate.Set();
        await Task.WhenAll(held);
        Lines.Full.ShouldBeNull();

        int Hold(CancellationToken cancellationToken)
        {
            gate.Wait(cancellationToken);
            return 0;
        }
    }

    private async Task<CommandStatus> Start(string id, string code) =>
        (await _cluster.Run(id).Start(Example.Header(id), new RunOrder(RunKind.Optimization, Example.Optimal(code), null, 1), Stop)).Status;
}
