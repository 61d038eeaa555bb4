using System.Net;
using Microsoft.Extensions.Configuration;

namespace ModelWard.Hosting.Identity;

/// <summary>Who says who people are: the configuration's section <c>Identity</c>. Without an authority there is one local user.</summary>
public sealed record IdentitySettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Identity";

    /// <summary>The key of the issuer's address.</summary>
    public const string AuthorityKey = Section + ":Authority";

    /// <summary>The key of the names under which the service may be asked for.</summary>
    public const string AllowedHostsKey = Section + ":AllowedHosts";

    private const string SecretKey = Section + ":ClientSecret";

    /// <summary>Address of the OpenID Connect issuer; null where nobody signs in.</summary>
    public Uri? Authority { get; private init; }

    /// <summary>The audience that tokens for the API must name; <c>modelward</c> by default.</summary>
    public string Audience { get; private init; } = "modelward";

    /// <summary>The client under which pages let people sign in.</summary>
    public string ClientId { get; private init; } = "";

    /// <summary>The client's secret; null for a client without one, which PKCE protects alone.</summary>
    public string? ClientSecret { get; private init; }

    /// <summary>What is asked of the issuer when people sign in, parted by spaces; <c>openid profile</c> by default.</summary>
    public string Scopes { get; private init; } = "openid profile";

    /// <summary>The claim that becomes the name in the records; <c>sub</c> by default. It must be unique and stay the same.</summary>
    public string ActorClaim { get; private init; } = "sub";

    /// <summary>The claim with the roles; <c>roles</c> by default.</summary>
    public string RolesClaim { get; private init; } = "roles";

    /// <summary>The claim with the codes of the districts; <c>districts</c> by default. A user without it is not limited.</summary>
    public string DistrictsClaim { get; private init; } = "districts";

    /// <summary>Names, beside those of loopback, under which the service may be asked for.</summary>
    public IReadOnlyList<string> AllowedHosts { get; private init; } = [];

    /// <summary>Addresses of reverse proxies that are believed, beside those on loopback.</summary>
    public IReadOnlyList<IPAddress> KnownProxies { get; private init; } = [];

    /// <summary>Whether people and machines are told apart.</summary>
    public bool IsConfigured => Authority is not null;

    /// <summary>Reads the section.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="signsIn">Whether the process has pages on which people sign in.</param>
    /// <exception cref="StartRefusedException">Something in it is not allowed.</exception>
    public static IdentitySettings Read(IConfiguration configuration, bool signsIn)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var secret = Secret.Read(configuration, SecretKey, _ => true);
        var section = configuration.GetSection(Section);
        if (Text(section, nameof(Authority)) is not { } authority)
        {
            if (section.GetChildren().FirstOrDefault(one => one.Value is { Length: > 0 } || one.GetChildren().Any()) is { } lost)
                throw new StartRefusedException($"{lost.Path} is set, but {AuthorityKey} is not: set it to the address of the OpenID Connect issuer, or take the others away.");
            return new IdentitySettings();
        }
        var settings = new IdentitySettings();
        return settings with
        {
            Authority = Issuer(authority),
            Audience = Text(section, nameof(Audience)) ?? settings.Audience,
            ClientId = Text(section, nameof(ClientId)) ?? (signsIn
                ? throw new StartRefusedException($"{AuthorityKey} is set, but {Section}:{nameof(ClientId)} is not: set it to the client under which people sign in.")
                : ""),
            ClientSecret = secret,
            Scopes = Text(section, nameof(Scopes)) ?? settings.Scopes,
            ActorClaim = Text(section, nameof(ActorClaim)) ?? settings.ActorClaim,
            RolesClaim = Text(section, nameof(RolesClaim)) ?? settings.RolesClaim,
            DistrictsClaim = Text(section, nameof(DistrictsClaim)) ?? settings.DistrictsClaim,
            AllowedHosts = [.. Items(section, nameof(AllowedHosts)).Select(Host)],
            KnownProxies = [.. Items(section, nameof(KnownProxies)).Select(Proxy)],
        };
    }

    private static Uri Issuer(string authority)
    {
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
            throw new StartRefusedException($"{AuthorityKey} is {authority}; it must be the address of an issuer, as https://login.example.org/realms/city.");
        return uri.Scheme == "https" || uri.IsLoopback
            ? uri
            : throw new StartRefusedException($"{AuthorityKey} is {authority}; beyond loopback it must begin with https.");
    }

    private static string Host(string name) => Uri.CheckHostName(name) != UriHostNameType.Unknown
        ? name
        : throw new StartRefusedException($"{AllowedHostsKey} has {name}; it must hold names without scheme and port, as modelward.example.org.");

    private static IPAddress Proxy(string address) => IPAddress.TryParse(address, out var proxy)
        ? proxy
        : throw new StartRefusedException($"{Section}:{nameof(KnownProxies)} has {address}; it must hold IP addresses, as 10.0.0.2.");

    private static IEnumerable<string> Items(IConfigurationSection section, string key) =>
        section.GetSection(key).GetChildren().Select(child => child.Value).OfType<string>().Where(value => value.Length > 0);

    private static string? Text(IConfigurationSection section, string key) => section[key] is { Length: > 0 } value ? value : null;
}
