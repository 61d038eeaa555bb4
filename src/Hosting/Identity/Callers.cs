using System.Security.Claims;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Hosting.Identity;

/// <summary>Tells who calls, from what the request's cookie or token has proved, and whether that still holds.</summary>
public sealed class Callers(EndedSessions ended, TimeProvider time)
{
    /// <summary>The caller; null when nobody is signed in, or not any more.</summary>
    public Principal? Of(ClaimsPrincipal? user) =>
        user?.Identity is not { IsAuthenticated: true } identity ? null
        : identity.AuthenticationType == Schemes.Local ? Principal.Local
        : Lives(user) ? CallerClaims.PrincipalOf(user) : null;

    /// <summary>Ends the session: neither its cookie nor its open pages let anybody in any more, here at once and at other processes soon.</summary>
    public void End(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (CallerClaims.SessionOf(user) is { } session) ended.Add(session.Id, session.Until);
    }

    /// <summary>Whether the session has neither been ended nor grown too old; a token has none and is checked by its own times.</summary>
    internal bool Lives(ClaimsPrincipal user) =>
        CallerClaims.SessionOf(user) is not { } session || (session.Until > time.GetUtcNow() && !ended.Contains(session.Id));
}
