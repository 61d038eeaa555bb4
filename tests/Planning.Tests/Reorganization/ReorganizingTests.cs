using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Reorganization.SmallRegister;

namespace ModelWard.Planning.Tests.Reorganization;

public sealed class ReorganizingTests
{
    [Fact]
    public void Ward_OfTwoAndAPart_HasTheirSumsAndLowestLevels()
    {
        var after = After(Happening, A, B, Split, D);
        var (m, c) = (after.Find(M)!, after.Find(C)!);

        after.Wards.Select(ward => ward.Code).ShouldBe([C, "D", M]);
        // Of C 25 %: people 2.5, officers 0.5, floor area 7.5, cost 0.75, equipment 1.5, guidance and upkeep 0.25; equal remainders go to the main piece, 0.75 to its own.
        m.Population.ShouldBe(100 + 300 + 2);
        m.Needs.ShouldBe(new Needs { Officers = 3 + 1 + 0, Works = Works.NewBuilding, WorksYears = 3, FloorArea = 50 + 7, WorksCost = 101 + 1, EquipmentCost = 7 + 1, Guidance = 3, Upkeep = 7 });
        c.Population.ShouldBe(8);
        c.Needs.ShouldBe(new Needs { Officers = 2, Works = Works.NewBuilding, WorksYears = 3, FloorArea = 23, WorksCost = 2, EquipmentCost = 5, Guidance = 1, Upkeep = 1 });
        m.Levels.Entries.Select(entry => entry.Level.Value).ShouldBe([0, 60, 70, 60]);
        // B has the most people of the wards that M carries on.
        m.District.ShouldBe("E");
    }

    [Fact]
    public void Works_OfAPartThatGetsNothingOfThem_AreNotItsOwn()
    {
        var small = Split with { Needs = Split.Needs with { FloorArea = 1, WorksCost = 1 } };

        var m = After(Happening, A with { Needs = Needs.Nothing }, B, small, D).Find(M)!;

        (m.Needs.Works, m.Needs.WorksYears, m.Needs.FloorArea).ShouldBe((Works.None, 0, 0));
    }

    [Fact]
    public void Level_AssessedAnew_CountsInPlaceOfTheLowest()
    {
        var reassessed = Merger with { Successors = [Merger.Successors[0] with { District = "D", Reassessed = Levels.Of([new CriterionLevel("P", new Level(8_800))]) }] };

        var m = After(reassessed, A, B, D).Find(M)!;

        m.Levels["P"].ShouldBe(new Level(8_800));
        m.Levels["F"].ShouldBe(new Level(6_000));
        m.District.ShouldBe("D");
    }

