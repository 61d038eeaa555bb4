using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>What recognition asks of a ward: the thresholds of one version of the catalogue.</summary>
/// <param name="CatalogueVersion">Code of the version.</param>
/// <param name="Thresholds">The level at which each of its criteria is met, 0 to 100.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Standard")]
public sealed record Standard([property: Id(0)] string CatalogueVersion, [property: Id(1)] Levels Thresholds)
{
    /// <summary>The standard of a version of the catalogue.</summary>
    public static Standard Of(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new Standard(catalogue.Version, Levels.Of(catalogue.Criteria.Select(criterion => new CriterionLevel(criterion.Code, criterion.Threshold))));
    }
}
