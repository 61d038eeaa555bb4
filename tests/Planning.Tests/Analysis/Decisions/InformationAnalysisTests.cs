using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Decisions;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.Decisions;

public sealed class InformationAnalysisTests
{
    // Three wards of about a third of the money each, or two of a quarter: a cut by half leaves one of the three, but both of the two.
    private static readonly Snapshot Wards = Of(
        Ward("A1", equipmentCost: 34), Ward("A2", equipmentCost: 33), Ward("A3", equipmentCost: 33), Ward("B1", equipmentCost: 25), Ward("B2", equipmentCost: 25));

    private static readonly Scenario Three = Option("three", "A1", "A2", "A3");

    private static readonly Scenario Two = Option("two", "B1", "B2");

    [Fact]
    public void KnowingTheOnlyRisk_IsWorthWhatKnowingEverythingIs()
    {
        // Three are worth 0.6·3 + 0.4·1 = 2.2; who knows of the cut gets 0.6·3 + 0.4·2 = 2.6.
        var answer = Deciding.Of<InformationAnswer>(Wards, Three, new InformationQuestion { Others = [Two], Replications = 4_000 });
        answer.Wards.Options[answer.Wards.Best].Name.ShouldBe("three");
        answer.Wards.Perfect.Low.ShouldBeLessThanOrEqualTo(0.4m);
        answer.Wards.Perfect.High.ShouldBeGreaterThanOrEqualTo(0.4m);
        var budget = answer.Wards.Groups.Single();
        budget.Group.ShouldBe(FactorGroup.Budget);
        budget.Value.Low.ShouldBeLessThanOrEqualTo(0.4m);
        budget.Value.High.ShouldBeGreaterThanOrEqualTo(0.4m);
        // All inner futures are the same, so the halves say what the whole does.
        budget.Plain.ShouldBe(budget.Value.Mean);
        answer.Explanation.En.ShouldContain("what is worth knowing most is budget cuts");
    }

    [Fact]
    public void AWardsWorth_TurnsWardsIntoMoney()
    {
        var answer = Deciding.Of<InformationAnswer>(Wards, Three, new InformationQuestion { Others = [Two], Replications = 200, WardWorth = 1_000 });
        var money = answer.Money.ShouldNotBeNull();
        money.Perfect.Mean.ShouldBeInRange(0.9m * 1_000 * answer.Wards.Perfect.Mean, 1.1m * 1_000 * answer.Wards.Perfect.Mean);
        answer.Explanation.En.ShouldContain("VND ");
    }

    [Fact]
    public void OneOptionTwice_MakesKnowledgeWorthless()
    {
        var answer = Deciding.OfCity<InformationAnswer>(City.Sample("baseline"), new InformationQuestion { Others = [City.Sample("baseline")], Replications = 100 });
        answer.Wards.Perfect.Mean.ShouldBe(0);
        answer.Wards.Groups.Length.ShouldBe(9);
        answer.Wards.Groups.ShouldAllBe(group => group.Plain == 0);
        answer.Money.ShouldBeNull();
    }

    [Theory]
    [InlineData(2, 2, 2)]
    [InlineData(100, 25, 4)]
    [InlineData(1_000, 71, 14)]
    [InlineData(10_000, 200, 50)]
    public void States_AreManyAndFuturesOfEachFew(int replications, int outer, int inner)
    {
        var design = InformationAnalysis.Design(FactorGroup.Slips, replications);
        (design.Outer, design.Inner).ShouldBe((outer, inner));
    }

    [Fact]
    public void Worth_OutOfRange_IsRefused() =>
        Deciding.Faults(Wards, Three, new InformationQuestion { Others = [Two], WardWorth = 0 }).ShouldBe(["wardWorth"]);

    private static Scenario Option(string name, params string[] wards) => From(2024, Year(capital: 100)).InOrder(wards) with
    {
        Name = name, Uncertainty = Uncertainty.None with { BudgetCut = new BudgetCut(0.4m, 0.5m) },
    };
}
