using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.SecondOpinions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.SecondOpinions;

[Collection(OneCluster.Name)]
public sealed class SecondOpinionGrainTests(GrainCluster cluster)
{
    private static readonly SecondOpinionRequest OneSecond = new(MipSolver.Scip, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Standin.Hangs, SolverFailureKind.TimedOut)]
    [InlineData(Standin.Garbage, SolverFailureKind.Garbage)]
    [InlineData(Standin.Forever, SolverFailureKind.TooMuchOutput)]
    [InlineData(Standin.Exits, SolverFailureKind.Exited)]
    [InlineData(Standin.Killed, SolverFailureKind.Killed)]
    [InlineData(Standin.Invents, SolverFailureKind.Garbage)]
    public async Task Ask_SolverThatFails_IsAValueAndTheNextIsAnswered(string script, SolverFailureKind kind)
    {
        var code = await cluster.Import("W1");
        Use(script);

        var failed = await Ask(OneSecond, Example.Scenario(code));
        Use(Standin.HasNone);
        var answered = await Ask(OneSecond, Example.Scenario(code));

        failed.Failure!.Kind.ShouldBe(kind);
        failed.Opinion.ShouldBeNull();
        answered.Failure.ShouldBeNull();
        answered.Opinion!.Status.ShouldBe(MipStatus.NotFound);
    }

    [Fact]
    public async Task Ask_SolverThatBoasts_IsBelievedNothing()
    {
        var code = await cluster.Import("W1", "W2");
        Use(Standin.Boasts);

        var opinion = (await Ask(OneSecond, Example.Scenario(code))).Opinion!;

        (opinion.Count, opinion.Value, opinion.Bound).ShouldBe((1, 1m, -5m));
        opinion.Feasible.ShouldBeTrue();
        opinion.Ours!.Value.ShouldBe(2);
        opinion.Ours.Bound.ShouldBe(2);
        opinion.Explanation.En.ShouldContain("our plan is better by 50%");
        opinion.Explanation.En.ShouldContain("the bound of \u22125 that SCIP claims is false");
        opinion.Explanation.Vi.ShouldContain("đưa ra là sai");
    }

    [Fact]
    public async Task Ask_PlanThatBreaksALimit_IsSaidToBeUnusable()
    {
        var code = await cluster.Import("W1");
        Use(Standin.Boasts);
        var poor = Example.Scenario(code);
        poor = poor with { Limits = [.. poor.Limits.Select(year => year with { Officers = 0 })] };

        var opinion = (await Ask(OneSecond, poor)).Opinion!;

        opinion.Feasible.ShouldBeFalse();
        opinion.Broken.ShouldContain(broken => broken.Contains("officers/2023"));
        opinion.Explanation.En.ShouldContain("cannot be used");
    }

    [Fact]
    public async Task Ask_WhileAnotherRuns_IsToldWhenToComeAgain()
    {
        var code = await cluster.Import("W1");
        Use(Standin.Hangs);
        var request = new SecondOpinionRequest(MipSolver.Scip, 2);

        var answers = await Task.WhenAll(Ask(request, Example.Scenario(code)), Ask(request, Example.Scenario(code)));

        var turnedAway = answers.Single(answer => answer.BusySeconds is not null);
        turnedAway.BusySeconds!.Value.ShouldBeInRange(1, 3);
        (turnedAway.Opinion, turnedAway.Failure).ShouldBe((null, null));
        answers.Single(answer => answer.BusySeconds is null).Failure!.Kind.ShouldBe(SolverFailureKind.TimedOut);
    }

    [Fact]
    public async Task Ask_StoredScenario_IsAskedOfTheOptimalPolicyWhateverItsOwn()
    {
        var code = await cluster.Import("W1");
        var id = $"o-{code}"[..20];
        await cluster.Scenario(id).Create(Example.Header("a"), Example.Scenario(code) with { Policy = Policy.Manual, Order = ["W1"] }, Stop);
        Use(Standin.HasNone);

        (await cluster.Grains.GetGrain<ISecondOpinionGrain>(id).Ask(OneSecond, null, Stop)).Opinion!.Ours!.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ask_UnknownOrOutOfRange_IsRefused()
    {
        var code = await cluster.Import("W1");

        (await cluster.Grains.GetGrain<ISecondOpinionGrain>("no-such-scenario").Ask(OneSecond, null, Stop)).Status.ShouldBe(CommandStatus.NotFound);
        (await Ask(OneSecond, Example.Scenario("no-such-programme"))).Status.ShouldBe(CommandStatus.NotFound);
        (await Ask(OneSecond with { Seconds = 61 }, Example.Scenario(code))).Faults.ShouldHaveSingleItem().Path.ShouldBe("seconds");
        (await Ask(OneSecond, Example.Scenario(code) with { AllowUnfinished = true })).Faults.ShouldHaveSingleItem().Path.ShouldBe("allowUnfinished");
    }

    private Task<SecondOpinionAnswer> Ask(SecondOpinionRequest request, Scenario scenario) =>
        cluster.Grains.GetGrain<ISecondOpinionGrain>(GrainKeys.WhatIf("second-opinion")).Ask(request, scenario, Stop);

    // The cluster's own options, so that the grain runs the script from the next question on.
    private void Use(string script)
    {
        var options = cluster.Services.GetRequiredService<IOptions<SecondOpinionOptions>>().Value;
        var meant = Standin.Options(script);
        (options.Grace, options.MostBytes) = (meant.Grace, meant.MostBytes);
        options.Command.Clear();
        foreach (var part in meant.Command) options.Command.Add(part);
    }
}
