using System.Text.Json.Serialization;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Api.Runs;

/// <summary>A run as it is answered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What kind of run.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Scenario">Id of the stored scenario; null for one that is not stored.</param>
/// <param name="Progress">How much is done.</param>
/// <param name="CreatedAt">When it was put in line.</param>
/// <param name="EndedAt">When it ended; null until then.</param>
/// <param name="Outcome">The best outcome so far; left out while there is none, and in events that bring no better one.</param>
/// <param name="NoPlan">Why a run that is done has found no plan; left out otherwise.</param>
/// <param name="Futures">What the futures done so far say; left out while there are none, and in events that bring no new fan.</param>
internal sealed record RunAnswer(
    string Id,
    RunKind Kind,
    RunState State,
    string? Scenario,
    RunProgress Progress,
    DateTimeOffset CreatedAt,
    DateTimeOffset? EndedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Outcome? Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] NoPlan? NoPlan,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FuturesResult? Futures)
{
    /// <summary>The answer for a run.</summary>
    public static RunAnswer Of(RunView view) => new(
        view.Id, view.Kind, view.State, view.ScenarioId, new RunProgress(view.Done, view.All, view.SecondsLeft), view.CreatedAt, view.EndedAt,
        view.Outcome, view.NoPlan, view.Futures);

    /// <summary>The answer for an event: a better plan comes with it, its certificate is to be asked for.</summary>
    public static RunAnswer Of(RunEvent one)
    {
        var better = one.Kind == RunEventKind.Better ? one.View.Outcome : null;
        return Of(one.View) with { Outcome = better is { Proof: { } proof } ? better with { Proof = proof with { Certificate = null } } : better };
    }
}

/// <summary>How much of a run is done.</summary>
/// <param name="Done">So many starts of an optimization, or replications: always the first ones, in whole blocks of 256 until the last.</param>
/// <param name="All">Of so many.</param>
/// <param name="SecondsLeft">How long it will still take at the pace so far, s; left out where nobody can say.</param>
internal sealed record RunProgress(
    int Done, int All, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? SecondsLeft);
