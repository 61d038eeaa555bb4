using System.Collections.Immutable;
using ModelWard.Documents.Contents;
using ModelWard.Documents.Paper;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Scenarios;

namespace ModelWard.Planner.Api.Reports;

/// <summary>
/// Gathers what documents say of stored scenarios; everything in a report is of one version of the wards and of the scenario. Of one that was handed in it is what was
/// handed in, for ever: the sealed proposal, whatever has become of the wards since.
/// </summary>
internal sealed class PlanReports(IGrainFactory grains)
{
    /// <summary>Futures that are computed for a document where no run has any.</summary>
    public const int QuickFutures = FuturesQuestion.DefaultReplications;

    /// <summary>The report of a scenario, or why there is none.</summary>
    /// <param name="id">Id of the scenario.</param>
    /// <param name="futures">Whether it is to speak of futures; one that was handed in does so always.</param>
    /// <param name="cancellationToken">Ends the gathering.</param>
    public async Task<(PlanReport? Report, ProblemAnswer? Refusal)> Find(string id, bool futures, CancellationToken cancellationToken)
    {
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return (null, ScenarioEndpoints.NotFound(id));
        return Submitted(view) is { } submission ? ((await Sealed(view, submission, cancellationToken)).Report, null) : await Live(view, futures, cancellationToken);
    }

    private async Task<(PlanReport? Report, ProblemAnswer? Refusal)> Live(ScenarioView view, bool futures, CancellationToken cancellationToken)
    {
        var planner = grains.GetGrain<IPlannerGrain>(view.Id);
        var runs = futures ? await NewestFutures.Runs(view, grains, cancellationToken) : [];
        var reply = await planner.GetReport(futures && runs.Count == 0 ? QuickFutures : null, cancellationToken);
        if (!futures || reply.Parts is not { } found) return Answered(reply, null);
        if (found.Futures is null)
        {
            if (await NewestFutures.Of(runs, found.Scenario, found.Outcome, grains, cancellationToken) is { } run) return Answered(reply, run);
            // All of it once more: somebody may have changed a ward or the scenario meanwhile.
            reply = await planner.GetReport(QuickFutures, cancellationToken);
        }
        return Answered(reply, reply.Parts is { Futures: { } quick } ? new ReportedFutures(quick, null) : null);

        (PlanReport? Report, ProblemAnswer? Refusal) Answered(ReportReply reply, ReportedFutures? reported) => reply.Parts is { } parts
            ? (new PlanReport
            {
                ScenarioId = view.Id, ScenarioVersion = parts.Scenario.Version, ChangedAt = parts.Scenario.ChangedAt, Scenario = parts.Scenario.Scenario, Snapshot = parts.Snapshot, Outcome = parts.Outcome,
                Futures = reported, Money = parts.Money,
            }, null)
            : (null, OutcomeEndpoints.Refused(reply.Status, reply.Faults, reply.NoPlan, view));
    }

