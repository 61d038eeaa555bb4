using System.Collections.Immutable;

namespace ModelWard.Grains.Abstractions;

/// <summary>The roles that an issuer of identities may give, and what each of them allows.</summary>
public static class Roles
{
    private static readonly Dictionary<string, Permission[]> Table = new(StringComparer.Ordinal)
    {
        ["viewer"] = [Permission.Read],
        ["analyst"] = [Permission.Read, Permission.Compute],
        ["planner"] = [Permission.Read, Permission.Compute, Permission.ChangeScenarios, Permission.ChangeWards, Permission.Import],
        ["approver"] = [Permission.Read, Permission.Compute, Permission.Approve],
        ["operator"] = [Permission.Read, Permission.Operate],
        ["admin"] = [Permission.Read, Permission.Compute, Permission.ChangeScenarios, Permission.ChangeWards, Permission.Import, Permission.Operate],
    };

    /// <summary>The names of the roles.</summary>
    public static IReadOnlyCollection<string> Names => Table.Keys;

    /// <summary>What the roles allow together; names that are no role allow nothing. In the order of <see cref="Permission"/>.</summary>
    public static ImmutableArray<Permission> Allow(IEnumerable<string> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return [.. roles.SelectMany(role => Table.GetValueOrDefault(role, [])).Distinct().Order()];
    }
}
