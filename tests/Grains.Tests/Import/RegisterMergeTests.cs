using System.Collections.Immutable;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;
using ModelWard.Planning.Registers;

namespace ModelWard.Grains.Tests.Import;

public sealed class RegisterMergeTests
{
    private static readonly ImportTables Tables = Example.Tables("p", "W1", "W2");

    [Fact]
    public void Merge_FirstTime_MakesProgrammeAndWards()
    {
        var merged = First(Tables);

        merged.Faults.ShouldBeEmpty();
        merged.ProgrammeChanged.ShouldBeTrue();
        merged.WardsAdded.ShouldBe(2);
        merged.Wards.ShouldBe([Example.Ward("W1"), Example.Ward("W2")]);
        merged.Programme!.Catalogues.ShouldHaveSingleItem().Criteria.Select(criterion => criterion.Code).ShouldBe(["C01", "C02"]);
    }

    [Fact]
    public void Merge_TheSameTablesAgain_ChangesNothing()
    {
        var merged = Again(Tables);

        merged.Faults.ShouldBeEmpty();
        merged.ProgrammeChanged.ShouldBeFalse();
        merged.Wards.ShouldBeEmpty();
        merged.WardsAdded.ShouldBe(0);
    }

    [Fact]
    public void Merge_RegisterRow_KeepsLevelsAndNeeds()
    {
        var row = new RegisterRow(2, Example.Ward("W1") with { Population = 5, Levels = Levels.None, Needs = Needs.Nothing });

        var merged = Again(new ImportTables { Register = [row] });

        merged.Wards.ShouldHaveSingleItem().ShouldBe(Example.Ward("W1") with { Population = 5 });
        merged.WardsAdded.ShouldBe(0);
        merged.ProgrammeChanged.ShouldBeFalse();
    }

    [Fact]
    public void Merge_LevelsOfOneCriterion_LeaveTheOthers()
    {
        var merged = Again(new ImportTables { Levels = [new LevelRow(2, "W2", Levels.Of([new("C02", new Level(9_000))]))] });

        merged.Wards.ShouldHaveSingleItem().ShouldBe(Example.Ward("W2") with { Levels = Example.Levels.With("C02", new Level(9_000)) });
    }

    [Fact]
    public void Merge_DistrictAndProgrammeRows_ChangeTheProgrammeAlone()
    {
        var merged = Again(new ImportTables
        {
            Programme = Tables.Programme! with { LastYear = 2035 },
            Districts = [new DistrictRow(2, new District("D0", Names.Same("New")))],
        });

        merged.ProgrammeChanged.ShouldBeTrue();
        merged.Wards.ShouldBeEmpty();
        merged.Programme!.LastYear.ShouldBe(2035);
        merged.Programme.Districts.Select(district => district.Code).ShouldBe(["D0", "D1"]);
    }

    [Fact]
    public void Merge_NewCatalogueVersionWithKnownCriteria_IsAdded()
    {
        var merged = Again(new ImportTables { Catalogue = [new CatalogueRow(2, "v2", new DateOnly(2027, 1, 1), Example.Staff)] });

        merged.Faults.ShouldBeEmpty();
        merged.Programme!.Catalogues.Select(catalogue => catalogue.Version).ShouldBe(["v1", "v2"]);
    }

    [Fact]
    public void Merge_NewCriterion_NeedsLevelsForAllWards()
    {
        var added = Example.Staff with { Code = "C03" };
        ImmutableArray<CatalogueRow> catalogue = [new(2, "v2", new DateOnly(2027, 1, 1), Example.Staff), new(3, "v2", new DateOnly(2027, 1, 1), added)];

        var half = Again(new ImportTables { Catalogue = catalogue, Levels = [Level(2, "W1")] });
        half.Faults.ShouldHaveSingleItem().ShouldBe(new ImportFault("levels", 0, "C03", null, "a level for every ward; missing for 1: W2"));
        half.Programme.ShouldBeNull();

        var whole = Again(new ImportTables { Catalogue = catalogue, Levels = [Level(2, "W1"), Level(3, "W2")] });
        whole.Faults.ShouldBeEmpty();
        whole.Wards.Length.ShouldBe(2);

        static LevelRow Level(int row, string ward) => new(row, ward, Levels.Of([new("C03", new Level(100))]));
    }

    [Fact]
    public void Merge_CatalogueVersionChanged_IsAFault()
    {
        var fault = Again(new ImportTables
        {
            Catalogue = [Example.CatalogueRow(2, "v1", Example.Staff with { Threshold = new Level(1) }), Example.CatalogueRow(3, "v1", Example.Practice)],
        }).Faults.ShouldHaveSingleItem();

        (fault.Table, fault.Row, fault.Column, fault.Value).ShouldBe(("catalogue", 2, "version", "v1"));
    }

