using System.Text.Json;
using ModelWard.Cli.Inputs;
using ModelWard.Cli.Terminals;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Verification;

namespace ModelWard.Cli.Planners;

/// <summary>Computes in this process, on a register read from files.</summary>
internal sealed class LocalPlanner(string register, Terminal terminal) : IPlanner
{
    private Snapshot? _snapshot;
    private WardTable? _table;

    /// <inheritdoc />
    public async Task<Outcome> Outcome(ScenarioInput input, int starts, bool data, CancellationToken cancellationToken)
    {
        (input, var table) = await Stand(input, cancellationToken);
        if (input.Scenario.Policy != Policy.Optimal) return RolloutSimulator.Simulate(table, input.Scenario, cancellationToken);
        var optimum = await Optimum(input, table, starts, cancellationToken);
        return data && optimum.Outcome is { Proof: { Certificate: { } certificate } proof } outcome
            ? outcome with { Proof = proof with { Certificate = certificate with { Data = table.Data } } }
            : optimum.Outcome!;
    }

    /// <inheritdoc />
    public async Task<FuturesResult> Futures(ScenarioInput input, int replications, CancellationToken cancellationToken)
    {
        (input, var table) = await Stand(input, cancellationToken);
        var optimum = input.Scenario.Policy == Policy.Optimal ? await Optimum(input, table, OptimizerOptions.DefaultStarts, cancellationToken) : null;
        var plan = FuturesPlanning.Plan(table, input.Scenario, optimum, cancellationToken);
        var meter = new WorkMeter();
        return await Progress.Show(terminal, terminal.Say("kịch bản tương lai", "futures"), () => meter.Share,
            Task.Run(() => FuturesPlanning.Run(plan, replications, AllCores, cancellationToken, meter), cancellationToken));
    }

    /// <inheritdoc />
    public async Task<ComparisonAnswer> Compare(IReadOnlyList<ScenarioInput> inputs, int replications, CancellationToken cancellationToken)
    {
        var stands = new List<(ScenarioInput Input, WardTable Table)>();
        foreach (var input in inputs) stands.Add(await Stand(input, cancellationToken));
        var (first, table) = stands[0];
        var question = new ComparisonQuestion { Others = [.. stands.Skip(1).Select(stand => stand.Input.Scenario)], Replications = replications };
        var faults = new FaultList();
        question.Check(first.Scenario, table.Register, faults);
        if (!faults.None) throw new RefusedException(ExitCode.Refused, [.. faults.Faults.Select(fault => $"{fault.Path} {fault.Value}: {fault.Allowed}")]);
        var meter = new WorkMeter();
        var result = await Progress.Show(terminal, terminal.Say("so sánh", "comparing"), () => meter.Share,
            Task.Run(() => QuestionAnalysis.Answer(table, first.Scenario, question, AllCores, meter, cancellationToken), cancellationToken));
        if (result.NoPlan is { } noPlan) throw NoPlanWords.Of(string.Join(", ", inputs.Select(input => input.File)), noPlan, terminal);
        return (ComparisonAnswer)result.Answer!;
    }

    /// <inheritdoc />
    public async Task<CertificateFinding> Verify(string file, JsonElement certificate, CancellationToken cancellationToken)
    {
        var faults = new FaultList();
        if (CertificateReader.Read(certificate, faults) is not { } read) throw new RefusedException(ExitCode.Refused, [.. faults.Faults.Select(fault => $"{file}: {fault.Path} {fault.Value}: {fault.Allowed}")]);
        var own = await DataOf(read.Scenario, cancellationToken);
        var same = own is not null && CertificateData.HashOf(own) == read.DataHash;
        if ((read.Data ?? (same ? own : null)) is not { } data)
            throw new RefusedException(ExitCode.Refused, terminal.Say($"{file}: chứng thư dựa trên số liệu khác và không mang theo số liệu đó; chỉ --register tới đúng sổ bộ.", $"{file}: it rests on other data than the register at hand and does not carry them; name the right register with --register."));
        var check = CertificateVerifier.Verify(read, data, cancellationToken);
        return new CertificateFinding(check.Valid, check.Value, check.Bound, check.Count, check.CountBound, same, [.. check.Faults]);
    }

    private async Task<CertificateData?> DataOf(Scenario scenario, CancellationToken cancellationToken)
    {
        var snapshot = await Snapshot(cancellationToken);
        return scenario.Programme == snapshot.Programme.Code && scenario.CatalogueVersion is { } version && snapshot.Programme.CatalogueVersion(version) is { } catalogue
            ? CertificateData.Of(snapshot, catalogue)
            : null;
    }

    private async Task<OptimalAnswer> Optimum(ScenarioInput input, WardTable table, int starts, CancellationToken cancellationToken)
    {
        var done = 0;
        var options = new OptimizerOptions { Starts = starts, Threads = Math.Max(2, Environment.ProcessorCount), Progress = made => Volatile.Write(ref done, made) };
        var answer = await Progress.Show(terminal, terminal.Say("tìm kế hoạch tốt nhất", "searching"), () => (double)Volatile.Read(ref done) / starts,
            Task.Run(() => OptimalPolicy.Solve(table, input.Scenario, options, null, cancellationToken), cancellationToken));
        return answer.NoPlan is { } noPlan ? throw NoPlanWords.Of(input.File, noPlan, terminal) : answer;
    }

    /// <summary>The scenario with its catalogue version, and the wards under it; checks the scenario against the register on the way.</summary>
    private async Task<(ScenarioInput Input, WardTable Table)> Stand(ScenarioInput input, CancellationToken cancellationToken)
    {
        var (snapshot, scenario) = (await Snapshot(cancellationToken), input.Scenario);
        var faults = new FaultList();
        ScenarioValidation.Check(scenario, snapshot, faults);
        faults.Require(scenario.Continues is null, "continues", scenario.Continues?.Decision, "nothing without --server: only the service knows what has been done since the decision");
        if (!faults.None) throw input.Refuse(faults.Faults);
        var catalogue = scenario.CatalogueVersion is { } version ? snapshot.Programme.CatalogueVersion(version)! : snapshot.Programme.CatalogueOn(terminal.Time.GetUtcNow().CivilDay());
        if (_table is not { } laid || !ReferenceEquals(laid.Catalogue, catalogue) || !laid.Fits(scenario.NormFactors)) _table = laid = WardTable.Of(snapshot, catalogue, scenario.NormFactors);
        return (input with { Scenario = scenario with { CatalogueVersion = catalogue.Version } }, laid);
    }

    private async Task<Snapshot> Snapshot(CancellationToken cancellationToken) => _snapshot ??= await RegisterInput.Read(register, terminal, cancellationToken);

    /// <summary>As many shares as there are cores.</summary>
    internal static void AllCores(int most, Action share) => Parallel.Invoke([.. Enumerable.Repeat(share, Math.Min(most, Environment.ProcessorCount))]);
}
