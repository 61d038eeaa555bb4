using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Tests.Generators;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.Goals;

/// <summary>Three wards of 10, 20 and 30 billion and 2, 3 and 5 officers; two years of 20 billion and 4 officers each.</summary>
public sealed class GoalSeekTests
{
    private static readonly Snapshot Wards = Of(
        Ward("A", equipmentCost: 10_000, officers: 2), Ward("B", equipmentCost: 20_000, officers: 3), Ward("C", equipmentCost: 30_000, officers: 5));

    private static readonly Scenario TwoYears = From(2024, Year(capital: 20_000, officers: 4), Year(capital: 20_000, officers: 4));

    [Theory]
    [InlineData(GoalSeekMode.Multiplier, 60_000)] // A and B in 2024, C in 2025: both years need 30 billion
    [InlineData(GoalSeekMode.Uniform, 60_000)]
    [InlineData(GoalSeekMode.Profile, 60_000)]
    public void Goal_OfAllThreeWards_NeedsTheSumOfTheirCosts(GoalSeekMode mode, long total)
    {
        var answer = Ask(TwoYears with { Limits = [.. TwoYears.Limits.Select(year => year with { Officers = 10 })] }, 3, 2025, mode);
        answer.Status.ShouldBe(GoalSeekStatus.Found);
        answer.Least!.Total.ShouldBe(total);
        answer.Gap!.Value.ShouldBeLessThanOrEqualTo(0.001m);
        answer.ImpossibleBelow!.Total.ShouldBeLessThan(total);
        answer.Plan.Length.ShouldBe(3);
        answer.Present.Total.ShouldBe(40_000);
    }

    [Fact]
    public void Goal_PaidWithOfficers_NeedsTheSumOfTheirNeeds()
    {
        var answer = Ask(TwoYears with { Limits = [.. TwoYears.Limits.Select(year => year with { Capital = 60_000 })] }, 3, 2025, GoalSeekMode.Officers);
        // 5 + 5 officers: the unused of the first year stay
        (answer.Least!.Factor, answer.Least.Total).ShouldBe((1.25m, 10));
        answer.ImpossibleBelow!.Total.ShouldBeLessThan(10);
    }

    [Fact]
    public void Goal_OfAnEarlierYear_NeedsItsMoneyEarlier()
    {
        var rich = TwoYears with { Limits = [.. TwoYears.Limits.Select(year => year with { Officers = 10 })] };
        Ask(rich, 2, 2024, GoalSeekMode.Profile).Least!.Years.ShouldBe([new YearAmount(2024, 30_000), new YearAmount(2025, 0)]);
        Ask(rich, 2, 2024, GoalSeekMode.Multiplier).Least!.Factor.ShouldBe(1.5m);
    }

    [Fact]
    public void Profile_WithAnOpening_GrantsTheFirstYearWhatIsBeyondIt()
    {
        var rich = TwoYears with { Limits = [.. TwoYears.Limits.Select(year => year with { Officers = 10 })], Opening = new Opening(4_000, 0) };
        var least = Ask(rich, 2, 2024, GoalSeekMode.Profile).Least!;
        (least.Total, least.Years[0].Amount).ShouldBe((26_000, 26_000));
    }

    [Fact]
    public void Goal_ThatOtherLimitsForbid_IsProvedImpossible()
    {
        var answer = Ask(TwoYears, 3, 2024, GoalSeekMode.Multiplier);
        answer.ShouldSatisfyAllConditions(
            one => one.Status.ShouldBe(GoalSeekStatus.Impossible), one => one.Least.ShouldBeNull(), one => one.Plan.ShouldBeEmpty(),
            one => one.Explanation.En.ShouldBe("No amount of capital brings 3 wards recognized by the end of 2024: other limits or side conditions stand in the way."));
    }

    [Fact]
    public void Goal_ReachedBefore_NeedsNothing()
    {
        var answer = Asked.Of<GoalSeekAnswer>(Of(Ward("A").RecognizedIn(2023)), TwoYears, new GoalSeekQuestion { Wards = 1, Year = 2024 });
        (answer.Least!.Total, answer.Gap).ShouldBe((0, 0m));
    }

    [Theory]
    [InlineData(0, 2024, "wards")]
    [InlineData(4, 2024, "wards")]
    [InlineData(1, 2023, "year")]
    [InlineData(1, 2026, "year")]
    public void Check_OutOfRange_NamesTheField(int wards, int year, string path)
    {
        var faults = new FaultList();
        new GoalSeekQuestion { Wards = wards, Year = year }.Check(TwoYears, Wards, faults);
        faults.Faults.Select(fault => fault.Path).ShouldBe([path]);
    }

    [Fact]
    public void Goal_OfTinyProgrammes_IsEnoughAboveAndTooLittleBelowByBruteForce() => Gen.Select(
        RolloutCase.Tiny.Select(one => one.Optimal()), Gen.Int[0, 100], Gen.Int[0, 100], Gen.Enum<GoalSeekMode>()).Sample((one, wards, year, mode) =>
        {
            var question = new GoalSeekQuestion
            {
                Wards = 1 + wards % one.Snapshot.Wards.Length, Year = one.Scenario.FirstYear + year % one.Scenario.YearCount, Mode = mode,
            };
            var answer = Asked.Of<GoalSeekAnswer>(one.Snapshot, one.Scenario, question);
            if (answer.Least is { } least) Reached(one, question, least).ShouldBeTrue();
            if (answer.ImpossibleBelow is { Years.IsEmpty: false } impossible) Reached(one, question, impossible).ShouldBeFalse();
        }, iter: 100);

    private static bool Reached(RolloutCase one, GoalSeekQuestion question, GoalAmount amount)
    {
        var resource = question.Mode == GoalSeekMode.Officers ? Resource.Officers : Resource.Capital;
        var scenario = one.Scenario with
        {
            Limits = [.. one.Scenario.Limits.Select(year => LimitAmounts.With(year, resource, amount.Years.Single(of => of.Year == year.Year).Amount))],
        };
        var problem = RolloutFormulation.Of(one.Table(), scenario).Problem;
        var best = BruteForce.Best(problem.WithValues([.. Recognition.OfColumns(one.Table(), problem).Select(recognized => recognized <= question.Year ? 1m : 0)]));
        return best is not null && best + Recognition.Before(one.Table(), scenario, question.Year) >= question.Wards;
    }

    private static GoalSeekAnswer Ask(Scenario scenario, int wards, int year, GoalSeekMode mode) =>
        Asked.Of<GoalSeekAnswer>(Wards, scenario, new GoalSeekQuestion { Wards = wards, Year = year, Mode = mode });
}
