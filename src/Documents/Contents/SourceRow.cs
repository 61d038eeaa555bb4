using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>What one source pays in a year.</summary>
/// <param name="Year">A year of the scenario.</param>
/// <param name="Source">The source; what no source may pay is a row of its own, named so.</param>
/// <param name="Amount">What it pays, VND million, from 0.</param>
public sealed record SourceRow(int Year, Names Source, long Amount);
