using Microsoft.AspNetCore.Diagnostics;
using ModelWard.Documents.Pictures;
using ModelWard.Grains.Abstractions;
using Orleans.Runtime.Messaging;

namespace ModelWard.Planner.Api.Problems;

/// <summary>Turns exceptions into problems: bad requests as the server found them, a silo that does not answer as 503, anything else as 500.</summary>
internal sealed class Failures : IExceptionHandler
{
    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone: nobody reads the answer, 499 is what logs show for it.
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }
        var problem = Of(exception, httpContext.Request);
        if (problem is null) return false;
        await problem.ExecuteAsync(httpContext);
        return true;
    }

    private static ProblemAnswer? Of(Exception exception, HttpRequest request) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } => Refuse.Fault("body", null, "a body that arrives whole"),
        MissingGlyphException missing => Refuse.NoPicture(missing),
        AccessDeniedException denied => Refuse.Denied(denied.Fault),
        InvalidOperationException issuer when issuer.Message.StartsWith("IDX20803", StringComparison.Ordinal) => Refuse.NotReady("The issuer of identities does not answer at the moment."),
        BadHttpRequestException bad => Refuse.Status(bad.StatusCode, request),
        SiloUnavailableException or Orleans.Runtime.OrleansMessageRejectionException or ConnectionFailedException =>
            Refuse.NotReady("No silo answers at the moment."),
        _ when exception.GetBaseException() is StoreUnavailableException => Refuse.NotReady("The database does not answer at the moment. The command may have been done: repeat it under the same Idempotency-Key."),
        TimeoutException or OperationCanceledException or Orleans.Storage.InconsistentStateException => Refuse.NotReady("A silo did not answer in time. The command may have been done: repeat it under the same Idempotency-Key."),
        _ => null,
    };
}
