namespace ModelWard.Baseline.Facts;

/// <summary>One line of <c>facts/island_labels.csv</c>: where a district's name stands on the island map.</summary>
/// <param name="District">Code of the district.</param>
/// <param name="X">Tile widths to the right.</param>
/// <param name="Y">Tile widths downwards.</param>
internal sealed record LabelFact(string District, decimal X, decimal Y);
