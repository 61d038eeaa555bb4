using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Wards;

/// <summary>Folds what reorganizations do to a ward. A ward that ends keeps all that was recorded of it, so that it can come back as it was.</summary>
internal static class ReorganizationFold
{
    /// <summary>Whether an event of the kind is a reorganization's.</summary>
    public static bool Knows(WardEventKind kind) => kind is WardEventKind.Ended or WardEventKind.Came or WardEventKind.Restored or WardEventKind.Redistricted;

    /// <summary>The state after an event.</summary>
    /// <exception cref="InvalidOperationException">The ward cannot end, come or be restored as it stands.</exception>
    public static WardState Fold(WardState state, WardEvent next) => next.Kind switch
    {
        WardEventKind.Ended => InForce(state) with { Ended = Read<EndedWard>(next) },
        WardEventKind.Came => Came(state, Read<CameWard>(next)),
        WardEventKind.Restored when Read<RestoredWard>(next) is not null && state.Ended is not null => state with { Ended = null },
        WardEventKind.Redistricted => Redistricted(InForce(state), Read<WardDistrict>(next)),
        _ => throw new InvalidOperationException($"Event {next.Version} restores a ward that has not ended."),
    };

    /// <summary>What an event of a kind replaces, as JSON; null when it replaces nothing.</summary>
    public static string? Before(WardState state, WardEventKind kind) => kind switch
    {
        WardEventKind.Ended => Json(InForce(state).Ward!),
        WardEventKind.Redistricted => Json(new WardDistrict(InForce(state).Ward!.District, state.FormerDistricts)),
        _ => state.Ended is { } ended ? Json(ended) : null,
    };

    // A ward whose event was undone may come again, by the same event: it begins anew.
    private static WardState Came(WardState state, CameWard came) => state.Ward is null || state.Ended is not null
        ? new WardState
        {
            Ward = came.Ward, Commitment = came.Commitment, Actuals = came.Actuals, NeedsOrigins = NeedsOrigins.Imported,
            Difficulties = came.Open?.Difficulties ?? [], Supports = came.Open?.Supports ?? [], Actions = came.Open?.Actions ?? [], FormerDistricts = came.FormerDistricts,
        }
        : throw new InvalidOperationException("A ward that is in force cannot come.");

    private static WardState Redistricted(WardState state, WardDistrict moved) => state with { Ward = state.Ward! with { District = moved.District }, FormerDistricts = moved.FormerDistricts };

    private static WardState InForce(WardState state) =>
        state is { Ward: not null, Ended: null } ? state : throw new InvalidOperationException("Only a ward that is in force ends or comes to another district.");

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, ModelJson.Options);

    private static T Read<T>(WardEvent next) =>
        JsonSerializer.Deserialize<T>(next.After, ModelJson.Options) ?? throw new InvalidOperationException($"Event {next.Version} says nothing.");
}
