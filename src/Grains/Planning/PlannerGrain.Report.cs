using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Model;

namespace ModelWard.Grains.Planning;

internal sealed partial class PlannerGrain
{
    /// <inheritdoc />
    public async Task<ReportReply> GetReport(int? replications, CancellationToken cancellationToken)
    {
        if (replications is { } asked && ReplicationsFault(asked) is { } wrong) return new ReportReply(CommandStatus.Invalid, null, [wrong]);
        if (await Stored(cancellationToken) is not { } view) return new ReportReply(CommandStatus.NotFound, null, []);
        var answer = await Answer(view.Scenario, $"version {view.Version}", PlanRequest.Immediate, cancellationToken);
        if (answer.Outcome is not { } outcome || _table is not { } table) return new ReportReply(answer.Status, null, answer.Faults, answer.NoPlan);
        var money = await Money(view.Scenario, table, outcome, cancellationToken);
        FuturesResult? futures = null;
        if (replications is { } count)
        {
            var (plan, noPlan) = await pool.Run(token => FuturesPlanner.Plan(table, view.Scenario, search, token), cancellationToken);
            if (plan is null) return new ReportReply(CommandStatus.Done, null, [], noPlan);
            futures = await Futures(plan, count, cancellationToken);
        }
        return new ReportReply(CommandStatus.Done, new ReportParts(view, table.Register, outcome, money, futures), []);
    }
}
