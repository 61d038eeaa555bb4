using System.Collections.Concurrent;
using ModelWard.Grains.Work;

namespace ModelWard.Grains.Tests.Work;

public sealed class SharedWorkTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public void Share_OnAPoolWithFreeThreads_RunsOnThemAndOnTheCallers()
    {
        using var pool = new WorkPool(2, LowPriority.Nice, "shared");
        using var both = new Barrier(2);
        var threads = new ConcurrentBag<Thread>();

        pool.Share(2, () =>
        {
            threads.Add(Thread.CurrentThread);
            both.SignalAndWait(Long).ShouldBeTrue();
        });

        threads.ShouldContain(Thread.CurrentThread);
        threads.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Share_OnABusyPool_DoesItAllOnTheCallersThreadAndPassesTheRestOver()
    {
        using var pool = new WorkPool(2, LowPriority.Nice, "busy");
        using var free = new ManualResetEventSlim();
        var busy = Enumerable.Range(0, 2).Select(_ => pool.Run(token => free.Wait(Long, token), TestContext.Current.CancellationToken)).ToArray();
        var shares = 0;

        pool.Share(2, () => shares++);
        free.Set();
        (await Task.WhenAll(busy)).ShouldBe([true, true]);
        await pool.Run(_ => 0, TestContext.Current.CancellationToken);

        shares.ShouldBe(1);
    }

    [Fact]
    public void Share_ThatFailsOnAThreadThatHelps_FailsForTheCaller()
    {
        using var pool = new WorkPool(2, LowPriority.Nice, "failing");
        using var failed = new ManualResetEventSlim();
        var caller = Thread.CurrentThread;

        var thrown = Should.Throw<InvalidOperationException>(() => pool.Share(2, () =>
        {
            if (Thread.CurrentThread == caller)
            {
                failed.Wait(Long).ShouldBeTrue();
                return;
            }
            failed.Set();
            throw new InvalidOperationException("of the other");
        }));

        thrown.Message.ShouldBe("of the other");
    }
}