    /// <summary>The options of a paper, or why there are none: all on the same wards, those of the first, which of a scenario that was handed in are the sealed ones.</summary>
    /// <param name="id">Id of the first.</param>
    /// <param name="others">Ids of the others.</param>
    /// <param name="cancellationToken">Ends the gathering.</param>
    public async Task<(PaperOptions? Options, ProblemAnswer? Refusal)> Options(string id, IReadOnlyList<string> others, CancellationToken cancellationToken)
    {
        if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } view) return (null, ScenarioEndpoints.NotFound(id));
        return Submitted(view) is { } submission ? await Beside(view, submission, others, cancellationToken) : await LiveOptions(view, others, cancellationToken);
    }

    private async Task<(PaperOptions? Options, ProblemAnswer? Refusal)> LiveOptions(ScenarioView view, IReadOnlyList<string> others, CancellationToken cancellationToken)
    {
        var (options, unknown) = await Named(others, cancellationToken);
        if (options is null) return (null, unknown);
        var (first, refusal) = await Live(view, futures: true, cancellationToken);
        if (first is null) return (null, refusal);
        if (options.Count == 0) return (new PaperOptions([first], null), null);
        var weighed = await grains.GetGrain<IPlannerGrain>(view.Id).Weigh(first.Snapshot, first.Scenario, [.. options.Select(option => option.Scenario)], QuickFutures, cancellationToken);
        var (paper, none) = Laid(first, options, weighed);
        if (paper is null) return (null, none);
        // Where a run has computed more futures of the same plan on the same wards, they are worth more.
        var reports = await Task.WhenAll(paper.Reports.Skip(1).Zip(options, async (report, option) => report with
        {
            Futures = await NewestFutures.Of(await NewestFutures.Runs(option, grains, cancellationToken), option, report.Outcome, grains, cancellationToken) ?? report.Futures,
        }));
        return (new PaperOptions([first, .. reports], paper.Comparison), null);
    }

    private async Task<(PaperOptions? Options, ProblemAnswer? Refusal)> Beside(
        ScenarioView view, Submission submission, IReadOnlyList<string> others, CancellationToken cancellationToken)
    {
        var first = await Sealed(view, submission, cancellationToken);
        if (others.Count == 0) return (new PaperOptions([first.Report], null), null);
        var (found, unknown) = await Named(others, cancellationToken);
        if (found is null) return (null, unknown);
        var options = found.Select(option =>
        {
            // An option that was handed in beside it is laid beside it as it was then.
            var rejected = first.Rejected.FirstOrDefault(one => one.Id == option.Id);
            return rejected is null ? option : option with { Scenario = rejected.Scenario, Version = rejected.Version, ChangedAt = submission.At };
        }).ToList();
        var weighed = await grains.GetGrain<IDecisionsGrain>(view.Scenario.Programme).Weigh(
            submission.Proposal.Hash, [.. options.Select(option => option.Scenario)], QuickFutures, cancellationToken);
        return Laid(first.Report, options, weighed);
    }

    private async Task<(IReadOnlyList<ScenarioView>? Options, ProblemAnswer? Refusal)> Named(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var options = new List<ScenarioView>();
        foreach (var id in ids)
        {
            if (await ScenarioEndpoints.Find(id, grains, cancellationToken) is not { } option) return (null, NoSuch(id));
            options.Add(option);
        }
        return (options, null);
    }

    private static (PaperOptions? Options, ProblemAnswer? Refusal) Laid(PlanReport first, IReadOnlyList<ScenarioView> options, WeighedOptions weighed)
    {
        if (weighed.Comparison is not { } comparison)
            return (null, PlanRefusal.Of(weighed.Status, weighed.Faults, weighed.NoPlan, first.Scenario, Clash(first.ScenarioId), () => ScenarioEndpoints.NotFound(first.ScenarioId)));
        var beside = options.Zip(weighed.Options, (option, results) => first with
        {
            ScenarioId = option.Id, ScenarioVersion = option.Version, ChangedAt = option.ChangedAt,
            Scenario = option.Scenario with { CatalogueVersion = option.Scenario.CatalogueVersion ?? first.Scenario.CatalogueVersion },
            Outcome = results.Outcome, Futures = new ReportedFutures(results.Futures, null), Money = null, Decision = null,
        });
        return (new PaperOptions([first, .. beside], comparison), null);
    }

    private static Submission? Submitted(ScenarioView view) => view.Review.IsOpen ? null : view.Review.Submission;

    // The plan that is decided on, with the options that were handed in beside it.
    private async Task<SealedReport> Sealed(ScenarioView view, Submission submission, CancellationToken cancellationToken)
    {
        var (review, hash) = (view.Review, submission.Proposal.Hash);
        var number = review.Decision is { } decision ? DecisionRecord.Parse(decision)?.Number : null;
        var plan = await grains.GetGrain<IDecisionsGrain>(view.Scenario.Programme).Plan(hash, number, cancellationToken)
            ?? throw new InvalidOperationException($"The proposal {hash} of scenario {view.Id} is not in the store.");
        var (proposal, results) = (plan.Proposal, plan.Proposal.Results);
        return new SealedReport(
            new PlanReport
            {
                ScenarioId = view.Id, ScenarioVersion = submission.ScenarioVersion, ChangedAt = submission.At, Scenario = proposal.Scenario, Snapshot = proposal.Snapshot,
                Outcome = results.Outcome, Futures = new ReportedFutures(results.Futures, null), Money = plan.Money,
                Decision = new ReportDecision
                {
                    Stage = review.Stage, Proposal = hash, Approvals = review.Approvals, SourcesSealed = plan.SourcesSealed,
                    Separated = plan.Record?.Separated ?? Separated(view),
                    Id = plan.Record?.Id, Hash = plan.Record?.Hash, AdoptedBy = plan.Record?.AdoptedBy, AdoptedAt = plan.Record?.AdoptedAt,
                },
            },
            proposal.Options);
    }

    private static bool? Separated(ScenarioView view) => view.Review.Deciders.Any() ? !view.Review.Deciders.Any(view.IsBy) : null;

    private static ProblemAnswer NoSuch(string option) => Refuse.Fault("with", option, "ids of stored scenarios, see /api/v1/scenarios");

    private static string Clash(string id) => $"GET /api/v1/scenarios/{id}/clash";

    private sealed record SealedReport(PlanReport Report, ImmutableArray<RejectedOption> Rejected);
}
