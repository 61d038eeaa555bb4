using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 17: the accounts of one year.</summary>
internal sealed class ReferenceAccounts(Scenario scenario, YearLimits limits, Opening opening)
{
    public Amounts Used { get; private set; } = Amounts.Nothing;

    public void Book(Amounts use) => Used = Used.Plus(use);

    /// <summary>Rule 15: the resources of which less is left than needed, in their order.</summary>
    public List<Resource> Lacking(Amounts need) =>
        [.. Enum.GetValues<Resource>().Where(resource => Granted(limits, resource) is { } granted
            && need[resource] > Opening(resource) + granted - Used[resource])];

    public long Opening(Resource resource) => resource switch
    {
        Resource.Capital => opening.Capital,
        Resource.Officers => opening.Officers,
        _ => 0,
    };

    public Opening Close() => new(Close(Resource.Capital)!.Closing, Close(Resource.Officers)!.Closing);

    /// <summary>Rule 17: opening + granted = used + lapsed + closing; null where there is no ceiling.</summary>
    public Ledger? Close(Resource resource)
    {
        if (Granted(limits, resource) is not { } granted) return null;
        var unused = Opening(resource) + granted - Used[resource];
        var closing = resource switch
        {
            Resource.Capital => Carried(scenario, granted, unused),
            Resource.Officers => unused,
            _ => 0,
        };
        return new Ledger(Opening(resource), granted, Used[resource], unused - closing, closing);
    }

    /// <summary>Rule 17: min(unused, floor(carryOver · granted)).</summary>
    public static long Carried(Scenario scenario, long granted, long unused) =>
        Math.Min(unused, ReferencePrices.FloorOfShare(scenario.CarryOver, granted));

    /// <summary>Rule 8: the limit of a resource; null is no ceiling.</summary>
    public static long? Granted(YearLimits limits, Resource resource) => resource switch
    {
        Resource.Capital => limits.Capital,
        Resource.Works => limits.Works,
        Resource.Equipment => limits.Equipment,
        Resource.Upkeep => limits.Upkeep,
        Resource.Officers => limits.Officers,
        Resource.FloorArea => limits.FloorArea,
        Resource.Guidance => limits.Guidance,
        _ => throw new ArgumentOutOfRangeException(nameof(resource)),
    };
}
