using System.Collections.Immutable;

namespace ModelWard.Grains.Abstractions;

/// <summary>
/// Who calls, as far as it has been verified: by the API from a cookie or a token, or the process itself where it acts on its own. It travels with
/// every call to a grain.
/// </summary>
/// <param name="Actor">The name under which changes are kept, 1 to 200 characters.</param>
/// <param name="Permissions">What is allowed.</param>
/// <param name="Districts">Codes of the districts whose wards may be changed; null for all.</param>
/// <param name="Name">What people call the caller; null where nobody has said.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Principal")]
public sealed record Principal(
    [property: Id(0)] string Actor,
    [property: Id(1)] ImmutableArray<Permission> Permissions,
    [property: Id(2)] ImmutableArray<string>? Districts = null,
    [property: Id(3)] string? Name = null)
{
    /// <summary>What the actors of the process itself begin with; the samples' is <see cref="CommandHeader.Samples"/>.</summary>
    private const string SystemPrefix = "system:";

    private const string Key = "modelward.principal";

    /// <summary>The one user of an installation without an issuer of identities: may do everything.</summary>
    public static Principal Local { get; } = All(CommandHeader.LocalUser);

    /// <summary>Who ships the samples.</summary>
    public static Principal Samples { get; } = All(CommandHeader.Samples);

    /// <summary>Who calls on behalf of the present work; null when nobody has been named.</summary>
    public static Principal? Current => RequestContext.Get(Key) as Principal;

    /// <summary>A part of the process that acts on its own, as at the start.</summary>
    /// <param name="part">Name of the part.</param>
    public static Principal System(string part) => All(SystemPrefix + part);

    /// <summary>A user with the roles that an issuer has given.</summary>
    /// <param name="actor">The user's name in the records.</param>
    /// <param name="roles">The roles; unknown ones allow nothing.</param>
    /// <param name="districts">Codes of the districts; null for all. Whoever is limited to some may not import, which changes any ward.</param>
    /// <param name="name">What people call the user.</param>
    public static Principal Of(string actor, IEnumerable<string> roles, ImmutableArray<string>? districts, string? name)
    {
        var allowed = Roles.Allow(roles);
        return new Principal(actor, districts is null ? allowed : allowed.Remove(Permission.Import), districts, name);
    }

    /// <summary>Whether a name of an issuer is one that the product uses for itself.</summary>
    public static bool IsReserved(string actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor is CommandHeader.LocalUser or CommandHeader.Samples || actor.StartsWith(SystemPrefix, StringComparison.Ordinal);
    }

    /// <summary>Names nobody as the caller, until the calling method has returned.</summary>
    public static void Leave() => RequestContext.Remove(Key);

    /// <summary>Makes this the caller of what follows, until the calling asynchronous method has returned.</summary>
    public void Enter() => RequestContext.Set(Key, this);

    /// <summary>Whether it may do something.</summary>
    public bool May(Permission permission) => Permissions.Contains(permission);

    /// <summary>Whether it may change a ward: one that lies in its districts, or that lay, or is made of wards that lay, in one of them when that ended (decision 0027).</summary>
    /// <param name="district">Code of the ward's district.</param>
    /// <param name="former">Codes of the districts that have ended over it, see <see cref="WardView.FormerDistricts"/>; null for none.</param>
    public bool MayChange(string district, ImmutableArray<string>? former) =>
        May(Permission.ChangeWards) && (Districts is not { } own || own.Contains(district) || former is { } ended && ended.Any(code => own.Contains(code)));

    private static Principal All(string actor) => new(actor, [.. Enum.GetValues<Permission>()]);
}
