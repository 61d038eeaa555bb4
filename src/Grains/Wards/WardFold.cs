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
        return Rebased(state, Change(state, next), next) with { Version = next.Version };
    }

    /// <summary>The state after many more events.</summary>
    public static WardState Fold(WardState state, ImmutableArray<WardEvent> events) => events.Aggregate(state, Fold);

    private static WardState Change(WardState state, WardEvent next) => next.Kind switch
    {
        WardEventKind.Imported => Imported(state, Read<Ward>(next)),
        WardEventKind.Assessed => Assessed(state, Read<Assessment>(next)),
        WardEventKind.NeedsChanged => NeedsDerivation.Take(state, Present(state), Read<Needs>(next), NeedOrigin.ByHand),
        WardEventKind.NeedsDerived => NeedsDerivation.Take(state, Present(state), Read<DerivedNeeds>(next)),
        WardEventKind.DifficultyReported => state with { Difficulties = state.Difficulties.Add(Read<Difficulty>(next)) },
        WardEventKind.DifficultyResolved => Resolved(state, Read<Difficulty>(next)),
        WardEventKind.Committed => state with { Commitment = Read<Commitment>(next) },
        _ when ReorganizationFold.Knows(next.Kind) => ReorganizationFold.Fold(state, next),
        _ when ProgressFold.Knows(next.Kind) => ProgressFold.Fold(state, Present(state), Read<ProgressChange>(next)),
        WardEventKind.SelfAssessed or WardEventKind.Inspected or WardEventKind.RemedyClosed or WardEventKind.Recognized or WardEventKind.Reviewed or WardEventKind.Revoked =>
            RecognitionFold.Fold(state, Present(state), next),
        _ => throw new InvalidOperationException($"Event {next.Version} is of a kind this version does not know: {next.Kind}."),
    };

    // Whoever sets needs from outside says what is missing then: actuals before count no more against what differs.
    private static WardState Rebased(WardState before, WardState after, WardEvent next) =>
        before.Ward is not { } old || ProgressFold.Knows(next.Kind) || ReorganizationFold.Knows(next.Kind) ? after : after with { Basis = before.Basis?.Set(old.Needs, after.Ward!.Needs, next.Version) };

    // An import says all of a ward; needs that it leaves as they were keep their origin.
    private static WardState Imported(WardState state, Ward ward) => state.Ward is { } before
        ? NeedsDerivation.Take(state, before, ward.Needs, NeedOrigin.Imported) with { Ward = ward }
        : state with { Ward = ward, NeedsOrigins = NeedsOrigins.Imported };

    private static WardState Assessed(WardState state, Assessment assessment)
    {
        var ward = Present(state);
        var others = state.Assessments.Where(other => other.Criterion != assessment.Criterion);
        var leveled = ward with { Levels = ward.Levels.With(assessment.Criterion, assessment.Level) };
        var assessed = state with
        {
            Ward = leveled,
            Assessments = [.. others.Append(assessment with { Derived = null }).OrderBy(one => one.Criterion, StringComparer.Ordinal)],
        };
        return assessment.Derived is { } derived ? NeedsDerivation.Take(assessed, leveled, derived) : assessed;
    }

    private static WardState Resolved(WardState state, Difficulty resolved) => state with
    {
        Difficulties = [.. state.Difficulties.Select(one => one.Number == resolved.Number ? resolved : one)],
    };

    private static Ward Present(WardState state) =>
        state.Ward ?? throw new InvalidOperationException("The first event of a ward must be its import, or that it came by a reorganization.");

    private static T Read<T>(WardEvent next) =>
        JsonSerializer.Deserialize<T>(next.After, ModelJson.Options)
        ?? throw new InvalidOperationException($"Event {next.Version} says nothing.");
}
