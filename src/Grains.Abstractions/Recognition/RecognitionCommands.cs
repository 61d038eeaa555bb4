using System.Collections.Immutable;

namespace ModelWard.Grains.Abstractions;

/// <summary>Records what a ward says of itself, which begins a round.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="On">Day of the self-assessment, not in the future.</param>
/// <param name="Findings">One for every criterion of the standard.</param>
/// <param name="Text">What the ward adds, 0 to 2,000 characters.</param>
/// <param name="Standard">What is asked of the ward that day.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SelfAssessWard")]
public sealed record SelfAssessWard(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] DateOnly On,
    [property: Id(2)] ImmutableArray<CriterionFinding> Findings,
    [property: Id(3)] string Text,
    [property: Id(4)] Standard Standard) : ICommand;

/// <summary>Records a visit of inspectors.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="On">Day of the visit, not before the step before it and not in the future.</param>
/// <param name="Body">Who inspected, 1 to 200 characters.</param>
/// <param name="Findings">At the first visit of a round one for every criterion of the standard, later at least one.</param>
/// <param name="Remedies">One for every criterion found below its threshold, none for others.</param>
/// <param name="Standard">What is asked of the ward that day.</param>
/// <param name="Norms">The norms in force that day, by which the needs that follow norms are derived anew; null leaves them.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.InspectWard")]
public sealed record InspectWard(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] DateOnly On,
    [property: Id(2)] string Body,
    [property: Id(3)] ImmutableArray<CriterionFinding> Findings,
    [property: Id(4)] ImmutableArray<RemedyOrder> Remedies,
    [property: Id(5)] Standard Standard,
    [property: Id(6)] NormsInForce? Norms = null) : ICommand;

/// <summary>What inspectors want put right.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Text">What must be done, 1 to 2,000 characters.</param>
/// <param name="Due">The day by which, not before the visit.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RemedyOrder")]
public sealed record RemedyOrder([property: Id(0)] string Criterion, [property: Id(1)] string Text, [property: Id(2)] DateOnly Due);

/// <summary>Records that a remedy was done.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="Number">Number of the remedy; it must be open.</param>
/// <param name="On">The day, not before the visit and not in the future.</param>
/// <param name="Text">What was done, 1 to 2,000 characters.</param>
/// <param name="Evidence">Hashes of the files that show it, at most <see cref="CriterionFinding.MostEvidence"/>.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CloseRemedy")]
public sealed record CloseRemedy(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] int Number,
    [property: Id(2)] DateOnly On,
    [property: Id(3)] string Text,
    [property: Id(4)] ImmutableArray<string> Evidence) : ICommand;

/// <summary>Records the decision that gives a ward the title.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="On">Day of the decision, not before the last step and not in the future.</param>
/// <param name="Body">Who decided, 1 to 200 characters.</param>
/// <param name="Number">Number of the document, 1 to 100 characters.</param>
/// <param name="Evidence">Hash of the decision as a file.</param>
/// <param name="Standard">What is asked of the ward that day.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RecognizeWard")]
public sealed record RecognizeWard(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] DateOnly On,
    [property: Id(2)] string Body,
    [property: Id(3)] string Number,
    [property: Id(4)] string Evidence,
    [property: Id(5)] Standard Standard) : ICommand;

/// <summary>Records a yearly review of a recognized ward.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="On">Day of the review, not before the last step and not in the future.</param>
/// <param name="Result">Whether the ward keeps the title; it does not with a finding below its threshold.</param>
/// <param name="Findings">The criteria looked at; may be none.</param>
/// <param name="Text">What was seen, 1 to 2,000 characters.</param>
/// <param name="Standard">What is asked of the ward that day.</param>
/// <param name="Norms">The norms in force that day, by which the needs that follow norms are derived anew; null leaves them.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReviewWard")]
public sealed record ReviewWard(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] DateOnly On,
    [property: Id(2)] ReviewResult Result,
    [property: Id(3)] ImmutableArray<CriterionFinding> Findings,
    [property: Id(4)] string Text,
    [property: Id(5)] Standard Standard,
    [property: Id(6)] NormsInForce? Norms = null) : ICommand;

/// <summary>Records the decision that takes the title away.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="On">Day of the decision, not before the last step and not in the future.</param>
/// <param name="Body">Who decided, 1 to 200 characters.</param>
/// <param name="Number">Number of the document, 1 to 100 characters.</param>
/// <param name="Reason">Why, 1 to 2,000 characters.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RevokeRecognition")]
public sealed record RevokeRecognition(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] DateOnly On,
    [property: Id(2)] string Body,
    [property: Id(3)] string Number,
    [property: Id(4)] string Reason) : ICommand;
