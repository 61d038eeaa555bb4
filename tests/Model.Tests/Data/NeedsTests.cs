namespace ModelWard.Model.Tests.Data;

public sealed class NeedsTests
{
    private const double NewBuildingPrice = 11.65;

    [Fact]
    public void Needs_AgainstLevels_AreThereExactlyWhereALevelAsksForThem()
    {
        foreach (var ward in ShippedWard.All)
        {
            (ward.Need("officers") > 0).ShouldBe(ward.IsBelow("personnel"), ward.Code);
            (ward.Works != "none").ShouldBe(ward.IsBelow("facility"), ward.Code);
            (ward.Need("equipment_cost") > 0).ShouldBe(ward.IsBelow("equipment"), ward.Code);
        }
    }

    [Fact]
    public void Works_WithoutAny_TakeNoYearsNoFloorAreaAndNoMoney()
    {
        foreach (var ward in ShippedWard.All)
        {
            var none = ward.Works == "none";
            (ward.Need("works_years") == 0).ShouldBe(none, ward.Code);
            (ward.Need("floor_area") == 0).ShouldBe(none, ward.Code);
            (ward.Need("works_cost") == 0).ShouldBe(none, ward.Code);
        }
    }

    [Theory]
    [InlineData("repair", 1, 1)]
    [InlineData("extension", 1, 2)]
    [InlineData("newBuilding", 2, 3)]
    public void WorksYears_OfAKind_CoverItsRange(string kind, long least, long greatest)
    {
        var years = Of(kind).Select(ward => ward.Need("works_years")).ToList();

        years.Min().ShouldBe(least);
        years.Max().ShouldBe(greatest);
    }

    [Theory]
    [InlineData("none", 0.20, 0.40)]
    [InlineData("repair", 0.15, 0.30)]
    [InlineData("extension", 0.15, 0.30)]
    [InlineData("newBuilding", 0.15, 0.35)]
    public void Works_OfAKind_HaveAPlausibleShareOfTheWards(string kind, double least, double greatest) =>
        ((double)Of(kind).Count / ShippedWard.All.Count).ShouldBeInRange(least, greatest);

    [Theory]
    [InlineData("newBuilding", 1)]
    [InlineData("extension", 0.60)]
    [InlineData("repair", 0.35)]
    public void WorksCost_OfAKind_MatchesItsPriceOverall(string kind, double share)
    {
        var wards = Of(kind);

        var price = (double)wards.Sum(ward => ward.Need("works_cost")) / wards.Sum(ward => ward.Need("floor_area"));

        price.ShouldBe(share * NewBuildingPrice, 0.03 * share * NewBuildingPrice);
    }

    [Fact]
    public void NewBuildings_FromTheSmallestToTheLargestWard_Have470To552SquareMeters()
    {
        Of("newBuilding").ShouldAllBe(ward => ward.Need("floor_area") >= 470 && ward.Need("floor_area") <= 552);
        Of("extension").Concat(Of("repair")).ShouldAllBe(ward => ward.Need("floor_area") < 470);
    }

    [Fact]
    public void Reception_BelowItsLevel_IsBuiltWithItsLeastFloorArea() =>
        ShippedWard.All.Where(ward => decimal.Parse(ward.Levels["C20"]) < 100).ShouldAllBe(ward => ward.Need("floor_area") >= 24);

    [Theory]
    [InlineData("27115")]
    [InlineData("27118")]
    public void NearlyEmptyWards_InEveryNeed_StayWithinTheRangeOfTheOthers(string code)
    {
        var ward = ShippedWard.All.Single(ward => ward.Code == code);
        int.Parse(ward.Register["population"]).ShouldBeLessThan(1_000);
        foreach (var column in ward.Needs.Keys.Except(["ward", "works"]))
        {
            var others = ShippedWard.All.Where(other => int.Parse(other.Register["population"]) >= 1_000).Select(other => other.Need(column)).ToList();
            ward.Need(column).ShouldBeInRange(others.Min(), others.Max(), column);
        }
    }

    [Fact]
    public void GuidanceAndUpkeep_OfEveryWard_AreAboveZero() =>
        ShippedWard.All.ShouldAllBe(ward => ward.Need("guidance") > 0 && ward.Need("upkeep") > 0);

    private static List<ShippedWard> Of(string kind) => [.. ShippedWard.All.Where(ward => ward.Works == kind)];
}
