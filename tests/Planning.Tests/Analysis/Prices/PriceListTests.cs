using ModelWard.Instances;
using ModelWard.Model;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.Prices;

/// <summary>Three wards of 10, 20 and 30 billion in one year of 30 billion: A and B are chosen, C is next.</summary>
public sealed class PriceListTests
{
    private static readonly Snapshot Wards = Of(
        Ward("A", equipmentCost: 10_000), Ward("B", equipmentCost: 20_000), Ward("C", equipmentCost: 30_000));

    [Fact]
    public void Prices_OfCapital_AreAPartOfTheNextWardAndOfTheLast()
    {
        var answer = Asked.Of<PricesAnswer>(Wards, From(2024, Year(capital: 30_000)), new PricesQuestion());
        answer.Wards.ShouldBe(2);
        var capital = answer.Prices.Single(price => price.Resource == Resource.Capital);
        (capital.Binding, capital.Slack).ShouldBe((true, 0));
        // A thirtieth of C more, a twentieth of B less; sixteen steps either way stay within C and B
        capital.More.ShouldBe(new PriceSide { Change = 1_000, Wards = 0.033m, WardYears = 0, HoldsTo = 46_000 });
        capital.Less.ShouldBe(new PriceSide { Change = -1_000, Wards = -0.05m, WardYears = 0, HoldsTo = 14_000 });
    }

    [Fact]
    public void Prices_OfWhatIsNotShort_AreZeroWithTheSlackOfThePlan()
    {
        var answer = Asked.Of<PricesAnswer>(Wards, From(2024, Year(capital: 30_000, officers: 7)), new PricesQuestion());
        var officers = answer.Prices.Single(price => price.Resource == Resource.Officers);
        (officers.Binding, officers.Slack).ShouldBe((false, 7));
        officers.More.ShouldBe(new PriceSide { Change = 10, Wards = 0, WardYears = 0, HoldsTo = null });
        officers.Less.ShouldBe(new PriceSide { Change = -7, Wards = 0, WardYears = 0, HoldsTo = 0 });
        answer.Explanation.En.ShouldBe(
            "VND 1 billion of capital more in 2024 buys up to 0.033 wards; more upkeep money, officers, building capacity, guidance buys nothing.");
        answer.Explanation.Vi.ShouldStartWith("Thêm 1 tỷ đồng vốn đầu tư năm 2024 được thêm tối đa 0,033 phường");
    }

    [Fact]
    public void Prices_BeyondTheNextWard_HoldUpToIt()
    {
        // With 55 billion C lacks 5: four steps of a thirtieth each, the next four reach beyond
        var capital = Asked.Of<PricesAnswer>(Wards, From(2024, Year(capital: 55_000)), new PricesQuestion()).Prices[0];
        (capital.More.Wards, capital.More.HoldsTo).ShouldBe((0.033m, 59_000));
    }

    [Fact]
    public void Prices_OfAMilestoneThatLessCannotKeep_SayThatNoPlanIsLeft()
    {
        var scenario = From(2024, Year(capital: 60_000)) with { Milestones = [new Milestone(2024, 1)] };
        var capital = Asked.Of<PricesAnswer>(Wards, scenario, new PricesQuestion()).Prices[0];
        capital.Less.ShouldBe(new PriceSide { Change = -1_000 });
        capital.Binding.ShouldBeTrue();
    }

    [Fact]
    public void Prices_WhereThereIsNoCeiling_LeaveItOut() =>
        Asked.Of<PricesAnswer>(Wards, From(2024, Year(works: 5)), new PricesQuestion()).Prices.Select(price => price.Resource)
            .ShouldBe([Resource.Capital, Resource.Works, Resource.Upkeep, Resource.Officers, Resource.FloorArea, Resource.Guidance]);

    [Fact]
    public void Prices_OfASample_FallOrStayWithMoreAndAreTheSameTwice()
    {
        var instance = Instance.OfSample("baseline");
        var first = Asked.Of<PricesAnswer>(instance.Snapshot, instance.Scenario, new PricesQuestion { Step = 5 });
        Asked.Of<PricesAnswer>(instance.Snapshot, instance.Scenario, new PricesQuestion { Step = 5 }).Fingerprint.ShouldBe(first.Fingerprint);
        foreach (var price in first.Prices)
        {
            price.More.Wards!.Value.ShouldBeGreaterThanOrEqualTo(0);
            // The most is concave in every limit: what a step more brings, a step less takes at least.
            if (price.Less is { Wards: { } lost } less && less.Change == -price.More.Change) (-lost).ShouldBeGreaterThanOrEqualTo(price.More.Wards.Value - 0.001m);
        }
    }
}
