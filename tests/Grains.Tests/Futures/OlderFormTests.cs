using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting.Storage;

namespace ModelWard.Grains.Tests.Futures;

/// <summary>What is stored of runs in the form that had no standard errors of refusals and declines.</summary>
public sealed class OlderFormTests : IAsyncLifetime
{
    private const int Block = FuturesPool.BlockSize;

    private readonly GrainCluster _cluster = new() { Runs = new RunOptions { SaveEvery = TimeSpan.Zero } };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _cluster.InitializeAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    [Fact]
    public async Task ProgressWithoutSquares_BeginsAnewAndComesToTheSameEnd()
    {
        var code = await _cluster.Import("W1", "W2", "W3");
        _cluster.Futures.HoldFrom(3 * Block);
        await Start("r", code, 5 * Block);
        await foreach (var one in _cluster.Run("r").Watch(0, Stop))
            if (one.View.Done == 3 * Block) break;
        await _cluster.LetGo(_cluster.Run("r"));
        var before = _cluster.Futures.Computed.Count;
        Rewrite("'$.tally.refusalSquares'", "json_remove(CAST(PayloadBinary AS TEXT), '$.tally.refusalSquares', '$.tally.declineSquares')").ShouldBe(1);

        (await _cluster.Run("r").Read(Stop))!.Done.ShouldBe(0);
        _cluster.Futures.Open();
        var end = await End("r");

        end.State.ShouldBe(RunState.Done);
        _cluster.Futures.Computed.Skip(before).ShouldContain(block => block.First == 0);
        await Start("again", code, 5 * Block);
        (await End("again")).Futures!.Fingerprint.ShouldBe(end.Futures!.Fingerprint);
    }

    [Fact]
    public async Task EndedRunWithoutErrors_IsForgotten()
    {
        var code = await _cluster.Import("W1");
        await Start("r", code, 2 * Block);
        await End("r");
        var index = _cluster.Grains.GetGrain<IIndexGrain>(IIndexGrain.Runs);
        (await index.List(Stop)).ShouldContain("r");
        await _cluster.LetGo(_cluster.Run("r"));
        Rewrite("'$.view.futures.fan.years[0].declines.mean'", "json_set(CAST(PayloadBinary AS TEXT), '$.view.futures.fan.years[0].declines', 0.5)").ShouldBe(1);

        (await _cluster.Run("r").Read(Stop)).ShouldBeNull();

        (await index.List(Stop)).ShouldNotContain("r");
        (await Start("r", code, 3 * Block)).Status.ShouldBe(CommandStatus.Done);
        (await End("r")).State.ShouldBe(RunState.Done);
    }

    private Task<RunResult> Start(string id, string programme, int replications) =>
        _cluster.Run(id).Start(Example.Header(id), new RunOrder(RunKind.Futures, Example.Scenario(programme), "s", replications), Stop);

    private async Task<RunView> End(string id)
    {
        RunView? last = null;
        await foreach (var one in _cluster.Run(id).Watch(0, Stop)) last = one.View;
        return last!;
    }

    private int Rewrite(string holding, string json)
    {
        var database = _cluster.Services.GetRequiredService<DataDirectory>().Database;
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"UPDATE OrleansStorage SET PayloadBinary = CAST({json} AS BLOB) WHERE PayloadBinary IS NOT NULL AND json_type(CAST(PayloadBinary AS TEXT), {holding}) IS NOT NULL";
        return command.ExecuteNonQuery();
    }
}
