using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Decisions;

/// <summary>From a scenario to the sealed record and what each ward is promised, through grains on a real store.</summary>
[Collection(OneCluster.Name)]
public sealed class AdoptionTests(GrainCluster cluster)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Adoption_OfAnApprovedScenario_SealsTheRecordAndPromisesEveryWardItsYears()
    {
        var (code, id) = await Approved(cluster);

        var adopted = await cluster.Programme(code).Adopt(Example.Header("adopt", actor: "approver"), id, "QĐ", Stop);

        adopted.Status.ShouldBe(CommandStatus.Done);
        var record = adopted.Record!;
        (record.Number, record.Previous, record.Separated, record.Author, record.AdoptedBy, record.Note).ShouldBe((1, "", true, "officer", "approver", "QĐ"));
        record.Hash.ShouldBe(DecisionRecord.HashOf(record));
        var view = (await cluster.Scenario(id).Read(Stop))!;
        (view.Review.Stage, view.Review.Decision, view.Review.DecisionHash).ShouldBe((ScenarioStage.Adopted, record.Id, record.Hash));
        foreach (var ward in new[] { "W1", "W2", "W3" })
        {
            var promised = (await cluster.Ward(code, ward).Read(Stop))!.Commitment.ShouldNotBeNull();
            promised.Decision.ShouldBe(record.Id);
            promised.Years.Sum(year => year.Works + year.Equipment).ShouldBe(promised.Start is null ? 0 : 950);
        }
        var decisions = cluster.Grains.GetGrain<IDecisionsGrain>(code);
        (await decisions.List(Stop)).ShouldHaveSingleItem().Hash.ShouldBe(record.Hash);
        (await decisions.Replay(1, Stop)).ShouldBe(ReplayVerdict.Same);
        DecisionFile.Read((await decisions.File(1, Stop))!).Record.Hash.ShouldBe(record.Hash);
        (await cluster.Grains.GetGrain<IAuditGrain>(code).Seals(Stop)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Adoption_Repeated_GivesTheSameRecordAndWritesNothing()
    {
        var (code, id) = await Approved(cluster);
        var first = await cluster.Programme(code).Adopt(Example.Header("adopt", actor: "approver"), id, "", Stop);
        var version = (await cluster.Ward(code, "W1").Read(Stop))!.Version;

        var second = await cluster.Programme(code).Adopt(Example.Header("adopt", actor: "approver"), id, "", Stop);

        second.Record!.Hash.ShouldBe(first.Record!.Hash);
        (await cluster.Ward(code, "W1").Read(Stop))!.Version.ShouldBe(version);
        (await cluster.Programme(code).Adopt(Example.Header("adopt", actor: "approver"), id, "other", Stop)).Status.ShouldBe(CommandStatus.IdReused);
        (await cluster.Programme(code).Adopt(Example.Header("again", actor: "approver"), id, "", Stop)).Status.ShouldBe(CommandStatus.OutOfOrder);
    }

    [Fact]
    public async Task SecondAdoption_OfAnotherScenario_NamesTheFirstAndReplacesThePromises()
    {
        var (code, id) = await Approved(cluster);
        var first = (await cluster.Programme(code).Adopt(Example.Header("adopt", actor: "approver"), id, "", Stop)).Record!;
        var (_, other) = await Approved(cluster, code, scenario => scenario with { Policy = Policy.Cheapest, Name = "Second" });

        var second = (await cluster.Programme(code).Adopt(Example.Header("adopt-2", actor: "approver"), other, "", Stop)).Record!;

        (second.Number, second.Previous).ShouldBe((2, first.Hash));
        (await cluster.Ward(code, "W1").Read(Stop))!.Commitment!.Decision.ShouldBe(second.Id);
        var comparison = (await cluster.Grains.GetGrain<IDecisionsGrain>(code).Compare(1, 2, Stop))!;
        comparison.Scenario.Select(field => field.Path).ShouldBe(["name", "policy"], ignoreOrder: true);
        (comparison.WardsChanged, comparison.StartsChanged).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("review")]
    [InlineData("approve")]
    [InlineData("adopt")]
    public async Task Step_ByTheAuthor_IsDeniedAndChangesNothing(string step)
    {
        var (code, id) = step == "adopt" ? await Approved(cluster) : await Submitted(cluster);
        if (step == "approve") await Reviewed(cluster, id);
        var before = (await cluster.Scenario(id).Read(Stop))!;

        var denied = await Should.ThrowAsync<AccessDeniedException>(async () =>
        {
            if (step == "review") await cluster.Scenario(id).Review(new CommentScenario(Example.Header("own"), "mine"), Stop);
            else if (step == "approve") await cluster.Scenario(id).Approve(Approval("own", "officer"), Stop);
            else await cluster.Programme(code).Adopt(Example.Header("own"), id, "", Stop);
        });

        (denied.Field, denied.Value).ShouldBe(("actor", "officer"));
        (await cluster.Scenario(id).Read(Stop))!.Version.ShouldBe(before.Version);
    }

    [Fact]
    public async Task Steps_ByWhoeverChangedTheScenarioOfAnother_AreDeniedAndTheRecordNamesThem()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var id = await Made(cluster, code, scenario => scenario, "officer");
        var changed = (await cluster.Scenario(id).Read(Stop))!.Scenario with { Name = "Changed by another" };
        (await cluster.Scenario(id).Replace(Example.Header("change", actor: "editor"), changed, Stop)).View!.Editors.ShouldBe(["editor"]);
        await HandIn(cluster, id, "officer");

        var denied = await Should.ThrowAsync<AccessDeniedException>(() => cluster.Scenario(id).Review(new CommentScenario(Example.Header("own", actor: "editor"), "mine"), Stop));

        (denied.Field, denied.Value).ShouldBe(("actor", "editor"));
        await Decided(cluster, id, "approver");
        await Should.ThrowAsync<AccessDeniedException>(() => cluster.Programme(code).Adopt(Example.Header("own", actor: "editor"), id, "", Stop));
        var record = (await cluster.Programme(code).Adopt(Example.Header("adopt", actor: "approver"), id, "", Stop)).Record!;
        (record.Author, record.Separated, record.Hash).ShouldBe(("officer", true, DecisionRecord.HashOf(record)));
        record.Editors!.Value.ShouldBe(["editor"]);
    }

    [Fact]
    public async Task Adoption_ByTheOneLocalUser_IsTakenAndSaysThatItIsNotSeparated()
    {
        var (code, id) = await Approved(cluster, by: CommandHeader.LocalUser, maker: CommandHeader.LocalUser);

        (await cluster.Programme(code).Adopt(Example.Header("adopt", actor: CommandHeader.LocalUser), id, "", Stop)).Record!.Separated.ShouldBeFalse();
    }

    [Fact]
    public async Task Adoption_OfADraft_IsOutOfOrder()
    {
        var code = await cluster.Import("W1");
        var id = await Made(cluster, code, scenario => scenario, "officer");

        var answer = await cluster.Programme(code).Adopt(Example.Header("adopt", actor: "approver"), id, "", Stop);

        answer.Status.ShouldBe(CommandStatus.OutOfOrder);
        answer.Faults.ShouldHaveSingleItem().ShouldBe(Fault.Of("stage", "draft", "approved"));
        (await cluster.Ward(code, "W1").Read(Stop))!.Commitment.ShouldBeNull();
    }

    [Fact]
    public async Task Proposal_WithOptionsThatAreNone_NamesEach()
    {
        var code = await cluster.Import("W1");
        var id = await Made(cluster, code, scenario => scenario, "officer");

        var reply = await cluster.Planner(id).Propose(new ProposalRequest(2, 100, [id, "nobody", "no id!"]), Stop);

        reply.Status.ShouldBe(CommandStatus.Invalid);
        reply.Faults.Select(fault => fault.Path).ShouldBe(["options[0]", "options[1]", "options[2]"]);
    }

    [Fact]
    public async Task Adoption_OnWardsThatChangedSinceTheSubmission_KeepsTheFiguresThatWereDecidedOn()
    {
        var (code, id) = await Approved(cluster);
        await cluster.Grains.ChangeWard(code, "W1", ward => ward.Assess(Example.Assess("later", 7_000), Stop));

        var record = (await cluster.Programme(code).Adopt(Example.Header("adopt", actor: "approver"), id, "", Stop)).Record!;

        var file = DecisionFile.Read((await cluster.Grains.GetGrain<IDecisionsGrain>(code).File(record.Number, Stop))!);
        Proposal.Read(file.Proposal).Snapshot.Find("W1")!.Levels["C01"].ShouldBe(new Level(5_000));
        (await cluster.Grains.GetGrain<IDecisionsGrain>(code).Replay(1, Stop)).ShouldBe(ReplayVerdict.Same);
    }

    [Fact]
    public async Task Store_AfterAllThat_IsConsistent()
    {
        var (code, id) = await Approved(cluster);
        (await cluster.Programme(code).Adopt(Example.Header("adopt", actor: "approver"), id, "", Stop)).Status.ShouldBe(CommandStatus.Done);

        var report = await cluster.Services.GetRequiredService<StoreCheck>().Run(null, Stop);

        report.Findings.Where(finding => finding.Key.Contains(code, StringComparison.Ordinal) || finding.Key.Contains(id, StringComparison.Ordinal)).ShouldBeEmpty();
        report.Decisions.ShouldBeGreaterThan(0);
    }

    private static async Task<string> Made(GrainCluster cluster, string code, Func<Scenario, Scenario> change, string maker)
    {
        var id = $"s{Guid.NewGuid():N}"[..20];
        (await cluster.Scenario(id).Create(Example.Header("make", actor: maker), change(Example.Scenario(code) with { CatalogueVersion = "v1" }), Stop)).Status.ShouldBe(CommandStatus.Done);
        return id;
    }

    private static async Task<(string Code, string Id)> Submitted(GrainCluster cluster, string? programme = null, Func<Scenario, Scenario>? change = null, string maker = "officer")
    {
        var code = programme ?? await cluster.Import("W1", "W2", "W3");
        var id = await Made(cluster, code, change ?? (scenario => scenario), maker);
        await HandIn(cluster, id, maker);
        return (code, id);
    }

    private static async Task HandIn(GrainCluster cluster, string id, string by)
    {
        var reply = await cluster.Planner(id).Propose(new ProposalRequest(2, 100, []), Stop);
        reply.Faults.ShouldBeEmpty();
        (await cluster.Scenario(id).Submit(new SubmitScenario(Example.Header("submit", actor: by), reply.ScenarioVersion, reply.Summary!, [.. ApprovalStep.Usual]), Stop)).Status.ShouldBe(CommandStatus.Done);
    }

    private static async Task Reviewed(GrainCluster cluster, string id, string by = "approver") =>
        (await cluster.Scenario(id).Review(new CommentScenario(Example.Header("review", actor: by), "fits"), Stop)).Status.ShouldBe(CommandStatus.Done);

    private static async Task<(string Code, string Id)> Approved(
        GrainCluster cluster, string? programme = null, Func<Scenario, Scenario>? change = null, string by = "approver", string maker = "officer")
    {
        var (code, id) = await Submitted(cluster, programme, change, maker);
        await Decided(cluster, id, by);
        return (code, id);
    }

    private static async Task Decided(GrainCluster cluster, string id, string by)
    {
        await Reviewed(cluster, id, by);
        (await cluster.Scenario(id).Approve(Approval("one", by), Stop)).Status.ShouldBe(CommandStatus.Done);
        (await cluster.Scenario(id).Approve(Approval("two", by), Stop)).View!.Review.Stage.ShouldBe(ScenarioStage.Approved);
    }

    private static ApproveScenario Approval(string id, string by) => new(Example.Header(id, actor: by), null, "12-NQ/TU", new DateOnly(2026, 3, 1), null);
}
