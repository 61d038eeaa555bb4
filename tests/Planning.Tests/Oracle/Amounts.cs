using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>How much of each resource; 0 of those not named.</summary>
internal sealed class Amounts
{
    private readonly Dictionary<Resource, long> _amounts = [];

    public static Amounts Nothing => new();

    public long this[Resource resource]
    {
        get => _amounts.GetValueOrDefault(resource);
        init => _amounts[resource] = value;
    }

    /// <summary>Both together.</summary>
    public Amounts Plus(Amounts other)
    {
        var sum = new Amounts();
        foreach (var resource in Enum.GetValues<Resource>())
            sum._amounts[resource] = checked(this[resource] + other[resource]);
        return sum;
    }
}
