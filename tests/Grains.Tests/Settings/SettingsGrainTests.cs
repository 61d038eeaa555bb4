using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Settings;

[Collection(OneCluster.Name)]
public sealed class SettingsGrainTests(GrainCluster cluster)
{
    private static readonly ProgrammeSettings Other = ProgrammeSettings.Default with { Quarters = [0.1m, 0.2m, 0.3m, 0.4m] };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_BeforeAnyChange_IsTheIllustrativeDefault()
    {
        var view = await Grain(await cluster.Import("W1")).Read(Stop);

        (view.Version, view.IsDefault, view.ChangedAt, view.ChangedBy).ShouldBe((0, true, null, null));
        view.Settings.ShouldSayTheSameAs(ProgrammeSettings.Default);
    }

    [Fact]
    public async Task Replace_SurvivesLettingGoAndKeepsEveryVersion()
    {
        var grain = Grain(await cluster.Import("W1"));
        (await grain.Replace(Example.Header("a", 0), Other, Stop)).View!.Version.ShouldBe(1);
        (await grain.Replace(Example.Header("b", 1), ProgrammeSettings.Default, Stop)).View!.Version.ShouldBe(2);
        await cluster.LetGo(grain);

        (await grain.Read(Stop)).ShouldSatisfyAllConditions(
            view => view.Version.ShouldBe(2), view => view.ChangedBy.ShouldBe("officer"), view => view.Settings.ShouldSayTheSameAs(ProgrammeSettings.Default));
        (await grain.ReadAt(1, Stop))!.Settings.ShouldSayTheSameAs(Other);
        (await grain.ReadAt(0, Stop))!.IsDefault.ShouldBeTrue();
        (await grain.ReadAt(3, Stop)).ShouldBeNull();
        var history = await grain.History(1, 10, Stop);
        history.Total.ShouldBe(2);
        history.Items.Select(change => (change.Version, change.Before is null)).ShouldBe([(2, false), (1, true)]);
        history.Items[0].Before.ShouldBe(history.Items[1].After);
    }

    [Fact]
    public async Task Replace_RepeatedStaleReusedOrWrong_ChangesNothing()
    {
        var grain = Grain(await cluster.Import("W1"));
        await grain.Replace(Example.Header("a", 0), Other, Stop);
        await grain.Replace(Example.Header("b", 1), ProgrammeSettings.Default, Stop);

        (await grain.Replace(Example.Header("a", 0), Other, Stop)).ShouldSatisfyAllConditions(
            repeat => repeat.Status.ShouldBe(CommandStatus.Done), repeat => repeat.View!.Version.ShouldBe(1), repeat => repeat.View!.Settings.ShouldSayTheSameAs(Other));
        (await grain.Replace(Example.Header("a", 2), ProgrammeSettings.Default, Stop)).Status.ShouldBe(CommandStatus.IdReused);
        (await grain.Replace(Example.Header("c", 1), Other, Stop)).ShouldSatisfyAllConditions(
            stale => stale.Status.ShouldBe(CommandStatus.Stale), stale => stale.View!.Version.ShouldBe(2));
        (await grain.Replace(Example.Header("d", 2), Other with { Quarters = [1, 1, 0, 0] }, Stop)).ShouldSatisfyAllConditions(
            wrong => wrong.Status.ShouldBe(CommandStatus.Invalid), wrong => wrong.Faults.ShouldHaveSingleItem().Path.ShouldBe("quarters"));
        (await grain.Read(Stop)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Replace_OfAProgrammeThatNobodyImported_IsNotFound() =>
        (await Grain("nobody-settings").Replace(Example.Header("a", 0), Other, Stop)).Status.ShouldBe(CommandStatus.NotFound);

    [Fact]
    public async Task Replace_AnswerLost_IsWrittenOnceAndTheRepeatFindsIt()
    {
        var grain = Grain(await cluster.Import("W1"));
        cluster.Faults.Arm(1, FaultPlace.After);
        try
        {
            await Should.ThrowAsync<IOException>(() => grain.Replace(Example.Header("a", 0), Other, Stop));
        }
        finally
        {
            cluster.Faults.Disarm();
        }

        (await grain.Replace(Example.Header("a", 0), Other, Stop)).View!.Version.ShouldBe(1);

        (await grain.History(1, 10, Stop)).Total.ShouldBe(1);
    }

    private ISettingsGrain Grain(string programme) => cluster.Grains.GetGrain<ISettingsGrain>(programme);
}
