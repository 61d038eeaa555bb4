using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Model;

namespace ModelWard.Grains.Scenarios;

/// <summary>Decides about scenario commands: a pure function of state, command and time.</summary>
internal static class ScenarioDecision
{
    /// <summary>Makes the scenario. Under an id that was ever used, by another command, it is stale.</summary>
    public static ScenarioVerdict Create(string id, ScenarioState state, CommandHeader header, Scenario scenario, DateTimeOffset now)
    {
        var asked = header.Request is { } request ? Receipt(state, header, "create", request, now) : Receipt(state, header, "create", scenario, now);
        var receipt = asked with { First = scenario };
        if (Known(id, state, header, receipt, scenario) is { } known) return known;
        if (state.Made is not null || header.IfVersion is not (null or 0)) return Refuse(CommandStatus.Stale, id, state);
        var faults = Check(scenario);
        return faults.None
            ? Write(id, new ScenarioState { Version = 1, Scenario = scenario, Owner = header.Actor, CreatedAt = now, ChangedAt = now, Made = receipt })
            : Refuse(faults, id, state);
    }

    /// <summary>The answer to a repeat of the making; null when the command is not known.</summary>
    public static ScenarioResult? Made(string id, ScenarioState state, CommandHeader header, DateTimeOffset now) =>
        Known(id, state, header, Receipt(state, header, "create", header.Request, now), null)?.Answer;

    /// <summary>Replaces the scenario.</summary>
    public static ScenarioVerdict Replace(string id, ScenarioState state, CommandHeader header, Scenario scenario, DateTimeOffset now)
    {
        var receipt = Receipt(state, header, "replace", scenario, now);
        if ((Known(id, state, header, receipt, scenario) ?? Missing(id, state, header) ?? Closed(id, state)) is { } answer) return answer;
        var faults = Check(scenario);
        return faults.None ? Write(id, state.Replaced(receipt, scenario, header.Actor)) : Refuse(faults, id, state);
    }

    /// <summary>Deletes the scenario; what it was made by stays known, so that the making is not repeated.</summary>
    public static ScenarioVerdict Delete(string id, ScenarioState state, CommandHeader header, DateTimeOffset now)
    {
        var receipt = Receipt<Scenario?>(state, header, "delete", null, now);
        return Known(id, state, header, receipt, null)
            ?? Missing(id, state, header)
            ?? Closed(id, state)
            ?? Write(id, state.Next(receipt) with { Scenario = null, Review = ScenarioReview.Draft });
    }

    /// <summary>The refusal of a command that is out of its turn.</summary>
    public static ScenarioVerdict OutOfOrder(string id, ScenarioState state, string path, object? value, string allowed) =>
        new(null, new ScenarioResult(CommandStatus.OutOfOrder, state.View(id), [Fault.Of(path, value, allowed)]));

    /// <summary>What is handed in is not changed; null when it may be.</summary>
    private static ScenarioVerdict? Closed(string id, ScenarioState state) =>
        state.Review.IsOpen ? null : OutOfOrder(id, state, "stage", EnumNames.Of(state.Review.Stage), "draft or returned; copy the scenario to go on from it");

    // Wrong headers and ids used before, whatever the version: a repeat gets the first answer.
    private static ScenarioVerdict? Known(string id, ScenarioState state, CommandHeader header, ScenarioReceipt asked, Scenario? scenario)
    {
        var faults = CommandValidation.Check(header);
        if (!faults.None) return Refuse(faults, id, state);
        if (state.Receipt(header.CommandId) is not { } first) return null;
        if (first.CommandHash != asked.CommandHash) return Refuse(CommandStatus.IdReused, id, state);
        var view = (first.First ?? scenario) is { } content ? new ScenarioView(id, first.Version, content, state.Owner, state.CreatedAt, first.At) : null;
        return new ScenarioVerdict(null, new ScenarioResult(CommandStatus.Done, view, []));
    }

    /// <summary>The refusal when the scenario is not there, or not at the version that the command rests on.</summary>
    public static ScenarioVerdict? Missing(string id, ScenarioState state, CommandHeader header)
    {
        if (state.Scenario is null) return Refuse(CommandStatus.NotFound, id, state);
        return header.IfVersion is { } version && version != state.Version ? Refuse(CommandStatus.Stale, id, state) : null;
    }

    /// <summary>What will be remembered of a command.</summary>
    public static ScenarioReceipt Receipt<T>(ScenarioState state, CommandHeader header, string kind, T content, DateTimeOffset now) =>
        new(header.CommandId, CommandHash.Of(kind, header.Actor, content), state.Version + 1, now);

    private static FaultList Check(Scenario scenario)
    {
        var faults = new FaultList();
        ScenarioValidation.Check(scenario, faults);
        return faults;
    }

    /// <summary>The new state, and the answer from it.</summary>
    public static ScenarioVerdict Write(string id, ScenarioState next) =>
        new(next, new ScenarioResult(CommandStatus.Done, next.View(id), []));

    /// <summary>A refusal.</summary>
    public static ScenarioVerdict Refuse(CommandStatus status, string id, ScenarioState state) =>
        new(null, new ScenarioResult(status, state.View(id), []));

    /// <summary>A refusal of what is not allowed.</summary>
    public static ScenarioVerdict Refuse(FaultList faults, string id, ScenarioState state) =>
        new(null, new ScenarioResult(CommandStatus.Invalid, state.View(id), faults.Faults));
}

/// <summary>What is to be stored, and what is answered once it is.</summary>
/// <param name="Next">The new state; null when nothing changes.</param>
/// <param name="Answer">The answer.</param>
internal sealed record ScenarioVerdict(ScenarioState? Next, ScenarioResult Answer);
