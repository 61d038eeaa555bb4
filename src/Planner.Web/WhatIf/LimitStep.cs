using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>More of one limit in one year.</summary>
/// <param name="Resource">What is limited.</param>
/// <param name="Year">A year of the sample.</param>
/// <param name="Amount">1 to <see cref="YearLimits.Most"/>, in the resource's unit.</param>
public readonly record struct LimitStep(Resource Resource, int Year, long Amount);
