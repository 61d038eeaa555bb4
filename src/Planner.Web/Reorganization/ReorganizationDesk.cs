using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Wards;

namespace ModelWard.Planner.Web.Reorganization;

/// <summary>What the page of reorganizations asks of the grains.</summary>
public sealed class ReorganizationDesk(IGrainFactory grains, WardDesk wards)
{
    /// <summary>The programme that an address means, with the events that were applied to it; null when there is none.</summary>
    /// <param name="named">Code of the programme; null for that of the first scenario, or the first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<ReorganizationSight?> Read(string? named, CancellationToken cancellationToken) =>
        await wards.Programme(named, cancellationToken) is { } programme
            ? new ReorganizationSight(programme, await Grain(programme.Code).Reorganizations(cancellationToken))
            : null;

    /// <summary>What an event would change. Changes nothing.</summary>
    public Task<ReorganizationAnswer> Preview(string programme, ReorganizationEvent happening, CancellationToken cancellationToken) =>
        Grain(programme).PreviewReorganization(happening, cancellationToken);

    /// <summary>Applies an event. Never called off half way: the reader could not be told what was done.</summary>
    public Task<ReorganizationResult> Apply(string programme, CommandHeader header, ReorganizationEvent happening) =>
        Grain(programme).ApplyReorganization(header, happening, CancellationToken.None);

    /// <summary>Undoes the event of a number.</summary>
    public Task<ReorganizationResult> Undo(string programme, CommandHeader header, long number) => Grain(programme).UndoReorganization(header, number, CancellationToken.None);

    private IProgrammeGrain Grain(string programme) => grains.GetGrain<IProgrammeGrain>(programme);
}

/// <summary>What the page of reorganizations shows.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Applied">The events that were applied, newest first.</param>
public sealed record ReorganizationSight(ProgrammeView Programme, AppliedEvents Applied);
