using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;

namespace ModelWard.Planning.Tests.Reorganization;

public sealed class MergerFactsTests
{
    private static readonly DateOnly s_january = new(2025, 1, 1), s_july = new(2025, 7, 1);

    [Fact]
    public void Lines_OfWardsThatAreOneByThen_SpeakOfThatOne()
    {
        var events = Events(
            Line("1", s_january, "2"), Line("2", s_january, "2"), Line("3", s_january, "3", unchanged: true),
            Line("3", s_july, "3"), Line("1", s_july, "3"), Line("2", s_july, "3"), Line("1", s_july, "9", LinkPart.Part));

        events.Select(happening => happening.Date).ShouldBe([s_january, s_july]);
        events[0].Wards.Select(Said).ShouldBe(["1 main 2@2025-01-01", "2 main 2@2025-01-01"]);
        events[0].Successors.Select(unit => unit.Code).ShouldBe(["2@2025-01-01"]);
        events[1].Wards.Select(Said).ShouldBe(["2@2025-01-01 main 3@2025-07-01", "2@2025-01-01 part 9@2025-07-01", "3 main 3@2025-07-01"]);
        events[1].Successors.Select(unit => unit.Code).ShouldBe(["3@2025-07-01", "9@2025-07-01"]);
        events[1].Illustrative.ShouldBeTrue();
    }

    [Fact]
    public void Wards_ThatAreOneAndGoDifferentWays_AreRefusedByName()
    {
        var faults = new FaultList();

        MergerFacts.Events([Line("1", s_january, "2"), Line("2", s_january, "2"), Line("1", s_july, "3"), Line("2", s_july, "4")], Title, faults).ShouldBeEmpty();

        faults.Faults.ShouldHaveSingleItem().ShouldBe(new Fault("mergers.2@2025-01-01.main", "3@2025-07-01, 4@2025-07-01", "one unit: 1, 2 are one ward by then"));
    }

    [Fact]
    public void Unit_WithTwoNames_IsRefusedByName()
    {
        var faults = new FaultList();

        MergerFacts.Events([Line("1", s_january, "2"), Line("2", s_january, "2") with { Names = Names.Same("Other") }], Title, faults).ShouldBeEmpty();

        faults.Faults.ShouldHaveSingleItem().ShouldBe(new Fault("mergers.2@2025-01-01.names", "Unit 2, Other", "one name of each unit"));
    }

    [Fact]
    public void Ward_WithoutAMainLine_IsRefusedByName()
    {
        var faults = new FaultList();

        MergerFacts.Events([Line("1", s_january, "2", LinkPart.Part)], Title, faults).ShouldBeEmpty();

        faults.Faults.ShouldHaveSingleItem().Path.ShouldBe("mergers.1.main");
    }

    private static ImmutableArray<ReorganizationEvent> Events(params MergerFact[] facts)
    {
        var faults = new FaultList();
        var events = MergerFacts.Events(facts, Title, faults);
        faults.Faults.ShouldBeEmpty();
        return events;
    }

    private static MergerFact Line(string ward, DateOnly date, string unit, LinkPart part = LinkPart.Main, bool unchanged = false) => new(ward, date, unit, Names.Same($"Unit {unit}"), unchanged, part, "1/NQ");

    private static Names Title(DateOnly day) => Names.Same($"{day:yyyy-MM-dd}");

    private static string Said(UnitLink link) => $"{link.From} {EnumNames.Of(link.Part)} {link.To}";
}
