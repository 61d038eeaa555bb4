using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>Renames or deletes a stored scenario, only as it was last seen. Belongs to one circuit.</summary>
/// <param name="desk">What stores.</param>
/// <param name="time">The clock.</param>
/// <param name="log">The log.</param>
/// <param name="seen">The scenario as it was last seen.</param>
public sealed partial class ScenarioKeeping(PlannerDesk desk, TimeProvider time, ILogger log, ScenarioView seen)
{
    private string? _command;

    /// <summary>The scenario as it was last seen.</summary>
    public ScenarioView Seen { get; private set; } = seen;

    /// <summary>The name as written.</summary>
    public string Name { get; private set; } = seen.Scenario.Name;

    /// <summary>Whether something is under way.</summary>
    public bool Busy { get; private set; }

    /// <summary>Why the last try did not succeed; null when nothing went wrong.</summary>
    public SavingProblem? Problem { get; private set; }

    /// <summary>What was refused; empty unless it was.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    /// <summary>Writes another name.</summary>
    public void Write(string name) => (Name, Problem, Faults, _command) = (name, null, [], null);

    /// <summary>Takes in what is stored now; a name that the reader has written stays.</summary>
    public void See(ScenarioView now)
    {
        if (now == Seen) return;
        if (Name == Seen.Scenario.Name) Name = now.Scenario.Name;
        (Seen, _command) = (now, null);
    }

    /// <summary>Gives it the name as written. Tried again it is not done twice.</summary>
    /// <param name="others">The other stored scenarios: pickers show names only, so each must be had once.</param>
    /// <returns>What is stored after it, or was found stored by somebody else in the meantime; null when nobody knows.</returns>
    public async Task<ScenarioView?> Rename(IEnumerable<ScenarioView> others)
    {
        var name = Name.Trim();
        (Problem, Faults) = (ScenarioSaving.Check(name, others), []);
        if (Problem is not null) return null;
        var result = await Ask(command => desk.Replace(command, Seen, Seen.Scenario with { Name = name }, CancellationToken.None));
        if (Problem is null) Name = name;
        return result?.View;
    }

    /// <summary>Deletes it. Tried again it is not done twice; gone already is as good.</summary>
    /// <returns>What somebody else has stored in the meantime, which is then not deleted; null when there is nothing to be seen.</returns>
    public async Task<ScenarioView?> Delete()
    {
        var result = await Ask(command => desk.Delete(command, Seen, CancellationToken.None));
        if (Problem == SavingProblem.Gone) Problem = null;
        return Problem is null ? null : result?.View;
    }

    private async Task<ScenarioResult?> Ask(Func<string, Task<ScenarioResult>> command)
    {
        _command ??= CommandHeader.NewId(time);
        (Busy, Problem, Faults) = (true, null, []);
        try
        {
            var result = await command(_command);
            (Problem, Faults) = result.Status switch
            {
                CommandStatus.Done => ((SavingProblem?)null, Faults),
                CommandStatus.Stale => (SavingProblem.Changed, Faults),
                CommandStatus.NotFound => (SavingProblem.Gone, Faults),
                CommandStatus.Invalid => (SavingProblem.Refused, result.Faults),
                _ => (SavingProblem.Failed, Faults),
            };
            _command = null;
            return result;
        }
        catch (Exception exception)
        {
            Failed(exception, Seen.Id);
            Problem = SavingProblem.Failed;
            return null;
        }
        finally
        {
            Busy = false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The scenario {Id} could not be changed.")]
    private partial void Failed(Exception exception, string id);
}
