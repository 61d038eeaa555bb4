using ModelWard.Grains.Work;

namespace ModelWard.Grains.Tests.Work;

public sealed class FairTurnsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Take_OfUsersWhoWait_GoesRoundThem()
    {
        var turns = new FairTurns(1);
        var order = new List<string>();
        var first = await turns.Take("a", Stop);
        // "a" asked for three before "b" asked for two and "c" for one.
        var waiting = new[] { "a1", "a2", "a3", "b1", "b2", "c1" }.Select(async name =>
        {
            using var turn = await turns.Take(name[..1], Stop);
            order.Add(name);
        }).ToList();

        order.ShouldBeEmpty();
        first.Dispose();
        await Task.WhenAll(waiting);

        order.ShouldBe(["a1", "b1", "c1", "a2", "b2", "a3"]);
    }

    [Fact]
    public async Task Take_LeftWhileWaiting_CostsNoTurn()
    {
        var turns = new FairTurns(1);
        using var leave = new CancellationTokenSource();
        var held = await turns.Take("a", Stop);
        var left = turns.Take("a", leave.Token);
        var next = turns.Take("a", Stop);

        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => left);
        held.Dispose();

        using var turn = await next;
    }

    [Fact]
    public async Task Turn_DisposedTwice_IsGivenBackOnce()
    {
        var turns = new FairTurns(2);
        var first = await turns.Take("a", Stop);
        using var second = await turns.Take("a", Stop);
        first.Dispose();
        first.Dispose();
        using var third = await turns.Take("a", Stop);

        turns.Take("a", Stop).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Turns_TakenByManyAtOnce_AreNeverMoreThanThereAre()
    {
        var turns = new FairTurns(3);
        var (held, most) = (0, 0);
        await Parallel.ForEachAsync(Enumerable.Range(0, 2_000), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Stop }, async (n, cancel) =>
        {
            using var turn = await turns.Take($"{n % 5}", cancel);
            InterlockedMost(ref most, Interlocked.Increment(ref held));
            await Task.Yield();
            Interlocked.Decrement(ref held);
        });

        most.ShouldBeLessThanOrEqualTo(3);
        held.ShouldBe(0);
    }

    private static void InterlockedMost(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value) Interlocked.CompareExchange(ref most, value, seen);
    }
}
