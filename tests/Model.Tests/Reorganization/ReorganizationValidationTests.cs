using static ModelWard.Model.Tests.Reorganization.Events;

namespace ModelWard.Model.Tests.Reorganization;

public sealed class ReorganizationValidationTests
{
    [Fact]
    public void Event_ThatIsInOrder_HasNoFault()
    {
        Check(Merger).ShouldBeEmpty();
        Check(Division).ShouldBeEmpty();
        Check(Of([Chief("C", "C")])).ShouldBeEmpty();
        Check(Merger with
        {
            Districts = [Chief("D", "E@2025-07-01"), Chief("E", "E@2025-07-01")], SuccessorDistricts = [new SuccessorDistrict("E@2025-07-01", Names.Same("E"))],
            Successors = [Merger.Successors[0] with { District = "E@2025-07-01", Reassessed = Levels.Of([new CriterionLevel("C1", new Level(50))]) }],
        }).ShouldBeEmpty();
    }

    [Fact]
    public void Ward_MergedIntoItself_IsRefused()
    {
        // A would be the same unit before and after, though B has come to it.
        var faults = Check(Of([Chief("A", "A"), Chief("B", "A")]));

        faults[0].ShouldBe(new Fault("wards[0].to", "A", "a unit of its own, as A@2025-07-01: A does not stay as it is, and no unit is merged into itself"));
        faults[1].ShouldBe(new Fault("wards[1].to", "A", "the code of one of the event's successors"));
    }

    [Fact]
    public void Ward_ThatStaysAndGivesAPartAway_IsRefused() =>
        Check(Of([Chief("A", "A"), Piece("A", "X@2025-07-01")], "X@2025-07-01")).ShouldHaveSingleItem().Path.ShouldBe("wards[0].to");

    [Theory]
    [InlineData("X@2025-07-01")]
    [InlineData("X")]
    public void Successor_ThatIsUnknown_IsRefused(string to) =>
        Check(Of([Chief("A", "A@2025-07-01"), Chief("B", to)], "A@2025-07-01")).ShouldHaveSingleItem().ShouldBe(new Fault("wards[1].to", to, "the code of one of the event's successors"));

    [Fact]
    public void Successor_OfAnotherDay_IsRefused() => Check(Of([Chief("A", "A@2025-01-01")], "A@2025-01-01")).ShouldHaveSingleItem()
        .ShouldBe(new Fault("successors[0].code", "A@2025-01-01", "a code with the day of the event, as A@2025-07-01"));

    [Fact]
    public void Successor_ThatNothingLeadsTo_IsRefused() =>
        Check(Of([Chief("A", "A@2025-07-01")], "A@2025-07-01", "X@2025-07-01")).ShouldHaveSingleItem().ShouldBe(new Fault("successors[1].code", "X@2025-07-01", "a unit to which at least one link leads"));

    [Theory]
    [InlineData(0.6, 0.400001, null, "wards[2].share", "0.400001", "0 to 0.4: the parts of C take at most 1 together")]
    [InlineData(0.25, 0.25, 0.4, "wards[0].share", "0.4", "0.50, what the parts of C leave, or nothing")]
    [InlineData(-0.1, 0.25, null, "wards[1].share", "-0.1", "a number from 0 to 1 with at most 6 decimal places")]
    [InlineData(0.1, 0.0000001, null, "wards[2].share", "0.0000001", "a number from 0 to 1 with at most 6 decimal places")]
    public void Shares_ThatDoNotAddUp_AreRefused(double one, double two, double? main, string path, string value, string allowed) =>
        Check(Of([Chief("C", "C@2025-07-01", (decimal?)main), Piece("C", "B@2025-07-01", (decimal)one), Piece("C", "X@2025-07-01", (decimal)two)], "C@2025-07-01", "B@2025-07-01", "X@2025-07-01"))
            .ShouldHaveSingleItem().ShouldBe(new Fault(path, value, allowed));

