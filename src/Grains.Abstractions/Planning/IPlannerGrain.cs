using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ModelWard.Model;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>
/// Simulates the rollout year by year. Key: a scenario's id, or for questions nobody stored <see cref="GrainKeys.WhatIf"/>
/// with a hash of the document without its limits.
/// </summary>
[Alias("ModelWard.IPlannerGrain"), Requires(Permission.Compute)]
public interface IPlannerGrain : IGrainWithStringKey
{
    /// <summary>
    /// How long the longest question may take, s. A question that is asked again joins the one under way, so that a caller finds out soon when its silo is
    /// gone and yet waits for a long computation.
    /// </summary>
    private const int LongestQuestion = 120;

    /// <summary>The outcome of the stored scenario on the present snapshot.</summary>
    [Alias("GetOutcome"), Requires(Permission.Read), SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:10")] Task<PlannerAnswer> GetOutcome(PlanRequest request, CancellationToken cancellationToken);

    /// <summary>The wards that start in a year under the stored scenario, with the reason for each.</summary>
    [Alias("GetCohort"), Requires(Permission.Read), SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:10")] Task<CohortAnswer> GetCohort(int year, CancellationToken cancellationToken);

    /// <summary>Who pays what of the stored scenario's plan, by the programme's sources of money; the optimal policy takes the plan of <see cref="PlanRequest.Immediate"/>.</summary>
    [Alias("GetMoney"), Requires(Permission.Read), SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:10")] Task<MoneyReply> GetMoney(CancellationToken cancellationToken);

    /// <summary>What the stored scenario takes in every year and where its wards stand, rolled up to the units of a day; the optimal policy takes the plan of <see cref="PlanRequest.Immediate"/>.</summary>
    [Alias("GetRollUp"), Requires(Permission.Read), SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:10")] Task<RollUpReply> GetRollUp(UnitOrder order, CancellationToken cancellationToken);

    /// <summary>The same of a scenario that is not stored.</summary>
    [Alias("RollUpOf"), SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:10")] Task<RollUpReply> RollUpOf(Scenario scenario, UnitOrder order, CancellationToken cancellationToken);

    /// <summary>All that documents say of the stored scenario, of one version of the scenario and of the wards however often they change meanwhile; the optimal policy takes the plan of <see cref="PlanRequest.Immediate"/>.</summary>
    /// <param name="replications">How many futures, 2 to 2,000; null for none.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    [Alias("GetReport"), Requires(Permission.Read), SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:30")] Task<ReportReply> GetReport(int? replications, CancellationToken cancellationToken);

    /// <summary>Computes scenarios beside a report, on the wards of the report: those of a paper, whatever has become of the wards since.</summary>
    /// <param name="wards">The wards.</param>
    /// <param name="first">The scenario of the report.</param>
    /// <param name="others">The others; the catalogue of one that names none is that in force, as for the first.</param>
    /// <param name="replications">How many futures of each and of the comparison, 2 to 2,000.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    [Alias("Weigh"), AlwaysInterleave, SafeToRepeat(LongestQuestion), ResponseTimeout("00:02:00")]
    Task<WeighedOptions> Weigh(Snapshot wards, Scenario first, ImmutableArray<Scenario> others, int replications, CancellationToken cancellationToken);

    /// <summary>The outcome of a scenario that is not stored.</summary>
    [Alias("WhatIf"), SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:10")] Task<PlannerAnswer> WhatIf(Scenario scenario, PlanRequest request, CancellationToken cancellationToken);

    /// <summary>Answers a question about the optimum of a scenario.</summary>
    /// <param name="question">The question.</param>
    /// <param name="scenario">The scenario; null is the stored one.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    [Alias("Ask"), AlwaysInterleave, ResponseTimeout("00:02:00")]
    Task<QuestionReply> Ask(Question question, Scenario? scenario, CancellationToken cancellationToken);

    /// <summary>
    /// Answers a question like <see cref="Ask"/>, with the same bytes, and tells meanwhile how far the answer is: at most four times a second, and
    /// nothing where that is not known. The last element has the reply. Whoever leaves before ends the analysis.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="scenario">The scenario; null is the stored one.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    [Alias("AskStepwise"), AlwaysInterleave]
    IAsyncEnumerable<QuestionProgress> AskStepwise(Question question, Scenario? scenario, CancellationToken cancellationToken);

    /// <summary>What becomes of a scenario's plan in a few futures, at once; the optimal policy takes the plan of <see cref="PlanRequest.Immediate"/>.</summary>
    /// <param name="scenario">The scenario; null is the stored one.</param>
    /// <param name="replications">How many futures, 2 to 2,000.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    [Alias("GetFutures"), AlwaysInterleave, SafeToRepeat(LongestQuestion), ResponseTimeout("00:00:30")]
    Task<FuturesReply> GetFutures(Scenario? scenario, int replications, CancellationToken cancellationToken);

    /// <summary>Computes all that a decision on the stored scenario rests on, on the wards as they are now, and stores it under its hash.</summary>
    [Alias("Propose"), Requires(Permission.ChangeScenarios), AlwaysInterleave, ResponseTimeout("00:05:00")]
    Task<ProposalReply> Propose(ProposalRequest request, CancellationToken cancellationToken);
}

/// <summary>How an outcome is asked for; only the optimal policy looks at it.</summary>
/// <param name="Starts">Starts of the search, 1 to 1,000.</param>
/// <param name="Preview">Whether a quick answer without fingerprint will do, as while a slider moves.</param>
/// <param name="Data">Whether the certificate is to carry the wards' data, so that it stands alone.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.PlanRequest")]
public readonly record struct PlanRequest([property: Id(0)] int Starts, [property: Id(1)] bool Preview = false, [property: Id(2)] bool Data = false)
{
    /// <summary>An immediate, full answer: two starts.</summary>
    public static PlanRequest Immediate => new(2);
}

/// <summary>An outcome, or why there is none.</summary>
/// <param name="Status">Done, NotFound (scenario or programme) or Invalid.</param>
/// <param name="Outcome">The outcome; null unless done and there is a plan.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="NoPlan">Why the optimal policy has no plan; null unless that is why a question that is done has no outcome.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.PlannerAnswer")]
public sealed record PlannerAnswer(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] Outcome? Outcome,
    [property: Id(2)] IReadOnlyList<Fault> Faults,
    [property: Id(3)] NoPlan? NoPlan = null);

/// <summary>The answer to a question, or why there is none.</summary>
/// <param name="Status">Done, NotFound (scenario or programme) or Invalid.</param>
/// <param name="Answer">The answer; null unless done and the scenario has a plan to ask about.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="NoPlan">Why the scenario has no plan; null unless that is why a question that is done has no answer.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.QuestionReply")]
public sealed record QuestionReply(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] QuestionAnswer? Answer,
    [property: Id(2)] IReadOnlyList<Fault> Faults,
    [property: Id(3)] NoPlan? NoPlan = null);

/// <summary>How far the answer to a question is, or the answer.</summary>
/// <param name="Share">The share of the work that is done, from 0 to 1, never less than before; 1 with the reply and only with it.</param>
/// <param name="Reply">The reply; null while it is awaited.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.QuestionProgress")]
public sealed record QuestionProgress([property: Id(0)] double Share, [property: Id(1)] QuestionReply? Reply = null);

/// <summary>What some futures say, or why there is no answer.</summary>
/// <param name="Status">Done, NotFound (scenario or programme) or Invalid.</param>
/// <param name="Result">What they say; null unless done and there is a plan.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="NoPlan">Why the optimal policy has no plan; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.FuturesReply")]
public sealed record FuturesReply(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] FuturesResult? Result,
    [property: Id(2)] IReadOnlyList<Fault> Faults,
    [property: Id(3)] NoPlan? NoPlan = null);

/// <summary>Who pays what, or why there is no answer.</summary>
/// <param name="Status">Done, NotFound (scenario or programme) or Invalid.</param>
/// <param name="Money">Who pays what; null unless done and there is a plan.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="NoPlan">Why the optimal policy has no plan; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.MoneyReply")]
public sealed record MoneyReply(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] MoneyBySource? Money,
    [property: Id(2)] IReadOnlyList<Fault> Faults,
    [property: Id(3)] NoPlan? NoPlan = null);

/// <summary>What documents say of a stored scenario, or why there is nothing to say.</summary>
/// <param name="Status">Done, NotFound (scenario or programme) or Invalid.</param>
/// <param name="Parts">What they say; null unless done and there is a plan.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="NoPlan">Why the optimal policy has no plan; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReportReply")]
public sealed record ReportReply(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] ReportParts? Parts,
    [property: Id(2)] IReadOnlyList<Fault> Faults,
    [property: Id(3)] NoPlan? NoPlan = null);

/// <summary>The parts of a report, all of the same wards.</summary>
/// <param name="Scenario">The scenario as it was stored.</param>
/// <param name="Snapshot">The wards that the outcome starts from.</param>
/// <param name="Outcome">What the scenario leads to on them.</param>
/// <param name="Money">Who pays what.</param>
/// <param name="Futures">What the plan is likely to reach; null where it was not asked for.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReportParts")]
public sealed record ReportParts(
    [property: Id(0)] ScenarioView Scenario, [property: Id(1)] Snapshot Snapshot, [property: Id(2)] Outcome Outcome, [property: Id(3)] MoneyBySource Money, [property: Id(4)] FuturesResult? Futures);

/// <summary>A cohort, or why there is none.</summary>
/// <param name="Status">Done, NotFound (scenario or programme) or Invalid.</param>
/// <param name="Members">The wards; empty unless done and there is a plan.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
/// <param name="NoPlan">Why the optimal policy has no plan; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CohortAnswer")]
public sealed record CohortAnswer(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] ImmutableArray<CohortMember> Members,
    [property: Id(2)] IReadOnlyList<Fault> Faults,
    [property: Id(3)] NoPlan? NoPlan = null);

