using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Decisions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using Orleans.Placement;

namespace ModelWard.Grains.Planning;

/// <summary>
/// Answers what becomes of a scenario. It keeps the snapshot, the last full answer and the preview's linear program in memory only;
/// computations run on <see cref="WorkPool"/>, never in the grain's turn. Let go after two idle minutes: what-if questions come in bursts.
/// </summary>
[GrainType("planner"), CollectionAgeLimit(Minutes = 2), Immovable(ImmovableKind.Rebalancer)]
internal sealed partial class PlannerGrain(
    WorkPool pool, FuturesPool threads, OptimalSearch search, LaidOutPlans plans, IDecisionStore decisions, TimeProvider time) : Grain, IPlannerGrain
{
    private Snapshot? _snapshot;
    private (ContinuedScheme Scheme, int Year, Snapshot Snapshot)? _carriedOn;
    private WardTable? _table;
    private LastAnswer? _last;
    private PreviewProgram? _preview;

    /// <inheritdoc />
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        LetPreviewGo();
        return base.OnDeactivateAsync(reason, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<PlannerAnswer> GetOutcome(PlanRequest request, CancellationToken cancellationToken)
    {
        if (await Stored(cancellationToken) is not { } view) return new PlannerAnswer(CommandStatus.NotFound, null, []);
        return await Answer(view.Scenario, KeyOf(view), request, cancellationToken);
    }

    /// <inheritdoc />
    public Task<PlannerAnswer> WhatIf(Scenario scenario, PlanRequest request, CancellationToken cancellationToken) =>
        Answer(scenario, KeyOf(scenario), request, cancellationToken);

    /// <inheritdoc />
    public async Task<CohortAnswer> GetCohort(int year, CancellationToken cancellationToken)
    {
        if (await Stored(cancellationToken) is not { } view) return new CohortAnswer(CommandStatus.NotFound, [], []);
        var answer = await Answer(view.Scenario, KeyOf(view), PlanRequest.Immediate, cancellationToken);
        if (answer.Outcome is not { } outcome || _table is not { } table) return new CohortAnswer(answer.Status, [], answer.Faults, answer.NoPlan);
        var members = await pool.Run(_ => Cohort.Of(year, table, view.Scenario, outcome), cancellationToken);
        return new CohortAnswer(CommandStatus.Done, members, []);
    }

    /// <inheritdoc />
    public Task<QuestionReply> Ask(Question question, Scenario? scenario, CancellationToken cancellationToken) =>
        Reply(question, scenario, new WorkMeter(), cancellationToken);

    private async Task<QuestionReply> Reply(Question question, Scenario? scenario, WorkMeter meter, CancellationToken cancellationToken)
    {
        if ((scenario ?? (await Stored(cancellationToken))?.Scenario) is not { } given) return new QuestionReply(CommandStatus.NotFound, null, []);
        var asked = QuestionAnalysis.Asked(given, question);
        var (status, faults, snapshot, catalogue, known) = await Stand(asked, cancellationToken);
        if (snapshot is null || catalogue is null) return new QuestionReply(status, null, faults);
        var wrong = new FaultList();
        question.Check(asked, snapshot, wrong);
        if (!wrong.None) return new QuestionReply(CommandStatus.Invalid, null, wrong.Faults);
        var result = await pool.Run(
            token => QuestionAnalysis.Answer(known ?? WardTable.Of(snapshot, catalogue, asked.NormFactors), asked, question, threads.Share, meter, token), cancellationToken);
        return new QuestionReply(result.Faults.Count == 0 ? CommandStatus.Done : CommandStatus.Invalid, result.Answer, result.Faults, result.NoPlan);
    }

    private async Task<ScenarioView?> Stored(CancellationToken cancellationToken)
    {
        var view = await GrainFactory.GetGrain<IScenarioGrain>(this.GetPrimaryKeyString()).Read(cancellationToken);
        if (view is null) DeactivateOnIdle();
        return view;
    }

    private async Task<PlannerAnswer> Answer(Scenario scenario, string key, PlanRequest request, CancellationToken cancellationToken)
    {
        var (status, faults, snapshot, catalogue, known) = await Stand(scenario, cancellationToken);
        if (snapshot is null || catalogue is null) return new PlannerAnswer(status, null, faults);
        var optimal = scenario.Policy == Policy.Optimal;
        if (optimal && StartsFault(request.Starts) is { } fault) return new PlannerAnswer(CommandStatus.Invalid, null, [fault]);
        if (known is null)
        {
            _last = null;
            LetPreviewGo();
        }
        if (optimal && request.Preview) return await Preview(scenario, () => known ?? WardTable.Of(snapshot, catalogue, scenario.NormFactors), cancellationToken);
        var question = QuestionOf(scenario, key, request.Starts);
        if (_last is not { } last || last.Question != question)
        {
            (known, last) = await pool.Run(
                token =>
                {
                    var table = known ?? WardTable.Of(snapshot, catalogue, scenario.NormFactors);
                    return (table, optimal ? Optimum(table, token) : new LastAnswer(question, new PlannerAnswer(CommandStatus.Done, RolloutSimulator.Simulate(table, scenario, token), []), null));
                },
                cancellationToken);
            (_table, _last) = (known, last);
        }
        return request.Data ? await pool.Run(_ => last.Answer.WithData(known!), cancellationToken) : last.Answer;

        LastAnswer Optimum(WardTable table, CancellationToken token)
        {
            var optimum = search(table, scenario, new OptimizerOptions { Starts = request.Starts }, null, token);
            return new LastAnswer(question, optimum.ToPlannerAnswer(), optimum.NoPlan is null ? FuturesPlanning.Plan(table, scenario, optimum, token) : null);
        }
    }

    // What is remembered are full answers only, each to the very question with its starts.
    private static string QuestionOf(Scenario scenario, string key, int starts) => scenario.Policy == Policy.Optimal ? $"{key}, {starts} starts" : key;

    private static string KeyOf(ScenarioView view) => $"version {view.Version}";

    private static string KeyOf(Scenario scenario) => CommandHash.Of("whatif", "", scenario);

    private async Task<PlannerAnswer> Preview(Scenario scenario, Func<WardTable> lay, CancellationToken cancellationToken)
    {
        var program = _preview ??= PreviewProgram.Create();
        (_table, var answer) = await pool.Run(
            token =>
            {
                var table = lay();
                return (table, program.Solve(table, scenario, token));
            },
            cancellationToken);
        return answer.ToPlannerAnswer();
    }

    private void LetPreviewGo()
    {
        _preview?.LetGo();
        _preview = null;
    }

    /// <summary>What a scenario stands on: the present snapshot, the catalogue and, when they are laid out already, the wards.</summary>
    private async Task<(CommandStatus Status, IReadOnlyList<Fault> Faults, Snapshot? Snapshot, Catalogue? Catalogue, WardTable? Known)> Stand(
        Scenario scenario, CancellationToken cancellationToken)
    {
        var faults = new FaultList();
        ScenarioValidation.Check(scenario, faults);
        if (!faults.None) return (CommandStatus.Invalid, faults.Faults, null, null, null);
        var present = scenario.Continues is { } scheme
            ? await CarriedOn(scenario.Programme, scheme, scenario.FirstYear, cancellationToken)
            : await Present(scenario.Programme, cancellationToken);
        if (present is not { } snapshot) return (CommandStatus.NotFound, [], null, null, null);
        ScenarioValidation.Check(scenario, snapshot, faults);
        if (!faults.None) return (CommandStatus.Invalid, faults.Faults, null, null, null);
        var catalogue = snapshot.CatalogueOf(scenario, time);
        var known = _table is { } laid && ReferenceEquals(laid.Register, snapshot) && ReferenceEquals(laid.Catalogue, catalogue) && laid.Fits(scenario.NormFactors) ? _table : null;
        return (CommandStatus.Done, [], snapshot, catalogue, known);
    }

    private async Task<Snapshot?> Present(string programme, CancellationToken cancellationToken)
    {
        // Questions interleave, so what is held may be another snapshot after the wait.
        var held = _snapshot?.Programme.Code == programme ? _snapshot : null;
        var answer = await GrainFactory.GetGrain<IProgrammeGrain>(programme).GetSnapshot(held?.Version ?? -1, cancellationToken);
        return _snapshot = answer.Exists ? answer.Newer ?? held : null;
    }

    // The wards at the start of the year, as a scenario that carries on a decision takes them.
    private async Task<Snapshot?> CarriedOn(string programme, ContinuedScheme scheme, int year, CancellationToken cancellationToken)
    {
        var held = _carriedOn is { } known && known.Scheme == scheme && known.Year == year ? known.Snapshot : null;
        var answer = await GrainFactory.GetGrain<IProgrammeGrain>(programme).GetSnapshotAt(year, scheme.Since, held?.Version ?? -1, cancellationToken);
        if (!answer.Exists || (answer.Newer ?? held) is not { } snapshot) return null;
        _carriedOn = (scheme, year, snapshot);
        return snapshot;
    }

    private static Fault? StartsFault(int starts)
    {
        var faults = new FaultList();
        faults.Range("starts", starts, 1, OptimizerOptions.MostStarts);
        return faults.None ? null : faults.Faults[0];
    }

    /// <summary>The last full answer, and the plan to carry out in futures where a search has found it.</summary>
    private sealed record LastAnswer(string Question, PlannerAnswer Answer, FuturesPlan? Found);
}
