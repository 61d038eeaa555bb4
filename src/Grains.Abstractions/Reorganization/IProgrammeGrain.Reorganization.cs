using Orleans.Concurrency;
using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>Mergers, splits and renamings of a programme's units.</summary>
public partial interface IProgrammeGrain
{
    /// <summary>What an event would change in the wards and in the scenarios that are still open, without changing anything.</summary>
    [Alias("PreviewReorganization"), AlwaysInterleave, SafeToRepeat, ResponseTimeout("00:00:30")] Task<ReorganizationAnswer> PreviewReorganization(ReorganizationEvent happening, CancellationToken cancellationToken);

    /// <summary>Applies an event to wards, districts, promises and the scenarios that are still open: all of it or nothing. A repeat under the same command id gets the first answer.</summary>
    /// <param name="header">Id, actor, version of the snapshot.</param>
    /// <param name="happening">The event.</param>
    /// <param name="cancellationToken">Ends it before anything is stored.</param>
    [Alias("ApplyReorganization"), Requires(Permission.Import), SafeToRepeat(120), ResponseTimeout("00:02:00")]
    Task<ReorganizationResult> ApplyReorganization(CommandHeader header, ReorganizationEvent happening, CancellationToken cancellationToken);

    /// <summary>Undoes an event: all of it or nothing. Possible for the last one in force, until a ward that it made or a scenario that it carried over changes, or a scheme is adopted.</summary>
    /// <param name="header">Id, actor, version of the snapshot.</param>
    /// <param name="number">Which event, see <see cref="AppliedEvent.Number"/>.</param>
    /// <param name="cancellationToken">Ends it before anything is stored.</param>
    [Alias("UndoReorganization"), Requires(Permission.Import), SafeToRepeat(120), ResponseTimeout("00:02:00")]
    Task<ReorganizationResult> UndoReorganization(CommandHeader header, long number, CancellationToken cancellationToken);

    /// <summary>The events that were applied, newest first, those that were undone among them.</summary>
    [Alias("Reorganizations"), AlwaysInterleave, SafeToRepeat, ResponseTimeout("00:00:30")] Task<AppliedEvents> Reorganizations(CancellationToken cancellationToken);

    /// <summary>How a ward ended; null for one that is in force or was never there.</summary>
    [Alias("FindEnded"), AlwaysInterleave, SafeToRepeat] Task<EndedWard?> FindEnded(string code, CancellationToken cancellationToken);

    /// <summary>The events in force with the wards before each; null when there is no such programme.</summary>
    [Alias("UnitHistory"), AlwaysInterleave, SafeToRepeat, ResponseTimeout("00:00:30")] Task<UnitHistory?> UnitHistory(CancellationToken cancellationToken);

    /// <summary>The units of a day as groups of the wards of the beginning; null when there is no such programme.</summary>
    [Alias("UnitMap"), AlwaysInterleave, SafeToRepeat, ResponseTimeout("00:00:30")] Task<UnitMap?> UnitMap(UnitOrder order, CancellationToken cancellationToken);

    /// <summary>What the wards still need today and where they stand, rolled up to the units of a day.</summary>
    [Alias("RollUp"), AlwaysInterleave, SafeToRepeat, ResponseTimeout("00:00:30")] Task<RollUpReply> RollUp(UnitOrder order, CancellationToken cancellationToken);

    /// <summary>Which wards would gain or lose which criteria under another version of the catalogue, by today's levels, without changing anything.</summary>
    [Alias("CompareCatalogue"), AlwaysInterleave, SafeToRepeat, ResponseTimeout("00:00:30")] Task<CatalogueAnswer> CompareCatalogue(CatalogueQuestion question, CancellationToken cancellationToken);
}

/// <summary>The answer to the preview of an event.</summary>
/// <param name="Exists">Whether there is such a programme.</param>
/// <param name="Preview">What would change; null when the event has faults.</param>
/// <param name="Faults">What is wrong with it on these wards.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReorganizationAnswer")]
public sealed record ReorganizationAnswer([property: Id(0)] bool Exists, [property: Id(1)] ReorganizationPreview? Preview, [property: Id(2)] IReadOnlyList<Fault> Faults);
