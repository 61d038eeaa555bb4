using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Tests.Planning;

[Collection(OneCluster.Name)]
public sealed class OptimalPlannerTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhatIf_OptimalScenario_IsWhatThePolicySaysOfTheSnapshot()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var scenario = Example.Optimal(code);
        var snapshot = (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!;

        var answer = await cluster.Planner(Key(code)).WhatIf(scenario, PlanRequest.Immediate, Stop);

        var own = OptimalPolicy.Solve(WardTable.Of(snapshot, Example.Catalogue), scenario, new OptimizerOptions(), null, Stop).Outcome!;
        answer.Status.ShouldBe(CommandStatus.Done);
        answer.NoPlan.ShouldBeNull();
        answer.Outcome!.Fingerprint.ShouldBe(own.Fingerprint);
        answer.Outcome.Proof!.Bound.ShouldBe(own.Proof!.Bound);
        answer.Outcome.Proof.Starts.ShouldBe(2);
        answer.Outcome.Proof.Certificate!.Plan.ShouldBe(own.Proof.Certificate!.Plan);
        answer.Outcome.Proof.Certificate.Data.ShouldBeNull();
    }

    [Fact]
    public async Task GetOutcome_AskedWithOtherStarts_IsSearchedAnewAndWithTheSameIsNot()
    {
        var code = await cluster.Import("W1", "W2");
        await cluster.Scenario(code).Create(Example.Header("a"), Example.Optimal(code), Stop);

        var two = (await cluster.Planner(code).GetOutcome(new PlanRequest(2), Stop)).Outcome!;
        var again = (await cluster.Planner(code).GetOutcome(new PlanRequest(2), Stop)).Outcome!;
        var nine = (await cluster.Planner(code).GetOutcome(new PlanRequest(9), Stop)).Outcome!;

        again.ElapsedMs.ShouldBe(two.ElapsedMs);
        (two.Proof!.Starts, nine.Proof!.Starts).ShouldBe((2, 9));
    }

    [Fact]
    public async Task WhatIf_FullAnswerBetweenPreviews_IsNeverAPreviewNorTheOtherWayRound()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var planner = cluster.Planner(Key(code));
        var scenario = Example.Optimal(code);

        var before = (await planner.WhatIf(scenario, new PlanRequest(2, Preview: true), Stop)).Outcome!;
        var full = (await planner.WhatIf(scenario, new PlanRequest(2), Stop)).Outcome!;
        var after = (await planner.WhatIf(scenario, new PlanRequest(2, Preview: true), Stop)).Outcome!;

        foreach (var preview in new[] { before, after })
        {
            preview.Preview.ShouldBeTrue();
            preview.Fingerprint.ShouldBeNull();
            preview.Proof!.Certificate.ShouldBeNull();
        }
        full.Preview.ShouldBeFalse();
        full.Fingerprint.ShouldBe(OutcomeFingerprint.Of(full));
        full.Proof!.Certificate.ShouldNotBeNull();
    }

    [Fact]
    public async Task WhatIf_PreviewsAfterAWardsChange_RestOnTheNewSnapshot()
    {
        var code = await cluster.Import("W1", "W2");
        var planner = cluster.Planner(Key(code));
        var scenario = Example.Optimal(code);
        var before = (await planner.WhatIf(scenario, new PlanRequest(2, Preview: true), Stop)).Outcome!;
        var full = (await planner.WhatIf(scenario, new PlanRequest(2), Stop)).Outcome!;

        var changed = await cluster.Ward(code, "W1").ChangeNeeds(new ChangeNeeds(Example.Header("b"), Example.Needs with { WorksCost = 901 }), Stop);
        await cluster.Programme(code).WardChanged(changed.View!, Stop);
        var after = (await planner.WhatIf(scenario, new PlanRequest(2, Preview: true), Stop)).Outcome!;
        var fullAfter = (await planner.WhatIf(scenario, new PlanRequest(2), Stop)).Outcome!;

        after.SnapshotVersion.ShouldBe(before.SnapshotVersion + 1);
        Spent(after).ShouldBe(Spent(before) + 1);
        fullAfter.SnapshotVersion.ShouldBe(full.SnapshotVersion + 1);
        Spent(fullAfter).ShouldBe(Spent(full) + 1);
    }

    [Fact]
    public async Task WhatIf_PreviewOfARulePolicy_IsTheFullAnswer()
    {
        var code = await cluster.Import("W1");
        var planner = cluster.Planner(Key(code));

        var preview = (await planner.WhatIf(Example.Scenario(code), new PlanRequest(2, Preview: true), Stop)).Outcome!;

        preview.Preview.ShouldBeFalse();
        preview.Fingerprint.ShouldBe(OutcomeFingerprint.Of(preview));
        preview.Proof.ShouldBeNull();
    }

    [Fact]
    public async Task WhatIf_CancelledPreview_LeavesThePlannerAbleToAnswer()
    {
        var code = await cluster.Import("W1", "W2");
        var planner = cluster.Planner(Key(code));
        var scenario = Example.Optimal(code);
        for (var round = 0; round < 20; round++)
        {
            using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            var first = planner.WhatIf(scenario, new PlanRequest(2, Preview: true), cancel.Token);
            await cancel.CancelAsync();
            try
            {
                await first;
            }
            catch (OperationCanceledException)
            {
                // It may also have been answered before.
            }
            var second = await planner.WhatIf(scenario with { Limits = [.. scenario.Limits.Select(year => year with { Capital = 2_000 + round })] }, new PlanRequest(2, Preview: true), Stop);
            second.Outcome!.Years[0].Resources.Capital.Granted.ShouldBe(2_000 + round);
        }
    }

    [Fact]
    public async Task WhatIf_MilestoneThatNoLimitAllows_HasNoPlanAndSaysThatItIsProved()
    {
        var code = await cluster.Import("W1", "W2");
        var scenario = Example.Optimal(code) with { Milestones = [new Milestone(2023, 1)] };

        foreach (var preview in new[] { false, true })
        {
            var answer = await cluster.Planner(Key(code)).WhatIf(scenario, new PlanRequest(2, preview), Stop);

            answer.Status.ShouldBe(CommandStatus.Done);
            answer.Outcome.ShouldBeNull();
            answer.NoPlan.ShouldNotBeNull().Proved.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task WhatIf_StartsOutOfRange_IsInvalidForTheOptimalPolicyOnly()
    {
        var code = await cluster.Import("W1");
        var planner = cluster.Planner(Key(code));

        foreach (var starts in new[] { 0, 1_001 })
            (await planner.WhatIf(Example.Optimal(code), new PlanRequest(starts), Stop)).Faults.ShouldHaveSingleItem().Path.ShouldBe("starts");
        (await planner.WhatIf(Example.Scenario(code), new PlanRequest(0), Stop)).Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public async Task GetOutcome_WithData_CarriesTheWardsOfTheSnapshotInTheCertificate()
    {
        var code = await cluster.Import("W1", "W2");
        await cluster.Scenario(code).Create(Example.Header("a"), Example.Optimal(code), Stop);

        var certificate = (await cluster.Planner(code).GetOutcome(new PlanRequest(2, Data: true), Stop)).Outcome!.Proof!.Certificate!;

        certificate.Data!.Wards.Select(ward => ward.Code).ShouldBe(["W1", "W2"]);
        CertificateData.HashOf(certificate.Data).ShouldBe(certificate.DataHash);
    }

    [Fact]
    public async Task GetCohort_OfAnOptimalPlan_NamesThePlanAsTheReasonAndNoRank()
    {
        var code = await cluster.Import("W1", "W2");
        await cluster.Scenario(code).Create(Example.Header("a"), Example.Optimal(code) with { Pins = [new Pin { Ward = "W2", Start = 2023 }] }, Stop);

        var cohort = await cluster.Planner(code).GetCohort(2023, Stop);

        cohort.Members.Select(member => (member.Ward.Code, member.Reason, member.Rank)).ShouldBe([("W2", CohortReason.Pinned, null), ("W1", CohortReason.Optimal, null)]);
    }

    private static string Key(string code) => GrainKeys.WhatIf(code);

    private static long Spent(Outcome outcome) => outcome.Years.Sum(year => year.Resources.Capital.Used);
}
