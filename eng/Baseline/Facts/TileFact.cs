namespace ModelWard.Baseline.Facts;

/// <summary>One line of <c>facts/islands.csv</c>: where a ward stands on the island map.</summary>
/// <param name="Code">Code of the ward.</param>
/// <param name="X">Tile widths to the right.</param>
/// <param name="Y">Tile widths downwards.</param>
internal sealed record TileFact(string Code, decimal X, decimal Y);
