namespace ModelWard.Baseline.Samples;

/// <summary>A share of the wards, 0..1, to be recognized by the end of a year.</summary>
internal sealed record Milestone(int Year, decimal Share);
