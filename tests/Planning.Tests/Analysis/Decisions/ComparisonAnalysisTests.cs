using ModelWard.Instances;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Analysis.Decisions;

public sealed class ComparisonAnalysisTests
{
    private static readonly Scenario Baseline = City.Sample("baseline");

    private static readonly LimitFactors FiveMore = new() { Capital = 1.05m };

    [Theory]
    [InlineData(Policy.Readiness)]
    [InlineData(Policy.Cheapest)]
    public void FivePerCentMoreCapital_OnTheSameFutures_HasAFifthOfTheVarianceOfIndependentRuns(Policy policy)
    {
        var scenario = Baseline with { Policy = policy };
        var answer = Deciding.OfCity<ComparisonAnswer>(scenario, new ComparisonQuestion { Others = [scenario.With(FiveMore)], Replications = 2_000 });
        var widest = answer.Options[1].Years.Single(year => year.Year == answer.WidestYear);
        widest.Recognized.Difference!.VarianceReduction!.Value.ShouldBeGreaterThanOrEqualTo(5);
        answer.Options[1].Years[^1].Recognized.Difference!.Verdict.ShouldBe(Verdict.Better);
    }

    [Fact]
    public void Options_WithoutNoise_DifferAsTheirOutcomesDo()
    {
        var (one, other) = (Baseline.Certain(), City.Sample("plus18").Certain());
        var answer = Deciding.OfCity<ComparisonAnswer>(one, new ComparisonQuestion { Others = [other], Replications = 2 });
        var (before, after) = (Deciding.Outcome(one), Deciding.Outcome(other));
        answer.Options[1].Years.Select(year => (int)year.Recognized.Difference!.Mean)
            .ShouldBe(before.Years.Zip(after.Years, (less, more) => more.Recognized - less.Recognized));
        answer.Options[1].Spend.Difference!.Mean.ShouldBe(Spent(after) - Spent(before));
        answer.Options[1].Years[^1].Recognized.Difference!.Better.ShouldBe(1);

        static long Spent(Outcome outcome) => outcome.Years.Sum(year => year.Resources.Capital.Used + year.Resources.Upkeep.Used);
    }

    [Fact]
    public void ThePlanWithAnotherSeed_MeetsTheSameFutures()
    {
        var question = new ComparisonQuestion { Others = [Baseline with { Seed = 77, Name = "Other seed" }], Replications = 50 };
        var answer = Deciding.OfCity<ComparisonAnswer>(Baseline, question);
        answer.Options[1].Spend.Difference!.Verdict.ShouldBe(Verdict.Same);
        answer.Options[1].Years.ShouldAllBe(year => year.Recognized.Difference!.Verdict == Verdict.Same);
        answer.Explanation.En.ShouldContain("always have the same number");
    }

    [Fact]
    public void Answer_OnAnyNumberOfThreads_HasTheSameFingerprint()
    {
        var question = new ComparisonQuestion { Others = [City.Sample("plus18"), City.Sample("front-loaded")], Replications = 600 };
        var alone = Deciding.OfCity<ComparisonAnswer>(Baseline, question);
        var shared = Deciding.OfCity<ComparisonAnswer>(Baseline, question, Deciding.Threads(3));
        shared.Fingerprint.ShouldBe(alone.Fingerprint);
        alone.Fingerprint.Length.ShouldBe(64);
        alone.SnapshotVersion.ShouldBe(City.Snapshot.Version);
        AnswerFingerprint.Of(alone).ShouldBe(alone.Fingerprint);
    }

    [Fact]
    public void Options_OfTheSameNameOrNone_AreToldApart()
    {
        var nameless = Baseline with { Name = "" };
        var answer = Deciding.OfCity<ComparisonAnswer>(Baseline, new ComparisonQuestion { Others = [Baseline, nameless], Replications = 2 });
        answer.Options.Select(option => option.Name).ShouldBe(["Phương án cơ sở #1 / Baseline #1", "Phương án cơ sở #2 / Baseline #2", "#3"]);
    }

    [Fact]
    public void Scenarios_TooFewTooManyOrOfOtherYears_AreRefusedByPlace()
    {
        Faults(0).ShouldBe(["scenarios"]);
        Faults(6).ShouldBe(["scenarios"]);
        Faults(49).ShouldBe(["scenarios"]);
        Deciding.Faults(City.Snapshot, Baseline, new ComparisonQuestion { Others = [Shorter] }).ShouldBe(["scenarios[1].lastYear"]);
        Deciding.Faults(City.Snapshot, Baseline, new ComparisonQuestion { Others = [Baseline, Baseline with { Programme = "other" }] }).ShouldBe(["scenarios[2].programme"]);
        Deciding.Faults(City.Snapshot, Baseline, new ComparisonQuestion { Others = [Baseline], Replications = 1 }).ShouldBe(["replications"]);

        static IEnumerable<string> Faults(int others) =>
            Deciding.Faults(City.Snapshot, Baseline, new ComparisonQuestion { Others = [.. Enumerable.Repeat(Baseline, others)] });
    }

    [Fact]
    public void AScenarioWithoutAPlan_IsNamedByPlace()
    {
        var none = Baseline with { Policy = Policy.Optimal, Milestones = [new Milestone(Baseline.FirstYear, 1)] };
        Deciding.Result(City.Snapshot, Baseline, new ComparisonQuestion { Others = [none], Replications = 2 }).Faults.Single().Path.ShouldBe("scenarios[1]");
        Deciding.Result(City.Snapshot, none, new ComparisonQuestion { Others = [Baseline], Replications = 2 }).NoPlan!.Proved.ShouldBeTrue();
    }

    private static Scenario Shorter => Baseline with
    {
        LastYear = Baseline.LastYear - 1, Limits = Baseline.Limits[..^1],
        Milestones = [.. Baseline.Milestones.Where(milestone => milestone.Year < Baseline.LastYear)],
    };
}