    public static TheoryData<Ward, Ward, Stage, int?, int?> Stages => new()
    {
        { A, B, Stage.NotStarted, null, null },
        { A.UnderWaySince(2023), B.UnderWaySince(2022), Stage.UnderWay, 2022, null },
        { A.UnderWaySince(2023), B, Stage.UnderWay, 2023, null },
        { A.UnderWaySince(2024), B.RecognizedIn(2022), Stage.UnderWay, 2024, null },
        { A.RecognizedIn(2022), B, Stage.NotStarted, null, null },
        { A.RecognizedIn(2022), B.RecognizedIn(2023), Stage.Recognized, 2022, 2023 },
        { A.RecognizedIn(2022), B.DeclinedSince(2021), Stage.Declined, 2021, 2022 },
        { A.DeclinedSince(2022), B, Stage.NotStarted, null, null },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void Stage_OfWardsInDifferentStages_IsWhatAllOfThemHaveReached(Ward one, Ward two, Stage stage, int? started, int? recognized)
    {
        var m = After(Merger, one, two).Find(M)!;

        (m.Stage, m.Started, m.Recognized).ShouldBe((stage, started, recognized));
    }

    [Fact]
    public void Preview_OfATitleThatEnds_NamesItAndTheCriteriaLost()
    {
        var preview = Previewing.Of(TinyProgramme.Of(A.RecognizedIn(2022), B, Split, D), Happening with { Wards = Happening.Wards.SetItem(3, Link("C", M, LinkPart.Part)) }, new Dictionary<string, Scenario>(), new FaultList())!;
        var (c, m) = (preview.Wards[0], preview.Wards[1]);

        (m.Ward.Code, m.Change, m.Illustrative).ShouldBe((M, UnitChange.Merge, true));
        m.EndedTitles.ShouldBe(["A"]);
        m.Lost.ShouldBe(["P", "F", "E"]);
        m.Pieces.Select(piece => piece.Ward).ShouldBe(["A", "B"]);
        (c.Change, c.Illustrative).ShouldBe((UnitChange.Rename, true));
        preview.Wards.ShouldAllBe(ward => ward.Ward.Code == M || ward.Lost.IsEmpty);
        Previewing.Of(Register, Happening, new Dictionary<string, Scenario>(), new FaultList())!.Wards.Select(ward => (ward.Change, ward.Illustrative)).ShouldBe([(UnitChange.Split, false), (UnitChange.Merge, false)]);
    }

    [Fact]
    public void District_ThatEnds_TakesItsWardsAndFloorsAlong()
    {
        var happening = Merger with
        {
            Districts = [Link("D", "N@2025-07-01"), Link("E", "N@2025-07-01"), Link("E", "S@2025-07-01", LinkPart.Part)],
            SuccessorDistricts = [new SuccessorDistrict("N@2025-07-01", Names.Same("North")), new SuccessorDistrict("S@2025-07-01", Names.Same("South"))],
        };
        var faults = new FaultList();
        var (after, applied) = Reorganizing.Apply(Register, happening, faults)!.Value;
        var succession = Of(happening);

        after.Programme.Districts.Select(district => district.Code).ShouldBe(["N@2025-07-01", "S@2025-07-01"]);
        after.Wards.ShouldAllBe(ward => ward.District == "N@2025-07-01");
        applied.Redistricted.ShouldBe([new Redistricted("C", "E", "N@2025-07-01"), new Redistricted("D", "D", "N@2025-07-01")]);
        var scenario = TinyProgramme.PlentyFrom(2025, 2) with { DistrictFloors = [new("D", 2025, 0.2m), new("E", 2025, 0.5m), new("E", 2026, 1)] };
        var mapped = ScenarioMapping.Of(scenario, Register, after, succession, "", faults)!;
        mapped.Scenario.DistrictFloors.ShouldBe([new("N@2025-07-01", 2025, 0.5m), new("S@2025-07-01", 2025, 0.5m), new("N@2025-07-01", 2026, 1), new("S@2025-07-01", 2026, 1)]);
        mapped.Changes.ShouldHaveSingleItem().ShouldBeEquivalentTo(new ScenarioLineChange("districtFloors", "N@2025-07-01", ["D", "E"], ["2025 0.2", "2025 0.5"], "2025 0.5"));
        Reorganizing.Undo(after, applied, faults)!.Wards.ShouldBe(Register.Wards);
        faults.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Event_WithAnyFault_ChangesNothing()
    {
        var faults = new FaultList();

        Reorganizing.Apply(Register, Merger with { Wards = [.. Merger.Wards, Link("Z", M)] }, "event.", faults).ShouldBeNull();

        faults.Faults.ShouldHaveSingleItem().ShouldBe(new Fault("event.wards[2].from", "Z", "the code of a ward of tiny in force before 2025-07-01"));
    }

    [Fact]
    public void Ward_ThatWouldBeTooLarge_IsRefusedByName()
    {
        var faults = new FaultList();

        Reorganizing.Apply(TinyProgramme.Of(A with { Population = Ward.MostPeople }, B), Merger, faults).ShouldBeNull();

        faults.Faults.ShouldHaveSingleItem().ShouldBe(new Fault($"successors.{M}.population", "1000000300", "a whole number from 0 to 1000000000"));
    }

    [Fact]
    public void Undo_OfAWardThatHasChangedSince_IsRefusedByName()
    {
        var (after, applied) = Reorganizing.Apply(Register, Merger, new FaultList())!.Value;
        var changed = after with { Wards = [.. after.Wards.Select(ward => ward.Code == M ? ward with { Population = 1 } : ward)] };
        var faults = new FaultList();

        Reorganizing.Undo(changed, applied, faults).ShouldBeNull();
        Reorganizing.Undo(after with { Wards = [.. after.Wards.Where(ward => ward.Code != M)] }, applied, faults).ShouldBeNull();

        faults.Faults.ShouldBe([new Fault($"wards.{M}", "changed since", "the ward as the event made it"), new Fault($"wards.{M}", "not there any more", "the ward as the event made it")]);
    }

    [Fact]
    public void Undo_LeavesWhatHasHappenedElsewhere()
    {
        var (after, applied) = Reorganizing.Apply(Register, Merger, new FaultList())!.Value;
        var assessed = D with { Levels = D.Levels.With("P", Level.Full) };

        var back = Reorganizing.Undo(after with { Version = 9, Wards = [.. after.Wards.Select(ward => ward.Code == "D" ? assessed : ward)] }, applied, new FaultList())!;

        back.Wards.ShouldBe([A, B, Split, assessed]);
        back.Version.ShouldBe(9);
    }

    [Fact]
    public void Undo_AfterTheNextAdoption_IsRefused()
    {
        var applied = new DateTimeOffset(2025, 7, 2, 8, 0, 0, TimeSpan.FromHours(7));
        Check(null).ShouldBeEmpty();
        Check(applied.AddDays(-1)).ShouldBeEmpty();
        Check(applied).ShouldHaveSingleItem().Path.ShouldBe("appliedAt");
        Check(applied.AddDays(1)).ShouldHaveSingleItem().Value.ShouldBe("2025-07-02T08:00:00.0000000+07:00");

        IReadOnlyList<Fault> Check(DateTimeOffset? adoption)
        {
            var faults = new FaultList();
            Reorganizing.CheckUndo(applied, adoption, faults);
            return faults.Faults;
        }
    }
}
