using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>Why a scenario has not been stored, renamed or deleted.</summary>
public enum SavingProblem
{
    /// <summary>The name is too short, too long or has control characters.</summary>
    NameWrong,

    /// <summary>Another stored scenario has the name.</summary>
    NameTaken,

    /// <summary>It was refused; the faults say why.</summary>
    Refused,

    /// <summary>Somebody else has changed it since it was last seen.</summary>
    Changed,

    /// <summary>Somebody else has deleted it.</summary>
    Gone,

    /// <summary>The server could not be asked or failed.</summary>
    Failed,
}

/// <summary>Stores a scenario under a name that the reader gives. Belongs to one circuit.</summary>
/// <param name="desk">What stores.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
/// <param name="suggested">A name to begin with.</param>
public sealed partial class ScenarioSaving(PlannerDesk desk, TimeProvider time, ILogger log, string suggested)
{
    /// <summary>The most characters of a name.</summary>
    public const int MostName = 200;

    private string? _id;

    /// <summary>The name as written.</summary>
    public string Name { get; private set; } = suggested;

    /// <summary>Whether it is being stored.</summary>
    public bool Saving { get; private set; }

    /// <summary>Why it has not been stored; null when nothing went wrong.</summary>
    public SavingProblem? Problem { get; private set; }

    /// <summary>What was refused; empty unless it was.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    /// <summary>The scenario once it is stored; null before.</summary>
    public ScenarioView? Saved { get; private set; }

    /// <summary>Writes another name.</summary>
    public void Rename(string name) => (Name, Problem, Faults, _id) = (name, null, [], null);

    /// <summary>Stores it; tried again under the same name it is not stored twice.</summary>
    /// <param name="scenario">What to store.</param>
    /// <param name="catalogue">The catalogue version that holds where the scenario names none.</param>
    /// <param name="others">The stored scenarios: pickers show names only, so each must be had once.</param>
    public async Task Save(Scenario scenario, string catalogue, IEnumerable<ScenarioView> others)
    {
        var name = Name.Trim();
        (Problem, Faults) = (Check(name, others), []);
        if (Problem is not null) return;
        _id ??= CommandHeader.NewId(time);
        Saving = true;
        try
        {
            var result = await desk.Store(_id, scenario with { Name = name, CatalogueVersion = scenario.CatalogueVersion ?? catalogue }, CancellationToken.None);
            if (result.Status == CommandStatus.Done) Saved = result.View;
            else (Problem, Faults) = (result.Faults.Count > 0 ? SavingProblem.Refused : SavingProblem.Failed, result.Faults);
        }
        catch (Exception exception)
        {
            Failed(exception);
            Problem = SavingProblem.Failed;
        }
        finally
        {
            Saving = false;
        }
    }

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    /// <param name="name">The name without blanks around it.</param>
    /// <param name="others">The scenarios that are stored under names of their own.</param>
    internal static SavingProblem? Check(string name, IEnumerable<ScenarioView> others)
    {
        if (!new FaultList().Text("name", name, 1, MostName)) return SavingProblem.NameWrong;
        return others.Any(other => Has(other.Scenario.Name, name)) ? SavingProblem.NameTaken : null;
    }

    // As a whole or in one of its languages.
    private static bool Has(string written, string name)
    {
        var (vi, en) = Names.Written(written);
        return ((string[])[written, vi, en]).Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A scenario could not be stored.")]
    private partial void Failed(Exception exception);
}
