using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Simulation;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rules 8 and 17 on random cases.</summary>
public sealed class LedgerLawTests
{
    [Fact]
    public void Ledger_InEveryYearAndResource_UsesNoMoreThanThereIsAndCloses() => RolloutCase.Any.Sample(drawn =>
    {
        var outcome = Simulator.Simulate(drawn.Snapshot, drawn.Scenario);
        outcome.Years.Select(year => year.Year).ShouldBe(Enumerable.Range(drawn.Scenario.FirstYear, drawn.Scenario.YearCount));
        foreach (var year in outcome.Years)
        {
            foreach (var resource in Enum.GetValues<Resource>())
            {
                if (year.Resources[resource] is not { } ledger) continue;
                new[] { ledger.Opening, ledger.Granted, ledger.Used, ledger.Lapsed, ledger.Closing }.Min().ShouldBeGreaterThanOrEqualTo(0);
                ledger.Used.ShouldBeLessThanOrEqualTo(ledger.Opening + ledger.Granted);
                (ledger.Opening + ledger.Granted).ShouldBe(ledger.Used + ledger.Lapsed + ledger.Closing);
                if (resource == Resource.Officers) ledger.Lapsed.ShouldBe(0);
                else if (resource != Resource.Capital) (ledger.Opening, ledger.Closing).ShouldBe((0, 0));
            }
        }
    }, iter: 1_000);

    [Fact]
    public void Ledger_OfNextYear_OpensWithWhatWasClosed() => RolloutCase.Any.Sample(drawn =>
    {
        var outcome = Simulator.Simulate(drawn.Snapshot, drawn.Scenario);
        var (capital, officers) = (drawn.Scenario.Opening.Capital, drawn.Scenario.Opening.Officers);
        foreach (var year in outcome.Years)
        {
            (year.Resources.Capital.Opening, year.Resources.Officers.Opening).ShouldBe((capital, officers));
            (capital, officers) = (year.Resources.Capital.Closing, year.Resources.Officers.Closing);
            var mayCarry = (long)decimal.Floor(drawn.Scenario.CarryOver * year.Resources.Capital.Granted);
            capital.ShouldBe(Math.Min(year.Resources.Capital.Opening + year.Resources.Capital.Granted - year.Resources.Capital.Used, mayCarry));
        }
    }, iter: 1_000);

    [Fact]
    public void Ledger_OfEachResource_GrantsTheLimitAndIsAbsentWithoutOne() => RolloutCase.Any.Sample(drawn =>
    {
        foreach (var year in Simulator.Simulate(drawn.Snapshot, drawn.Scenario).Years)
        {
            var limits = drawn.Scenario.Limits.Single(limits => limits.Year == year.Year);
            foreach (var resource in Enum.GetValues<Resource>())
                (year.Resources[resource]?.Granted).ShouldBe(ReferenceAccounts.Granted(limits, resource), resource.ToString());
        }
    }, iter: 1_000);
}