    public static TheoryData<string, ImportTables, string, int, string> Faulty() => new()
    {
        { "no programme row", Tables with { Programme = null }, "programme", 0, "" },
        { "other programme", Tables with { Programme = Tables.Programme! with { Code = "q" } }, "programme", 2, "code" },
        { "last year before first", Tables with { Programme = Tables.Programme! with { LastYear = 2022 } }, "programme", 2, "last_year" },
        { "no name", Tables with { Programme = Tables.Programme! with { Names = new Names("", "x") } }, "programme", 2, "name_vi" },
        { "district twice", Tables with { Districts = Tables.Districts!.Value.Add(new DistrictRow(3, new District("D1", Names.Same("x")))) }, "districts", 3, "code" },
        { "unknown district", Register(3, ward => ward with { District = "D9" }), "register", 3, "district" },
        { "ward twice", Tables with { Register = Tables.Register!.Value.Add(Tables.Register.Value[0] with { Row = 4 }) }, "register", 4, "code" },
        { "stage without year", Register(3, ward => ward with { Stage = Stage.UnderWay }), "register", 3, "started" },
        { "negative people", Register(2, ward => ward with { Population = -1 }), "register", 2, "population" },
        { "no catalogue", Tables with { Catalogue = null, Levels = Only("W1", "W2") }, "catalogue", 0, "" },
        { "criterion twice", Tables with { Catalogue = Tables.Catalogue!.Value.Add(Example.CatalogueRow(4, "v1", Example.Staff)) }, "catalogue", 4, "code" },
        { "two days for a version", Tables with { Catalogue = Tables.Catalogue!.Value.SetItem(1, Tables.Catalogue.Value[1] with { EffectiveFrom = new DateOnly(2024, 1, 1) }) }, "catalogue", 3, "effective_from" },
        { "practice without gain", Tables with { Catalogue = Tables.Catalogue!.Value.SetItem(1, Example.CatalogueRow(3, "v1", Example.Practice with { GuidedGain = default })) }, "catalogue", 3, "guided_gain" },
        { "level out of range", Tables with { Levels = [Tables.Levels!.Value[0], new LevelRow(3, "W2", Example.Levels.With("C01", new Level(10_001)))] }, "levels", 3, "C01" },
        { "level of an unknown criterion", Tables with { Levels = [Tables.Levels!.Value[0], new LevelRow(3, "W2", Example.Levels.With("C77", new Level(1)))] }, "levels", 1, "C77" },
        { "level missing", Tables with { Levels = [Tables.Levels!.Value[0], new LevelRow(3, "W2", Levels.Of([new("C01", new Level(1))]))] }, "levels", 0, "C02" },
        { "levels of an unknown ward", Tables with { Levels = Tables.Levels!.Value.Add(new LevelRow(4, "W9", Example.Levels)) }, "levels", 4, "ward" },
        { "needs of an unknown ward", Tables with { Needs = Tables.Needs!.Value.Add(new NeedsRow(4, "W9", Needs.Nothing)) }, "needs", 4, "ward" },
        { "needs twice", Tables with { Needs = Tables.Needs!.Value.Add(new NeedsRow(4, "W1", Example.Needs)) }, "needs", 4, "ward" },
        { "works without years", Tables with { Needs = [Tables.Needs!.Value[0], new NeedsRow(3, "W2", Example.Needs with { WorksYears = 0 })] }, "needs", 3, "works_years" },
        { "new ward without levels", Tables with { Levels = [Tables.Levels!.Value[0]] }, "register", 3, "code" },
        { "new ward without needs", Tables with { Needs = [Tables.Needs!.Value[0]] }, "register", 3, "code" },
    };

    [Theory, MemberData(nameof(Faulty))]
    public void Merge_FaultyRow_NamesTableRowAndColumnAndChangesNothing(string what, ImportTables tables, string table, int row, string column)
    {
        var merged = First(tables);

        merged.Programme.ShouldBeNull(what);
        merged.Wards.ShouldBeEmpty(what);
        merged.Faults.Select(fault => (fault.Table, fault.Row, fault.Column)).Distinct().ShouldBe([(table, row, column)], what);
    }

    [Fact]
    public void Merge_ManyFaultyRows_ReportsEveryOne()
    {
        var merged = First(Register(2, ward => ward with { Population = -1, District = "D9" }) with { Needs = [Tables.Needs!.Value[0], new NeedsRow(3, "W2", Example.Needs with { Officers = -1 })] });

        merged.Faults.Select(fault => (fault.Table, fault.Row, fault.Column))
            .ShouldBe([("register", 2, "district"), ("register", 2, "population"), ("needs", 3, "officers")]);
    }

    [Fact]
    public void Merge_MoreFaultsThanAnybodyReads_KeepsTheFirst()
    {
        var rows = Enumerable.Range(2, ImportFaultList.Most + 5).Select(row => new LevelRow(row, $"X{row}", Example.Levels)).ToImmutableArray();

        First(Tables with { Levels = rows }).Faults.Count.ShouldBe(ImportFaultList.Most);
    }

    private static MergeResult First(ImportTables tables) => RegisterMerge.Merge("p", null, ImmutableDictionary<string, Ward>.Empty, tables);

    private static MergeResult Again(ImportTables tables) =>
        RegisterMerge.Merge("p", Example.Programme("p"), new[] { Example.Ward("W1"), Example.Ward("W2") }.ToDictionary(ward => ward.Code), tables);

    private static ImportTables Register(int row, Func<Ward, Ward> change) => Tables with
    {
        Register = [.. Tables.Register!.Value.Select(one => one.Row == row ? one with { Ward = change(one.Ward) } : one)],
    };

    private static ImmutableArray<LevelRow> Only(params string[] wards) => [.. wards.Select((ward, i) => new LevelRow(i + 2, ward, Levels.None))];
}
