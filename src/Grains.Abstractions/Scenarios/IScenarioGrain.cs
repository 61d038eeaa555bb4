using System.Collections.Immutable;
using ModelWard.Model;
using Orleans.Concurrency;

namespace ModelWard.Grains.Abstractions;

/// <summary>A stored scenario. Key: its id.</summary>
[Alias("ModelWard.IScenarioGrain"), Requires(Permission.ChangeScenarios)]
public interface IScenarioGrain : IGrainWithStringKey
{
    /// <summary>The scenario; null when it was never made or has been deleted.</summary>
    [Alias("Read"), Requires(Permission.Read), ReadOnly] Task<ScenarioView?> Read(CancellationToken cancellationToken);

    /// <summary>Makes the scenario; a repeat under the same command id gets the first answer.</summary>
    [Alias("Create"), SafeToRepeat] Task<ScenarioResult> Create(CommandHeader header, Scenario scenario, CancellationToken cancellationToken);

    /// <summary>The first answer to a making under the command id, for whoever would have to work the scenario out again before repeating it; null when it has made none.</summary>
    /// <param name="header">Who asks for it; its request says what was asked.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    [Alias("Made"), SafeToRepeat] Task<ScenarioResult?> Made(CommandHeader header, CancellationToken cancellationToken);

    /// <summary>Makes the scenario as a copy of another, of which it may differ; a repeat under the same command id gets the first answer.</summary>
    /// <param name="header">Who asks for it.</param>
    /// <param name="source">Id of the one that is copied.</param>
    /// <param name="scenario">The copy.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    [Alias("Copy"), Requires(Permission.ChangeScenarios), SafeToRepeat] Task<ScenarioResult> Copy(CommandHeader header, string source, Scenario scenario, CancellationToken cancellationToken);

    /// <summary>Replaces the scenario; a repeat under the same command id gets the first answer.</summary>
    [Alias("Replace"), SafeToRepeat] Task<ScenarioResult> Replace(CommandHeader header, Scenario scenario, CancellationToken cancellationToken);

    /// <summary>Deletes the scenario.</summary>
    [Alias("Delete"), SafeToRepeat] Task<ScenarioResult> Delete(CommandHeader header, CancellationToken cancellationToken);

    /// <summary>Hands it in: from then on it is not changed unless it is returned.</summary>
    [Alias("Submit"), SafeToRepeat] Task<ScenarioResult> Submit(SubmitScenario command, CancellationToken cancellationToken);

    /// <summary>Says something of it.</summary>
    [Alias("Comment"), Requires(Permission.ChangeScenarios, Permission.Approve), SafeToRepeat] Task<ScenarioResult> Comment(CommentScenario command, CancellationToken cancellationToken);

    /// <summary>Finds what was handed in fit to be decided on; by somebody else than its author.</summary>
    [Alias("Review"), Requires(Permission.Approve), SafeToRepeat] Task<ScenarioResult> Review(CommentScenario command, CancellationToken cancellationToken);

    /// <summary>Enters the approval that is due; by somebody else than its author.</summary>
    [Alias("Approve"), Requires(Permission.Approve), SafeToRepeat] Task<ScenarioResult> Approve(ApproveScenario command, CancellationToken cancellationToken);

    /// <summary>Gives it back: it may be changed and handed in again, and needs all approvals anew.</summary>
    [Alias("GiveBack"), Requires(Permission.Approve), SafeToRepeat] Task<ScenarioResult> GiveBack(CommentScenario command, CancellationToken cancellationToken);

    /// <summary>Takes in that it has been adopted or carried over by a reorganization, and answers the scenario as it then is.</summary>
    [Alias("Refresh"), Requires(Permission.Approve), SafeToRepeat] Task<ScenarioView?> Refresh(CancellationToken cancellationToken);
}

/// <summary>A stored scenario at one version.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ScenarioView")]
public sealed record ScenarioView(
    [property: Id(0)] string Id,
    [property: Id(1)] long Version,
    [property: Id(2)] Scenario Scenario,
    [property: Id(3)] string Owner,
    [property: Id(4)] DateTimeOffset CreatedAt,
    [property: Id(5)] DateTimeOffset ChangedAt)
{
    /// <summary>Where it stands on its way to adoption.</summary>
    [Id(6)] public ScenarioReview Review { get; init; } = ScenarioReview.Draft;

    /// <summary>Who but its owner has replaced it since it was made, each once: authors as well.</summary>
    [Id(7)] public ImmutableArray<string> Editors { get; init; } = [];

    /// <summary>Whether somebody made it, changed it or handed it in: nobody decides on what is their own.</summary>
    public bool IsBy(string actor) => actor == Owner || Editors.Contains(actor) || actor == Review.Submission?.By;
}

/// <summary>The answer to a scenario command.</summary>
/// <param name="Status">How it came out.</param>
/// <param name="View">The scenario after it, or the present one when stale; null when there is none.</param>
/// <param name="Faults">What is not allowed; empty unless invalid.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ScenarioResult")]
public sealed record ScenarioResult(
    [property: Id(0)] CommandStatus Status,
    [property: Id(1)] ScenarioView? View,
    [property: Id(2)] IReadOnlyList<Fault> Faults);
