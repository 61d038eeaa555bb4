using ModelWard.Hosting.Identity;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>Headers that tell browsers to run and load nothing but the service's own files.</summary>
internal static class SecurityHeaders
{
    /// <summary>Where the pages of libraries lie, whose scripts stand in the page itself.</summary>
    private static readonly string[] WithInlineScripts = [ApiDocs.Path, "/ops"];

    /// <summary>Paths whose answers hold figures and names, which no cache may keep.</summary>
    private static readonly string[] WithData = ["/api", "/ops", "/metrics"];

    private const string Policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; ";

    private const string InlinePolicy =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; ";

    private const string Frame = "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    // Nothing of a device that the pages do not use.
    private const string Permissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()";

    private const string OneYear = "max-age=31536000";

    /// <summary>Puts the headers on every answer, also on those that take the place of a failed one.</summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        // The form that signs out is answered with the way to the issuer, and browsers hold that way against the page's policy, too.
        var issuer = app.Services.GetRequiredService<IdentitySettings>().Authority is { } authority ? " " + authority.GetLeftPart(UriPartial.Authority) : "";
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Write(context.Request, context.Response.Headers, issuer);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static void Write(HttpRequest request, IHeaderDictionary headers, string issuer)
    {
        headers.XContentTypeOptions = "nosniff";
        // Nothing for other sites. Under no-referrer browsers hide from the service itself that its own forms are its own.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        // For browsers that do not know frame-ancestors.
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = (IsUnder(WithInlineScripts) ? InlinePolicy : Policy) + Frame + issuer;
        if (headers.CacheControl.Count == 0 && IsUnder(WithData)) headers.CacheControl = "no-store";
        // On loopback it would bind other programs of the machine, too.
        if (request.IsHttps && !SiteGuard.IsLoopback(request.Host.Host)) headers.StrictTransportSecurity = OneYear;

        bool IsUnder(string[] paths) => paths.Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));
    }
}