/// <summary>A ward of a cohort and why it is in.</summary>
/// <param name="Ward">The ward.</param>
/// <param name="Start">The cohort's year.</param>
/// <param name="Recognized">Year of its recognition; null when it is not recognized within the scenario.</param>
/// <param name="Reason">Why it starts in that year.</param>
/// <param name="Rank">Its place in the policy's order among all candidates, from 1; null when the reason is no order.</param>
/// <param name="Unmet">Criteria below threshold.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CohortMember")]
public sealed record CohortMember(
    [property: Id(0)] Ward Ward,
    [property: Id(1)] int Start,
    [property: Id(2)] int? Recognized,
    [property: Id(3)] CohortReason Reason,
    [property: Id(4)] int? Rank,
    [property: Id(5)] int Unmet);

/// <summary>Why a ward starts in its year.</summary>
[GenerateSerializer, Alias("ModelWard.CohortReason"), JsonConverter(typeof(JsonStringEnumConverter<CohortReason>))]
public enum CohortReason
{
    /// <summary>The scenario pins its start.</summary>
    [JsonStringEnumMemberName("pinned")]
    Pinned,

    /// <summary>It was under way, recognized or declined before the scenario began.</summary>
    [JsonStringEnumMemberName("earlier")]
    Earlier,

    /// <summary>The scenario's own plan or order puts it there.</summary>
    [JsonStringEnumMemberName("manual")]
    Manual,

    /// <summary>The policy's order reached it and every limit had room.</summary>
    [JsonStringEnumMemberName("policy")]
    Policy,

    /// <summary>The proved plan of the optimal policy chose the year.</summary>
    [JsonStringEnumMemberName("optimal")]
    Optimal,
}
