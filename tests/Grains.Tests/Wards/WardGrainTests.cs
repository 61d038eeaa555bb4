using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Events;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Grains.Wards;
using ModelWard.Model;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace ModelWard.Grains.Tests.Wards;

[Collection(OneCluster.Name)]
public sealed class WardGrainTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Commands_OfEveryKind_ChangeTheWardAndItsHistory()
    {
        var ward = await Imported();
        var needs = Example.Needs with { Officers = 1 };

        (await ward.Assess(Example.Assess("a"), Stop)).Status.ShouldBe(CommandStatus.Done);
        (await ward.ChangeNeeds(new ChangeNeeds(Example.Header("b"), needs), Stop)).Status.ShouldBe(CommandStatus.Done);
        var reported = await ward.ReportDifficulty(new ReportDifficulty(Example.Header("c"), DifficultyKind.Investment, "Thiếu vốn"), Stop);
        var number = reported.View!.Difficulties.ShouldHaveSingleItem().Number;
        (await ward.ResolveDifficulty(new ResolveDifficulty(Example.Header("d"), number, "đã cấp"), Stop)).Status.ShouldBe(CommandStatus.Done);

        var view = (await ward.Read(Stop)).ShouldNotBeNull();
        view.Version.ShouldBe(5);
        view.Ward.Levels["C01"].ShouldBe(new Level(6_000));
        view.Ward.Needs.ShouldBe(needs);
        view.Assessments.ShouldHaveSingleItem().Evidence.ShouldBe("file 7");
        view.Difficulties.ShouldHaveSingleItem().Resolution.ShouldBe("đã cấp");
        var history = await ward.History(1, 100, Stop);
        history.Total.ShouldBe(5);
        history.Items.Select(one => one.Kind).ShouldBe([WardEventKind.DifficultyResolved, WardEventKind.DifficultyReported, WardEventKind.NeedsChanged, WardEventKind.Assessed, WardEventKind.Imported]);
    }

    [Fact]
    public async Task Read_AfterTheGrainWasLetGo_IsTheSame()
    {
        var ward = await Imported();
        await ward.Assess(Example.Assess("a"), Stop);
        await ward.ReportDifficulty(new ReportDifficulty(Example.Header("b"), DifficultyKind.Other, "x"), Stop);
        var before = await ward.Read(Stop);

        await cluster.LetGo(ward);

        (await ward.Read(Stop)).ShouldSayTheSameAs(before);
    }

    [Fact]
    public async Task Repeat_OfACommand_GetsTheFirstEventEvenWhenTheGrainWasLetGo()
    {
        var ward = await Imported();
        var first = await ward.Assess(Example.Assess("a", ifVersion: 1), Stop);
        await ward.Assess(Example.Assess("b", 7_000), Stop);
        await cluster.LetGo(ward);

        var repeat = await ward.Assess(Example.Assess("a", ifVersion: 1), Stop);

        repeat.Status.ShouldBe(CommandStatus.Done);
        repeat.Event.ShouldBe(first.Event);
        repeat.View!.Version.ShouldBe(3);
        (await ward.History(1, 10, Stop)).Total.ShouldBe(3);
    }

    [Fact]
    public async Task SameId_ForAnotherCommand_IsReusedAndChangesNothing()
    {
        var ward = await Imported();
        await ward.Assess(Example.Assess("a"), Stop);

        (await ward.Assess(Example.Assess("a", 1), Stop)).Status.ShouldBe(CommandStatus.IdReused);
        (await ward.ChangeNeeds(new ChangeNeeds(Example.Header("a"), Needs.Nothing), Stop)).Status.ShouldBe(CommandStatus.IdReused);

        (await ward.Read(Stop))!.Version.ShouldBe(2);
    }

    [Fact]
    public async Task StaleOrInvalid_Command_ChangesNothingAndMayComeAgain()
    {
        var ward = await Imported();

        var stale = await ward.Assess(Example.Assess("a", ifVersion: 7), Stop);
        stale.Status.ShouldBe(CommandStatus.Stale);
        stale.View!.Version.ShouldBe(1);
        (await ward.Assess(Example.Assess("a", criterion: "C99"), Stop)).Faults.ShouldHaveSingleItem().Path.ShouldBe("criterion");
        (await ward.History(1, 10, Stop)).Total.ShouldBe(1);

        (await ward.Assess(Example.Assess("a"), Stop)).Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public async Task WardNobodyImported_IsNotFoundAndLeavesNothingBehind()
    {
        var ward = cluster.Ward("nowhere", "W1");

        (await ward.Read(Stop)).ShouldBeNull();
        (await ward.Assess(Example.Assess("a"), Stop)).Status.ShouldBe(CommandStatus.NotFound);
        (await ward.Refresh(Stop)).ShouldBeNull();
        (await ward.History(1, 10, Stop)).Total.ShouldBe(0);

        for (var i = 0; cluster.IsActive(ward) && i < 100; i++) await Task.Delay(20, Stop);
        cluster.IsActive(ward).ShouldBeFalse();
    }

    [Fact]
    public async Task ManyCommandsAtOnce_EachCounts_AndRepeatsDoNot()
    {
        var ward = await Imported();

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => ward.Assess(Example.Assess($"{i % 20}", 5_000 + i % 20), Stop)));

        answers.ShouldAllBe(answer => answer.Status == CommandStatus.Done);
        answers.Select(answer => answer.Event!.Version).Distinct().Count().ShouldBe(20);
        (await ward.Read(Stop))!.Version.ShouldBe(21);
    }

    [Fact]
    public async Task VersionTakenBySomebodyElse_IsFoldedInAndTheCommandDoneOnTop()
    {
        var programme = await cluster.Import("W1");
        var ward = cluster.Ward(programme, "W1");
        await ward.Read(Stop);
        var store = cluster.Services.GetRequiredService<IWardEventStore>();
        await store.Append(GrainKeys.Ward(programme, "W1"), Example.Imported(Example.Ward("W1") with { Population = 42 }, 2, "someone"), Stop);

        var answer = await ward.Assess(Example.Assess("a"), Stop);

        answer.Event!.Version.ShouldBe(3);
        answer.View!.Ward.Population.ShouldBe(42);
        answer.View.Ward.Levels["C01"].ShouldBe(new Level(6_000));
    }

    [Fact]
    public async Task StateThatCannotBeStored_IsAnErrorOnceAndTheCommandIsDoneNeverthelessOnce()
    {
        var ward = await Imported();
        // Orleans' own fault injection, keyed by the name of the state.
        await cluster.Grains.GetGrain<IStorageFaultGrain>("ward").AddFaultOnWrite(ward.GetGrainId(), new IOException("injected"));

        await Should.ThrowAsync<Exception>(() => ward.Assess(Example.Assess("a"), Stop));

        (await ward.Read(Stop))!.Version.ShouldBe(2);
        (await ward.Assess(Example.Assess("a"), Stop)).Event!.Version.ShouldBe(2);
        (await ward.History(1, 10, Stop)).Total.ShouldBe(2);
    }

    [Fact]
    public async Task GetState_AsTheDashboardCallsIt_ShowsTheState()
    {
        var programme = await cluster.Import("W1");
        // The interface is internal to the silo, so it is called there.
        var inside = cluster.Services.GetRequiredService<IGrainFactory>();

        var state = await inside.GetGrain<IWardStateGrain>(GrainKeys.Ward(programme, "W1")).GetState();

        state.Version.ShouldBe(1);
        state.Ward.ShouldBe(Example.Ward("W1"));
        typeof(IWardStateGrain).GetMethod("GetState")!.ReturnType.ShouldBe(typeof(Task<WardState>));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 0)]
    [InlineData(1, 1_001)]
    public async Task History_PageOutOfRange_IsRefused(int page, int pageSize)
    {
        var ward = await Imported();

        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => ward.History(page, pageSize, Stop));
    }

    private async Task<IWardGrain> Imported() => cluster.Ward(await cluster.Import("W1"), "W1");
}
