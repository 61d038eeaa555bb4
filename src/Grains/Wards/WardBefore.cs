using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Recognition;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>What an event replaces, as its <see cref="WardEvent.Before"/> says it: JSON, or null when there is nothing.</summary>
internal static class WardBefore
{
    /// <summary>What an event replaces in the state before it.</summary>
    /// <exception cref="JsonException">The event does not say what it writes.</exception>
    /// <exception cref="InvalidOperationException">The ward has not been imported.</exception>
    public static string? Of(WardState state, WardEvent next) => next.Kind switch
    {
        WardEventKind.Imported => state.Ward is { } ward ? Json(ward) : null,
        WardEventKind.Assessed when Read<Assessment>(next) is var assessed => Level(state, Present(state), assessed.Criterion, assessed.Derived is not null),
        WardEventKind.NeedsChanged or WardEventKind.NeedsDerived => Json(Present(state).Needs),
        WardEventKind.DifficultyResolved => Json(state.Difficulty(Read<Difficulty>(next).Number)),
        WardEventKind.Committed => state.Commitment is { } commitment ? Json(commitment) : null,
        _ when ReorganizationFold.Knows(next.Kind) => ReorganizationFold.Before(state, next.Kind),
        _ when ProgressFold.Knows(next.Kind) => ProgressFold.Before(state, Present(state), Read<ProgressChange>(next)),
        WardEventKind.Inspected or WardEventKind.RemedyClosed or WardEventKind.Recognized or WardEventKind.Reviewed or WardEventKind.Revoked =>
            RecognitionBefore.Of(state, Present(state), next),
        _ => null,
    };

    /// <summary>The level that an assessment of a criterion replaces, and the needs where it derives them anew.</summary>
    public static string Level(WardState state, Ward ward, string criterion, bool derives)
    {
        var level = ward.Levels[criterion] ?? throw new InvalidOperationException($"The ward has no level for {criterion}.");
        var last = state.Assessments.FirstOrDefault(one => one.Criterion == criterion);
        // An import may have set another level since the last assessment; then the bare level is what is replaced.
        var needs = derives ? ward.Needs : null;
        return Json(last is not null && last.Level == level
            ? new ReplacedLevel(criterion, level, last.On, last.Evidence, last.CatalogueVersion, last.Actor, needs)
            : new ReplacedLevel(criterion, level, Needs: needs));
    }

    private static Ward Present(WardState state) => state.Ward ?? throw new InvalidOperationException("The first event of a ward must be its import, or that it came by a reorganization.");

    private static T Read<T>(WardEvent next) => JsonSerializer.Deserialize<T>(next.After, ModelJson.Options) ?? throw new JsonException("The event says nothing.");

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, ModelJson.Options);
}
