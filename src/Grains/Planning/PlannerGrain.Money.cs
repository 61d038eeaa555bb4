using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Money;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Planning;

internal sealed partial class PlannerGrain
{
    /// <inheritdoc />
    public async Task<MoneyReply> GetMoney(CancellationToken cancellationToken)
    {
        if (await Stored(cancellationToken) is not { } view) return new MoneyReply(CommandStatus.NotFound, null, []);
        var answer = await Answer(view.Scenario, KeyOf(view), PlanRequest.Immediate, cancellationToken);
        return answer.Outcome is { } outcome && _table is { } table
            ? new MoneyReply(CommandStatus.Done, await Money(view.Scenario, table, outcome, cancellationToken), [])
            : new MoneyReply(answer.Status, null, answer.Faults, answer.NoPlan);
    }

    private async Task<MoneyBySource> Money(Scenario scenario, WardTable table, Outcome outcome, CancellationToken cancellationToken)
    {
        var settings = await GrainFactory.GetGrain<ISettingsGrain>(scenario.Programme).Read(cancellationToken);
        return await pool.Run(token => PlanMoney.Of(table, scenario, outcome, settings.Settings, settings.Version, token), cancellationToken);
    }
}
