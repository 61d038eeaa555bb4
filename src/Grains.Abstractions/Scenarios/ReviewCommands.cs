using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Hands a scenario in for decision.</summary>
/// <param name="Header">Id, actor, version; its request says what the caller asked for.</param>
/// <param name="ScenarioVersion">The scenario's version that the proposal was computed of.</param>
/// <param name="Proposal">The figures, which are stored under their hash.</param>
/// <param name="Steps">The approvals it needs, in order, at most <see cref="ApprovalStep.Most"/>.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.SubmitScenario")]
public sealed record SubmitScenario(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] long ScenarioVersion,
    [property: Id(2)] ProposalSummary Proposal,
    [property: Id(3)] ImmutableArray<ApprovalStep> Steps) : ICommand;

/// <summary>Says something of a scenario, reviews it or returns it.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="Text">What is said, at most 2,000 characters; a comment and a return must say something.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CommentScenario")]
public sealed record CommentScenario([property: Id(0)] CommandHeader Header, [property: Id(1)] string Text) : ICommand;

/// <summary>Enters the approval that is due next.</summary>
/// <param name="Header">Id, actor, version.</param>
/// <param name="Step">Its place in the order, from 1; null is the one that is due.</param>
/// <param name="Number">Number of the document, 1 to 100 characters.</param>
/// <param name="On">Day of the document, not in the future.</param>
/// <param name="File">Lower-case hex SHA-256 of the document's file; null where there is none.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ApproveScenario")]
public sealed record ApproveScenario(
    [property: Id(0)] CommandHeader Header,
    [property: Id(1)] int? Step,
    [property: Id(2)] string Number,
    [property: Id(3)] DateOnly On,
    [property: Id(4)] string? File) : ICommand;
