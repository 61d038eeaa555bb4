using System.Collections.Immutable;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace ModelWard.SignIn;

/// <summary>Somebody as the issuer knows them.</summary>
/// <param name="Subject">Who.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Districts">The districts; null for no such claim.</param>
public sealed record Person(string Subject, ImmutableArray<string> Roles, ImmutableArray<string>? Districts = null);

/// <summary>A real OpenID Connect issuer on loopback: OpenIddict, in memory. Whoever comes to its sign-in is <see cref="AtTheKeyboard"/>.</summary>
public sealed class Issuer : IAsyncDisposable
{
    /// <summary>The id under which the pages let people sign in.</summary>
    public const string PagesClient = "modelward-pages";

    /// <summary>The secret of the pages.</summary>
    public const string PagesSecret = "a secret of the tests";

    /// <summary>The secret of every machine.</summary>
    public const string MachineSecret = "another secret of the tests";

    /// <summary>For whom its tokens are.</summary>
    public const string Audience = "modelward";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "tests" };
    private readonly WebApplication _app;

    private Issuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var store = $"issuer-{Guid.NewGuid():N}";
        builder.Services.AddDbContext<DbContext>(options => options.UseInMemoryDatabase(store).UseOpenIddict());
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<DbContext>())
            .AddServer(server =>
            {
                server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token").SetEndSessionEndpointUris("connect/logout");
                server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowClientCredentialsFlow();
                server.RegisterScopes(Scopes.Profile);
                server.AddSigningKey(_key).AddEphemeralEncryptionKey().DisableAccessTokenEncryption();
                server.UseAspNetCore().DisableTransportSecurityRequirement()
                    .EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough().EnableEndSessionEndpointPassthrough();
            });
        _app = builder.Build();
        _app.MapGet("/connect/authorize", Authorize);
        _app.MapPost("/connect/token", (Delegate)Token);
        _app.MapGet("/connect/logout", () => Results.SignOut(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]));
    }

    /// <summary>Its address, which is its name in tokens.</summary>
    public string Address => _app.Urls.Single() + "/";

    /// <summary>Who signs in next.</summary>
    public Person AtTheKeyboard { get; set; } = new("nobody", []);

    /// <summary>Starts one on a free port.</summary>
    public static async Task<Issuer> Start()
    {
        var issuer = new Issuer();
        await issuer._app.StartAsync();
        // The first answer takes long on a busy machine, longer than the product waits for an issuer.
        using var http = new HttpClient();
        await http.GetStringAsync(new Uri(issuer.Address + ".well-known/jwks"));
        await http.GetStringAsync(new Uri(issuer.Address + ".well-known/openid-configuration"));
        return issuer;
    }

    /// <summary>Lets people sign in on the pages at an address.</summary>
    public async Task Know(string pages)
    {
        await Add(new OpenIddictApplicationDescriptor
        {
            ClientId = PagesClient,
            ClientSecret = PagesSecret,
            RedirectUris = { new Uri(pages + "/signin-oidc") },
            PostLogoutRedirectUris = { new Uri(pages + "/signout-callback-oidc") },
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession,
                Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code, Permissions.Scopes.Profile,
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        });
    }

    /// <summary>Lets a machine fetch tokens by its own secret; its id begins with its role.</summary>
    public Task KnowMachine(string id) => Add(new OpenIddictApplicationDescriptor
    {
        ClientId = id,
        ClientSecret = MachineSecret,
        Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials },
    });

    /// <summary>A token as the issuer signs them, or as somebody else would like them to be.</summary>
    public string Sign(Person person, string audience = Audience, TimeSpan? validFor = null, string? issuer = null, SigningCredentials? with = null)
    {
        var until = TimeProvider.System.GetUtcNow().UtcDateTime + (validFor ?? TimeSpan.FromHours(1));
        var claims = new Dictionary<string, object> { ["sub"] = person.Subject, ["name"] = $"Name of {person.Subject}", ["roles"] = person.Roles.ToArray() };
        if (person.Districts is { } districts) claims["districts"] = districts.ToArray();
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Address,
            Audience = audience,
            Claims = claims,
            NotBefore = until.AddHours(-2),
            Expires = until,
            SigningCredentials = with ?? new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task Add(OpenIddictApplicationDescriptor application)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(application);
    }

    private IResult Authorize(HttpContext context) => SignIn(AtTheKeyboard, context.GetOpenIddictServerRequest()!);

    private static async Task<IResult> Token(HttpContext context)
    {
        var request = context.GetOpenIddictServerRequest()!;
        if (request.IsClientCredentialsGrantType()) return SignIn(new Person(request.ClientId!, [request.ClientId!.Split('-')[0]]), request);
        var coming = await Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.AuthenticateAsync(context, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        return Results.SignIn(coming.Principal!, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static IResult SignIn(Person person, OpenIddictRequest request)
    {
        var identity = new ClaimsIdentity("tests", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, person.Subject).SetClaim(Claims.Name, $"Name of {person.Subject}").SetClaims("roles", person.Roles);
        if (person.Districts is { } districts) identity.SetClaims("districts", districts);
        identity.SetScopes(request.GetScopes()).SetResources(Audience);
        identity.SetDestinations(_ => [Destinations.AccessToken, Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