    [Theory]
    [InlineData(0.5, 0.5, null)]
    [InlineData(0.25, 0.25, 0.5)]
    [InlineData(0.0, 0.0, 1.0)]
    public void Shares_ThatAddUp_AreAllowed(double one, double two, double? main) =>
        Check(Of([Chief("C", "C@2025-07-01", (decimal?)main), Piece("C", "B@2025-07-01", (decimal)one), Piece("C", "X@2025-07-01", (decimal)two)], "C@2025-07-01", "B@2025-07-01", "X@2025-07-01"))
            .ShouldBeEmpty();

    [Fact]
    public void Ward_WithoutOrWithTwoMainPieces_IsRefused()
    {
        Check(Of([Piece("A", "X@2025-07-01", 0.5m)], "X@2025-07-01")).ShouldHaveSingleItem().ShouldBe(new Fault("wards[0].part", "0 main pieces of A", "exactly one main piece of each unit"));
        Check(Of([Chief("A", "X@2025-07-01"), Chief("A", "Y@2025-07-01")], "X@2025-07-01", "Y@2025-07-01")).ShouldHaveSingleItem().Value.ShouldBe("2 main pieces of A");
    }

    [Fact]
    public void Link_SaidTwice_IsRefused() =>
        Check(Of([Chief("A", "X@2025-07-01"), Piece("A", "X@2025-07-01", 0.5m)], "X@2025-07-01")).ShouldContain(new Fault("wards[1].to", "X@2025-07-01", "each unit once for A"));

    [Fact]
    public void Ward_ThatIsNotInForce_IsRefused() => Check(Of([Chief("Z", "Z@2025-07-01")], "Z@2025-07-01")).ShouldHaveSingleItem()
        .ShouldBe(new Fault("wards[0].from", "Z", "the code of a ward of p in force before 2025-07-01"));

    [Theory]
    [InlineData(2025, 7, 1)]
    [InlineData(2025, 8, 1)]
    public void Event_ThatDoesNotComeAfterTheLast_IsRefused(int year, int month, int day)
    {
        var since = new DateOnly(year, month, day);
        var later = Register with { Wards = [.. Register.Wards, Register.Wards[0] with { Code = new UnitCode("Q", since).ToString() }] };
        var faults = new FaultList();

        ReorganizationValidation.Check(Merger, later, "", faults);

        faults.Faults.ShouldHaveSingleItem().ShouldBe(new Fault("date", "2025-07-01", $"a day after {since:yyyy-MM-dd}, since which units of p are in force"));
    }

    [Fact]
    public void District_ThatEndsWithTheEventOrIsUnknown_TakesNoWard()
    {
        var renamed = Merger with { Districts = [Chief("D", "D@2025-07-01")], SuccessorDistricts = [new SuccessorDistrict("D@2025-07-01", Names.Same("D"))] };

        Check(renamed with { Successors = [Merger.Successors[0] with { District = "D" }] }).ShouldHaveSingleItem()
            .ShouldBe(new Fault("successors[0].district", "D", "the code of a district of p in force on 2025-07-01"));
        Check(renamed with { Successors = [Merger.Successors[0] with { District = "D@2025-07-01" }] }).ShouldBeEmpty();
        Check(renamed with { Districts = [Chief("Q", "D@2025-07-01")] }).ShouldHaveSingleItem().Path.ShouldBe("districts[0].from");
        Check(renamed with { Districts = [Chief("D", "D@2025-07-01", 1)] }).ShouldHaveSingleItem().ShouldBe(new Fault("districts[0].share", "1", "no share: figures go by the wards"));
    }

    [Fact]
    public void Level_OfACriterionThatNobodyAsksFor_IsRefused() =>
        Check(Merger with { Successors = [Merger.Successors[0] with { Reassessed = Levels.Of([new CriterionLevel("C9", Level.Full)]) }] }).ShouldHaveSingleItem().Path.ShouldBe("successors[0].reassessed.C9");

    [Fact]
    public void Event_WithoutAnyLink_IsRefused() => Check(Of([])).ShouldHaveSingleItem().Path.ShouldBe("wards");
}
