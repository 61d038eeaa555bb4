namespace ModelWard.Model.Tests.Data;

public sealed class FactTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Wards = Shipped.Table("facts", "wards.csv");
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Districts = Shipped.Table("facts", "districts.csv");

    [Fact]
    public void Facts_OfTheCity_Are249WardsIn17Districts()
    {
        Wards.Select(ward => ward["code"]).Distinct().Count().ShouldBe(249);
        Wards.Select(ward => (ward["name_vi"], ward["district_code"])).Distinct().Count().ShouldBe(249);
        Districts.Select(district => district["code"]).Distinct().Count().ShouldBe(17);
        Wards.Sum(ward => int.Parse(ward["population"])).ShouldBe(7_004_921);
    }

    [Fact]
    public void Districts_EachOfThem_SumUpTheirWards()
    {
        foreach (var district in Districts)
        {
            var own = Wards.Where(ward => ward["district_code"] == district["code"]).ToList();
            own.Count.ShouldBe(int.Parse(district["ward_count"]));
            own.Sum(ward => int.Parse(ward["population"])).ShouldBe(int.Parse(district["population"]));
            own.Sum(ward => decimal.Parse(ward["area_km2"])).ShouldBe(decimal.Parse(district["area_km2"]), 0.002m);
            // The published areas: within 1.3 %, the most where the river runs.
            var published = decimal.Parse(district["area_published_km2"]);
            own.Sum(ward => decimal.Parse(ward["area_km2"])).ShouldBe(published, 0.013m * published);
        }
    }

    [Theory]
    [InlineData("hexgrid.csv", "q", "r")]
    [InlineData("islands.csv", "x", "y")]
    public void Tiles_OfEveryWard_StandApart(string file, string first, string second)
    {
        var tiles = Shipped.Table("facts", file);

        tiles.Select(tile => tile["code"]).Order().ShouldBe(Wards.Select(ward => ward["code"]).Order());
        tiles.Select(tile => (tile[first], tile[second])).Distinct().Count().ShouldBe(249);
    }

    [Fact]
    public void Islands_AnyTwoTiles_DoNotOverlap()
    {
        var tiles = Shipped.Table("facts", "islands.csv").Select(tile => (X: double.Parse(tile["x"]), Y: double.Parse(tile["y"]))).ToList();

        for (var first = 0; first < tiles.Count; first++)
        {
            for (var second = first + 1; second < tiles.Count; second++)
            {
                var distance = Math.Sqrt(Math.Pow(tiles[first].X - tiles[second].X, 2) + Math.Pow(tiles[first].Y - tiles[second].Y, 2));
                distance.ShouldBeGreaterThan(0.999);
            }
        }
    }

    [Fact]
    public void Mergers_OfJanuary2025_Join72WardsInto33()
    {
        var january = Shipped.Table("facts", "mergers_2025.csv").Where(row => row["effective_date"] == "2025-01-01").ToList();

        january.Select(row => row["old_code"]).Order().ShouldBe(Wards.Select(ward => ward["code"]).Order());
        january.Count(row => row["change"] == "merged").ShouldBe(72);
        january.Where(row => row["change"] == "merged").Select(row => row["new_code"]).Distinct().Count().ShouldBe(33);
        january.Select(row => row["new_code"]).Distinct().Count().ShouldBe(210);
    }

    [Fact]
    public void Mergers_OfJuly2025_SendEveryWardToOneMainUnit()
    {
        var main = Shipped.Table("facts", "mergers_2025.csv").Where(row => row["effective_date"] == "2025-07-01" && row["share"] == "main");

        main.Select(row => row["old_code"]).Order().ShouldBe(Wards.Select(ward => ward["code"]).Order());
    }
}
