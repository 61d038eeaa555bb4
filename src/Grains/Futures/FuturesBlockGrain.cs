using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using Orleans.Placement;

namespace ModelWard.Grains.Futures;

/// <summary>Computes blocks on the threads of its silo, never in its own turn. Let go after two idle minutes: a silo that joins then gets its share.</summary>
[GrainType("futures-block"), HashBasedPlacement, CollectionAgeLimit(Minutes = 2), Immovable(ImmovableKind.Rebalancer)]
internal sealed class FuturesBlockGrain(LaidOutPlans plans) : Grain, IFuturesBlockGrain
{
    /// <inheritdoc />
    public async Task<FuturesBlockAnswer> Compute(FuturesBlockOrder order, CancellationToken cancellationToken)
    {
        var block = await plans.Run(order.Plan, () => Fetch(order), order.First, order.Count, cancellationToken);
        return new FuturesBlockAnswer(block.Tally, order.Records ? block.Records : null);
    }

    // Others may wait for the same plan, so one caller's leaving does not end the fetching.
    private async Task<FuturesPlan> Fetch(FuturesBlockOrder order) =>
        await GrainFactory.GetGrain<IFuturesPlanGrain>(order.Run).GetPlan(order.Plan, CancellationToken.None)
        ?? throw new InvalidOperationException($"Run {order.Run} does not know the plan {order.Plan}.");
}
