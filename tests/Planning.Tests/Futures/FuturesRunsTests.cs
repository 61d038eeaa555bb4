using ModelWard.Planning.Futures;
using ModelWard.Planning.Tests.Analysis.Decisions;
using ModelWard.Planning.Tests.Futures.Kernel;

namespace ModelWard.Planning.Tests.Futures;

public sealed class FuturesRunsTests
{
    private static readonly FuturesModel Model = Blocks.OfSample("baseline");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Run_OnAnyNumberOfThreads_IsWhatTheBlocksAre(int threads)
    {
        var records = Blocks.Run(Model, KernelWidth.Widest, 40, 600, 100).Records;
        var run = new FuturesRuns(Deciding.Threads(threads), new WorkMeter(), TestContext.Current.CancellationToken).Run("baseline", Model, FutureIndex.Base, 600, 40);
        (run.Name, run.Replications, run.FirstYear, run.Wards).ShouldBe(("baseline", 600, Model.FirstYear, 249));
        for (var year = 0; year < records.Years; year++)
        {
            run.Recognized(year).ShouldBe(records.RecognizedIn(year).ToArray().Select(wards => (double)wards));
            run.Spend(year).ShouldBe(records.SpendIn(year).ToArray().Select(money => (double)money));
        }
    }

    [Fact]
    public void Run_Cancelled_Ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => new FuturesRuns(FuturesRuns.Alone, new WorkMeter(), cancelled.Token).Run("", Model, FutureIndex.Base, 10));
    }
}
