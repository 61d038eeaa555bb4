using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Hosting;

/// <summary>The check of the store while the service runs.</summary>
internal static class ConsistencyEndpoint
{
    /// <summary>Where it is asked for.</summary>
    public const string Path = "/consistency";

    /// <summary>Maps it.</summary>
    public static void MapConsistency(this RouteGroupBuilder operations) => operations.MapGet(Path, Check).ExcludeFromDescription();

    private static async Task<IResult> Check(IGrainFactory grains, CancellationToken cancellationToken)
    {
        try
        {
            return Results.Json(await grains.GetGrain<IStoreCheckGrain>(0).Check(cancellationToken), ModelJson.Options);
        }
        catch (StoreUnavailableException failure)
        {
            return Results.Problem(failure.Message, title: "The database does not answer.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
