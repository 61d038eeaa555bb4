using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Hosting.Storage;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Wards;

/// <summary>Rows that the product has written once must be read for ever. The fixture is never written anew, only added to.</summary>
public sealed class WardRowTests
{
    private static readonly WardState State = new()
    {
        Version = 5,
        Ward = Example.Ward("26968") with
        {
            Names = new Names("Phường 4", "Ward 4"), Population = 14_213, Stage = Stage.UnderWay, Started = 2024,
            Place = new WardPlace(10.792655m, 106.69063m, 0.6335m, new MapPoint(17.132m, 16.258m)), Pilot = new Pilot(2023, PilotBasis.Named),
        },
        Assessments = [new Assessment("C01", new Level(8_550), new DateOnly(2026, 2, 1), "Biên bản 7", "v1", "officer")],
        Difficulties = [new Difficulty(4, DifficultyKind.Facilities, "Mái dột", Example.Noon, "officer", Example.Noon.AddDays(1), "đã sửa")],
    };

    [Fact]
    public void Row_OfTheFirstVersion_IsRead()
    {
        var row = new BinaryData(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Wards/ward-state.golden.json")));

        new ModelJsonGrainStorageSerializer().Deserialize<WardState>(row).ShouldSayTheSameAs(State);
    }

    [Fact]
    public void Row_WrittenNow_HasNoTypeNamesAndReadsBack()
    {
        var serializer = new ModelJsonGrainStorageSerializer();

        var row = serializer.Serialize(State);

        row.ToString().ShouldNotContain("$type");
        row.ToString().ShouldContain("Phường 4");
        serializer.Deserialize<WardState>(row).ShouldSayTheSameAs(State);
    }

    [Fact]
    public void Row_WithoutLists_ReadsAsEmptyLists()
    {
        var state = new ModelJsonGrainStorageSerializer().Deserialize<WardState>(new BinaryData("""{"version":0}"""));

        state.Assessments.ShouldBeEmpty();
        state.Difficulties.ShouldBeEmpty();
        (state.Actuals.Length, state.Options.Length, state.Supports.Length, state.Actions.Length, state.Basis).ShouldBe((0, 0, 0, 0, null));
    }
}
