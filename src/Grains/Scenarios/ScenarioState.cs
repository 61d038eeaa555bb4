using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Scenarios;

/// <summary>A stored scenario and what is needed to answer repeats of its commands.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.ScenarioState")]
public sealed record ScenarioState
{
    /// <summary>The most receipts of later commands that are kept; that of the making is kept for ever.</summary>
    public const int MostReceipts = 100;

    /// <summary>How many commands it has had; 0 when it was never made.</summary>
    [Id(0)] public long Version { get; init; }

    /// <summary>The scenario; null when it was never made or has been deleted.</summary>
    [Id(1)] public Scenario? Scenario { get; init; }

    /// <summary>Who made it.</summary>
    [Id(2)] public string Owner { get; init; } = "";

    /// <summary>When it was made.</summary>
    [Id(3)] public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    [Id(4)] public DateTimeOffset ChangedAt { get; init; }

    /// <summary>The command that made it; null when it was never made.</summary>
    [Id(5)] public ScenarioReceipt? Made { get; init; }

    /// <summary>The last commands that replaced or deleted it, oldest first.</summary>
    [Id(6)] public ImmutableArray<ScenarioReceipt> Receipts { get; init; } = [];

    /// <summary>Where it stands on its way to adoption.</summary>
    [Id(7)] public ScenarioReview Review { get; init; } = ScenarioReview.Draft;

    /// <summary>Who has replaced it since, each once.</summary>
    [Id(8)] public ImmutableArray<string> Editors { get; init; } = [];

    /// <summary>The scenario as callers see it; null when there is none.</summary>
    public ScenarioView? View(string id) =>
        Scenario is null ? null : new ScenarioView(id, Version, Scenario, Owner, CreatedAt, ChangedAt) { Review = Review, Editors = Editors };

    /// <summary>The state after one more command, but for the scenario.</summary>
    internal ScenarioState Next(ScenarioReceipt receipt) => this with
    {
        Version = receipt.Version,
        ChangedAt = receipt.At,
        Receipts = [.. Receipts.TakeLast(MostReceipts - 1), receipt],
    };

    /// <summary>The state after it was replaced.</summary>
    internal ScenarioState Replaced(ScenarioReceipt receipt, Scenario? scenario, string actor) =>
        Next(receipt) with { Scenario = scenario, Editors = actor == Owner || Editors.Contains(actor) ? Editors : Editors.Add(actor) };

    /// <summary>The receipt of a command; null when it is not known (any more).</summary>
    public ScenarioReceipt? Receipt(string commandId) =>
        Made?.CommandId == commandId ? Made : Receipts.LastOrDefault(receipt => receipt.CommandId == commandId);
}

/// <summary>A command that was done: enough to give its repeat the first answer. A repeated replacement brings the content again.</summary>
/// <param name="CommandId">Its id.</param>
/// <param name="CommandHash">Hash of who asked for what.</param>
/// <param name="Version">The scenario's version after it.</param>
/// <param name="At">When it was done.</param>
/// <param name="First">The scenario that the making stored; null for later commands.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ScenarioReceipt")]
public sealed record ScenarioReceipt(
    [property: Id(0)] string CommandId,
    [property: Id(1)] string CommandHash,
    [property: Id(2)] long Version,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] Scenario? First = null);
