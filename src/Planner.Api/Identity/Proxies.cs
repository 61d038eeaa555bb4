using Microsoft.AspNetCore.HttpOverrides;
using ModelWard.Hosting.Identity;

namespace ModelWard.Planner.Api.Identity;

/// <summary>What a reverse proxy says of the request it passes on, believed from loopback and from the proxies that the configuration names.</summary>
internal static class Proxies
{
    /// <summary>Takes it in, where people sign in; the one local user has no proxy.</summary>
    public static void UseProxies(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IdentitySettings>();
        if (!settings.IsConfigured) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All & ~ForwardedHeaders.XForwardedPrefix };
        foreach (var proxy in settings.KnownProxies) options.KnownProxies.Add(proxy);
        app.UseForwardedHeaders(options);
    }
}
