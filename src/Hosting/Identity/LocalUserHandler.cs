using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Hosting.Identity;

/// <summary>Takes everybody for the one local user. Used where no issuer is configured, and then the service listens on loopback only.</summary>
internal sealed class LocalUserHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    // The tokens of forms are bound to a name.
    private static readonly ClaimsPrincipal User = new(new ClaimsIdentity([new Claim("sub", CommandHeader.LocalUser)], Schemes.Local));

    /// <inheritdoc />
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(User, Schemes.Local)));
}
