using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Recognition;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Folds events into a ward's state: a pure function, the same at every replay.</summary>
internal static class WardFold
{
    /// <summary>The state after one more event.</summary>
    /// <exception cref="InvalidOperationException">The event is not the next one: the history has a gap.</exception>
    public static WardState Fold(WardState state, WardEvent next)
    {
        if (next.Version != state.Version + 1)
            throw new InvalidOperationException($"Event {next.Version} cannot follow version {state.Version} of the ward: the history has a gap.");
        return Change(state, next) with { Version = next.Version };
    }

    /// <summary>The state after many more events.</summary>
    public static WardState Fold(WardState state, ImmutableArray<WardEvent> events) => events.Aggregate(state, Fold);

    private static WardState Change(WardState state, WardEvent next) => next.Kind switch
    {
        WardEventKind.Imported => state with { Ward = Read<Ward>(next) },
        WardEventKind.Assessed => Assessed(state, Read<Assessment>(next)),
        WardEventKind.NeedsChanged => state with { Ward = Present(state) with { Needs = Read<Needs>(next) } },
        WardEventKind.DifficultyReported => state with { Difficulties = state.Difficulties.Add(Read<Difficulty>(next)) },
        WardEventKind.DifficultyResolved => Resolved(state, Read<Difficulty>(next)),
        WardEventKind.SelfAssessed or WardEventKind.Inspected or WardEventKind.RemedyClosed or WardEventKind.Recognized or WardEventKind.Reviewed or WardEventKind.Revoked =>
            RecognitionFold.Fold(state, Present(state), next),
        _ => throw new InvalidOperationException($"Event {next.Version} is of a kind this version does not know: {next.Kind}."),
    };

    private static WardState Assessed(WardState state, Assessment assessment)
    {
        var ward = Present(state);
        var others = state.Assessments.Where(other => other.Criterion != assessment.Criterion);
        return state with
        {
            Ward = ward with { Levels = ward.Levels.With(assessment.Criterion, assessment.Level) },
            Assessments = [.. others.Append(assessment).OrderBy(one => one.Criterion, StringComparer.Ordinal)],
        };
    }

    private static WardState Resolved(WardState state, Difficulty resolved) => state with
    {
        Difficulties = [.. state.Difficulties.Select(one => one.Number == resolved.Number ? resolved : one)],
    };

    private static Ward Present(WardState state) =>
        state.Ward ?? throw new InvalidOperationException("The first event of a ward must be its import.");

    private static T Read<T>(WardEvent next) =>
        JsonSerializer.Deserialize<T>(next.After, ModelJson.Options)
        ?? throw new InvalidOperationException($"Event {next.Version} says nothing.");
}
