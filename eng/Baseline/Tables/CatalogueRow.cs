using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Tables;

/// <summary>A line of <c>catalogue.csv</c>; the guided gain is empty where the kind is not practice.</summary>
internal sealed record CatalogueRow(
    string Version,
    string EffectiveFrom,
    string Code,
    string Group,
    string Kind,
    string NameVi,
    string NameEn,
    decimal Threshold,
    decimal? GuidedGain)
{
    /// <summary>The version of the catalogue shipped; its name says that it is not the ministry's.</summary>
    public const string ShippedVersion = "2023-illustrative";

    /// <summary>The line of a criterion.</summary>
    public static CatalogueRow Of(CriterionFact criterion) => new(
        ShippedVersion,
        "2023-01-01",
        criterion.Code,
        criterion.Group,
        CamelCase.Of<CriterionKind>(criterion.Kind),
        criterion.NameVi,
        criterion.NameEn,
        criterion.Threshold,
        criterion.Kind == CriterionKind.Practice ? criterion.GuidedGain : null);
}
