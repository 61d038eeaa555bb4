using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Runs;

/// <summary>The events of a run as server-sent events. Their ids count from 1, so that a client that comes back misses none.</summary>
internal static class RunEvents
{
    /// <summary>The header in which a client that comes back names the last event it has seen.</summary>
    public const string LastEventHeader = "Last-Event-ID";

    /// <summary>The media type of the stream.</summary>
    public const string MediaType = "text/event-stream";

    /// <summary>The events after the last one seen, to the run's end; 204 when there will be none, so that a browser does not come back.</summary>
    public static async Task<IResult> Watch(
        string id, HttpRequest request, IGrainFactory grains, IHostApplicationLifetime host, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var after = LastSeen(request, query);
        if (query.Close() is { } refusal) return refusal;
        if (RunEndpoints.Find(id, grains) is not { } run || await run.Read(cancellationToken) is not { } view) return RunEndpoints.NotFound(id);
        if (view.EndedAt is not null && after == view.LastEvent) return Results.NoContent();
        // Ids beyond the last are of an earlier run under the same id.
        return TypedResults.ServerSentEvents(Items(run, after > view.LastEvent ? 0 : after, host.ApplicationStopping, cancellationToken));
    }

    private static long LastSeen(HttpRequest request, Query query)
    {
        var values = request.Headers[LastEventHeader];
        if (values.Count == 0) return 0;
        if (values.Count == 1 && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seen)) return seen;
        query.Fault(LastEventHeader, values.ToString(), "the id of an event, a whole number from 0");
        return 0;
    }

    // Whoever cannot be served to the end comes back with the last id: the run let go, the silo gone, this host stopping.
    private static async IAsyncEnumerable<SseItem<string>> Items(
        IRunGrain run, long after, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        await using var events = run.Watch(after, either.Token).WithBatchSize(1).GetAsyncEnumerator(either.Token);
        while (await Next(events))
        {
            var one = events.Current;
            yield return new SseItem<string>(JsonSerializer.Serialize(RunAnswer.Of(one), ModelJson.Options), EnumNames.Of(one.Kind))
            {
                EventId = one.Id.ToString(CultureInfo.InvariantCulture),
            };
        }
    }

    private static async ValueTask<bool> Next(IAsyncEnumerator<RunEvent> events)
    {
        try
        {
            return await events.MoveNextAsync();
        }
        catch (Exception gone) when (gone is OperationCanceledException or EnumerationAbortedException or OrleansMessageRejectionException or SiloUnavailableException)
        {
            return false;
        }
    }
}
