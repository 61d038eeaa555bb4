using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Where a scenario stands on its way to adoption, and what has been said of it.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ScenarioReview")]
public sealed record ScenarioReview
{
    /// <summary>The most comments of a scenario.</summary>
    public const int MostComments = 500;

    /// <summary>A scenario that nobody has submitted.</summary>
    public static ScenarioReview Draft { get; } = new();

    /// <summary>How far it has come.</summary>
    [Id(0)] public ScenarioStage Stage { get; init; }

    /// <summary>What was submitted last; null before the first time.</summary>
    [Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Submission? Submission { get; init; }

    /// <summary>What has been said, oldest first.</summary>
    [Id(2)] public ImmutableArray<ReviewComment> Comments { get; init; } = [];

    /// <summary>The approvals of what was submitted last, in their order.</summary>
    [Id(3)] public ImmutableArray<Approval> Approvals { get; init; } = [];

    /// <summary>Id of the decision record that it was adopted by; null before.</summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Decision { get; init; }

    /// <summary>Hash of that record: with it the scenario's own history covers the record.</summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DecisionHash { get; init; }

    /// <summary>Whether the scenario itself may be changed or deleted.</summary>
    [JsonIgnore] public bool IsOpen => Stage is ScenarioStage.Draft or ScenarioStage.Returned;

    /// <summary>Who found what was handed in fit or approved it, as often as they did.</summary>
    [JsonIgnore] public IEnumerable<string> Deciders => Approvals.Select(approval => approval.By)
        .Concat(Comments.Where(comment => comment.Stage is ScenarioStage.Reviewed or ScenarioStage.Approved).Select(comment => comment.By));

    /// <summary>The approval that is due next; null when none is, or it has not come to that.</summary>
    [JsonIgnore] public ApprovalStep? Due => Stage == ScenarioStage.Reviewed && Submission is { } submission ? submission.Steps[Approvals.Length] : null;
}

/// <summary>What somebody said of a scenario.</summary>
/// <param name="Stage">Where it stood after it: a review and a return are comments, too.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Text">What, 1 to 2,000 characters; may be empty with a review.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReviewComment")]
public sealed record ReviewComment([property: Id(0)] ScenarioStage Stage, [property: Id(1)] string By, [property: Id(2)] DateTimeOffset At, [property: Id(3)] string Text);

/// <summary>A scenario as it was handed in, with the figures that are decided on.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Submission")]
public sealed record Submission
{
    /// <summary>Who handed it in.</summary>
    [Id(0)] public required string By { get; init; }

    /// <summary>When.</summary>
    [Id(1)] public required DateTimeOffset At { get; init; }

    /// <summary>The scenario's version that was handed in.</summary>
    [Id(2)] public required long ScenarioVersion { get; init; }

    /// <summary>What was computed of it.</summary>
    [Id(3)] public required ProposalSummary Proposal { get; init; }

    /// <summary>The approvals that it needs, in order; those that were configured when it was handed in.</summary>
    [Id(4)] public required ImmutableArray<ApprovalStep> Steps { get; init; }
}

/// <summary>The figures of a proposal that people ask for first. The proposal itself is stored under its hash.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ProposalSummary")]
public sealed record ProposalSummary
{
    /// <summary>Lower-case hex SHA-256 of the proposal's JSON.</summary>
    [Id(0)] public required string Hash { get; init; }

    /// <summary>Version of the wards' snapshot that it rests on.</summary>
    [Id(1)] public required long SnapshotVersion { get; init; }

    /// <summary>Fingerprint of its outcome.</summary>
    [Id(2)] public required string Fingerprint { get; init; }

    /// <summary>Fingerprint of its futures.</summary>
    [Id(3)] public required string FuturesFingerprint { get; init; }

    /// <summary>How many futures.</summary>
    [Id(4)] public required int Replications { get; init; }

    /// <summary>All wards.</summary>
    [Id(5)] public required int Wards { get; init; }

    /// <summary>Wards recognized at the end of the last year.</summary>
    [Id(6)] public required int Recognized { get; init; }

    /// <summary>The count that no plan exceeds; null unless the plan is optimal.</summary>
    [Id(7), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? CountBound { get; init; }

    /// <summary>Capital used in all years, VND million.</summary>
    [Id(8)] public required long Capital { get; init; }

    /// <summary>The options that were rejected for it.</summary>
    [Id(9)] public ImmutableArray<OptionResult> Options { get; init; } = [];

    /// <summary>What its futures say; null in what was handed in before it was kept here.</summary>
    [Id(10), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProposalRisk? Risk { get; init; }

    /// <summary>The figures of a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="hash">Hash of its stored form.</param>
    public static ProposalSummary Of(Proposal proposal, string hash)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var (outcome, futures) = (proposal.Results.Outcome, proposal.Results.Futures);
        return new ProposalSummary
        {
            Hash = hash,
            SnapshotVersion = proposal.Snapshot.Version,
            Fingerprint = outcome.Fingerprint!,
            FuturesFingerprint = futures.Fingerprint,
            Replications = proposal.Replications,
            Wards = proposal.Snapshot.Wards.Length,
            Recognized = outcome.Years[^1].Recognized,
            CountBound = outcome.Proof?.CountBound,
            Capital = outcome.CapitalUsed,
            Options = proposal.Results.Options,
            Risk = ProposalRisk.Of(futures),
        };
    }
}
