using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Tests.Examples;

namespace ModelWard.Grains.Tests.Programmes;

public sealed class SnapshotBookTests
{
    [Fact]
    public void Version_IsTheProgrammesPlusAllWards()
    {
        var book = Book();

        book.Version.ShouldBe(2 + 3 + 5);
        book.Snapshot.Version.ShouldBe(10);
        book.Snapshot.Wards.Select(ward => ward.Code).ShouldBe(["A", "B"]);
    }

    [Fact]
    public void Take_OlderOrSameWard_ChangesNothing()
    {
        var book = Book();
        var before = book.Snapshot;

        book.Take(View("A", 3)).ShouldBeFalse();
        book.Take(View("A", 2)).ShouldBeFalse();

        book.Snapshot.ShouldBeSameAs(before);
    }

    [Fact]
    public void Take_NewerWard_MakesANewSnapshotAndLeavesTheOldOneAlone()
    {
        var book = Book();
        var before = book.Snapshot;

        book.Take(View("A", 4) with { Ward = Example.Ward("A") with { Population = 7 } }).ShouldBeTrue();

        book.Snapshot.Version.ShouldBe(11);
        book.Snapshot.Find("A")!.Population.ShouldBe(7);
        before.Version.ShouldBe(10);
        before.Find("A")!.Population.ShouldBe(1_000);
    }

    [Fact]
    public void Take_ProgrammeOfANewerVersion_CountsTheDifference()
    {
        var book = Book();

        book.Take(Example.Programme("p") with { LastYear = 2040 }, 4);
        book.Take(Example.Programme("p"), 3);

        book.Version.ShouldBe(12);
        book.Programme.LastYear.ShouldBe(2040);
    }

    [Fact]
    public void OpenDifficulties_CountTheOpenOnesOfTheWardsThatHaveAny()
    {
        var book = Book();
        book.OpenDifficulties.ShouldBeEmpty();
        var open = new Difficulty(6, DifficultyKind.Other, "open", DateTimeOffset.UnixEpoch, "a");

        book.Take(View("B", 8) with { Difficulties = [open, open with { Number = 7, ResolvedAt = DateTimeOffset.UnixEpoch }, open with { Number = 8 }, open with { Number = 9, Kind = DifficultyKind.Personnel }] });
        book.Take(View("A", 4) with { Difficulties = [open with { ResolvedAt = DateTimeOffset.UnixEpoch }] });

        book.OpenDifficulties.ShouldBe([new WardDifficulties("B", 1, DifficultyKind.Personnel), new WardDifficulties("B", 2, DifficultyKind.Other)]);
    }

    private static SnapshotBook Book()
    {
        var book = new SnapshotBook(Example.Programme("p"), 2);
        book.Take(View("B", 5));
        book.Take(View("A", 3));
        return book;
    }

    private static WardView View(string code, long version) => new() { Version = version, Ward = Example.Ward(code) };
}
