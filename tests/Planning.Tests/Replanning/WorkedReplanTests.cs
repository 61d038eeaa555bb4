using System.Collections.Immutable;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Replanning;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Tests.Replanning;

/// <summary>One small scheme whose replans can be worked out by hand: four wards of 100 each, 100 a year from 2025 to 2028, one ward a year.</summary>
public sealed class WorkedReplanTests
{
    private static readonly DateTimeOffset s_submitted = new(2024, 12, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Catalogue s_catalogue = new()
    {
        Version = "v1", Criteria = [new Criterion { Code = "C1", Kind = CriterionKind.Facility, Names = Names.Same("C1"), Threshold = new Level(8_000) }],
    };

    private readonly Snapshot _before = Wards(Stage.NotStarted, Stage.NotStarted, Stage.NotStarted, Stage.NotStarted);

    [Fact]
    public void Replan_OfAMissedStartWithoutRoom_GivesThatWardUpAlone()
    {
        // A should have started in 2025 and has not: A to D need 2026 to 2029, and 2029 is beyond the scheme.
        var replan = Of(_before, new ReplanRequest { ProtectThrough = 2025 });

        replan.Method.ShouldBe(ReplanMethod.Optimized);
        // Three of four are kept; giving up A, whose year has passed, disturbs nobody else.
        replan.Changes.Select(change => (change.Ward, change.Start, change.NewStart, change.Reason)).ShouldBe([("A", 2025, null, ChangeReason.GivenUp)]);
        replan.Changed.Years[^1].Recognized.ShouldBe(3);
    }

    [Fact]
    public void Replan_WithMoneyForTwoIn2028_MovesTheMissedWardAlone()
    {
        var replan = Of(_before, new ReplanRequest { ProtectThrough = 2025 }, in2028: 200);

        replan.Changes.Select(change => (change.Ward, change.Start, change.NewStart, change.Reason, change.NewRecognized)).ShouldBe([("A", 2025, 2028, ChangeReason.Missed, 2028)]);
        // Nothing was planned of A from 2026 on.
        replan.Changes[0].Capital.ShouldBe([new YearAmount(2028, 100)]);
        replan.Changed.Years[^1].Recognized.ShouldBe(4);
        replan.Scenario.Continues.ShouldBe(new ContinuedScheme("p-1", null));
        replan.Scenario.Plan!.Value.ShouldBe([new PlannedStart("B", 2026), new PlannedStart("C", 2027), new PlannedStart("A", 2028), new PlannedStart("D", 2028)]);
    }

    [Fact]
    public void Replan_OfALostTitle_StartsTheWardAnewWhereThereIsMoney()
    {
        var snapshot = Wards(Stage.Declined, Stage.NotStarted, Stage.NotStarted, Stage.NotStarted);

        var replan = Of(snapshot, new ReplanRequest { ProtectThrough = 2025 }, in2028: 200);

        replan.Changes.Select(change => (change.Ward, change.Start, change.NewStart, change.Reason)).ShouldBe([("A", (int?)null, 2028, ChangeReason.Declined)]);
    }

    [Fact]
    public void Replan_WithEveryWardProtected_ButNoMoneyLeft_IsRefusedByName()
    {
        // B costs more than was planned since it was surveyed again: 150.
        var snapshot = _before with { Wards = [.. _before.Wards.Select(ward => ward.Code == "B" ? ward with { Needs = ward.Needs with { WorksCost = 150 } } : ward)] };
        var (replan, faults) = Make(snapshot, new ReplanRequest { ProtectThrough = 2028 }, 100);

        replan.ShouldBeNull();
        faults.ShouldContain(fault => fault.Path == "protected" && fault.Value == "B" && fault.Allowed.Contains("2026") && fault.Allowed.Contains("capital"));

        // Let go, B is named with what it lacks; C and D keep their years.
        var released = Make(snapshot, new ReplanRequest { ProtectThrough = 2028, Release = true }, 100).Replan!;
        var let = released.Released.ShouldHaveSingleItem();
        (let.Ward, let.Start, let.Lacks.Single()).ShouldBe(("B", 2026, Resource.Capital));
        released.Protected.ShouldBe(["C", "D"]);
    }

    private static Replan Of(Snapshot today, ReplanRequest request, long in2028 = 100) => Make(today, request, in2028).Replan!;

    private static (Replan? Replan, IReadOnlyList<Fault> Faults) Make(Snapshot today, ReplanRequest request, long in2028)
    {
        var before = Wards(Stage.NotStarted, Stage.NotStarted, Stage.NotStarted, Stage.NotStarted);
        var scenario = new Scenario
        {
            Programme = "p", CatalogueVersion = "v1", Name = "Scheme", FirstYear = 2025, LastYear = 2028, BaseYear = 2025, Policy = Policy.Manual,
            Plan = [new PlannedStart("A", 2025), new PlannedStart("B", 2026), new PlannedStart("C", 2027), new PlannedStart("D", 2028)],
            Limits = [.. Enumerable.Range(2025, 4).Select(year => new YearLimits { Year = year, Capital = year == 2028 ? in2028 : 100, Upkeep = 100, Officers = 10, FloorArea = 1_000, Guidance = 10 })],
        };
        var (proposal, _) = ProposalMaking.Make(WardTable.Of(before, s_catalogue), scenario, [], 1, 2, FuturesRuns.Alone, default);
        var file = Adopted.File(proposal!, s_submitted);
        var commitments = CommitmentMaking.Of(file.Record.Id, proposal!, default);
        ImmutableArray<WardPractice> wards = [.. today.Wards.Select(ward => new WardPractice(ward, commitments[ward.Code], null, []))];
        return ReplanMaking.Of(Scheme.Of(file), today, wards, request, 2026, default);
    }

    private static Snapshot Wards(params Stage[] stages) => new()
    {
        Version = 1,
        Programme = new Programme { Code = "p", Names = Names.Same("p"), FirstYear = 2025, LastYear = 2028, Districts = [new District("D1", Names.Same("D1"))], Catalogues = [s_catalogue] },
        Wards =
        [
            .. stages.Select((stage, w) => new Ward
            {
                Code = $"{(char)('A' + w)}", Names = Names.Same($"{(char)('A' + w)}"), District = "D1", Stage = stage, Levels = Levels.Of([new CriterionLevel("C1", new Level(0))]),
                Started = stage == Stage.NotStarted ? null : 2025, Recognized = stage == Stage.NotStarted ? null : 2025,
                Needs = new Needs { Works = Works.Repair, WorksYears = 1, FloorArea = 10, WorksCost = 100 },
            }),
        ],
    };
}
