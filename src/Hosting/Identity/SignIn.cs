using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ModelWard.Hosting.Identity;

/// <summary>How people sign in and out: the code flow of OpenID Connect with PKCE.</summary>
public static class SignIn
{
    /// <summary>Where people land who have signed out; open to all.</summary>
    public const string SignedOutPath = "/signed-out";

    /// <summary>Where people land whose signing in did not succeed; open to all.</summary>
    public const string FailedPath = "/sign-in-failed";

    /// <summary>How long the issuer is waited for.</summary>
    internal static readonly TimeSpan IssuerTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Signs the caller out: here, and at the issuer where it can do that.</summary>
    public static async Task SignOut(HttpContext context, Callers callers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(callers);
        callers.End(context.User);
        await context.SignOutAsync(Schemes.Cookie);
        var options = context.RequestServices.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<OpenIdConnectOptions>>().Get(Schemes.OpenIdConnect);
        var issuer = options.ConfigurationManager is { } known ? await known.GetConfigurationAsync(context.RequestAborted) : null;
        if (issuer?.EndSessionEndpoint is { Length: > 0 })
            await context.SignOutAsync(Schemes.OpenIdConnect, new AuthenticationProperties { RedirectUri = SignedOutPath });
        else context.Response.Redirect(context.Request.PathBase + SignedOutPath);
    }

    /// <summary>Adds it.</summary>
    internal static void Add(AuthenticationBuilder authentication, IdentitySettings settings) =>
        authentication.AddOpenIdConnect(Schemes.OpenIdConnect, options =>
        {
            options.Authority = settings.Authority!.ToString();
            options.RequireHttpsMetadata = settings.Authority.Scheme == Uri.UriSchemeHttps;
            options.BackchannelTimeout = IssuerTimeout;
            (options.ClientId, options.ClientSecret) = (settings.ClientId, settings.ClientSecret);
            (options.ResponseType, options.ResponseMode, options.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
            options.Scope.Clear();
            foreach (var scope in settings.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries)) options.Scope.Add(scope);
            options.SignInScheme = Schemes.Cookie;
            (options.MapInboundClaims, options.SaveTokens) = (false, false);
            options.RemoteSignOutPath = default;
            TokenChecks.Apply(options.TokenValidationParameters, settings.ClientId);
            IdentityCookies.SigningIn(options, settings);
            options.Events = new OpenIdConnectEvents
            {
                OnTokenValidated = context => Keep(context, settings),
                OnRemoteFailure = context =>
                {
                    context.HandleResponse();
                    context.Response.Redirect(context.Request.PathBase + FailedPath);
                    return Task.CompletedTask;
                },
            };
        });

    private static Task Keep(Microsoft.AspNetCore.Authentication.OpenIdConnect.TokenValidatedContext context, IdentitySettings settings)
    {
        var identity = CallerClaims.Of(context.Principal!, TokenChecks.Names(context.SecurityToken, settings.DistrictsClaim), settings);
        if (identity is null)
        {
            context.Fail($"The token's claim {settings.ActorClaim} names nobody who may sign in.");
            return Task.CompletedTask;
        }
        CallerClaims.BeginSession(identity, context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        context.Principal = new(identity);
        return Task.CompletedTask;
    }
}
