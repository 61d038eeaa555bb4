using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;

namespace ModelWard.Hosting.Identity;

/// <summary>
/// The cookies that prove something. Where the service is asked for beyond loopback they travel over https alone, and their names begin with the
/// prefixes by which browsers take them from no other host and from no plain connection (RFC 6265bis §4.1.3).
/// </summary>
internal static class IdentityCookies
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>The cookie of whoever has signed in.</summary>
    public static void Session(CookieAuthenticationOptions options, IdentitySettings settings)
    {
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        Everywhere(options.Cookie, settings, "modelward");
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
    }

    /// <summary>The cookie beside the token of forms.</summary>
    public static void Forms(AntiforgeryOptions options, IdentitySettings settings) => Everywhere(options.Cookie, settings, "modelward-form");

    /// <summary>The cookies of somebody who is signing in, for the path alone to which the issuer sends back.</summary>
    public static void SigningIn(OpenIdConnectOptions options, IdentitySettings settings)
    {
        // The answer comes as a GET from the issuer's page: Lax lets the cookies through, and needs no https on loopback.
        foreach (var (cookie, name) in new[] { (options.CorrelationCookie, "modelward-sign-in."), (options.NonceCookie, "modelward-nonce.") })
            (cookie.Name, cookie.SameSite, cookie.SecurePolicy) = (IsBeyondLoopback(settings) ? "__Secure-" + name : name, SameSiteMode.Lax, Policy(settings));
    }

    private static void Everywhere(CookieBuilder cookie, IdentitySettings settings, string name) =>
        (cookie.Name, cookie.Path, cookie.SecurePolicy) = (IsBeyondLoopback(settings) ? "__Host-" + name : name, "/", Policy(settings));

    private static bool IsBeyondLoopback(IdentitySettings settings) => settings.AllowedHosts.Count > 0;

    private static CookieSecurePolicy Policy(IdentitySettings settings) => IsBeyondLoopback(settings) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
