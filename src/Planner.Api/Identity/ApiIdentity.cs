using Microsoft.AspNetCore.SignalR;
using ModelWard.Hosting;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;

namespace ModelWard.Planner.Api.Identity;

/// <summary>Who may use the API and the pages, and from where.</summary>
internal static class ApiIdentity
{
    /// <summary>Adds what verifies callers, for requests and for open pages.</summary>
    /// <exception cref="StartRefusedException">The service would be open to others without asking who they are, or does not know its own name.</exception>
    public static void AddIdentity(this WebApplicationBuilder builder)
    {
        var settings = builder.AddModelWardIdentity(signsIn: true);
        builder.Services.Configure<HubOptions>(options => options.AddFilter<CircuitDoor>());
        if (Addresses.BeyondLoopback(Addresses.Of(builder.Configuration)) is not { } open) return;
        if (!settings.IsConfigured)
            throw new StartRefusedException(
                $"{open} can be reached from other machines, but nobody has to sign in: set {IdentitySettings.AuthorityKey} to the address of an OpenID Connect issuer, and {IdentitySettings.AllowedHostsKey} to the names under which the service is asked for; or listen on loopback, as --urls {Addresses.Default}.");
        if (settings.AllowedHosts.Count == 0)
            throw new StartRefusedException(
                $"{open} can be reached from other machines: set {IdentitySettings.AllowedHostsKey} to the names under which the service is asked for, as --{IdentitySettings.AllowedHostsKey}:0=modelward.example.org.");
    }
}
