using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>A limit of one year that does not follow the percentage.</summary>
/// <param name="Resource">Any but the capital, which has an amount of its own every year.</param>
/// <param name="Year">A year of the sample.</param>
/// <param name="Amount">0 to <see cref="YearLimits.Most"/>, in the resource's unit; null is no ceiling, for works and equipment alone.</param>
public readonly record struct OwnLimit(Resource Resource, int Year, long? Amount);
