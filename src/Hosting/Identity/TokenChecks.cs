using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ModelWard.Hosting.Identity;

/// <summary>What every token must stand, be it for the API or of somebody who signs in.</summary>
internal static class TokenChecks
{
    // Keys that issuer and service would share are left out: whoever can check such a token can make one.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>Sets what is checked: signature, issuer, audience, times.</summary>
    public static void Apply(TokenValidationParameters checks, string audience)
    {
        checks.ValidAudience = audience;
        (checks.ValidateAudience, checks.ValidateIssuer, checks.ValidateLifetime, checks.ValidateIssuerSigningKey) = (true, true, true, true);
        (checks.RequireSignedTokens, checks.RequireExpirationTime, checks.RequireAudience) = (true, true, true);
        checks.ValidAlgorithms = Algorithms;
        checks.ClockSkew = TimeSpan.FromSeconds(30);
    }

    /// <summary>Whether a token names a claim, be it with an empty list, which leaves no claim behind.</summary>
    public static bool Names(SecurityToken token, string claim) => token switch
    {
        JsonWebToken json => json.TryGetPayloadValue<object>(claim, out _),
        System.IdentityModel.Tokens.Jwt.JwtSecurityToken jwt => jwt.Payload.ContainsKey(claim),
        _ => true,
    };
}
