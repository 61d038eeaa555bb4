using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;

namespace ModelWard.Web.Tests.Wards;

public class WardsAddressTests
{
    [Fact]
    public void Address_WrittenAndRead_IsTheSame()
    {
        var address = new WardsAddress
        {
            Query = "tân bình & 4", District = "766", Stage = Stage.UnderWay, MetFrom = 3, MetTo = 21, Pilot = true, Open = true,
            Scenario = "plus18", Programme = "hcmc", Sort = WardSort.FloorArea, Descending = true,
        };
        WardsAddress.Read(address.Write()).ShouldBe((address, false));
        WardsAddress.Read(new WardsAddress { OpenKind = DifficultyKind.Investment }.Write()).ShouldBe((new WardsAddress { OpenKind = DifficultyKind.Investment }, false));
        WardsAddress.Read(new WardsAddress().Write()).ShouldBe((new WardsAddress(), false));
        new WardsAddress().Write().ShouldBe("");
    }

    [Theory]
    [InlineData("?stage=finished")]
    [InlineData("?from=33")]
    [InlineData("?to=-1")]
    [InlineData("?sort=colour")]
    [InlineData("?pilot=yes")]
    [InlineData("?open=money")]
    public void Address_ThatCannotBeRead_SaysSoAndAsksForNothing(string query) =>
        WardsAddress.Read(query).ShouldBe((new WardsAddress(), true));

    [Fact]
    public void Address_SortedByAColumn_TurnsRoundAtTheSecondClick()
    {
        var once = new WardsAddress().SortedBy(WardSort.Met);
        once.Write().ShouldBe("?sort=met");
        once.SortedBy(WardSort.Met).Write().ShouldBe("?sort=met&desc=1");
        once.SortedBy(WardSort.Met).SortedBy(WardSort.Met).Write().ShouldBe("?sort=met");
        once.SortedBy(WardSort.Met).SortedBy(WardSort.Code).Write().ShouldBe("?sort=code");
    }

    [Fact]
    public void Address_OrderAndScenario_AreNoFilter()
    {
        new WardsAddress { Sort = WardSort.Met, Descending = true, Scenario = "plus18", Programme = "hcmc" }.Filters.ShouldBeFalse();
        new WardsAddress { Pilot = true }.Filters.ShouldBeTrue();
    }

    [Fact]
    public void Link_OfAWard_NamesProgrammeAndPageOnlyWhenNeeded()
    {
        WardLink.To("26968").ShouldBe("wards/26968");
        WardLink.To("26968", "hcmc", 3).ShouldBe("wards/26968?programme=hcmc&h=3");
    }
}
