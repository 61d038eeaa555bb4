using System.Net;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>
/// Keeps pages of other sites, open in the same browser, from using the service: changes must come from its own pages or from no page at
/// all; and since it listens on loopback only, it answers to loopback names only.
/// </summary>
internal static class SiteGuard
{
    /// <summary>Puts the guard in place.</summary>
    public static void UseSiteGuard(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!IsLoopback(request.Host.Host))
            return Refuse.Fault("Host", request.Host.Value, "localhost, 127.0.0.1 or [::1]").ExecuteAsync(context);
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsOwn(origin, request)
            ? next(context)
            : Refuse.OtherSite(origin).ExecuteAsync(context);
    });

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Authority.Equals(new UriBuilder(uri.Scheme, request.Host.Host, request.Host.Port ?? -1).Uri.Authority, StringComparison.OrdinalIgnoreCase);
}
