using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ModelWard.Hosting.Identity;

/// <summary>Puts the door into a host: who calls is verified, told to the grains, and let in or not.</summary>
public static class IdentityHosting
{
    /// <summary>Adds what verifies callers, as the section <see cref="IdentitySettings.Section"/> says.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="signsIn">Whether the host has pages on which people sign in; otherwise tokens alone are taken.</param>
    /// <exception cref="StartRefusedException">Something in the section is not allowed.</exception>
    public static IdentitySettings AddModelWardIdentity(this IHostApplicationBuilder builder, bool signsIn)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var settings = IdentitySettings.Read(builder.Configuration, signsIn);
        var services = builder.Services;
        services.AddSingleton(settings).AddSingleton<EndedSessions>().AddSingleton<Callers>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>().AddSingleton<IAuthorizationMiddlewareResultHandler, Doorkeeper>();
        // What names no permission is open to nobody. What leads nowhere, or nowhere by this method or with this body, is told so by the routing itself.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder()
            .RequireAssertion(context => context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint).Build());
        services.Configure<AntiforgeryOptions>(options => IdentityCookies.Forms(options, settings));
        if (settings.IsConfigured) Verify(services, settings, signsIn);
        else services.AddAuthentication(Schemes.Local).AddScheme<AuthenticationSchemeOptions, LocalUserHandler>(Schemes.Local, null);
        return settings;
    }

    /// <summary>Puts the door in place: before what it guards, after what answers failures.</summary>
    /// <param name="app">The host.</param>
    /// <param name="between">Puts in place what must know who calls but comes before anybody is let in; null for nothing.</param>
    public static void UseModelWardIdentity(this WebApplication app, Action<WebApplication>? between = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseAuthentication();
        var callers = app.Services.GetRequiredService<Callers>();
        app.Use(async (context, next) =>
        {
            callers.Of(context.User)?.Enter();
            await next(context);
        });
        between?.Invoke(app);
        app.UseAuthorization();
    }

    private static void Verify(IServiceCollection services, IdentitySettings settings, bool signsIn)
    {
        var authentication = services.AddAuthentication(Schemes.Chosen)
            .AddPolicyScheme(Schemes.Chosen, null, options => options.ForwardDefaultSelector =
                context => signsIn && !context.Request.Headers.ContainsKey("Authorization") ? Schemes.Cookie : Schemes.Bearer)
            .AddJwtBearer(Schemes.Bearer, options => TakeTokens(options, settings));
        if (!signsIn) return;
        services.AddHostedService<SessionExchange>();
        authentication.AddCookie(Schemes.Cookie, options => KeepCookie(options, settings));
        SignIn.Add(authentication, settings);
    }

    private static void TakeTokens(JwtBearerOptions options, IdentitySettings settings)
    {
        options.Authority = settings.Authority!.ToString();
        options.RequireHttpsMetadata = settings.Authority.Scheme == Uri.UriSchemeHttps;
        options.BackchannelTimeout = SignIn.IssuerTimeout;
        options.MapInboundClaims = false;
        TokenChecks.Apply(options.TokenValidationParameters, settings.Audience);
        options.Events = new JwtBearerEvents
        {
            // Its keys are kept once they are here. An issuer that does not answer is no fault of the token: that fails the request instead of refusing it.
            OnMessageReceived = context => context.Request.Headers.ContainsKey("Authorization")
                ? context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted)
                : Task.CompletedTask,
            OnTokenValidated = context =>
            {
                if (CallerClaims.Of(context.Principal!, TokenChecks.Names(context.SecurityToken, settings.DistrictsClaim), settings) is { } identity)
                    context.Principal = new(identity);
                else context.Fail($"The token's claim {settings.ActorClaim} names nobody who may call.");
                return Task.CompletedTask;
            },
        };
    }

    private static void KeepCookie(CookieAuthenticationOptions options, IdentitySettings settings)
    {
        IdentityCookies.Session(options, settings);
        options.Events.OnValidatePrincipal = async context =>
        {
            if (context.HttpContext.RequestServices.GetRequiredService<Callers>().Lives(context.Principal!)) return;
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Schemes.Cookie);
        };
    }
}
