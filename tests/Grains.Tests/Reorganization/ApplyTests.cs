using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Reorganization;

/// <summary>A reorganization of a running programme, as one command through grains on a real store.</summary>
[Collection(OneCluster.Name)]
public sealed class ApplyTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Merger_InMidPlan_EndsItsWardsAndMakesOneOfTheirSums()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var before = await Snapshot(code);

        var result = await Apply(code, Happenings.Merger("W1", "W2"));

        result.Status.ShouldBe(CommandStatus.Done);
        var applied = result.Applied!;
        (applied.Ended, applied.Came, applied.Actor).ShouldSatisfyAllConditions(
            one => one.Ended.ShouldBe(["W1", "W2"]), one => one.Came.ShouldBe([Happenings.Merged]), one => one.Actor.ShouldBe("officer"));
        var after = await Snapshot(code);
        after.Wards.Select(ward => ward.Code).ShouldBe([Happenings.Merged, "W3"]);
        (after.Version, result.SnapshotVersion).ShouldBe((before.Version + 3, before.Version + 3));
        after.Wards.Sum(ward => ward.Population).ShouldBe(before.Wards.Sum(ward => ward.Population));
        after.Wards[0].Needs.ShouldBe(Example.Needs with { Officers = 6, FloorArea = 200, WorksCost = 1_800, EquipmentCost = 100, Guidance = 4, Upkeep = 20 });
        var listed = (await cluster.Programme(code).Reorganizations(Stop)).Events.ShouldHaveSingleItem();
        (listed.Number, listed.MayBeUndone, listed.Why.Count, listed.Undone).ShouldBe((applied.Number, true, 0, null));
        await IsConsistent(code);
    }

    [Fact]
    public async Task WardThatEnded_KeepsItsHistoryAndRefusesCommandsNamingItsSuccessors()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await cluster.Grains.ChangeWard(code, "W1", ward => ward.Assess(Example.Assess("before"), Stop));
        await Apply(code, Happenings.Merger("W1", "W2"));

        var refused = await cluster.Grains.ChangeWard(code, "W1", ward => ward.Assess(Example.Assess("after"), Stop));
        var repeated = await cluster.Grains.ChangeWard(code, "W1", ward => ward.Assess(Example.Assess("before"), Stop));

        refused.Status.ShouldBe(CommandStatus.OutOfOrder);
        refused.Faults.ShouldHaveSingleItem().ShouldBe(Fault.Of("ward", "W1", $"a ward in force: it ended on 2026-07-01 by Sáp nhập / Merger; go on with {Happenings.Merged}"));
        repeated.Status.ShouldBe(CommandStatus.Done);
        (await cluster.Ward(code, "W1").History(1, 10, Stop)).Items.Select(one => one.Kind).ShouldBe([WardEventKind.Ended, WardEventKind.Assessed, WardEventKind.Imported]);
        (await cluster.Ward(code, "W1").Read(Stop))!.Ended!.Successors.ShouldBe([Happenings.Merged]);
        (await cluster.Programme(code).FindEnded("W1", Stop)).ShouldNotBeNull();
        (await cluster.Programme(code).FindEnded("W3", Stop)).ShouldBeNull();
        (await cluster.Grains.ChangeWard(code, Happenings.Merged, ward => ward.Assess(Example.Assess("of the new one"), Stop))).Status.ShouldBe(CommandStatus.Done);
    }

    [Fact]
    public async Task WhatIsOpenInWardsThatEnd_GoesOnInTheirHeirAndComesBackByUndoing()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        foreach (var ward in new[] { "W1", "W2" })
        {
            (await cluster.Grains.ChangeWard(code, ward, grain => grain.ReportDifficulty(new ReportDifficulty(Example.Header("open"), DifficultyKind.Facilities, $"open in {ward}"), Stop))).Faults.ShouldBeEmpty();
            (await cluster.Grains.ChangeWard(code, ward, grain => grain.Progress(
                new AskSupport { Header = Example.Header("ask"), Department = "Finance", Text = $"asked by {ward}", On = new DateOnly(2026, 3, 1) }, Stop))).Faults.ShouldBeEmpty();
        }
        var before = (await cluster.Ward(code, "W1").Read(Stop))!;
        (await cluster.Grains.ChangeWard(code, "W1", grain => grain.ResolveDifficulty(
            new ResolveDifficulty(Example.Header("resolve"), before.Difficulties[0].Number, "done"), Stop))).Faults.ShouldBeEmpty();
        before = (await cluster.Ward(code, "W1").Read(Stop))!;

        var number = (await Apply(code, Happenings.Merger("W1", "W2"))).Applied!.Number;

        var merged = (await cluster.Ward(code, Happenings.Merged).Read(Stop))!;
        merged.Difficulties.Select(one => (one.Number, one.Text)).ShouldBe([(1, "open in W2")]);
        merged.Supports.Select(one => (one.Number, one.Text)).ShouldBe([(1, "asked by W1"), (2, "asked by W2")]);
        (await cluster.Programme(code).UndoReorganization(Example.Header("back"), number, Stop)).Status.ShouldBe(CommandStatus.Done);
        var back = (await cluster.Ward(code, "W1").Read(Stop))!;
        (back.Difficulties, back.Supports).ShouldSayTheSameAs((before.Difficulties, before.Supports));

        (await cluster.Programme(code).ApplyReorganization(Example.Header("again"), Happenings.Merger("W1", "W2"), Stop)).Status.ShouldBe(CommandStatus.Done);
        var next = new ReportDifficulty(Example.Header("next"), DifficultyKind.Other, "new");
        (await cluster.Grains.ChangeWard(code, Happenings.Merged, grain => grain.ReportDifficulty(next, Stop))).Faults.ShouldBeEmpty();
        (await cluster.Grains.ChangeWard(code, Happenings.Merged, grain => grain.ResolveDifficulty(
            new ResolveDifficulty(Example.Header("first"), 1, "done"), Stop))).Faults.ShouldBeEmpty();
        var now = (await cluster.Ward(code, Happenings.Merged).Read(Stop))!.Difficulties;
        now.Select(one => one.Number).Distinct().Count().ShouldBe(2);
        now.Where(one => one.ResolvedAt is null).ShouldHaveSingleItem().Text.ShouldBe("new");
        await IsConsistent(code);
    }

    [Fact]
    public async Task Event_WithADistrictThatEnds_GivesTheWardsThatStayToItsSuccessor()
    {
        var code = await cluster.Import("W1", "W2", "W3");

        (await Apply(code, Happenings.WithDistrict)).Applied!.Redistricted.ShouldBe([new Redistricted("W3", "D1", Happenings.District)]);

        var after = await Snapshot(code);
        after.Programme.Districts.ShouldHaveSingleItem().Code.ShouldBe(Happenings.District);
        after.Wards.ShouldAllBe(ward => ward.District == Happenings.District);
        (await cluster.Ward(code, "W3").Read(Stop))!.Ward.District.ShouldBe(Happenings.District);
        await IsConsistent(code);
    }

    [Fact]
    public async Task Event_WithFaults_NamesThemAndChangesNothing()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var before = await Snapshot(code);
        var merger = Happenings.Merger("W1", "W2");

        (await Faults(merger with { Wards = [merger.Wards[0] with { To = "W1" }, merger.Wards[1] with { To = "W1" }], Successors = [] })).ShouldContain("wards[0].to");
        (await Faults(merger with { Successors = [] })).ShouldContain("wards[0].to");
        (await Faults(merger with { Wards = [merger.Wards[0] with { From = "W9" }] })).ShouldBe(["wards[0].from"]);
        (await Faults(merger with { Wards = [merger.Wards[0], merger.Wards[0] with { To = "X@2026-07-01", Part = LinkPart.Part, Share = 1.5m }], Successors = [merger.Successors[0], merger.Successors[0] with { Code = "X@2026-07-01" }] }))
            .ShouldBe(["wards[1].share"]);
        (await Faults(merger with { Successors = [merger.Successors[0] with { District = "D7" }] })).ShouldBe(["successors[0].district"]);

        (await Snapshot(code)).ShouldSayTheSameAs(before);
        (await cluster.Programme(code).Reorganizations(Stop)).Events.ShouldBeEmpty();

        async Task<IEnumerable<string>> Faults(ReorganizationEvent happening)
        {
            var result = await cluster.Programme(code).ApplyReorganization(Example.Header($"c{Guid.NewGuid():N}"), happening, Stop);
            result.Status.ShouldBe(CommandStatus.Invalid);
            return result.Faults.Select(fault => fault.Path);
        }
    }

    [Fact]
    public async Task Event_ThatOverlapsOneBefore_IsRefused()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await Apply(code, Happenings.Merger("W1", "W2"));

        var again = await cluster.Programme(code).ApplyReorganization(Example.Header("again"), Happenings.Merger("W2", "W3"), Stop);

        again.Status.ShouldBe(CommandStatus.Invalid);
        again.Faults.Select(fault => fault.Path).ShouldBe(["date", "wards[0].from"]);
    }

    [Fact]
    public async Task Merger_OfWardsAtDifferentStages_IsUnderWay()
    {
        var code = await cluster.Import("W1", "W2");
        (await cluster.Grains.ChangeWard(code, "W2", ward => ward.Progress(new BeginWard { Header = Example.Header("begin"), Year = 2026 }, Stop))).Status.ShouldBe(CommandStatus.Done);

        await Apply(code, Happenings.Merger("W1", "W2"));

        var ward = (await Snapshot(code)).Wards.ShouldHaveSingleItem();
        (ward.Stage, ward.Started, ward.Needs.Officers).ShouldBe((Stage.UnderWay, 2026, 6));
    }

    [Fact]
    public async Task Command_RepeatedReusedOrStale_IsAnsweredAsAnyCommand()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var version = (await Snapshot(code)).Version;

        (await cluster.Programme(code).ApplyReorganization(Example.Header("a", version - 1), Happenings.Merger("W1", "W2"), Stop)).Status.ShouldBe(CommandStatus.Stale);
        var first = await cluster.Programme(code).ApplyReorganization(Example.Header("a", version), Happenings.Merger("W1", "W2"), Stop);
        var second = await cluster.Programme(code).ApplyReorganization(Example.Header("a", version), Happenings.Merger("W1", "W2"), Stop);

        second.ShouldSayTheSameAs(first);
        (await Snapshot(code)).Version.ShouldBe(version + 3);
        (await cluster.Programme(code).ApplyReorganization(Example.Header("a"), Happenings.Merger("W1", "W3"), Stop)).Status.ShouldBe(CommandStatus.IdReused);
        (await cluster.Programme("nowhere").ApplyReorganization(Example.Header("a"), Happenings.Merger("W1", "W3"), Stop)).Status.ShouldBe(CommandStatus.NotFound);
        (await cluster.Programme(code).UndoReorganization(Example.Header("u"), 99, Stop)).Status.ShouldBe(CommandStatus.NotFound);
    }

    [Fact]
    public async Task Scenarios_ThatAreOpen_AreCarriedOverAndThoseHandedInAreNot()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var pinned = AdoptedScheme.OneAYear(code) with { Pins = [new Pin { Ward = "W1", Start = 2027 }, new Pin { Ward = "W2", Start = 2028 }] };
        var (open, closed, other) = (await cluster.Made(pinned), await cluster.Made(pinned), await cluster.Made(AdoptedScheme.OneAYear(code)));
        await cluster.Approved(closed);

        (await Apply(code, Happenings.Merger("W1", "W2"))).Applied!.Scenarios.ShouldBe([open]);

        var view = (await cluster.Scenario(open).Read(Stop))!;
        view.Scenario.Pins.ShouldHaveSingleItem().ShouldBe(new Pin { Ward = Happenings.Merged, Start = 2027 });
        (view.Version, view.Owner, view.Editors.Length).ShouldBe((2, "officer", 0));
        (await cluster.Scenario(closed).Read(Stop))!.Scenario.Pins.Length.ShouldBe(2);
        (await cluster.Scenario(other).Read(Stop))!.Version.ShouldBe(1);
        await cluster.LetGo(cluster.Scenario(open));
        (await cluster.Scenario(open).Read(Stop)).ShouldSayTheSameAs(view);
        await IsConsistent(code, open);
    }

    [Fact]
    public async Task Scenario_ThatCannotBeCarriedOver_RefusesTheEvent()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var id = await cluster.Made(AdoptedScheme.OneAYear(code) with { Policy = Policy.Optimal, Precedence = [new Precedence("W1", "W3"), new Precedence("W3", "W2")] });
        var before = await Snapshot(code);

        var result = await cluster.Programme(code).ApplyReorganization(Example.Header("a"), Happenings.Merger("W1", "W2"), Stop);

        result.Status.ShouldBe(CommandStatus.Invalid);
        result.Faults.ShouldAllBe(fault => fault.Path.StartsWith($"scenarios.{id}.", StringComparison.Ordinal));
        (await Snapshot(code)).ShouldSayTheSameAs(before);
        await cluster.Scenario(id).Delete(Example.Header("gone", 1), Stop);
    }

    [Fact]
    public async Task Scheme_InForce_PromisesTheNewWardWhatItPromisedItsPiecesAndReplays()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var record = await cluster.Adopted(code, AdoptedScheme.OneAYear(code));
        var file = await cluster.Grains.GetGrain<IDecisionsGrain>(code).File(1, Stop);
        var promised = await Promises(code, "W1", "W2");
        var (first, second) = (promised[0], promised[1]);

        await Apply(code, Happenings.Merger("W1", "W2"));

        var merged = (await cluster.Ward(code, Happenings.Merged).Read(Stop))!.Commitment!;
        (merged.Decision, merged.Start).ShouldBe((record.Id, Math.Min(first.Start!.Value, second.Start!.Value)));
        merged.Years.Sum(year => year.Works).ShouldBe(first.Years.Concat(second.Years).Sum(year => year.Works));
        (await cluster.Grains.GetGrain<IDecisionsGrain>(code).File(1, Stop)).ShouldBe(file);
        (await cluster.Grains.GetGrain<IDecisionsGrain>(code).Replay(1, Stop)).ShouldBe(ReplayVerdict.Same);
        await IsConsistent(code);
    }

    [Fact]
    public async Task TrackAndReplan_AfterAMergerInMidPlan_GoOnWithTheNewWard()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await cluster.Adopted(code, AdoptedScheme.OneAYear(code));
        foreach (var (ward, amount) in new[] { ("W1", 300), ("W2", 40) })
            (await cluster.Grains.ChangeWard(code, ward, grain => grain.Progress(
                new RecordActual { Header = Example.Header("paid"), Item = ActualItem.WorksPaid, On = new DateOnly(2026, 2, 1), Amount = amount, Note = "" }, Stop))).Faults.ShouldBeEmpty();
        var track = cluster.Grains.GetGrain<ITrackGrain>(code);
        var before = (await track.Read(new TrackRequest(Replications: 2), Stop)).View!.Track!;

        await Apply(code, Happenings.Merger("W1", "W2"));

        var reply = await track.Read(new TrackRequest(Replications: 2), Stop);
        reply.Faults.ShouldBeEmpty();
        var after = reply.View!.Track!;
        (after.Value.Budget, after.Value.Planned, after.Value.Paid).ShouldBe((before.Value.Budget, before.Value.Planned, 340));
        foreach (var (then, now) in before.Years.Zip(after.Years))
            now.Resources.Select(one => (one.Resource, one.Planned, one.Actual)).ShouldBe(then.Resources.Select(one => (one.Resource, one.Planned, one.Actual)));
        after.Forecast.ShouldNotBeNull();
        var wards = (await track.Wards(new TrackRequest(Replications: 2), new TrackFilter(), 0, 10, Stop)).Items;
        wards.Select(ward => ward.Ward).ShouldBe([Happenings.Merged, "W3"]);
        // It is planned and has still to come, so it is expected some year.
        wards[0].PlannedStart.ShouldBe(2026);
        wards[0].Status.ShouldNotBe(TrackStatus.NotPlanned);
        var replan = await track.Replan(new ReplanRequest(Release: true), Stop);
        replan.Faults.ShouldBeEmpty();
        replan.Replan!.Changes.Select(change => change.Ward).ShouldBeSubsetOf([Happenings.Merged, "W3"]);
        // Twice the works of one ward do not fit a year's capital: what is promised of the new ward cannot be kept.
        replan.Replan.Changes.Select(change => change.Ward).ShouldContain(Happenings.Merged);
    }

    [Fact]
    public async Task Adoption_OfWhatWasHandedInBeforeAnEvent_IsRefusedAndNamesAWard()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var id = await cluster.Made(AdoptedScheme.OneAYear(code));
        await cluster.Approved(id);
        await Apply(code, Happenings.Merger("W1", "W2"));

        var answer = await cluster.Adopt(code, id);

        answer.Status.ShouldBe(CommandStatus.OutOfOrder);
        answer.Faults.ShouldHaveSingleItem().Allowed.ShouldContain("W1 and 1 others have ended since");
        (await cluster.Ward(code, "W3").Read(Stop))!.Commitment.ShouldBeNull();
        await cluster.Adopted(code, AdoptedScheme.OneAYear(code));
        (await cluster.Ward(code, Happenings.Merged).Read(Stop))!.Commitment.ShouldNotBeNull();
    }

    [Fact]
    public async Task Import_OfARegisterOfBefore_IsRefusedForEachWardThatEnded()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await Apply(code, Happenings.Merger("W1", "W2"));
        var tables = Example.Tables(code, "W1", "W2", "W3");

        var result = await cluster.Programme(code).Import(Example.Header("old"), tables, Stop);

        result.Status.ShouldBe(CommandStatus.Invalid);
        result.Faults.Select(fault => (fault.Table, fault.Value)).ShouldBe([("register", "W1"), ("register", "W2")]);
        (await cluster.Programme(code).PreviewImport(tables, Stop)).Faults.Count.ShouldBe(2);
        (await Snapshot(code)).Wards.Length.ShouldBe(2);
    }

    [Fact]
    public async Task Programme_ReadAnew_IsAsItWas()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await Apply(code, Happenings.WithDistrict);
        var (snapshot, listed) = (await Snapshot(code), await cluster.Programme(code).Reorganizations(Stop));

        foreach (var ward in new[] { "W1", "W2", "W3", Happenings.Merged }) await cluster.LetGo(cluster.Ward(code, ward));
        await cluster.LetGo(cluster.Programme(code));

        (await Snapshot(code)).ShouldSayTheSameAs(snapshot);
        (await cluster.Programme(code).Reorganizations(Stop)).ShouldSayTheSameAs(listed);
    }

    private async Task<List<Commitment>> Promises(string code, params string[] wards)
    {
        var promised = new List<Commitment>();
        foreach (var ward in wards) promised.Add((await cluster.Ward(code, ward).Read(Stop))!.Commitment.ShouldNotBeNull());
        return promised;
    }

    private Task<ReorganizationResult> Apply(string code, ReorganizationEvent happening) => cluster.Programme(code).ApplyReorganization(Example.Header($"apply {happening.Date}"), happening, Stop);

    private async Task<Snapshot> Snapshot(string code) => (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!;

    private async Task IsConsistent(params string[] keys)
    {
        var report = await cluster.Services.GetRequiredService<StoreCheck>().Run(null, Stop);
        report.Findings.Where(finding => keys.Any(key => finding.Key.Contains(key, StringComparison.Ordinal))).ShouldBeEmpty();
    }
}
