using System.Net;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Problems;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>
/// Keeps pages of other sites, open in the same browser, from using the service: changes must come from its own pages or from no page at
/// all; and it answers to names of loopback only, and to those that the configuration allows.
/// </summary>
internal static class SiteGuard
{
    /// <summary>Puts the guard in place.</summary>
    public static void UseSiteGuard(this WebApplication app)
    {
        var named = app.Services.GetRequiredService<IdentitySettings>().AllowedHosts;
        var allowed = named.Count == 0 ? "localhost, 127.0.0.1 or [::1]" : "a name of the service";
        app.Use((context, next) =>
        {
            var request = context.Request;
            if (!IsLoopback(request.Host.Host) && !named.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
                return Refuse.Fault("Host", request.Host.Value, allowed).ExecuteAsync(context);
            var origin = request.Headers.Origin.ToString();
            return origin.Length == 0 || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsOwn(origin, request)
                ? next(context)
                : Refuse.OtherSite(origin).ExecuteAsync(context);
        });
    }

    /// <summary>Whether a host's name or address is loopback's.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Authority.Equals(new UriBuilder(uri.Scheme, request.Host.Host, request.Host.Port ?? -1).Uri.Authority, StringComparison.OrdinalIgnoreCase);
}
