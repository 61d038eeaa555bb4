using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Programmes;

[Collection(OneCluster.Name)]
public sealed class ProgrammeGrainTests(GrainCluster cluster)
{
    private static readonly string[] Ten = [.. Enumerable.Range(1, 10).Select(i => $"W{i:00}")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_FirstTime_MakesProgrammeWardsAndSnapshot()
    {
        var code = await cluster.Import(Ten);

        var snapshot = await Snapshot(code);

        snapshot.Version.ShouldBe(11);
        snapshot.Wards.Select(ward => ward.Code).ShouldBe(Ten);
        snapshot.Programme.ShouldSayTheSameAs(Example.Programme(code));
        (await cluster.Ward(code, "W07").Read(Stop))!.Ward.ShouldBe(Example.Ward("W07"));
        (await cluster.Grains.GetGrain<IIndexGrain>(IIndexGrain.Programmes).List(Stop)).ShouldContain(code);
    }

    [Fact]
    public async Task Import_TheSameTablesUnderAnotherId_ChangesNothing()
    {
        var code = await cluster.Import(Ten);

        var result = await cluster.Programme(code).Import(Example.Header("again"), Example.Tables(code, Ten), Stop);

        result.ShouldSayTheSameAs(new ImportResult(CommandStatus.Done, 11, 0, 0, false, []));
        (await cluster.Ward(code, "W01").History(1, 10, Stop)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Import_Repeated_GetsTheFirstAnswerEvenAfterOtherChangesAndLettingGo()
    {
        var code = await cluster.Import(Ten);
        await cluster.Programme(code).Import(Example.Header("b"), People("W01", 5), Stop);
        await cluster.LetGo(cluster.Programme(code));

        var repeat = await cluster.Programme(code).Import(Example.Header($"import {code}", ifVersion: 0), Example.Tables(code, Ten), Stop);

        repeat.ShouldSayTheSameAs(new ImportResult(CommandStatus.Done, 11, 10, 0, true, []));
        (await Snapshot(code)).Version.ShouldBe(12);
    }

    [Fact]
    public async Task Import_IdOfAnotherCommand_IsReused()
    {
        var code = await cluster.Import(Ten);
        await cluster.Ward(code, "W02").Assess(Example.Assess("taken"), Stop);

        (await cluster.Programme(code).Import(Example.Header($"import {code}"), People("W01", 5), Stop)).Status.ShouldBe(CommandStatus.IdReused);
        (await cluster.Programme(code).Import(Example.Header("taken"), People("W02", 5), Stop)).Status.ShouldBe(CommandStatus.IdReused);
        (await cluster.Ward(code, "W01").Assess(Example.Assess($"import {code}"), Stop)).Status.ShouldBe(CommandStatus.IdReused);
    }

    [Fact]
    public async Task OpenDifficulties_AfterAWardWasChanged_CountIt()
    {
        var code = await cluster.Import(Ten);

        await cluster.Grains.ChangeWard(code, "W03", ward => ward.ReportDifficulty(
            new ReportDifficulty(Example.Header("report"), DifficultyKind.Facilities, "No site yet."), Stop));

        (await cluster.Programme(code).OpenDifficulties(Stop)).ShouldBe([new WardDifficulties("W03", 1, DifficultyKind.Facilities)]);
        (await Snapshot(code)).Version.ShouldBe(12);
        (await cluster.Programme("nobody").OpenDifficulties(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_OnAnotherVersion_IsStale()
    {
        var code = await cluster.Import(Ten);

        (await cluster.Programme(code).Import(Example.Header("a", ifVersion: 10), People("W01", 5), Stop))
            .ShouldSayTheSameAs(new ImportResult(CommandStatus.Stale, 11, 0, 0, false, []));
        (await cluster.Programme(code).Import(Example.Header("a", ifVersion: 11), People("W01", 5), Stop))
            .ShouldSayTheSameAs(new ImportResult(CommandStatus.Done, 12, 0, 1, false, []));
    }

    [Fact]
    public async Task Import_OneFaultyRow_ChangesNothingAtAll()
    {
        var code = await cluster.Import(Ten);
        var tables = Example.Tables(code, [.. Ten, "W11"]) with { Levels = [.. Ten.Select((ward, i) => new LevelRow(i + 2, ward, Example.Levels.With("C01", Level.Full)))] };

        var result = await cluster.Programme(code).Import(Example.Header("a"), tables, Stop);

        result.Status.ShouldBe(CommandStatus.Invalid);
        result.SnapshotVersion.ShouldBe(11);
        result.Faults.ShouldHaveSingleItem().Row.ShouldBe(12);
        (await Snapshot(code)).Version.ShouldBe(11);
        (await cluster.Ward(code, "W01").Read(Stop))!.Version.ShouldBe(1);
        (await cluster.Ward(code, "W11").Read(Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Import_EmptyCommandId_IsInvalid()
    {
        var result = await cluster.Programme("none").Import(Example.Header(""), Example.Tables("none", "W1"), Stop);

        result.Status.ShouldBe(CommandStatus.Invalid);
        result.Faults.ShouldHaveSingleItem().Column.ShouldBe("commandId");
    }

    [Fact]
    public async Task Import_WardsInMemory_AreToldOfIt()
    {
        var code = await cluster.Import(Ten);
        await cluster.Ward(code, "W03").Assess(Example.Assess("a"), Stop);

        await cluster.Programme(code).Import(Example.Header("b"), People("W03", 77), Stop);

        var view = (await cluster.Ward(code, "W03").Read(Stop))!;
        (view.Version, view.Ward.Population, view.Ward.Levels["C01"]).ShouldBe((3, 77, new Level(6_000)));
    }

    [Fact]
    public async Task Import_AfterAWardCommandNobodyToldOf_KeepsWhatTheCommandDid()
    {
        var code = await cluster.Import(Ten);
        await cluster.Ward(code, "W03").Assess(Example.Assess("a", 9_900), Stop);

        var result = await cluster.Programme(code).Import(Example.Header("b"), People("W03", 77), Stop);

        result.SnapshotVersion.ShouldBe(13);
        (await Snapshot(code)).Find("W03")!.Levels["C01"].ShouldBe(new Level(9_900));
    }

    [Fact]
    public async Task Import_AmidWardCommands_LosesNoneOfThem()
    {
        var code = await cluster.Import("W1");
        var ward = cluster.Ward(code, "W1");

        var commands = Enumerable.Range(0, 40).Select(i => ward.Assess(Example.Assess($"c{i}", 5_000 + i), Stop));
        var imports = Enumerable.Range(0, 5).Select(i => cluster.Programme(code).Import(Example.Header($"i{i}"), People("W1", i), Stop));
        var (answers, results) = (await Task.WhenAll(commands), await Task.WhenAll(imports));

        answers.ShouldAllBe(answer => answer.Status == CommandStatus.Done);
        results.ShouldAllBe(result => result.Status == CommandStatus.Done);
        var history = await ward.History(1, 100, Stop);
        history.Total.ShouldBe(1 + 40 + 5);
        history.Items.Select(one => one.Version).ShouldBe(Enumerable.Range(1, 46).Reverse().Select(version => (long)version));
        // Each import kept the level that the last command before it had set.
        var last = history.Items.First(one => one.Kind == WardEventKind.Assessed);
        (await ward.Read(Stop))!.Ward.Levels["C01"].ShouldBe(new Level(5_000 + int.Parse(last.CommandId[1..], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task WardChanged_Newer_IsInTheNextSnapshotAndOlderIsNot()
    {
        var code = await cluster.Import(Ten);
        var old = await cluster.Ward(code, "W04").Read(Stop);
        var answer = await cluster.Ward(code, "W04").Assess(Example.Assess("a"), Stop);

        await cluster.Programme(code).WardChanged(answer.View!, Stop);
        await cluster.Programme(code).WardChanged(old!, Stop);

        var snapshot = await Snapshot(code);
        snapshot.Version.ShouldBe(12);
        snapshot.Find("W04")!.Levels["C01"].ShouldBe(new Level(6_000));
    }

    [Fact]
    public async Task GetSnapshot_OfTheKnownVersion_IsNotSentAgain()
    {
        var code = await cluster.Import(Ten);

        (await cluster.Programme(code).GetSnapshot(11, Stop)).ShouldBe(new SnapshotAnswer(true, null));
        (await cluster.Programme(code).GetSnapshot(12, Stop)).Newer.ShouldNotBeNull();
    }

    [Fact]
    public async Task GetSnapshot_NoSuchProgramme_DoesNotExistAndIsLetGo()
    {
        var programme = cluster.Programme("nothing-here");

        (await programme.GetSnapshot(-1, Stop)).ShouldBe(new SnapshotAnswer(false, null));

        for (var i = 0; cluster.IsActive(programme) && i < 100; i++) await Task.Delay(20, Stop);
        cluster.IsActive(programme).ShouldBeFalse();
    }

    [Fact]
    public async Task Activation_AfterChangesNobodyToldOf_ReadsThemAll()
    {
        var code = await cluster.Import(Ten);
        await cluster.Ward(code, "W05").Assess(Example.Assess("a"), Stop);
        var store = cluster.Services.GetRequiredService<IWardEventStore>();
        // An import that was cut short after its transaction: the ward is in memory and has not been told.
        await store.Append(GrainKeys.Ward(code, "W06"), Example.Imported(Example.Ward("W06") with { Population = 6 }, 2, "cut short"), Stop);
        await cluster.LetGo(cluster.Programme(code));

        var snapshot = await Snapshot(code);

        snapshot.Version.ShouldBe(13);
        snapshot.Find("W06")!.Population.ShouldBe(6);
        (await cluster.Ward(code, "W06").Read(Stop))!.Version.ShouldBe(2);
    }

    [Fact]
    public async Task TwoProgrammes_WithTheSameWardCodes_AreApart()
    {
        var (one, two) = (await cluster.Import("W1"), await cluster.Import("W1"));

        await cluster.Programme(one).Import(Example.Header("x"), People("W1", 1), Stop);

        (await Snapshot(one)).Find("W1")!.Population.ShouldBe(1);
        (await Snapshot(two)).Find("W1")!.Population.ShouldBe(1_000);
    }

    private static ImportTables People(string ward, long people) => new()
    {
        Register = [new RegisterRow(2, Example.Ward(ward) with { Population = people })],
    };

    private async Task<Snapshot> Snapshot(string code) => (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer.ShouldNotBeNull();
}
