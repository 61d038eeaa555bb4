using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;

namespace ModelWard.Grains.Planning;

internal sealed partial class PlannerGrain
{
    /// <inheritdoc />
    public async Task<ReportReply> GetReport(int? replications, CancellationToken cancellationToken)
    {
        if (replications is { } asked && ReplicationsFault(asked) is { } wrong) return new ReportReply(CommandStatus.Invalid, null, [wrong]);
        if (await Stored(cancellationToken) is not { } view) return new ReportReply(CommandStatus.NotFound, null, []);
        var answer = await Answer(view.Scenario, KeyOf(view), PlanRequest.Immediate, cancellationToken);
        if (answer.Outcome is not { } outcome || _table is not { } table) return new ReportReply(answer.Status, null, answer.Faults, answer.NoPlan);
        var money = await Money(view.Scenario, table, outcome, cancellationToken);
        FuturesResult? futures = null;
        if (replications is { } count)
        {
            var plan = _last?.Found ?? await pool.Run(token => FuturesPlanning.Plan(table, view.Scenario, null, token), cancellationToken);
            futures = await Futures(plan, count, cancellationToken);
        }
        return new ReportReply(CommandStatus.Done, new ReportParts(view, table.Register, outcome, money, futures), []);
    }

    /// <inheritdoc />
    public async Task<WeighedOptions> Weigh(Snapshot wards, Scenario first, ImmutableArray<Scenario> others, int replications, CancellationToken cancellationToken)
    {
        if (ReplicationsFault(replications) is { } wrong) return new WeighedOptions(CommandStatus.Invalid, [], null, [wrong]);
        ImmutableArray<Scenario> asked = [.. others.Select(Named)];
        var (options, comparison, faults, noPlan) = await pool.Run(
            token => OptionWeighing.Of(wards, Named(first), asked, PlanRequest.Immediate.Starts, replications, replications, threads.Share, token), cancellationToken);
        return new WeighedOptions(faults.Count == 0 ? CommandStatus.Done : CommandStatus.Invalid, options, comparison, faults, noPlan);

        Scenario Named(Scenario one) => one.CatalogueVersion is null ? one with { CatalogueVersion = wards.CatalogueOf(one, time).Version } : one;
    }
}
