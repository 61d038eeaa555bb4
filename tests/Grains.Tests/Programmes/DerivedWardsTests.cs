using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Programmes;

[Collection(OneCluster.Name)]
public sealed class DerivedWardsTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Derive_AllWards_IsOneChangeThatSnapshotWardsAndHistoriesShow()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await cluster.Grains.ChangeWard(code, "W2", ward => ward.ChangeNeeds(new ChangeNeeds(Example.Header("n"), Example.Needs with { Officers = 9 }), Stop));
        var preview = await cluster.Programme(code).PreviewNeeds(new DeriveManyNeeds(), Stop);

        var result = await cluster.Programme(code).DeriveNeeds(Example.Header("d", preview.SnapshotVersion), new DeriveManyNeeds(), Stop);

        (result.Status, result.WardsChanged, result.SnapshotVersion).ShouldBe((CommandStatus.Done, 3, preview.SnapshotVersion + 3));
        preview.WardsChanged.ShouldBe(3);
        preview.Faults.ShouldBeEmpty();
        var snapshot = (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!;
        snapshot.Version.ShouldBe(result.SnapshotVersion);
        NeedsTotal.Of(snapshot.Wards.Select(ward => ward.Needs)).ShouldBe(preview.After);
        var derived = NeedsByNorms.Of(Example.Ward("W1"), Example.Catalogue, Norms.Illustrative).Needs;
        snapshot.Wards.Select(ward => ward.Needs).ShouldBe([derived, derived with { Officers = 9 }, derived]);
        var view = (await cluster.Ward(code, "W2").Read(Stop))!;
        (view.Version, view.NeedsOrigins.Officers, view.NeedsOrigins.Upkeep).ShouldBe((3, NeedOrigin.ByHand, NeedOrigin.ByNorms(0)));
        (await cluster.Ward(code, "W1").History(1, 1, Stop)).Items[0].Kind.ShouldBe(WardEventKind.NeedsDerived);
    }

    [Fact]
    public async Task Derive_RepeatedAndAgain_GetsTheFirstAnswerThenChangesNothing()
    {
        var code = await cluster.Import("W1", "W2");
        var first = await cluster.Programme(code).DeriveNeeds(Example.Header("d"), new DeriveManyNeeds(), Stop);
        await cluster.LetGo(cluster.Programme(code));

        (await cluster.Programme(code).DeriveNeeds(Example.Header("d"), new DeriveManyNeeds(), Stop)).ShouldSayTheSameAs(first);
        (await cluster.Programme(code).DeriveNeeds(Example.Header("d"), new DeriveManyNeeds([NeedItem.Works]), Stop)).Status.ShouldBe(CommandStatus.IdReused);
        (await cluster.Programme(code).DeriveNeeds(Example.Header("e"), new DeriveManyNeeds(), Stop)).WardsChanged.ShouldBe(0);
    }

    [Fact]
    public async Task Derive_AfterTheNormsWereChanged_SaysWhichVersion()
    {
        var code = await cluster.Import("W1");
        var dearer = ProgrammeSettings.Default with { Norms = Norms.Illustrative with { Guidance = 4 } };
        (await cluster.Grains.GetGrain<ISettingsGrain>(code).Replace(Example.Header("s", 0), dearer, Stop)).Status.ShouldBe(CommandStatus.Done);

        (await cluster.Programme(code).DeriveNeeds(Example.Header("d"), new DeriveManyNeeds([NeedItem.Guidance]), Stop)).WardsChanged.ShouldBe(1);

        var view = (await cluster.Ward(code, "W1").Read(Stop))!;
        (view.Ward.Needs, view.NeedsOrigins.Guidance).ShouldBe((Example.Needs with { Guidance = 4 }, NeedOrigin.ByNorms(1)));
    }

    [Fact]
    public async Task Derive_WardsNotThereTwiceOrStale_ChangesNothing()
    {
        var code = await cluster.Import("W1");

        (await Faults(new DeriveManyNeeds(Wards: ["W1", "W9"]))).ShouldBe(["wards[1]"]);
        (await Faults(new DeriveManyNeeds(Wards: ["W1", "W1"]))).ShouldBe(["wards[1]"]);
        (await Faults(new DeriveManyNeeds([NeedItem.Works, NeedItem.Works]))).ShouldBe(["items"]);
        (await cluster.Programme(code).DeriveNeeds(Example.Header("d", 1), new DeriveManyNeeds(), Stop)).Status.ShouldBe(CommandStatus.Stale);
        (await cluster.Programme("nobody-derives").DeriveNeeds(Example.Header("d"), new DeriveManyNeeds(), Stop)).Status.ShouldBe(CommandStatus.NotFound);
        (await cluster.Ward(code, "W1").Read(Stop))!.Version.ShouldBe(1);

        async Task<IEnumerable<string>> Faults(DeriveManyNeeds order)
        {
            var result = await cluster.Programme(code).DeriveNeeds(Example.Header("d"), order, Stop);
            result.Status.ShouldBe(CommandStatus.Invalid);
            (await cluster.Programme(code).PreviewNeeds(order, Stop)).Faults.Select(fault => fault.Path).ShouldBe(result.Faults.Select(fault => fault.Path));
            return result.Faults.Select(fault => fault.Path);
        }
    }
}
