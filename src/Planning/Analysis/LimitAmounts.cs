using ModelWard.Model;

namespace ModelWard.Planning.Analysis;

/// <summary>Reads and changes a year's limits by resource.</summary>
internal static class LimitAmounts
{
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
    public static YearLimits With(YearLimits limits, Resource resource, long amount) => resource switch
    {
        Resource.Capital => limits with { Capital = amount },
        Resource.Works => limits with { Works = amount },
        Resource.Equipment => limits with { Equipment = amount },
        Resource.Upkeep => limits with { Upkeep = amount },
        Resource.Officers => limits with { Officers = amount },
        Resource.FloorArea => limits with { FloorArea = amount },
        Resource.Guidance => limits with { Guidance = amount },
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };
}
