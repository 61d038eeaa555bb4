using System.Security.Claims;
using System.Security.Cryptography;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Hosting.Identity;

/// <summary>
/// What is kept of a verified token: the few claims of the product's own names, whatever the issuer calls them, so that a cookie stays small and
/// holds nothing that is not needed.
/// </summary>
internal static class CallerClaims
{
    /// <summary>How long somebody who has signed in stays so at the most.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    private const string Actor = "actor";
    private const string Name = "name";
    private const string Role = "role";
    private const string Limited = "limited";
    private const string District = "district";
    private const string Session = "session";
    private const string Until = "until";

    private const int MostCharacters = 200;

    /// <summary>The claims of a token.</summary>
    /// <param name="token">The token's claims.</param>
    /// <param name="hasDistricts">Whether the token names districts, be it none.</param>
    /// <param name="settings">What the issuer calls them.</param>
    /// <returns>The identity; null when the token names nobody, or somebody whom it may not name.</returns>
    public static ClaimsIdentity? Of(ClaimsPrincipal token, bool hasDistricts, IdentitySettings settings)
    {
        var actor = token.FindFirst(settings.ActorClaim)?.Value;
        if (actor is not { Length: > 0 and <= MostCharacters } || Principal.IsReserved(actor)) return null;
        var identity = new ClaimsIdentity(Schemes.Chosen);
        identity.AddClaim(new Claim(Actor, actor));
        if ((token.FindFirst("name") ?? token.FindFirst("preferred_username"))?.Value is { Length: > 0 and <= MostCharacters } name)
            identity.AddClaim(new Claim(Name, name));
        identity.AddClaims(token.FindAll(settings.RolesClaim).Where(claim => Roles.Names.Contains(claim.Value)).Select(claim => new Claim(Role, claim.Value)));
        if (hasDistricts || token.HasClaim(claim => claim.Type == settings.DistrictsClaim)) identity.AddClaim(new Claim(Limited, "true"));
        identity.AddClaims(token.FindAll(settings.DistrictsClaim).Where(claim => claim.Value.Length > 0).Select(claim => new Claim(District, claim.Value)));
        return identity;
    }

    /// <summary>Makes the identity that of a session, which begins now.</summary>
    public static void BeginSession(ClaimsIdentity identity, DateTimeOffset now)
    {
        identity.AddClaim(new Claim(Session, RandomNumberGenerator.GetHexString(32)));
        identity.AddClaim(new Claim(Until, (now + Longest).ToUnixTimeSeconds().ToString()));
    }

    /// <summary>The session; null when the identity is that of a token.</summary>
    public static (string Id, DateTimeOffset Until)? SessionOf(ClaimsPrincipal user) =>
        user.FindFirst(Session)?.Value is { } id && long.TryParse(user.FindFirst(Until)?.Value, out var until)
            ? (id, DateTimeOffset.FromUnixTimeSeconds(until))
            : null;

    /// <summary>The caller that the claims describe.</summary>
    public static Principal? PrincipalOf(ClaimsPrincipal user) => user.FindFirst(Actor)?.Value is not { } actor ? null : Principal.Of(
        actor,
        user.FindAll(Role).Select(claim => claim.Value),
        user.HasClaim(claim => claim.Type == Limited) ? [.. user.FindAll(District).Select(claim => claim.Value)] : null,
        user.FindFirst(Name)?.Value);
}
