using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace ModelWard.Hosting.Identity;

/// <summary>
/// What becomes of a request that is not let in. A person who opens a page is sent to the issuer; everything else gets a bare 401 or 403, to which
/// the host adds the words.
/// </summary>
internal sealed class Doorkeeper(IdentitySettings settings, IAuthenticationSchemeProvider schemes) : IAuthorizationMiddlewareResultHandler
{
    /// <inheritdoc />
    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded) await next(context);
        else if (authorizeResult.Forbidden) context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (!settings.IsConfigured) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (IsPage(context.Request) && await schemes.GetSchemeAsync(Schemes.OpenIdConnect) is not null)
            await context.ChallengeAsync(Schemes.OpenIdConnect, new AuthenticationProperties { RedirectUri = context.Request.PathBase + context.Request.Path + context.Request.QueryString });
        else await context.ChallengeAsync(Schemes.Bearer);
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/ops", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
        && !request.Headers.ContainsKey("Authorization")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
