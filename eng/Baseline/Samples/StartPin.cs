namespace ModelWard.Baseline.Samples;

/// <summary>A ward that starts in a given year, ahead of all others.</summary>
internal sealed record StartPin(string Ward, int Start);
