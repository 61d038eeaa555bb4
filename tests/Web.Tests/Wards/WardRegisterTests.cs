using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Wards;

public class WardRegisterTests
{
    private static readonly WardRegister Register = WardRegister.Of(
        City.Snapshot, City.Catalogue, [new WardDifficulties("26968", 1, DifficultyKind.Personnel), new WardDifficulties("26968", 1, DifficultyKind.Investment), new WardDifficulties("27157", 1, DifficultyKind.Personnel)], Texts.In(Language.Vietnamese));

    [Fact]
    public void Find_EachFilter_LeavesWhatItSays()
    {
        var district = City.Snapshot.Find("26968")!.District;
        Wards(new WardsAddress { District = district }).ShouldAllBe(row => row.Entry.Ward.District == district);
        Wards(new WardsAddress { Stage = Stage.Recognized }).ShouldBeEmpty();
        Wards(new WardsAddress { Stage = Stage.NotStarted }).Count.ShouldBe(249);
        Wards(new WardsAddress { MetFrom = 15, MetTo = 16 }).ShouldAllBe(row => row.Entry.Met == 15 || row.Entry.Met == 16);
        Wards(new WardsAddress { Pilot = true }).Count.ShouldBe(19);
        Wards(new WardsAddress { OpenKind = DifficultyKind.Investment }).Select(row => row.Entry.Ward.Code).ShouldBe(["26968"]);
        Wards(new WardsAddress { OpenKind = DifficultyKind.Personnel }).Select(row => row.Entry.Ward.Code).ShouldBe(["27157", "26968"]);
        Wards(new WardsAddress { OpenKind = DifficultyKind.Other }).ShouldBeEmpty();
        Wards(new WardsAddress { Open = true }).Select(row => (row.Entry.Ward.Code, row.Open)).ShouldBe([("27157", 1), ("26968", 2)]);
    }

    [Fact]
    public void Find_WithoutMarksOrByCode_FindsTheWard()
    {
        Wards(new WardsAddress { Query = "ben thanh" }).Select(row => row.Entry.Name).ShouldBe(["Phường Bến Thành"]);
        Wards(new WardsAddress { Query = "26968" }).Select(row => row.Entry.Ward.Code).ShouldBe(["26968"]);
        Wards(new WardsAddress { Query = "phuong 4 tan binh" }).Select(row => row.Entry.Ward.Code).ShouldBe(["26968"]);
    }

    [Fact]
    public void Find_Sorted_FollowsTheColumnBothWays()
    {
        foreach (var sort in Enum.GetValues<WardSort>())
        {
            var up = Wards(new WardsAddress { Sort = sort }).Select(row => row.Key(sort)).ToList();
            up.ShouldBe(up.OrderBy(key => key ?? long.MaxValue).ToList(), ignoreOrder: false, $"{sort}");
            var down = Wards(new WardsAddress { Sort = sort, Descending = true }).Select(row => row.Key(sort)).ToList();
            down.ShouldBe(down.OrderByDescending(key => key ?? long.MinValue).ToList(), ignoreOrder: false, $"{sort}");
        }
    }

    [Fact]
    public void Find_UnderAnOutcome_PutsWardsWithoutAYearLastEitherWay()
    {
        var register = Register.Under(Plans.Run(City.Sample("baseline")));
        foreach (var descending in (bool[])[false, true])
        {
            var rows = register.Find(new WardsAddress { Sort = WardSort.Recognized, Descending = descending });
            rows[0].Recognized.ShouldNotBeNull();
            rows[^1].Recognized.ShouldBeNull();
        }
        register.Under(null).Rows.ShouldAllBe(row => row.Start == null && row.Recognized == null);
    }

    [Fact]
    public void Find_NaturalNames_PutsTwoBeforeTen()
    {
        var names = Wards(new WardsAddress { Query = "tan binh" }).Select(row => row.Entry.Name).ToList();
        names.IndexOf("Phường 2").ShouldBeLessThan(names.IndexOf("Phường 10"));
    }

    [Fact]
    public void Find_InAWholeCountry_FindsEveryWardOfTheName()
    {
        var country = WardRegister.Of(Country.Tiled(City.Snapshot, 10_598), City.Catalogue, [], Texts.In(Language.Vietnamese));
        country.Find(new WardsAddress()).Length.ShouldBe(10_598);
        country.Find(new WardsAddress { Query = "ben thanh" }).Length.ShouldBe(43);
        country.Count(new WardsAddress { Pilot = true }).ShouldBe(country.Find(new WardsAddress { Pilot = true }).Length);
    }

    private static List<ListedWard> Wards(WardsAddress address) => [.. Register.Find(address)];
}
