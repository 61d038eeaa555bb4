using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Grains.Planning;

/// <summary>Outcomes rolled up to the units of any day.</summary>
internal sealed partial class PlannerGrain
{
    /// <inheritdoc />
    public async Task<RollUpReply> GetRollUp(UnitOrder order, CancellationToken cancellationToken) => await Stored(cancellationToken) is { } view
        ? await RollUp(view.Scenario, KeyOf(view), order, cancellationToken)
        : new RollUpReply(CommandStatus.NotFound, null, []);

    /// <inheritdoc />
    public Task<RollUpReply> RollUpOf(Scenario scenario, UnitOrder order, CancellationToken cancellationToken) =>
        RollUp(scenario, KeyOf(scenario), order, cancellationToken);

    private async Task<RollUpReply> RollUp(Scenario given, string key, UnitOrder order, CancellationToken cancellationToken)
    {
        var answer = await Answer(given, key, PlanRequest.Immediate, cancellationToken);
        if (answer.Outcome is not { } outcome || _table is not { } table) return new RollUpReply(answer.Status, null, answer.Faults, answer.NoPlan);
        if (await GrainFactory.GetGrain<IProgrammeGrain>(given.Programme).UnitHistory(cancellationToken) is not { } history) return new RollUpReply(CommandStatus.NotFound, null, []);
        return await pool.Run(token =>
        {
            var faults = new FaultList();
            var rolled = UnitTimeline.Around(history, table.Register, order.Known, faults) is { } timeline ? UnitRollUps.OfScenario(timeline, table, given, outcome, order, faults, token) : null;
            return faults.None ? new RollUpReply(CommandStatus.Done, rolled, []) : new RollUpReply(CommandStatus.Invalid, null, faults.Faults);
        }, cancellationToken);
    }
}
