using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Money;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Money;

public sealed class PlanMoneyTests
{
    /// <summary>The spend of each use and what is paid and unpaid of it add up to the ledgers of the outcome, to the unit, in every year.</summary>
    [Fact]
    public void Of_ARandomCase_AddsUpToTheLedgers() => RolloutCase.Any.Sample(drawn =>
    {
        var table = WardTable.Of(drawn.Snapshot, drawn.Catalogue);
        var settings = ProgrammeSettings.Default with { Sources = [.. ProgrammeSettings.Default.Sources.Skip(1).Select(source => source with { Limits = [new SourceLimit(drawn.Scenario.FirstYear, 40)] })] };
        var outcome = RolloutSimulator.Simulate(table, drawn.Scenario);

        Reconciles(PlanMoney.Of(table, drawn.Scenario, outcome, settings, 4, default), outcome, drawn);
    }, iter: 500);

    [Fact]
    public void Of_TheOptimalPlanOfARandomCase_AddsUpToTheLedgers() => RolloutCase.Optimal.Sample(drawn =>
    {
        var table = WardTable.Of(drawn.Snapshot, drawn.Catalogue);
        if (OptimalPolicy.Solve(table, drawn.Scenario, new OptimizerOptions { Starts = 1 }).Outcome is not { } outcome) return;

        Reconciles(PlanMoney.Of(table, drawn.Scenario, outcome, ProgrammeSettings.Default, 4, default), outcome, drawn);
    }, iter: 100);

    private static void Reconciles(MoneyBySource money, Outcome outcome, RolloutCase drawn)
    {
        (money.SnapshotVersion, money.SettingsVersion).ShouldBe((drawn.Snapshot.Version, 4));
        money.Years.Select(year => year.Year).ShouldBe(outcome.Years.Select(year => year.Year));
        foreach (var (year, paid) in outcome.Years.Zip(money.Years))
        {
            paid.Spend.Where(one => one.Use != MoneyUse.Upkeep).Sum(one => one.Amount).ShouldBe(year.Resources.Capital.Used);
            paid.Spend.Where(one => one.Use == MoneyUse.Upkeep).Sum(one => one.Amount).ShouldBe(year.Resources.Upkeep.Used);
            if (year.Resources.Works is { } works) paid.Spend.Where(one => one.Use == MoneyUse.Works).Sum(one => one.Amount).ShouldBe(works.Used);
            (paid.Payments.Sum(one => one.Amount) + paid.Unpaid.Sum(one => one.Amount)).ShouldBe(year.Resources.Capital.Used + year.Resources.Upkeep.Used);
        }
    }
}
