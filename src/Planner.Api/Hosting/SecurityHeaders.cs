namespace ModelWard.Planner.Api.Hosting;

/// <summary>Headers that tell browsers to run and load nothing but the service's own files.</summary>
internal static class SecurityHeaders
{
    /// <summary>Where the pages of libraries lie, whose scripts stand in the page itself.</summary>
    private static readonly string[] WithInlineScripts = [ApiDocs.Path, "/ops"];

    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'";

    private const string InlinePolicy =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
        "connect-src 'self'; frame-ancestors 'none'";

    /// <summary>Puts the headers on every answer, also on those that take the place of a failed one.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            // Nothing for other sites. Under no-referrer browsers hide from the service itself that its own forms are its own.
            headers["Referrer-Policy"] = "same-origin";
            headers.ContentSecurityPolicy =
                WithInlineScripts.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)) ? InlinePolicy : Policy;
            return Task.CompletedTask;
        });
        return next(context);
    });
}
