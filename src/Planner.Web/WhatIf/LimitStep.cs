using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>More of one limit in one year, on top of the percentages.</summary>
/// <param name="Resource">Any but the capital, which has an amount of its own a year.</param>
/// <param name="Year">A year of the sample.</param>
/// <param name="Amount">1 to <see cref="YearLimits.Most"/>, in the resource's unit.</param>
public readonly record struct LimitStep(Resource Resource, int Year, long Amount)
{
    /// <summary>The limits of the year with the step added; a ceiling that is not set stays unset.</summary>
    public YearLimits Apply(YearLimits limits) => limits.Year != Year ? limits : Resource switch
    {
        Resource.Officers => limits with { Officers = More(limits.Officers) },
        Resource.FloorArea => limits with { FloorArea = More(limits.FloorArea) },
        Resource.Guidance => limits with { Guidance = More(limits.Guidance) },
        Resource.Upkeep => limits with { Upkeep = More(limits.Upkeep) },
        Resource.Works when limits.Works is { } works => limits with { Works = More(works) },
        Resource.Equipment when limits.Equipment is { } equipment => limits with { Equipment = More(equipment) },
        _ => limits,
    };

    private long More(long limit) => Math.Min(YearLimits.Most, limit + Amount);
}
