namespace ModelWard.Grains.Abstractions;

/// <summary>
/// What a client's principal must be allowed to do for a call to this method, or to all methods of this interface that do not say otherwise. Calls
/// from grain to grain are not asked again: the first of them was.
/// </summary>
/// <param name="permissions">What must be allowed: one of these is enough.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class RequiresAttribute(params Permission[] permissions) : Attribute
{
    /// <summary>What must be allowed: one of these is enough.</summary>
    public IReadOnlyList<Permission> Permissions { get; } = permissions;
}
