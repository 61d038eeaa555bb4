using CsCheck;
using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;

namespace ModelWard.Web.Tests.WardMap;

public class TileLayoutTests
{
    [Fact]
    public void Of_ShippedRegister_GivesEachWardItsOwnPlace()
    {
        var layout = TileLayout.Of(City.Snapshot);
        layout.Tiles.Length.ShouldBe(249);
        layout.Labels.Length.ShouldBe(City.Snapshot.Programme.Districts.Length);
        ShouldNotOverlap(layout);
    }

    [Fact]
    public void Of_WardsWithoutPlace_StandBeneathTheOthers()
    {
        var moved = City.Snapshot.Wards.Where(ward => ward.District == "760").Select(ward => ward.Code).ToHashSet();
        var snapshot = City.Snapshot with { Wards = [.. City.Snapshot.Wards.Select(ward => moved.Contains(ward.Code) ? ward with { Place = null } : ward)] };
        var layout = TileLayout.Of(snapshot);
        ShouldNotOverlap(layout);
        var unplaced = layout.Tiles.Where(tile => moved.Contains(snapshot.Wards[tile.Ward].Code)).ToList();
        var placed = layout.Tiles.Except(unplaced).ToList();
        unplaced.Min(tile => tile.Y).ShouldBeGreaterThan(placed.Max(tile => tile.Y));
        layout.Labels.Length.ShouldBe(City.Snapshot.Programme.Districts.Length);
    }

    [Fact]
    public void Of_RegisterWithoutAnyPlace_LaysOutTheSameEveryTime() =>
        Gen.Int[1, 7].Array[1, 12].Sample(sizes =>
        {
            var snapshot = Unplaced(sizes);
            var layout = TileLayout.Of(snapshot);
            ShouldNotOverlap(layout);
            ShouldHoldEverything(layout);
            layout.Tiles.AsSpan().SequenceEqual(TileLayout.Of(snapshot).Tiles.AsSpan()).ShouldBeTrue();
        });

    [Fact]
    public void Of_NoWards_IsEmptyAndFinite()
    {
        var layout = TileLayout.Of(City.Snapshot with { Wards = [] });
        layout.Tiles.ShouldBeEmpty();
        layout.Labels.ShouldBeEmpty();
        double.IsFinite(layout.Width + layout.Height).ShouldBeTrue();
    }

    private static Snapshot Unplaced(int[] sizes) => City.Snapshot with
    {
        Programme = City.Snapshot.Programme with
        {
            Districts = [.. sizes.Select((_, i) => new District($"d{i:00}", Names.Same($"Quận {i}")))],
        },
        Wards =
        [
            .. sizes.SelectMany((size, district) => Enumerable.Range(0, size)
                .Select(ward => new Ward { Code = $"{district:00}{ward:00}", Names = Names.Same($"Phường {ward}"), District = $"d{district:00}" })),
        ],
    };

    private static void ShouldNotOverlap(TileLayout layout)
    {
        for (var i = 0; i < layout.Tiles.Length; i++)
            for (var j = i + 1; j < layout.Tiles.Length; j++)
            {
                var (a, b) = (layout.Tiles[i], layout.Tiles[j]);
                Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y)).ShouldBeGreaterThan(0.99, $"{a} {b}");
            }
    }

    private static void ShouldHoldEverything(TileLayout layout)
    {
        foreach (var tile in layout.Tiles)
        {
            tile.X.ShouldBeInRange(layout.Left + 0.5, layout.Left + layout.Width - 0.5);
            tile.Y.ShouldBeInRange(layout.Top + 0.5, layout.Top + layout.Height - 0.5);
        }
    }
}
