using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Work;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Planning;

/// <summary>Questions that say how far they are.</summary>
[Collection(OneCluster.Name)]
public sealed class StepwiseQuestionTests(GrainCluster cluster)
{
    private static readonly string[] Wards = [.. Enumerable.Range(1, 30).Select(ward => $"W{ward:d2}")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Question_HoweverLong_RisesSeldomEnoughAndEndsWithTheReplyOfAsk()
    {
        var code = await cluster.Import(Wards);
        var question = new RobustQuestion { Replications = 300, Starts = 4 };
        var began = Stopwatch.GetTimestamp();

        var steps = await Steps("s1", question, Example.Scenario(code));

        var quarters = Stopwatch.GetElapsedTime(began) / TimeSpan.FromMilliseconds(250);
        steps.Count.ShouldBeLessThanOrEqualTo((int)quarters + 2);
        steps.Zip(steps.Skip(1), (before, after) => after.Share > before.Share).ShouldAllBe(rises => rises);
        steps[..^1].ShouldAllBe(step => step.Reply == null && step.Share < 1);
        (steps[^1].Share, steps[^1].Reply!.Status).ShouldBe((1, CommandStatus.Done));
        var asked = await cluster.Planner(GrainKeys.WhatIf("s1")).Ask(question, Example.Scenario(code), Stop);
        steps[^1].Reply!.Answer!.Fingerprint.ShouldBe(asked.Answer!.Fingerprint);
    }

    [Fact]
    public async Task Question_OfUnknownWork_TellsNothingButTheReply()
    {
        var code = await cluster.Import("W1", "W2");

        var steps = await Steps("s2", new WhyQuestion { Ward = "W1" }, Example.Scenario(code));

        steps.ShouldHaveSingleItem().Reply!.Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public async Task Question_ThatIsNotAllowed_IsRefusedAtOnce()
    {
        var code = await cluster.Import("W1");

        var steps = await Steps("s3", new TornadoQuestion { Replications = 1 }, Example.Scenario(code));

        steps.ShouldHaveSingleItem().Reply!.Faults.Single().Path.ShouldBe("replications");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Leaving_OrCancelling_EndsTheWork(bool cancel)
    {
        var code = await cluster.Import(Wards);
        using var token = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var seen = 0;
        // Minutes of searching.
        var steps = cluster.Planner(GrainKeys.WhatIf("s4")).AskStepwise(new RobustQuestion { Replications = 10_000, Starts = 1_000 }, Example.Scenario(code), token.Token);

        if (cancel)
        {
            await Should.ThrowAsync<OperationCanceledException>(async () =>
            {
                await foreach (var _ in steps)
                    if (++seen == 1) await token.CancelAsync();
            });
        }
        else
        {
            await foreach (var step in steps)
            {
                step.Reply.ShouldBeNull();
                if (++seen == 1) break;
            }
        }

        seen.ShouldBe(1);
        // All threads of the questions are free again.
        var pool = cluster.Services.GetRequiredService<WorkPool>();
        await Task.WhenAll(Enumerable.Range(0, pool.Threads).Select(_ => pool.Run(_ => 0, Stop))).WaitAsync(TimeSpan.FromSeconds(30), Stop);
    }

    private async Task<List<QuestionProgress>> Steps(string key, Question question, Scenario scenario)
    {
        var steps = new List<QuestionProgress>();
        await foreach (var step in cluster.Planner(GrainKeys.WhatIf(key)).AskStepwise(question, scenario, Stop)) steps.Add(step);
        return steps;
    }
}
