using ModelWard.Model;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.Decisions;

public sealed class MoreIsFewerTests
{
    // B is the readiest, yet beyond 60; with 130 it starts and takes both officers that A and C wait for.
    private static readonly Snapshot Wards = Of(
        Ward("A", officers: 1, equipmentCost: 10), Ward("B", officers: 2, equipmentCost: 100, facility: 80), Ward("C", officers: 1, equipmentCost: 10));

    private static readonly Scenario Less = From(2024, Year(capital: 60, officers: 2), Year(capital: 60, officers: 0)) with { Uncertainty = Uncertainty.None };

    private static readonly Scenario More = From(2024, Year(capital: 130, officers: 2), Year(capital: 60, officers: 0)) with { Uncertainty = Uncertainty.None };

    [Fact]
    public void MoreCapital_ThatLetsAWardDisplaceOthers_IsExplained()
    {
        var answer = Ask(Less, More);
        answer.Options[1].Years[^1].Recognized.Difference!.Mean.ShouldBe(-1);
        var reason = answer.Options[1].FewerForMore.ShouldNotBeNull();
        (reason.HasMore, reason.Fewer, reason.Year, reason.Lacking).ShouldBe((true, 1, 2024, Resource.Officers));
        reason.Earlier.ShouldBe([new EarlierStart("B", 2024, null)]);
        reason.Displaced.ShouldBe(["A", "C"]);
        reason.Explanation.En.ShouldBe("The higher limits bring 1 ward fewer because B starts as early as 2024 and takes officers that A and C would have used; a rule does not look ahead to this, the optimal plan does.");
        reason.Explanation.Vi.ShouldContain("B bắt đầu ngay năm 2024 và lấy mất phần cán bộ của A và C");
    }

    [Fact]
    public void LessCapital_BesideTheMore_IsExplainedTheOtherWayRound()
    {
        var reason = Ask(More, Less).Options[1].FewerForMore.ShouldNotBeNull();
        (reason.HasMore, reason.Fewer).ShouldBe((false, 1));
        reason.Displaced.ShouldBe(["A", "C"]);
    }

    [Fact]
    public void AWardThatStartsLaterWithLess_IsNamedWithBothYears()
    {
        // A and C take two years, so they start in 2024 or never; B takes one and can wait for the money of 2025.
        var wards = Of(
            Ward("A", officers: 1, equipmentCost: 10, practice: 20), Ward("B", officers: 2, equipmentCost: 100, facility: 80),
            Ward("C", officers: 1, equipmentCost: 10, practice: 20));
        var less = From(2024, Year(capital: 60, officers: 2), Year(capital: 100, officers: 2)) with { Uncertainty = Uncertainty.None };
        var more = less with { Limits = [less.Limits[0] with { Capital = 100 }, less.Limits[1]] };
        var answer = Deciding.Of<ComparisonAnswer>(wards, less, new ComparisonQuestion { Others = [more], Replications = 2 });
        var reason = answer.Options[1].FewerForMore.ShouldNotBeNull();
        reason.Earlier.ShouldBe([new EarlierStart("B", 2024, 2025)]);
        (reason.Fewer, reason.Displaced.Length).ShouldBe((2, 2));
        reason.Explanation.En.ShouldContain("B starts as early as 2024 instead of 2025");
    }

    [Fact]
    public void LimitsThatAreLowerInAnotherYear_AreNotMore()
    {
        var more = More with { Limits = [More.Limits[0], More.Limits[1] with { Capital = 59 }] };
        Ask(Less, more).Options[1].Years[^1].Recognized.Difference!.Mean.ShouldBe(-1);
        Ask(Less, more).Options[1].FewerForMore.ShouldBeNull();
    }

    [Fact]
    public void Options_ThatReachMoreOrDifferOtherwise_NeedNoReason()
    {
        Ask(Less, Less with { Limits = [.. Less.Limits.Select(year => year with { Officers = 4 })] }).Options[1].FewerForMore.ShouldBeNull();
        Ask(Less, More with { Policy = Policy.Cheapest }).Options[1].FewerForMore.ShouldBeNull();
        Ask(Less, Less).Options[1].FewerForMore.ShouldBeNull();
        Ask(Less with { Policy = Policy.Optimal }, More with { Policy = Policy.Optimal }).Options[1].FewerForMore.ShouldBeNull();
    }

    private static ComparisonAnswer Ask(Scenario first, Scenario other) =>
        Deciding.Of<ComparisonAnswer>(Wards, first, new ComparisonQuestion { Others = [other], Replications = 2 });
}
