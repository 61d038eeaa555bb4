using Microsoft.AspNetCore.Authorization;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Hosting.Identity;

/// <summary>What an endpoint needs: one of these permissions is enough.</summary>
/// <param name="AnyOf">The permissions.</param>
public sealed record PermissionRequirement(IReadOnlyList<Permission> AnyOf) : IAuthorizationRequirement;

/// <summary>Meets the requirement by the caller's permissions.</summary>
internal sealed class PermissionHandler(Callers callers) : AuthorizationHandler<PermissionRequirement>
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (callers.Of(context.User) is { } caller && requirement.AnyOf.Any(caller.May)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
