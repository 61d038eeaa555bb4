using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Reorganization;

/// <summary>A reorganization taken back: exactly what was there before, or a refusal that says what stands in the way.</summary>
[Collection(OneCluster.Name)]
public sealed class UndoTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Undo_OfAMerger_BringsBackWardsDistrictsPromisesAndScenarios()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        await cluster.Adopted(code, AdoptedScheme.OneAYear(code));
        var id = await cluster.Made(AdoptedScheme.OneAYear(code) with { Pins = [new Pin { Ward = "W1", Start = 2027 }], DistrictFloors = [new DistrictFloor("D1", 2028, 0.1m)] });
        await cluster.Grains.ChangeWard(code, "W1", ward => ward.ReportDifficulty(new ReportDifficulty(Example.Header("d"), DifficultyKind.Other, "x"), Stop));
        var before = await Described(code, id);
        var applied = await Apply(code, Happenings.WithDistrict);

        var undone = await Undo(code, applied);

        undone.Status.ShouldBe(CommandStatus.Done);
        undone.Applied!.Undone!.Actor.ShouldBe("officer");
        (await Described(code, id)).ShouldBe(before);
        (await cluster.Ward(code, Happenings.Merged).Read(Stop))!.Ended.ShouldSatisfyAllConditions(one => one!.Undone.ShouldBeTrue(), one => one!.Successors.ShouldBe(["W1", "W2"]));
        var listed = (await cluster.Programme(code).Reorganizations(Stop)).Events.ShouldHaveSingleItem();
        (listed.MayBeUndone, listed.Undone!.Actor, listed.Why.Count).ShouldBe((false, "officer", 0));
        // What was restored takes commands again, as if nothing had been.
        (await cluster.Grains.ChangeWard(code, "W1", ward => ward.Assess(Example.Assess("after"), Stop))).Status.ShouldBe(CommandStatus.Done);
        (await cluster.Grains.GetGrain<ITrackGrain>(code).Read(new TrackRequest(Replications: 2), Stop)).Faults.ShouldBeEmpty();
        await IsConsistent(code, id);
    }

    [Fact]
    public async Task Event_UndoneAndAppliedAgain_MakesTheSameWardAnew()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var first = await Apply(code, Happenings.WithDistrict);
        var snapshot = await Snapshot(code);
        await Undo(code, first);

        var second = await cluster.Programme(code).ApplyReorganization(Example.Header("again"), Happenings.WithDistrict, Stop);

        second.Status.ShouldBe(CommandStatus.Done);
        (await Snapshot(code) with { Version = snapshot.Version }).ShouldSayTheSameAs(snapshot);
        (await Undo(code, second.Applied!)).Status.ShouldBe(CommandStatus.Done);
        await IsConsistent(code);
    }

    [Fact]
    public async Task Undo_RepeatedOrOfWhatWasUndone_IsAnsweredAsAnyCommand()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var applied = await Apply(code, Happenings.Merger("W1", "W2"));
        var first = await Undo(code, applied);
        var version = (await Snapshot(code)).Version;

        (await Undo(code, applied)).ShouldSayTheSameAs(first);
        var again = await cluster.Programme(code).UndoReorganization(Example.Header("other"), applied.Number, Stop);

        (again.Status, again.Faults[0].Path).ShouldBe((CommandStatus.OutOfOrder, "number"));
        (await Snapshot(code)).Version.ShouldBe(version);
        (await cluster.Programme(code).UndoReorganization(Example.Header("stale", version - 1), applied.Number, Stop)).Status.ShouldBe(CommandStatus.Stale);
    }

    [Fact]
    public async Task Undo_AfterTheNewWardChanged_IsRefusedAndNamesIt()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var applied = await Apply(code, Happenings.Merger("W1", "W2"));
        await cluster.Grains.ChangeWard(code, Happenings.Merged, ward => ward.ReportDifficulty(new ReportDifficulty(Example.Header("d"), DifficultyKind.Other, "x"), Stop));

        await IsRefused(code, applied, $"wards.{Happenings.Merged}", "changed since, version 2");
    }

    [Fact]
    public async Task Undo_AfterAnotherWardChanged_KeepsThatChange()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var applied = await Apply(code, Happenings.WithDistrict);
        await cluster.Grains.ChangeWard(code, "W3", ward => ward.Assess(Example.Assess("a", 7_500), Stop));

        (await Undo(code, applied)).Status.ShouldBe(CommandStatus.Done);

        var ward = (await Snapshot(code)).Find("W3")!;
        (ward.District, ward.Levels["C01"]).ShouldBe(("D1", new Level(7_500)));
        await IsConsistent(code);
    }

    [Fact]
    public async Task Undo_AfterACarriedScenarioWasEdited_IsRefusedUntilItIsEditedBack()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var id = await cluster.Made(AdoptedScheme.OneAYear(code) with { Pins = [new Pin { Ward = "W1", Start = 2027 }] });
        var applied = await Apply(code, Happenings.Merger("W1", "W2"));
        var carried = (await cluster.Scenario(id).Read(Stop))!.Scenario;
        await cluster.Scenario(id).Replace(Example.Header("edit"), carried with { Name = "Other" }, Stop);

        await IsRefused(code, applied, $"scenarios.{id}", "changed since, version 3");

        await cluster.Scenario(id).Replace(Example.Header("back"), carried, Stop);
        (await Undo(code, applied, "now")).Status.ShouldBe(CommandStatus.Done);
        (await cluster.Scenario(id).Read(Stop))!.Scenario.Pins[0].Ward.ShouldBe("W1");
    }

    [Fact]
    public async Task Undo_AfterACarriedScenarioWasHandedIn_IsRefused()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var id = await cluster.Made(AdoptedScheme.OneAYear(code) with { Pins = [new Pin { Ward = "W1", NotBefore = 2027 }] });
        var applied = await Apply(code, Happenings.Merger("W1", "W2"));
        await cluster.Approved(id);

        await IsRefused(code, applied, $"scenarios.{id}.stage", "approved");
    }

    [Fact]
    public async Task Undo_AfterACarriedScenarioWasDeleted_LeavesItDeleted()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var id = await cluster.Made(AdoptedScheme.OneAYear(code) with { Pins = [new Pin { Ward = "W1", Start = 2027 }] });
        var applied = await Apply(code, Happenings.Merger("W1", "W2"));
        await cluster.Scenario(id).Delete(Example.Header("gone"), Stop);

        (await Undo(code, applied)).Status.ShouldBe(CommandStatus.Done);

        (await cluster.Scenario(id).Read(Stop)).ShouldBeNull();
    }

    [Fact]
    public async Task Undo_AfterAnAdoption_IsRefused()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var applied = await Apply(code, Happenings.Merger("W1", "W2"));
        await cluster.Adopted(code, AdoptedScheme.OneAYear(code));

        await IsRefused(code, applied, "appliedAt", null);
    }

    [Fact]
    public async Task Undo_OfAnEventBeforeAnother_IsRefusedUntilThatIsUndone()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var before = await Snapshot(code);
        var first = await Apply(code, Happenings.Merger("W1", "W2"));
        var second = await Apply(code, Happenings.Later);

        await IsRefused(code, first, "number", $"{first.Number}");

        (await Undo(code, second)).Status.ShouldBe(CommandStatus.Done);
        (await Undo(code, first, "now")).Status.ShouldBe(CommandStatus.Done);
        (await Snapshot(code) with { Version = before.Version }).ShouldSayTheSameAs(before);
        await IsConsistent(code);
    }

    private async Task IsRefused(string code, AppliedEvent applied, string path, string? value)
    {
        var before = await Snapshot(code);
        var refused = await Undo(code, applied);
        refused.Status.ShouldBe(CommandStatus.OutOfOrder);
        var fault = refused.Faults.ShouldHaveSingleItem();
        fault.Path.ShouldBe(path);
        if (value is not null) fault.Value.ShouldBe(value);
        (await Snapshot(code)).ShouldSayTheSameAs(before);
        var listed = (await cluster.Programme(code).Reorganizations(Stop)).Events.First(one => one.Number == applied.Number);
        listed.MayBeUndone.ShouldBeFalse();
        listed.Why.ShouldBe(refused.Faults);
    }

    // All that is known of the wards and of a scenario, but for versions.
    private async Task<string> Described(string code, string id)
    {
        var practice = (await cluster.Programme(code).GetPractice(-1, Stop)).Newer!;
        return JsonSerializer.Serialize(new
        {
            Snapshot = practice.Snapshot with { Version = 0 }, Wards = practice.Wards.Select(view => view with { Version = 0 }), (await cluster.Scenario(id).Read(Stop))!.Scenario,
        }, ModelJson.Options);
    }

    private async Task<AppliedEvent> Apply(string code, ReorganizationEvent happening)
    {
        var result = await cluster.Programme(code).ApplyReorganization(Example.Header($"apply {happening.Date}"), happening, Stop);
        result.Faults.ShouldBeEmpty();
        return result.Applied!;
    }

    private Task<ReorganizationResult> Undo(string code, AppliedEvent applied, string command = "undo") =>
        cluster.Programme(code).UndoReorganization(Example.Header($"{command} {applied.Number}"), applied.Number, Stop);

    private async Task<Snapshot> Snapshot(string code) => (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!;

    private async Task IsConsistent(params string[] keys)
    {
        var report = await cluster.Services.GetRequiredService<StoreCheck>().Run(null, Stop);
        report.Findings.Where(finding => keys.Any(key => finding.Key.Contains(key, StringComparison.Ordinal))).ShouldBeEmpty();
    }
}
