namespace ModelWard.Model;

/// <summary>Reads and changes a year's limits by resource.</summary>
public static class LimitAmounts
{
    /// <summary>Whether the resource may go without a limit: the ceilings on works and equipment.</summary>
    public static bool IsCeiling(Resource resource) => resource is Resource.Works or Resource.Equipment;

    /// <summary>What is granted; null where there is no ceiling.</summary>
    public static long? Of(YearLimits limits, Resource resource) => resource switch
    {
        Resource.Capital => limits.Capital,
        Resource.Works => limits.Works,
        Resource.Equipment => limits.Equipment,
        Resource.Upkeep => limits.Upkeep,
        Resource.Officers => limits.Officers,
        Resource.FloorArea => limits.FloorArea,
        Resource.Guidance => limits.Guidance,
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };

    /// <summary>The same limits with another amount of one resource.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="resource">What is limited.</param>
    /// <param name="amount">0 to <see cref="YearLimits.Most"/> in the resource's unit; null takes a ceiling away and is 0 of what has no ceiling.</param>
    public static YearLimits With(YearLimits limits, Resource resource, long? amount) => resource switch
    {
        Resource.Capital => limits with { Capital = amount ?? 0 },
        Resource.Works => limits with { Works = amount },
        Resource.Equipment => limits with { Equipment = amount },
        Resource.Upkeep => limits with { Upkeep = amount ?? 0 },
        Resource.Officers => limits with { Officers = amount ?? 0 },
        Resource.FloorArea => limits with { FloorArea = amount ?? 0 },
        Resource.Guidance => limits with { Guidance = amount ?? 0 },
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };
}
