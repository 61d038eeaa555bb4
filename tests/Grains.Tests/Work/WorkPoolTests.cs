using ModelWard.Grains.Work;

namespace ModelWard.Grains.Tests.Work;

public sealed class WorkPoolTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_Work_AnswersItsResultFromOneOfItsOwnThreads()
    {
        using var pool = new WorkPool();

        var (sum, thread) = await pool.Run(_ => (2 + 3, Thread.CurrentThread), Stop);

        sum.ShouldBe(5);
        thread.IsThreadPoolThread.ShouldBeFalse();
        thread.Name.ShouldNotBeNull().ShouldStartWith("modelward-work-");
        pool.Threads.ShouldBe(Math.Max(1, Environment.ProcessorCount - 1));
    }

    [Fact]
    public async Task Run_OnLinux_RunsAtLowPriorityAndLeavesOthersAlone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Nice values of threads are Linux'.");
        using var pool = new WorkPool();

        (await pool.Run(_ => LowPriority.Current(), Stop)).ShouldBe(LowPriority.Nice);
        LowPriority.Current().ShouldBeLessThan(LowPriority.Nice);
    }

    [Fact]
    public async Task Run_WorkThatThrows_PassesTheExceptionOnAndGoesOn()
    {
        using var pool = new WorkPool();

        var thrown = await Should.ThrowAsync<InvalidOperationException>(() => pool.Run<int>(_ => throw new InvalidOperationException("no"), Stop));

        thrown.Message.ShouldBe("no");
        (await pool.Run(_ => 1, Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Run_CancelledWhileRunning_StopsTheWork()
    {
        using var pool = new WorkPool();
        using var cancel = new CancellationTokenSource();
        using var begun = new ManualResetEventSlim();
        using var answered = new ManualResetEventSlim();
        using var ended = new ManualResetEventSlim();

        var work = pool.Run(
            token =>
            {
                begun.Set();
                token.WaitHandle.WaitOne(TimeSpan.FromSeconds(30)).ShouldBeTrue();
                // The caller does not wait for the work to see it.
                answered.Wait(TimeSpan.FromSeconds(30), CancellationToken.None).ShouldBeTrue();
                ended.Set();
                return 0;
            },
            cancel.Token);
        begun.Wait(TimeSpan.FromSeconds(30), Stop).ShouldBeTrue();
        await cancel.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => work);
        answered.Set();
        ended.Wait(TimeSpan.FromSeconds(30), Stop).ShouldBeTrue();
    }

    [Fact]
    public async Task Run_CancelledWhileWaiting_IsNeverBegun()
    {
        using var pool = new WorkPool();
        using var cancel = new CancellationTokenSource();
        using var release = new ManualResetEventSlim();
        var begun = 0;
        Task[] blocking = [.. Enumerable.Range(0, pool.Threads).Select(_ => (Task)pool.Run(token => release.Wait(TimeSpan.FromSeconds(30), token), Stop))];

        var waiting = pool.Run(_ => Interlocked.Increment(ref begun), cancel.Token);
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        release.Set();
        await Task.WhenAll(blocking);
        await pool.Run(_ => 0, Stop);

        begun.ShouldBe(0);
    }

    [Fact]
    public async Task Dispose_WhileWorkRuns_AsksItToStopAndEnds()
    {
        var pool = new WorkPool();
        using var begun = new ManualResetEventSlim();
        var work = pool.Run(
            token =>
            {
                begun.Set();
                token.WaitHandle.WaitOne(TimeSpan.FromSeconds(30)).ShouldBeTrue();
                token.ThrowIfCancellationRequested();
                return 0;
            },
            Stop);
        begun.Wait(TimeSpan.FromSeconds(30), Stop).ShouldBeTrue();

        pool.Dispose();

        await Should.ThrowAsync<OperationCanceledException>(() => work);
        pool.Dispose();
    }
}
