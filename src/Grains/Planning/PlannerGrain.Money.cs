using ModelWard.Grains.Abstractions;
using ModelWard.Planning.Money;

namespace ModelWard.Grains.Planning;

internal sealed partial class PlannerGrain
{
    /// <inheritdoc />
    public async Task<MoneyReply> GetMoney(CancellationToken cancellationToken)
    {
        if (await Stored(cancellationToken) is not { } view) return new MoneyReply(CommandStatus.NotFound, null, []);
        var answer = await Answer(view.Scenario, $"version {view.Version}", PlanRequest.Immediate, cancellationToken);
        if (answer.Outcome is not { } outcome || _table is not { } table) return new MoneyReply(answer.Status, null, answer.Faults, answer.NoPlan);
        var settings = await GrainFactory.GetGrain<ISettingsGrain>(view.Scenario.Programme).Read(cancellationToken);
        return new MoneyReply(
            CommandStatus.Done, await pool.Run(token => PlanMoney.Of(table, view.Scenario, outcome, settings.Settings, settings.Version, token), cancellationToken), []);
    }
}
