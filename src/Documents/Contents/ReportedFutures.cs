using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>The futures that a report rests on.</summary>
/// <param name="Result">What they say; of the report's own plan and wards.</param>
/// <param name="Run">Id of the run that computed them; null where they were computed for the report.</param>
public sealed record ReportedFutures(FuturesResult Result, string? Run);
