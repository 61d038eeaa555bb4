using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;

namespace ModelWard.Planner.Web.Decisions;

/// <summary>What the page of decisions asks of the grains.</summary>
public sealed class DecisionDesk(IGrainFactory grains, WardDesk wards)
{
    /// <summary>The programme that an address means, with its scenarios and decisions; null when there is none.</summary>
    /// <param name="named">Code of the programme; null for that of the first scenario, or the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<DecisionsView?> Read(string? named, CancellationToken cancellationToken)
    {
        if (await wards.Programme(named, cancellationToken) is not { } programme) return null;
        return new DecisionsView(programme, [.. (await grains.GetGrain<IDecisionsGrain>(programme.Code).List(cancellationToken)).Reverse()]);
    }

    /// <summary>A decision record with all that it froze; null when there is none of that id.</summary>
    /// <param name="id">Id of the record.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<DecisionSheet?> Sheet(string id, CancellationToken cancellationToken)
    {
        if (DecisionRecord.Parse(id) is not { } key) return null;
        var decisions = grains.GetGrain<IDecisionsGrain>(key.Programme);
        var all = await decisions.List(cancellationToken);
        if (all.FirstOrDefault(one => one.Number == key.Number) is not { } record) return null;
        var plan = await decisions.Plan(record.Proposal, record.Number, cancellationToken)
            ?? throw new InvalidOperationException($"The proposal {record.Proposal} of decision {record.Id} is not in the store.");
        return new DecisionSheet(record, plan, [.. all.Reverse()]);
    }

    /// <summary>Hands a scenario in: computes its figures, freezes them and submits it, with the approvals that the programme's settings name.</summary>
    /// <param name="programme">Code of the programme.</param>
    /// <param name="id">Id of the scenario.</param>
    /// <param name="header">Id, actor, version.</param>
    /// <param name="options">Ids of the scenarios that are rejected for it.</param>
    /// <param name="cancellationToken">Ends the computation; nothing is handed in then.</param>
    public async Task<StepAnswer> Submit(string programme, string id, CommandHeader header, ImmutableArray<string> options, CancellationToken cancellationToken)
    {
        var request = new ProposalRequest(PlanRequest.Immediate.Starts, Proposal.UsualReplications, options);
        var reply = await grains.GetGrain<IPlannerGrain>(id).Propose(request, cancellationToken);
        if (reply.Summary is not { } summary) return new StepAnswer(reply.Status, reply.Faults, reply.NoPlan is not null);
        var asked = header with { Request = string.Join(' ', options) };
        var settings = await grains.GetGrain<ISettingsGrain>(programme).Read(cancellationToken);
        var result = await Scenario(id).Submit(new SubmitScenario(asked, reply.ScenarioVersion, summary, settings.Settings.Approvals), CancellationToken.None);
        return new StepAnswer(result.Status, result.Faults);
    }

    /// <summary>Says something of a scenario.</summary>
    public async Task<StepAnswer> Comment(string id, CommandHeader header, string text) => Answer(await Scenario(id).Comment(new CommentScenario(header, text), CancellationToken.None));

    /// <summary>Confirms that it has been reviewed.</summary>
    public async Task<StepAnswer> Review(string id, CommandHeader header, string text) => Answer(await Scenario(id).Review(new CommentScenario(header, text), CancellationToken.None));

    /// <summary>Gives it back.</summary>
    public async Task<StepAnswer> Return(string id, CommandHeader header, string text) => Answer(await Scenario(id).GiveBack(new CommentScenario(header, text), CancellationToken.None));

    /// <summary>Enters the approval that is due.</summary>
    public async Task<StepAnswer> Approve(string id, CommandHeader header, string number, DateOnly on, string? file) =>
        Answer(await Scenario(id).Approve(new ApproveScenario(header, null, number, on, file), CancellationToken.None));

    /// <summary>Adopts it.</summary>
    public async Task<StepAnswer> Adopt(string programme, string id, CommandHeader header, string note)
    {
        var result = await grains.GetGrain<IProgrammeGrain>(programme).Adopt(header, id, note, CancellationToken.None);
        return new StepAnswer(result.Status, result.Faults);
    }

    /// <summary>Computes a decision's figures again and compares; null when it is not there.</summary>
    public Task<ReplayVerdict?> Replay(DecisionRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return grains.GetGrain<IDecisionsGrain>(record.Programme).Replay(record.Number, cancellationToken);
    }

    /// <summary>How two decisions differ; null when one is not there.</summary>
    public Task<DecisionComparison?> Compare(string programme, long first, long second, CancellationToken cancellationToken) =>
        grains.GetGrain<IDecisionsGrain>(programme).Compare(first, second, cancellationToken);

    private IScenarioGrain Scenario(string id) => grains.GetGrain<IScenarioGrain>(id);

    private static StepAnswer Answer(ScenarioResult result) => new(result.Status, result.Faults);
}

/// <summary>A programme as the page of decisions shows it.</summary>
/// <param name="Programme">The programme with its scenarios.</param>
/// <param name="Records">Its decisions, newest first.</param>
public sealed record DecisionsView(ProgrammeView Programme, ImmutableArray<DecisionRecord> Records);
