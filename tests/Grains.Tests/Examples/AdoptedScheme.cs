using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Examples;

/// <summary>Takes a scenario to the sealed record.</summary>
internal static class AdoptedScheme
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A scenario of the years around today in which one ward can start each year.</summary>
    public static Scenario OneAYear(string programme) => Example.Scenario(programme) with
    {
        CatalogueVersion = "v1", FirstYear = 2026, LastYear = 2030, BaseYear = 2026, Policy = Policy.Readiness,
        Limits = [.. Enumerable.Range(2026, 5).Select(year => new YearLimits { Year = year, Capital = 1_000, Upkeep = 100, Officers = 10, FloorArea = 1_000, Guidance = 20 })],
    };

    /// <summary>Makes a scenario and answers its id.</summary>
    public static async Task<string> Made(this GrainCluster cluster, Scenario scenario)
    {
        var id = $"s{Guid.NewGuid():N}"[..20];
        (await cluster.Scenario(id).Create(Example.Header("make"), scenario, Stop)).Status.ShouldBe(CommandStatus.Done);
        return id;
    }

    /// <summary>Hands a scenario in and enters the approvals.</summary>
    public static async Task Approved(this GrainCluster cluster, string id)
    {
        var reply = await cluster.Planner(id).Propose(new ProposalRequest(2, 100, []), Stop);
        reply.Faults.ShouldBeEmpty();
        (await cluster.Scenario(id).Submit(new SubmitScenario(Example.Header("submit"), reply.ScenarioVersion, reply.Summary!, [ApprovalStep.Usual[0]]), Stop)).Status.ShouldBe(CommandStatus.Done);
        (await cluster.Scenario(id).Review(new CommentScenario(Example.Header("review", actor: "approver"), "fits"), Stop)).Status.ShouldBe(CommandStatus.Done);
        (await cluster.Scenario(id).Approve(new ApproveScenario(Example.Header("approve", actor: "approver"), null, "1/NQ", new DateOnly(2026, 3, 1), null), Stop)).Status.ShouldBe(CommandStatus.Done);
    }

    /// <summary>Adopts a scenario that has been approved.</summary>
    public static Task<AdoptionResult> Adopt(this GrainCluster cluster, string programme, string id) =>
        cluster.Programme(programme).Adopt(Example.Header($"adopt {id}", actor: "approver"), id, "", Stop);

    /// <summary>Makes, hands in, approves and adopts a scenario.</summary>
    public static async Task<DecisionRecord> Adopted(this GrainCluster cluster, string programme, Scenario scenario)
    {
        var id = await cluster.Made(scenario);
        await cluster.Approved(id);
        return (await cluster.Adopt(programme, id)).Record.ShouldNotBeNull();
    }
}
