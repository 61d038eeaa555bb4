using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Planning;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Tests.Planning;

public sealed class CohortTests
{
    private static readonly Snapshot Wards = Example.Snapshot(
        Example.Ward("A"),
        Example.Ward("B") with { Levels = Example.Levels.With("C01", Level.Full) },
        Example.Ward("C"),
        Example.Ward("D") with { Stage = Stage.UnderWay, Started = 2023 },
        Example.Ward("E") with { Stage = Stage.Declined, Started = 2020, Recognized = 2021 });

    [Fact]
    public void Of_Year_NamesReasonRankAndUnmetCriteriaOfEachWard()
    {
        var scenario = Example.Scenario("p") with { AllowUnfinished = true, Pins = [new Pin { Ward = "C", Start = 2023 }] };

        var members = Of(2023, scenario);

        members.Select(member => (member.Ward.Code, member.Reason, member.Rank, member.Unmet)).ShouldBe(
        [
            ("C", CohortReason.Pinned, null, 2),
            ("D", CohortReason.Earlier, null, 2),
        ]);
    }

    [Fact]
    public void Of_YearWithRoom_RanksAllCandidatesThatArePutInLine()
    {
        var generous = Example.Scenario("p") with { AllowUnfinished = true };
        generous = generous with { Limits = [.. generous.Limits.Select(year => year with { Capital = 100_000, Officers = 1_000, FloorArea = 10_000, Guidance = 1_000, Upkeep = 1_000 })] };

        var members = Of(2023, generous);

        members.Select(member => (member.Ward.Code, member.Reason, member.Rank)).ShouldBe(
        [
            ("D", CohortReason.Earlier, null),
            ("B", CohortReason.Policy, 1),
            ("A", CohortReason.Policy, 2),
            ("C", CohortReason.Policy, 3),
            ("E", CohortReason.Policy, 4),
        ]);
        members.ShouldAllBe(member => member.Start == 2023);
    }

    [Fact]
    public void Of_ManualOrder_SaysSo()
    {
        var manual = Example.Scenario("p") with { AllowUnfinished = true, Policy = Policy.Manual, Order = ["A"] };

        Of(2023, manual).Single(member => member.Ward.Code == "A").Reason.ShouldBe(CohortReason.Manual);
    }

    [Fact]
    public void Of_YearInWhichNobodyStarts_IsEmpty() => Of(1999, Example.Scenario("p")).ShouldBeEmpty();

    private static ImmutableArray<CohortMember> Of(int year, Scenario scenario)
    {
        var table = WardTable.Of(Wards, Example.Catalogue);
        return Cohort.Of(year, table, scenario, RolloutSimulator.Simulate(table, scenario, TestContext.Current.CancellationToken));
    }
}
