using System.Text.Json;
using CsCheck;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Futures.Reference;

/// <summary>With every noise off, a future is what the simulator makes of the same plan, in every field.</summary>
public sealed class NoNoiseLawTests
{
    [Fact]
    public void Future_OfARandomCaseWithoutNoise_IsTheSimulatorsOutcomeOfItsPlan() => RolloutCase.Any.Sample(drawn => AgreesOn(drawn.Snapshot, drawn.Scenario), iter: 3_000);

    [Fact]
    public void Future_OfAPlanThatNoPolicyMade_IsTheSimulatorsOutcomeOfIt() => Gen.Select(RolloutCase.Any, Gen.Int[0, 9].Array[30]).Sample((drawn, years) =>
        AgreesOn(drawn.Snapshot, drawn.Scenario, [.. drawn.Snapshot.Wards.Reverse().Select((ward, i) => new PlannedStart(ward.Code, drawn.Scenario.FirstYear + years[i] - 1))]), iter: 1_000);

    [Fact]
    public void Future_FromTheStateInMidPlanWithoutNoise_IsTheSimulatorsOutcomeFromThere() => RolloutCase.Any.Sample(drawn =>
    {
        if (drawn.Scenario.YearCount == 1) return;
        var middle = (drawn.Scenario.FirstYear + drawn.Scenario.LastYear) / 2;
        var outcome = RolloutSimulator.Simulate(drawn.Snapshot, drawn.Scenario, drawn.Catalogue).Years[middle - drawn.Scenario.FirstYear];
        var rest = drawn.Scenario with
        {
            FirstYear = middle + 1,
            Limits = [.. drawn.Scenario.Limits.Where(year => year.Year > middle)],
            Opening = new Opening(outcome.Resources.Capital.Closing, outcome.Resources.Officers.Closing),
            Milestones = [],
            DistrictFloors = [],
        };
        AgreesOn(RolloutSimulator.StateAfter(drawn.Snapshot, drawn.Scenario, drawn.Catalogue, middle), rest);
    }, iter: 1_000);

    [Theory]
    [MemberData(nameof(SamplesAndPolicies))]
    public void Future_OfASampleUnderEveryPolicyWithoutNoise_IsTheSimulatorsOutcome(string sample, Policy policy) =>
        AgreesOn(City.Snapshot, City.Sample(sample) with { Policy = policy });

    [Theory, InlineData("baseline"), InlineData("plus18"), InlineData("front-loaded")]
    public void Future_OfASamplesOptimumWithoutNoise_IsTheSimulatorsOutcome(string sample)
    {
        var instance = Instance.OfSample(sample);
        var optimum = OptimalPolicy.Solve(instance.Table(), instance.Scenario, new OptimizerOptions(), cancellationToken: TestContext.Current.CancellationToken);

        AgreesOn(City.Snapshot, instance.Scenario, optimum.Plan);
    }

    [Fact]
    public void Future_OfARandomScenarioOfTheCityWithoutNoise_IsTheSimulatorsOutcome()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var (scenario, plan) = RandomScenario.WithPlan(City.Snapshot, seed, sideRows: seed % 2 == 0);
            AgreesOn(City.Snapshot, scenario, plan);
        }
    }

    public static TheoryData<string, Policy> SamplesAndPolicies()
    {
        var data = new TheoryData<string, Policy>();
        foreach (var sample in Instance.Samples)
            foreach (var policy in new[] { Policy.Readiness, Policy.Cheapest, Policy.PeoplePerVnd, Policy.Need, Policy.DistrictBalanced }) data.Add(sample, policy);
        return data;
    }

    private static void AgreesOn(Snapshot snapshot, Scenario scenario) =>
        AgreesOn(snapshot, scenario, RolloutSimulator.Plan(snapshot, scenario, snapshot.Programme.Catalogues[0]));

    private static void AgreesOn(Snapshot snapshot, Scenario scenario, System.Collections.Immutable.ImmutableArray<PlannedStart> plan)
    {
        var quiet = scenario with { Uncertainty = Uncertainty.None };
        var outcome = RolloutSimulator.Simulate(snapshot, RolloutSimulator.CarryingOut(quiet, plan), snapshot.Programme.Catalogues[0]);
        var future = OneFuture.Of(snapshot, quiet, plan, replication: 7);
        Written(future.Years).ShouldBe(Written(outcome.Years));
        Written(future.Wards).ShouldBe(Written(outcome.Wards.Select(ward => ward with { TooLarge = false })));
        var prices = new PriceIndex(scenario.Inflation, scenario.BaseYear, scenario.LastYear + 1, scenario.LastYear + 1);
        snapshot.Wards.Select((ward, w) => future.IsQueued(w) ? prices.Price(ward.Needs.Upkeep, scenario.LastYear + 1) : 0).Sum().ShouldBe(outcome.NextYear.Upkeep);
    }

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, ModelJson.Options);
}
