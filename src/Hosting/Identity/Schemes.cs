namespace ModelWard.Hosting.Identity;

/// <summary>The names of the ways in which callers are verified.</summary>
internal static class Schemes
{
    /// <summary>Chooses one of the others by the request.</summary>
    public const string Chosen = "modelward";

    /// <summary>The one local user.</summary>
    public const string Local = "local";

    /// <summary>A token in the Authorization header.</summary>
    public const string Bearer = "bearer";

    /// <summary>The cookie that people have after they signed in.</summary>
    public const string Cookie = "cookie";

    /// <summary>Signing in at the issuer.</summary>
    public const string OpenIdConnect = "oidc";
}
