using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Planning.Money;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Planning;

internal sealed partial class PlannerGrain
{
    /// <inheritdoc />
    public async Task<MoneyReply> GetMoney(CancellationToken cancellationToken)
    {
        if (await Stored(cancellationToken) is not { Scenario: var scenario }) return new MoneyReply(CommandStatus.NotFound, null, []);
        var (status, faults, snapshot, catalogue, known) = await Stand(scenario, cancellationToken);
        if (snapshot is null || catalogue is null) return new MoneyReply(status, null, faults);
        var settings = await GrainFactory.GetGrain<ISettingsGrain>(scenario.Programme).Read(cancellationToken);
        return await pool.Run(
            token =>
            {
                var table = known ?? WardTable.Of(snapshot, catalogue, scenario.NormFactors);
                var (plan, noPlan) = FuturesPlanner.Plan(table, scenario, search, token);
                return new MoneyReply(
                    CommandStatus.Done, plan is null ? null : PlanMoney.Of(table, plan.Scenario, plan.Starts, settings.Settings, settings.Version, token), [], noPlan);
            },
            cancellationToken);
    }
}
