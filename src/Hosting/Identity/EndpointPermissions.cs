using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Hosting.Identity;

/// <summary>How endpoints say who may call them. One that says nothing is refused to everybody.</summary>
public static class EndpointPermissions
{
    /// <summary>Lets those in who have one of the permissions.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder endpoint, params Permission[] anyOf)
        where TBuilder : IEndpointConventionBuilder
    {
        var requirement = new PermissionRequirement(anyOf);
        return endpoint
            .RequireAuthorization(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(requirement).Build())
            .WithMetadata(requirement);
    }
}
