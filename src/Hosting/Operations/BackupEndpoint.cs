using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Storage;
using ModelWard.Hosting.Storage.Sql;

namespace ModelWard.Hosting;

/// <summary>A backup of the store of a running service, as <c>backup</c> on the machine itself writes it, to be fetched.</summary>
internal static class BackupEndpoint
{
    /// <summary>Where it is asked for.</summary>
    public const string Path = "/backup";

    /// <summary>Header that says whether the check of the copy found nothing wrong.</summary>
    public const string ConsistentHeader = "X-ModelWard-Consistent";

    /// <summary>Maps it.</summary>
    public static void MapBackup(this RouteGroupBuilder operations) => operations.MapGet(Path, Write).ExcludeFromDescription().DisableRequestTimeout();

    private static async Task<IResult> Write(HttpContext context, CancellationToken cancellationToken)
    {
        // An API beside a silo on SQLite has none: the silo's process holds it.
        if (context.RequestServices.GetService<SqlDatabase>() is not { } database)
            return Results.Problem("Ask the silo that keeps the store for it.", title: "This process keeps no store.", statusCode: StatusCodes.Status404NotFound);
        var directory = context.RequestServices.GetService<DataDirectory>();
        // Beside the store, where nobody else reads and there is room for it; a cluster has no directory of its own.
        var name = System.IO.Path.Combine(directory?.Path ?? System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".backup");
        try
        {
            using var file = new BackupFile(name);
            var (_, report) = await StoreBackup.Write(database, directory, file.Part, cancellationToken);
            context.Response.Headers[ConsistentHeader] = report.Consistent.ToString(CultureInfo.InvariantCulture).ToLowerInvariant();
            // What is open can be sent, and is gone when it has been.
            var whole = new FileStream(file.Part, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
            return Results.File(whole, "application/octet-stream", "modelward.backup");
        }
        catch (Exception failure) when (failure is StartRefusedException or StoreUnavailableException)
        {
            return Results.Problem(failure.Message, title: "No backup was made.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
