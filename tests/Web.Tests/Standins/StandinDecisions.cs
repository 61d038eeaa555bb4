using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Web.Tests.Standins;

/// <summary>What becomes of steps towards adoption without a silo: each moves the scenario's review on, unless it is refused.</summary>
internal sealed class StandinDecisions : IDecisionsGrain
{
    /// <summary>The steps taken, in order.</summary>
    public List<(string Step, CommandHeader Header)> Taken { get; } = [];

    /// <summary>Answered instead of a step; null takes it.</summary>
    public ScenarioResult? Refused { get; set; }

    /// <summary>Thrown instead of a step; null throws nothing.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Waited for before a proposal is computed; null computes at once.</summary>
    public Func<CancellationToken, Task>? Hold { get; set; }

    /// <summary>The records, oldest first.</summary>
    public ImmutableArray<DecisionRecord> Records { get; set; } = [];

    /// <summary>What a replay finds.</summary>
    public ReplayVerdict? Verdict { get; set; } = ReplayVerdict.Same;

    /// <summary>What a comparison finds.</summary>
    public DecisionComparison? Comparison { get; set; }

    /// <summary>What every record froze.</summary>
    public Proposal Proposal { get; set; } = Proposed(City.Sample("baseline"));

    /// <summary>Thrown instead of what a record froze; null throws nothing.</summary>
    public Exception? ReadFailure { get; set; }

    /// <summary>What a scenario is handed in with, on the city's wards.</summary>
    public static Proposal Proposed(Scenario scenario, Outcome? outcome = null)
    {
        var known = outcome ?? Plans.Run(scenario);
        return new Proposal
        {
            Scenario = scenario with { CatalogueVersion = City.Catalogue.Version }, Snapshot = City.Snapshot, Starts = 12, Replications = 1_000,
            Results = new ProposalResults
            {
                Plan = [.. known.Wards.Where(ward => ward.Start >= scenario.FirstYear).OrderBy(ward => ward.Start).Select(ward => new PlannedStart(ward.Code, ward.Start!.Value))],
                Outcome = known, Futures = Answers.Futures(known, 1_000), Options = [new OptionResult("plus18", "+18", 230, 400_000, "f"), new OptionResult("cut", "Cut", null, null, null)],
            },
        };
    }

    /// <summary>Takes a step.</summary>
    public Task<ScenarioResult> Take(StandinGrains grains, string id, string step, CommandHeader header, Func<ScenarioReview, ScenarioReview> next)
    {
        Taken.Add((step, header));
        if (Failure is { } failure) throw failure;
        if (Refused is { } refused) return Task.FromResult(refused);
        var stored = grains.Stored(id)!;
        return Task.FromResult(new ScenarioResult(CommandStatus.Done, grains.Keep(stored with { Version = stored.Version + 1, Review = next(stored.Review) }), []));
    }

    /// <summary>A proposal's figures.</summary>
    public async Task<ProposalReply> Propose(StandinGrains grains, string id, ProposalRequest request, CancellationToken cancellationToken)
    {
        if (Hold is { } hold) await hold(cancellationToken);
        return new ProposalReply(CommandStatus.Done, grains.Stored(id)!.Version, Summary([.. request.Options.Select(one => new OptionResult(one, one, 200, 1_000, "f"))]), []);
    }

    /// <summary>Adopts a scenario.</summary>
    public Task<AdoptionResult> Adopt(StandinGrains grains, CommandHeader header, string id)
    {
        Taken.Add(("adopt", header));
        if (Failure is { } failure) throw failure;
        var stored = grains.Stored(id)!;
        var record = Record(Records.Length + 1, id, Records.LastOrDefault()?.Hash ?? "");
        Records = Records.Add(record);
        grains.Keep(stored with { Version = stored.Version + 1, Review = stored.Review with { Stage = ScenarioStage.Adopted, Decision = record.Id, DecisionHash = record.Hash } });
        return Task.FromResult(new AdoptionResult(CommandStatus.Done, record, [], stored.Version + 1));
    }

    public Task<ImmutableArray<DecisionRecord>> List(CancellationToken cancellationToken) => Task.FromResult(Records);

    public Task<string?> File(long number, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ReplayVerdict?> Replay(long number, CancellationToken cancellationToken) => Task.FromResult(Verdict);

    public Task<DecisionComparison?> Compare(long first, long second, CancellationToken cancellationToken) => Task.FromResult(Comparison);

    public Task<SealedPlan?> Plan(string proposal, long? number, CancellationToken cancellationToken)
    {
        if (ReadFailure is { } failure) throw failure;
        return Task.FromResult<SealedPlan?>(new SealedPlan(
            Proposal, Records.FirstOrDefault(record => record.Number == number),
            new MoneyBySource { SnapshotVersion = Proposal.Snapshot.Version, SettingsVersion = 0, Sources = [], Years = [] }, SourcesSealed: true));
    }

    public Task<WeighedOptions> Weigh(string proposal, ImmutableArray<Scenario> others, int replications, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>A sealed record.</summary>
    public static DecisionRecord Record(long number, string scenario, string previous) => new DecisionRecord
    {
        Programme = "hcmc", Number = number, Scenario = scenario, ScenarioVersion = 1, Proposal = new string('a', 64), Author = "An", SubmittedBy = "An",
        SubmittedAt = new DateTimeOffset(2026, 3, 1, 5, 0, 0, TimeSpan.Zero),
        Approvals = [new Approval(1, ApprovalStep.Usual[0].Body, ApprovalStep.Usual[0].Document, "12-NQ/TU", new DateOnly(2026, 3, 1), null, "Binh", new DateTimeOffset(2026, 3, 2, 5, 0, 0, TimeSpan.Zero))],
        Separated = number != 1, AdoptedBy = "Binh", AdoptedAt = new DateTimeOffset(2026, 3, 2, 5, 0, 0, TimeSpan.Zero), Previous = previous,
    }.Sealed();

    /// <summary>The figures of a proposal.</summary>
    public static ProposalSummary Summary(ImmutableArray<OptionResult> options) => new()
    {
        Hash = new string('b', 64), SnapshotVersion = 250, Fingerprint = "f", FuturesFingerprint = "g", Replications = 10_000, Wards = 249, Recognized = 218, CountBound = 219,
        Capital = 360_000, Options = options, Risk = Risk,
    };

    /// <summary>What futures say.</summary>
    public static ProposalRisk Risk { get; } = new()
    {
        RecognizedP20 = 190, RecognizedP50 = 200, RecognizedP80 = 210, SpendP50 = 900_000, SpendP80 = 950_000, All = new ChanceEstimate(0.25m, 0.01m, 0.23m, 0.27m),
        Milestones = [new MilestoneChance(2025, 75, new ChanceEstimate(0.1m, 0.01m, 0.08m, 0.12m))],
    };
}
