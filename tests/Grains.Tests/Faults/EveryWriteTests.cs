using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Programmes;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Faults;

/// <summary>
/// One script of imports and commands, run again and again: each time another single write breaks, before it is done or
/// after, and the caller repeats what failed under the same id. Whatever broke, the end is that of the undisturbed run.
/// </summary>
[Collection(OneCluster.Name)]
public sealed class EveryWriteTests(GrainCluster cluster) : IDisposable
{
    private const int MostWrites = 100;

    private static readonly string[] Wards = ["W1", "W2", "W3"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FaultPlace.Before)]
    [InlineData(FaultPlace.After)]
    public async Task Script_AnyWriteBroken_EndsAsIfNothingHadBroken(FaultPlace place)
    {
        var undisturbed = await Run(0, place);
        var kth = 1;
        while (true)
        {
            kth.ShouldBeLessThan(MostWrites);
            var end = await Run(kth, place);
            end.ShouldBe(undisturbed, $"write {kth} broken {place}");
            if (!cluster.Faults.Struck) break;
            kth++;
        }
        // Two writes a ward command, one an import, and those of scenario and indexes: each was broken once.
        kth.ShouldBe(cluster.Faults.Writes + 1);
        kth.ShouldBeGreaterThan(15);
    }

    /// <summary>A fault that a failed test left must not strike another.</summary>
    public void Dispose() => cluster.Faults.Disarm();

    private async Task<string> Run(int kth, FaultPlace place)
    {
        var code = $"f{Guid.NewGuid():N}"[..20];
        cluster.Faults.Arm(kth, place);
        foreach (var step in Script(code)) await UntilDone(step, code);
        var end = await Describe(code);
        var (struck, writes) = (cluster.Faults.Struck, cluster.Faults.Writes);
        foreach (var ward in Wards) await cluster.LetGo(cluster.Ward(code, ward));
        await cluster.LetGo(cluster.Programme(code));
        await cluster.LetGo(cluster.Scenario(code));
        await cluster.LetGo(Scheme(code));
        await cluster.LetGo(Settings(code));
        (await Describe(code)).ShouldBe(end, $"read again after write {kth} was broken {place}");
        (cluster.Faults.Struck, cluster.Faults.Writes).ShouldBe((struck, writes), "reading writes nothing");
        return end.Replace(code, "code", StringComparison.Ordinal);
    }

    private IEnumerable<Func<Task<CommandStatus>>> Script(string code)
    {
        var people = new ImportTables { Register = [Row(2, "W1", 11), Row(3, "W3", 33)] };
        yield return async () => (await cluster.Programme(code).Import(Example.Header("make"), Example.Tables(code, Wards), Stop)).Status;
        yield return async () => (await cluster.Ward(code, "W1").Assess(Example.Assess("a", ifVersion: 1), Stop)).Status;
        yield return async () => (await cluster.Ward(code, "W2").ChangeNeeds(new ChangeNeeds(Example.Header("b", 1), Needs.Nothing), Stop)).Status;
        yield return async () => (await cluster.Ward(code, "W1").ReportDifficulty(new ReportDifficulty(Example.Header("c", 2), DifficultyKind.Other, "x"), Stop)).Status;
        yield return async () => (await cluster.Programme(code).Import(Example.Header("change"), people, Stop)).Status;
        yield return async () => (await cluster.Ward(code, "W1").ResolveDifficulty(new ResolveDifficulty(Example.Header("d", 4), 3, "y"), Stop)).Status;
        yield return async () => (await cluster.Ward(code, "W3").Assess(Example.Assess("e", 7_777, 2), Stop)).Status;
        yield return async () => (await cluster.Programme(code).RecordActuals(Example.Header("actuals"),
            [new ActualRow(2, "W1", ActualItem.WorksPaid, new DateOnly(2024, 2, 1), 300, null, ""), new ActualRow(3, "W3", ActualItem.OfficersArrived, new DateOnly(2024, 2, 1), 1, null, "")], Stop)).Status;
        yield return async () => (await cluster.Scenario(code).Create(Example.Header("f"), Example.Scenario(code), Stop)).Status;
        yield return async () => (await cluster.Scenario(code).Replace(Example.Header("g", 1), Example.Scenario(code) with { Name = "Two" }, Stop)).Status;
        yield return async () => (await cluster.Scenario(code).Delete(Example.Header("h", 2), Stop)).Status;
        yield return async () => (await Scheme(code).Create(Example.Header("i"), Example.Scenario(code) with { CatalogueVersion = "v1" }, Stop)).Status;
        yield return async () => await Submit(code);
        yield return async () => (await Scheme(code).Review(new CommentScenario(Example.Header("k", actor: "approver"), "fits"), Stop)).Status;
        yield return async () => (await Scheme(code).Approve(new ApproveScenario(Example.Header("l", actor: "approver"), null, "1/NQ", new DateOnly(2026, 3, 1), null), Stop)).Status;
        yield return async () => (await cluster.Programme(code).Adopt(Example.Header("m", actor: "approver"), SchemeId(code), "", Stop)).Status;
        yield return async () => (await Settings(code).Replace(Example.Header("i", 0), ProgrammeSettings.Default with { Quarters = [1, 0, 0, 0] }, Stop)).Status;
        yield return async () => (await cluster.Programme(code).DeriveNeeds(Example.Header("j"), new DeriveManyNeeds(), Stop)).Status;
        yield return async () => (await cluster.Ward(code, "W3").DeriveNeeds(new DeriveNeeds(Example.Header("k"), [NeedItem.Guidance], Norms), Stop)).Status;
        yield return async () => (await cluster.Ward(code, "W3").Assess(Example.Assess("l", 9_000) with { Norms = Norms }, Stop)).Status;

        static RegisterRow Row(int row, string ward, long population) => new(row, Example.Ward(ward) with { Population = population });
    }

    private async Task<CommandStatus> Submit(string code)
    {
        var reply = await cluster.Planner(SchemeId(code)).Propose(new ProposalRequest(2, 100, []), Stop);
        var header = Example.Header("j") with { Request = "as it stands" };
        return (await Scheme(code).Submit(new SubmitScenario(header, reply.ScenarioVersion, reply.Summary!, [ApprovalStep.Usual[0]]), Stop)).Status;
    }

    private IScenarioGrain Scheme(string code) => cluster.Scenario(SchemeId(code));

    private static string SchemeId(string code) => code + "-scheme";

    private static NormsInForce Norms { get; } = new(1, Model.Norms.Illustrative with { Guidance = 3 }, Example.Catalogue);

    private ISettingsGrain Settings(string code) => cluster.Grains.GetGrain<ISettingsGrain>(code);

    private async Task UntilDone(Func<Task<CommandStatus>> step, string code)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                (await step()).ShouldBe(CommandStatus.Done);
                return;
            }
            catch (Exception exception) when (attempt < 3 && FaultSwitch.IsInjected(exception))
            {
                await NoImportIsHalfDone(code);
            }
        }
    }

    private async Task NoImportIsHalfDone(string code)
    {
        var store = cluster.Services.GetRequiredService<IProgrammeStore>();
        var versions = await store.WardVersions(code, Stop);
        versions.Count.ShouldBe(await store.Latest(code, Stop) is null ? 0 : Wards.Length);
        var changed = await store.Find(code, "change", Stop) is not null;
        var adopted = (await cluster.Grains.GetGrain<IDecisionsGrain>(code).List(Stop)).Length == 1;
        foreach (var ward in versions.IsEmpty ? [] : Wards) ((await cluster.Ward(code, ward).Refresh(Stop))!.Commitment is not null).ShouldBe(adopted, ward);
        foreach (var ward in new[] { "W1", "W3" })
            (await cluster.Ward(code, ward).History(1, 10, Stop)).Items.Any(one => one.CommandId == "change").ShouldBe(changed, ward);
    }

    // Everything that is stored, but for times.
    private async Task<string> Describe(string code)
    {
        var lines = new List<string>();
        foreach (var ward in Wards)
        {
            var view = (await cluster.Ward(code, ward).Refresh(Stop)).ShouldNotBeNull();
            await cluster.Programme(code).WardChanged(view, Stop);
            lines.Add($"{view.Commitment?.Decision} {view.Commitment?.Start} {view.Commitment?.Recognized}");
            lines.Add($"{ward} {view.Version} {System.Text.Json.JsonSerializer.Serialize(view.Ward, ModelJson.Options)}");
            lines.Add(System.Text.Json.JsonSerializer.Serialize(view.NeedsOrigins, ModelJson.Options));
            lines.Add(string.Join(' ', view.Assessments.Select(one => $"{one.Criterion}={one.Level}")));
            lines.Add(string.Join(' ', view.Difficulties.Select(one => $"{one.Number} {one.Text} {one.Resolution}")));
            lines.Add(string.Join(' ', (await cluster.Ward(code, ward).History(1, 100, Stop)).Items.Select(one => $"{one.Version}:{one.CommandId}")));
        }
        var snapshot = (await cluster.Programme(code).GetSnapshot(-1, Stop)).Newer!;
        lines.Add($"snapshot {snapshot.Version} {string.Join(' ', snapshot.Wards.Select(ward => ward.Population))}");
        lines.Add($"settings {(await Settings(code).Read(Stop)).Version} {(await Settings(code).History(1, 10, Stop)).Total}");
        lines.Add($"scenario {await cluster.Scenario(code).Read(Stop) is not null}");
        lines.Add($"scheme {(await Scheme(code).Read(Stop))?.Review.Stage}, decisions {(await cluster.Grains.GetGrain<IDecisionsGrain>(code).List(Stop)).Length}");
        lines.Add($"listed {(await cluster.Grains.GetGrain<IIndexGrain>(IIndexGrain.Programmes).List(Stop)).Contains(code)}");
        lines.Add($"listed {(await cluster.Grains.GetGrain<IIndexGrain>(IIndexGrain.Scenarios).List(Stop)).Contains(code)}");
        return string.Join('\n', lines);
    }
}
