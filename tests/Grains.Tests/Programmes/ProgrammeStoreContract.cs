using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Programmes;

/// <summary>What every store of imports must do. A class a store derives from this and brings the stores.</summary>
public abstract class ProgrammeStoreContract
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected abstract IProgrammeStore Store { get; }

    /// <summary>The ward events in the same database.</summary>
    protected abstract IWardEventStore Events { get; }

    /// <summary>The scenario events in the same database.</summary>
    protected abstract IScenarioEventStore Scenarios { get; }

    private static KeptReorganization Kept => new()
    {
        Event = Happenings.WithDistrict, Ended = [new KeptVersion("W1", 2)], Came = [new KeptVersion(Happenings.Merged, 1)], Redistricted = [new Redistricted("W3", "D1", Happenings.District)],
        Scenarios = [new KeptVersion("s", 1)], DistrictsBefore = Example.Programme("p").Districts,
    };

    [Fact]
    public async Task Write_Import_StoresItAndEveryEvent()
    {
        var import = Import(1, "a");

        (await Store.Write(import, Added("a", "W1", "W2"), [], Stop)).ShouldBe(ImportStatus.Written);

        (await Store.Latest("p", Stop)).ShouldSayTheSameAs(import);
        (await Store.Find("p", "a", Stop)).ShouldSayTheSameAs(import);
        (await Store.WardVersions("p", Stop)).ShouldBe([new("W1", 1), new("W2", 1)]);
    }

    [Fact]
    public async Task Write_Reorganization_KeepsItBesideTheProgrammeWithTheEventsOfScenarios()
    {
        var plain = Import(1, "a");
        var reorganization = Import(2, "b") with { Reorganization = Kept };
        await Store.Write(plain, Added("a", "W1"), [], Stop);

        (await Store.Write(reorganization, Added("b", "W2"), [Carried("s", 1, "b"), Carried("t", 1, "b")], Stop)).ShouldBe(ImportStatus.Written);

        (await Store.Reorganizations("p", Stop)).ShouldHaveSingleItem().ShouldSayTheSameAs(reorganization);
        (await Store.Latest("p", Stop)).ShouldSayTheSameAs(reorganization);
        (await Store.Find("p", "a", Stop))!.Reorganization.ShouldBeNull();
        (await Scenarios.After("t", 0, Stop)).ShouldHaveSingleItem().CommandId.ShouldBe("b");
        (await Store.Reorganizations("q", Stop)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, "other", ImportStatus.Overtaken)]
    [InlineData(2, "b", ImportStatus.CommandIdTaken)]
    public async Task Write_OneScenarioOvertakenOrKnowingTheCommandId_StoresNothingAtAll(long version, string command, ImportStatus expected)
    {
        await Scenarios.Append(Carried("t", version, command), Stop);

        (await Store.Write(Import(1, "b") with { Reorganization = Kept }, Added("b", "W1"), [Carried("s", 1, "b"), Carried("t", 1, "b")], Stop)).ShouldBe(expected);

        (await Store.Latest("p", Stop)).ShouldBeNull();
        (await Store.WardVersions("p", Stop)).ShouldBeEmpty();
        (await Scenarios.After("s", 0, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Latest_OfManyImports_IsTheHighestNumber()
    {
        for (var number = 1; number <= 11; number++) await Store.Write(Import(number, $"{number}"), Added("x"), [], Stop);

        (await Store.Latest("p", Stop))!.Number.ShouldBe(11);
        (await Store.Find("p", "2", Stop))!.Number.ShouldBe(2);
        (await Store.Latest("q", Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Write_OneWardOvertaken_StoresNothingAtAll()
    {
        await Events.Append("p/W2", Example.Imported(Example.Ward("W2"), 1, "first"), Stop);

        (await Store.Write(Import(1, "a"), Added("a", "W1", "W2", "W3"), [], Stop)).ShouldBe(ImportStatus.Overtaken);

        (await Store.Latest("p", Stop)).ShouldBeNull();
        (await Store.WardVersions("p", Stop)).ShouldBe([new("W2", 1)]);
    }

    [Fact]
    public async Task Write_OneWardKnowsTheCommandId_StoresNothingAtAll()
    {
        await Events.Append("p/W2", Example.Imported(Example.Ward("W2"), 7, "a"), Stop);

        (await Store.Write(Import(1, "a"), Added("a", "W1", "W2"), [], Stop)).ShouldBe(ImportStatus.CommandIdTaken);

        (await Store.Latest("p", Stop)).ShouldBeNull();
        (await Store.WardVersions("p", Stop)).ShouldBe([new("W2", 7)]);
    }

    [Fact]
    public async Task Write_NumberTaken_IsOvertaken()
    {
        await Store.Write(Import(1, "a"), Added("a", "W1"), [], Stop);

        (await Store.Write(Import(1, "b"), Added("b", "W2"), [], Stop)).ShouldBe(ImportStatus.Overtaken);
        (await Store.Write(Import(2, "a"), Added("a", "W2"), [], Stop)).ShouldBe(ImportStatus.CommandIdTaken);

        (await Store.WardVersions("p", Stop)).ShouldBe([new("W1", 1)]);
    }

    [Fact]
    public async Task Write_CalledOff_StoresNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Store.Write(Import(1, "a"), Added("a", "W1"), [], cancelled.Token));

        (await Store.Latest("p", Stop)).ShouldBeNull();
        (await Store.Write(Import(1, "a"), Added("a", "W1"), [], Stop)).ShouldBe(ImportStatus.Written);
    }

    [Fact]
    public async Task WardVersions_OfProgrammesWithSimilarCodes_AreKeptApart()
    {
        foreach (var key in new[] { "p/W1", "p-1/W1", "p0/W1", "pp/W1", "P/W1", "p/w1" })
            await Events.Append(key, Example.Imported(Example.Ward("W1")), Stop);
        await Events.Append("p/W1", Example.Imported(Example.Ward("W1"), 2, "b"), Stop);

        (await Store.WardVersions("p", Stop)).ShouldBe([new("W1", 2), new("w1", 1)]);
    }

    private static ProgrammeImport Import(long number, string command) => new()
    {
        Number = number, Version = 3, At = Example.Noon, Actor = "Người nhập", CommandId = command, CommandHash = "h", Programme = Example.Programme("p"),
        SnapshotVersion = 8, WardsAdded = 1, WardsChanged = 2, ProgrammeChanged = true,
    };

    private static StoredScenarioEvent Carried(string scenario, long version, string command) =>
        new(scenario, version, StoredWardEvent.Moment(Example.Noon), "Người nhập", command, "h", "p", StoredScenarioEvent.Reorganized, null, "{}", "{}");

    private static Dictionary<string, WardEvent> Added(string command, params string[] wards) =>
        wards.ToDictionary(ward => ward, ward => Example.Imported(Example.Ward(ward), 1, command));
}
