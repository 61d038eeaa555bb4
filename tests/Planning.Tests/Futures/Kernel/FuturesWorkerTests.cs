using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures.Kernel;

public sealed class FuturesWorkerTests
{
    private static readonly FuturesModel Baseline = Blocks.OfSample("baseline");

    [Fact]
    public void Block_AfterTheFirst_AllocatesNothingOnTheHeap()
    {
        // The reference sorts and filters lists; it is made to be read.
        foreach (var width in Blocks.Widths.Where(width => width != KernelWidth.Reference))
        {
            using var worker = new FuturesWorker(Baseline, width);
            var allocated = new long[5];
            for (var block = 0; block < allocated.Length; block++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                worker.Compute(FutureIndex.Base, block * 64, 64, CancellationToken.None);
                allocated[block] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            allocated[1..].ShouldAllBe(bytes => bytes == 0, width.ToString());
        }
    }

    [Fact]
    public void Worker_CancelledBetweenGroups_StopsAndWorksAgain()
    {
        foreach (var width in Blocks.Widths)
        {
            using var worker = new FuturesWorker(Baseline, width);
            using var stop = new CancellationTokenSource();
            stop.CancelAfter(TimeSpan.FromMilliseconds(50));
            Should.Throw<OperationCanceledException>(() => worker.Run(FutureIndex.Base, 0, 20_000_000 / 8, stop.Token));
            worker.Run(FutureIndex.Base, 3, 40, TestContext.Current.CancellationToken).Hash().ShouldBe(Blocks.Run(Baseline, KernelWidth.Reference, 3, 40, 40).Hash());
        }
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, -5)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1, int.MaxValue)]
    public void Block_OfFuturesThatAreNone_IsRefused(int first, int count)
    {
        using var worker = new FuturesWorker(Baseline);
        Should.Throw<ArgumentOutOfRangeException>(() => worker.Run(FutureIndex.Base, first, count, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void LastFutureOfAll_IsComputedInEveryWidth()
    {
        foreach (var width in Blocks.Widths) Blocks.Run(Baseline, width, int.MaxValue - 1, 1, 1).Tally.Replications.ShouldBe(1);
        using var worker = new FuturesWorker(Baseline);
        Should.Throw<OverflowException>(() => worker.Run(FutureIndex.From(2), int.MaxValue - 1, 1, TestContext.Current.CancellationToken));
    }

    /// <summary>
    /// The bytes of one result, written down. If they move, every stored result and every figure quoted from one moves with them: that is a
    /// new version of the engine, and never a side effect.
    /// </summary>
    [Fact]
    public void FuturesOfTheBaseline_AreTheBytesTheyAlwaysWere() =>
        Blocks.Run(Baseline, KernelWidth.Widest, 0, 512, 256).Hash().ShouldBe("fd7af33ee58391eab59e0ff7da870421449d4a5b38285d361d432e03fd7d7b6f");
}
