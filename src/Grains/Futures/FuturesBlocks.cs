using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using Orleans.Runtime.Messaging;

namespace ModelWard.Grains.Futures;

/// <summary>
/// The blocks of a run, computed on all silos, in their order. A bounded number is under way at once; one that is lost with a silo is asked
/// for again.
/// </summary>
internal sealed class FuturesBlocks(IGrainFactory grains, TimeProvider time)
{
    /// <summary>How often a lost block is asked for again before the run fails: for about a minute, in which a dead silo is found to be dead.</summary>
    private const int MostAttempts = 70;

    private static readonly TimeSpan s_firstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(1);

    /// <summary>How many blocks of a run are under way at once: enough for several silos, few enough to bound the memory.</summary>
    public static int MostUnderWay { get; } = 4 * Math.Max(4, Environment.ProcessorCount);

    /// <summary>The blocks from a future on, in order.</summary>
    /// <param name="run">The run that knows the plan.</param>
    /// <param name="plan">Hash of the plan.</param>
    /// <param name="first">Number of the first future; a multiple of <see cref="FuturesPool.BlockSize"/>.</param>
    /// <param name="all">How many futures there are in all.</param>
    /// <param name="cancellationToken">Ends it; blocks under way are called off.</param>
    public async IAsyncEnumerable<FuturesBlockAnswer> From(
        string run, string plan, int first, int all, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var underWay = new Queue<Task<FuturesBlockAnswer>>();
        // The first goes alone: blocks asked for at once overtake each other, and its fan is what people wait for.
        var most = 1;
        try
        {
            while (true)
            {
                for (; first < all && underWay.Count < most; first += FuturesPool.BlockSize)
                    underWay.Enqueue(Compute(Order(first), either.Token));
                if (underWay.Count == 0) yield break;
                yield return await underWay.Dequeue();
                most = MostUnderWay;
            }
        }
        finally
        {
            await either.CancelAsync();
            await ((Task)Task.WhenAll(underWay)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        FuturesBlockOrder Order(int from) =>
            new(run, plan, from, Math.Min(FuturesPool.BlockSize, all - from), Records: from < FuturesRecords.Most);
    }

    private async Task<FuturesBlockAnswer> Compute(FuturesBlockOrder order, CancellationToken cancellationToken)
    {
        var pause = s_firstPause;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await grains.GetGrain<IFuturesBlockGrain>(order.First / FuturesPool.BlockSize % IFuturesBlockGrain.Keys).Compute(order, cancellationToken);
            }
            catch (Exception lost) when (attempt < MostAttempts && IsLoss(lost))
            {
                // Called off or lost: whoever calls off is told so.
                cancellationToken.ThrowIfCancellationRequested();
                await Task.Delay(pause, time, cancellationToken);
                pause = pause * 2 < s_longestPause ? pause * 2 : s_longestPause;
            }
        }
    }

    // The silo is gone, or its threads are being stopped.
    private static bool IsLoss(Exception failure) => failure is OrleansMessageRejectionException or SiloUnavailableException or ConnectionFailedException
        or TimeoutException or OperationCanceledException or ChannelClosedException or ObjectDisposedException;
}
