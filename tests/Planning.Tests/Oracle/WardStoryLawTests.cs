using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Simulation;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rules 5, 7, 18, 19 and 21 on random cases: the years' figures are the sum of the wards' own lines.</summary>
public sealed class WardStoryLawTests
{
    [Fact]
    public void UseOfAYear_SummedOverTheWardsOwnStories_IsTheLedgersUse() => RolloutCase.Any.Sample(drawn =>
    {
        var outcome = Simulator.Simulate(drawn.Snapshot, drawn.Scenario);
        var stories = StoriesOf(drawn, outcome);
        foreach (var year in outcome.Years)
        {
            var use = stories.Aggregate(Amounts.Nothing, (sum, story) => sum.Plus(story.Use(year.Year)));
            foreach (var resource in Enum.GetValues<Resource>())
                if (year.Resources[resource] is { } ledger) ledger.Used.ShouldBe(use[resource], $"{resource} in {year.Year}");
        }
    }, iter: 1_000);

    [Fact]
    public void CountsOfAYear_SummedOverTheWardsOwnStories_AreTheYearsCounts() => RolloutCase.Any.Sample(drawn =>
    {
        var outcome = Simulator.Simulate(drawn.Snapshot, drawn.Scenario);
        var stories = StoriesOf(drawn, outcome);
        foreach (var year in outcome.Years)
        {
            int Count(Stage stage) => stories.Count(story => story.At(year.Year) == stage);
            (year.UnderWay, year.Recognized, year.Declined).ShouldBe((Count(Stage.UnderWay), Count(Stage.Recognized), Count(Stage.Declined)));
            year.Started.ShouldBe(stories.Count(story => story.StartedInRun == year.Year));
            year.Binding.ShouldBe(outcome.Wards.SelectMany(ward => ward.RefusedBy).Where(refusal => refusal.Year == year.Year)
                .Select(refusal => refusal.Resource).Distinct().Order());
        }
    }, iter: 1_000);

    [Fact]
    public void Ward_ServedInTheRun_IsRecognizedExactlyAfterItsServedYears() => RolloutCase.Any.Sample(drawn =>
    {
        var outcome = Simulator.Simulate(drawn.Snapshot, drawn.Scenario);
        outcome.Wards.Select(ward => ward.Code).ShouldBe(drawn.Snapshot.Wards.Select(ward => ward.Code));
        foreach (var (story, ward) in StoriesOf(drawn, outcome).Zip(outcome.Wards))
        {
            if (story.HeldTitle) continue;
            var served = story.ServedYears.ToList();
            served.Count.ShouldBeLessThanOrEqualTo(story.Years);
            (ward.Recognized is not null).ShouldBe(served.Count == story.Years, ward.Code);
            if (ward.Recognized is { } recognized) recognized.ShouldBe(served[^1]);
            if (!drawn.Scenario.AllowUnfinished && story.StartedInRun is { } start && ward.Slips == 0) ward.Recognized.ShouldBe(start + story.Years - 1);
        }
    }, iter: 1_000);

    private static List<WardStory> StoriesOf(RolloutCase drawn, Outcome outcome) =>
        [.. drawn.Snapshot.Wards.Zip(outcome.Wards, (ward, line) => new WardStory(ward, drawn.Catalogue, drawn.Scenario, line))];
}
