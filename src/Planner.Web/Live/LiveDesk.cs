using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Web.Live;

/// <summary>What the live page asks of the grains.</summary>
public sealed partial class LiveDesk(IGrainFactory grains, TimeProvider time, ILogger<LiveDesk> log)
{
    /// <summary>The state of a programme now.</summary>
    public async Task<LiveState> Read(string programme, CancellationToken cancellationToken)
    {
        // Changes before events: an event that comes between is shown twice as new rather than never.
        var changes = ImmutableArray<LastChange>.Empty;
        await foreach (var first in Changes(programme, cancellationToken))
        {
            changes = first;
            break;
        }
        var (events, alerts, silos) = (Events(programme, after: 0, cancellationToken), Alerts(programme, cancellationToken), Silos(cancellationToken));
        return new LiveState
        {
            At = time.GetUtcNow(),
            Changes = changes.ToImmutableDictionary(change => change.Ward),
            Events = await events,
            Alerts = await alerts,
            Silos = await silos,
            Runs = await Runs(await silos, [], cancellationToken),
        };
    }

    /// <summary>The changes of a programme's wards: first the last of each, then those that come.</summary>
    public IAsyncEnumerable<ImmutableArray<LastChange>> Changes(string programme, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).Watch(cancellationToken).WithBatchSize(1);

    /// <summary>The newest events of a programme after a place, newest first.</summary>
    public Task<ImmutableArray<ProgrammeEvent>> Events(string programme, long after, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).Events(after, LiveState.MostEvents, cancellationToken);

    /// <summary>What somebody should look at.</summary>
    public Task<ProgrammeAlerts> Alerts(string programme, CancellationToken cancellationToken) =>
        grains.GetGrain<IProgrammeGrain>(programme).Alerts(cancellationToken);

    /// <summary>The runs of all programmes, the newest first: those that are stored, and those in the memory of the silos.</summary>
    /// <param name="silos">The silos.</param>
    /// <param name="known">The runs as they were; one that had ended is not asked again.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<ImmutableArray<RunView>> Runs(ImmutableArray<SiloLine> silos, ImmutableArray<RunView> known, CancellationToken cancellationToken)
    {
        var ended = known.Where(run => run.EndedAt is not null).ToDictionary(run => run.Id, StringComparer.Ordinal);
        var stored = await grains.GetGrain<IIndexGrain>(IIndexGrain.Runs).List(cancellationToken);
        var ids = stored.Concat(silos.SelectMany(silo => silo.Reading?.Runs ?? [])).ToHashSet(StringComparer.Ordinal);
        var runs = await Task.WhenAll(ids.Select(id => ended.TryGetValue(id, out var run)
            ? Task.FromResult<RunView?>(run)
            : grains.GetGrain<IRunGrain>(id).Summary(cancellationToken)));
        return [.. runs.OfType<RunView>().OrderByDescending(run => run.CreatedAt).ThenBy(run => run.Id, StringComparer.Ordinal)];
    }

    /// <summary>Ends a run; what it has found is kept.</summary>
    public Task Cancel(string run, CancellationToken cancellationToken) => grains.GetGrain<IRunGrain>(run).Cancel(cancellationToken);

    /// <summary>The silos, how many grains of which type they hold, and what they measure.</summary>
    public async Task<ImmutableArray<SiloLine>> Silos(CancellationToken cancellationToken)
    {
        var management = grains.GetGrain<IManagementGrain>(0);
        var (hosts, counts) = (management.GetHosts(onlyActive: true, cancellationToken), management.GetSimpleGrainStatistics(cancellationToken));
        var bySilo = (await counts).ToLookup(count => count.SiloAddress);
        var lines = await Task.WhenAll((await hosts).Keys.Select(async silo => new SiloLine(
            silo.ToParsableString(),
            [
                .. bySilo[silo].Select(count => new GrainCount(ShortName(count.GrainType), count.ActivationCount))
                    .OrderByDescending(count => count.Count).ThenBy(count => count.Type, StringComparer.Ordinal),
            ],
            await Read(silo, cancellationToken))));
        return [.. lines.OrderBy(line => line.Name, StringComparer.Ordinal)];
    }

    // The class alone, as Orleans' counts name it: ModelWard.Grains.Wards.WardGrain,ModelWard.Grains.
    private static string ShortName(string type) => type.Split(',')[0].Split('.')[^1];

    // A silo that does not answer takes nothing from the others.
    private async Task<SiloReading?> Read(SiloAddress silo, CancellationToken cancellationToken)
    {
        try
        {
            return await grains.GrainOf(silo).Read(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            NotRead(silo.ToParsableString(), exception);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Silo {Silo} could not be read.")]
    private partial void NotRead(string silo, Exception exception);
}
