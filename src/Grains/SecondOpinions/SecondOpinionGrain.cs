using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Planning;
using ModelWard.Grains.Work;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using Orleans.Concurrency;

namespace ModelWard.Grains.SecondOpinions;

/// <summary>
/// Asks a solver in a process of its own. It keeps nothing; while the process runs the grain's turns are free, so whoever asks
/// meanwhile is told at once to come again.
/// </summary>
[GrainType("secondOpinion"), Reentrant, CollectionAgeLimit(Minutes = 2)]
internal sealed class SecondOpinionGrain(WorkPool pool, SolverTurn turn, SolverRun solvers, TimeProvider time) : Grain, ISecondOpinionGrain
{
    /// <inheritdoc />
    public async Task<SecondOpinionAnswer> Ask(SecondOpinionRequest request, Scenario? scenario, CancellationToken cancellationToken)
    {
        scenario ??= (await GrainFactory.GetGrain<IScenarioGrain>(this.GetPrimaryKeyString()).Read(cancellationToken))?.Scenario;
        if (scenario is null) return NotFound;
        scenario = scenario with { Policy = Policy.Optimal, Plan = null, Order = null };
        var faults = new FaultList();
        faults.Range("seconds", request.Seconds, 1, SecondOpinionRequest.MostSeconds);
        faults.Require(Enum.IsDefined(request.Solver), "solver", request.Solver, "a solver");
        ScenarioValidation.Check(scenario, faults);
        if (!faults.None) return Invalid(faults);
        var answer = await GrainFactory.GetGrain<IProgrammeGrain>(scenario.Programme).GetSnapshot(-1, cancellationToken);
        if (answer.Newer is not { } snapshot) return NotFound;
        ScenarioValidation.Check(scenario, snapshot, faults);
        if (!faults.None) return Invalid(faults);
        using var lease = turn.Take(solvers.Limit(request.Seconds));
        return lease is null
            ? new SecondOpinionAnswer(CommandStatus.Done, null, [], BusySeconds: turn.SecondsLeft())
            : await Ask(request, scenario, snapshot, cancellationToken);
    }

    private static SecondOpinionAnswer NotFound => new(CommandStatus.NotFound, null, []);

    private async Task<SecondOpinionAnswer> Ask(SecondOpinionRequest request, Scenario scenario, Snapshot snapshot, CancellationToken cancellationToken)
    {
        var (table, problem, question) = await pool.Run(_ => Question(request, scenario, snapshot), cancellationToken);
        var (answer, failure) = await solvers.Ask(question, problem, request.Seconds, cancellationToken);
        if (answer is null) return new SecondOpinionAnswer(CommandStatus.Done, null, [], failure);
        var opinion = await pool.Run(
            token => OpinionMaking.Of(table, scenario, request.Solver, answer, OptimalPolicy.Solve(table, scenario, new OptimizerOptions(), null, token)),
            cancellationToken);
        return new SecondOpinionAnswer(CommandStatus.Done, opinion, []);
    }

    private (WardTable Table, RolloutProblem Problem, byte[] Question) Question(SecondOpinionRequest request, Scenario scenario, Snapshot snapshot)
    {
        var table = WardTable.Of(snapshot, snapshot.CatalogueOf(scenario, time), scenario.NormFactors);
        var problem = RolloutFormulation.Of(table, scenario).Problem;
        var question = new MipQuestion { Problem = ProblemArrays.Of(problem), Solver = request.Solver, Seconds = request.Seconds };
        return (table, problem, JsonSerializer.SerializeToUtf8Bytes(question, ModelJson.Options));
    }

    private static SecondOpinionAnswer Invalid(FaultList faults) => new(CommandStatus.Invalid, null, faults.Faults);
}
