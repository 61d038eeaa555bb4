namespace ModelWard.Model.Tests.Data;

public sealed class LevelTests
{
    [Fact]
    public void Levels_OfEveryWardAndCriterion_LieInRangeWithAtMostTwoDecimals()
    {
        Shipped.Table("hcmc", "levels.csv").Select(row => row["ward"]).ShouldBe(ShippedWard.All.Select(ward => ward.Code));
        foreach (var level in ShippedWard.All.SelectMany(ward => ShippedWard.Catalogue.Select(criterion => decimal.Parse(ward.Levels[criterion["code"]]))))
        {
            level.ShouldBeInRange(0, 100);
            decimal.Round(level, 2).ShouldBe(level);
        }
    }

    [Fact]
    public void PracticeGaps_OfTheWards_AreMostlyOneOrTwoGuidedYearsAndNeverMoreThanThree()
    {
        ShippedWard.All.Max(ward => ward.PracticeYears).ShouldBe(3);
        Share(ward => ward.PracticeYears == 0).ShouldBeInRange(0.03, 0.15);
        Share(ward => ward.PracticeYears is 1 or 2).ShouldBeInRange(0.75, 0.95);
        Share(ward => ward.PracticeYears == 3).ShouldBeInRange(0.03, 0.15);
    }

    // The pilot ward of 2021 took about a year and a half: in whole served years, two.
    [Fact]
    public void ServedYears_OfTheWards_AreOneToThreeAndTwoOnAverage()
    {
        ShippedWard.All.ShouldAllBe(ward => ward.ServedYears >= 1 && ward.ServedYears <= 3);
        ShippedWard.All.Average(ward => ward.ServedYears).ShouldBeInRange(1.5, 2.2);
    }

    [Fact]
    public void Criteria_EachOfThem_AreMetInSomeWardsAndNotInOthers()
    {
        foreach (var criterion in ShippedWard.Catalogue)
            Share(ward => decimal.Parse(ward.Levels[criterion["code"]]) < decimal.Parse(criterion["threshold"])).ShouldBeInRange(0.2, 0.98, criterion["code"]);
    }

    [Fact]
    public void UnmetCriteria_OfTheWards_SpreadWidelyAndNoWardStandsAtTheEnd()
    {
        ShippedWard.All.Min(ward => ward.Unmet).ShouldBeGreaterThan(0);
        ShippedWard.All.Average(ward => ward.Unmet).ShouldBeInRange(8, 13);
        ShippedWard.All.Select(ward => ward.Unmet).Distinct().Count().ShouldBeGreaterThan(12);
    }

    private static double Share(Func<ShippedWard, bool> holds) => (double)ShippedWard.All.Count(holds) / ShippedWard.All.Count;
}
