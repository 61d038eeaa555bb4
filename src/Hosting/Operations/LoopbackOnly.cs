using System.Net;
using Microsoft.AspNetCore.Http;

namespace ModelWard.Hosting;

/// <summary>
/// Lets only this machine's own users through, where nobody signs in. The name that was asked for
/// must be this machine's too, so that a page from elsewhere cannot have its own name point here.
/// </summary>
internal sealed class LoopbackOnly : IEndpointFilter
{
    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return IsLocal(http.Connection.RemoteIpAddress, http.Request.Host.Host)
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Problem("The operations pages are open to this machine only.", statusCode: StatusCodes.Status403Forbidden));
    }

    /// <summary>Whether a request comes from this machine and asks for it by a local name. No address is a call within the process.</summary>
    internal static bool IsLocal(IPAddress? from, string host) =>
        (from is null || IPAddress.IsLoopback(from))
        && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
