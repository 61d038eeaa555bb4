using System.Runtime.CompilerServices;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Grains.Planning;

internal sealed partial class PlannerGrain
{
    // Work may turn out to be more than was expected; only the reply ends it.
    private const double MostBeforeReply = 0.99;

    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMilliseconds(250);

    /// <inheritdoc />
    public async IAsyncEnumerable<QuestionProgress> AskStepwise(
        Question question, Scenario? scenario, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var meter = new WorkMeter();
        var reply = Reply(question, scenario, meter, ending.Token);
        try
        {
            var told = -1.0;
            while (await Task.WhenAny(reply, Task.Delay(BetweenSteps, time, ending.Token)) != reply)
            {
                ending.Token.ThrowIfCancellationRequested();
                if (meter.Share is not { } share || (share = Math.Min(share, MostBeforeReply)) <= told) continue;
                yield return new QuestionProgress(told = share);
            }
            yield return new QuestionProgress(1, await reply);
        }
        finally
        {
            await ending.CancelAsync();
            await ((Task)reply).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }
    }
}
