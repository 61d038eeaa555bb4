namespace ModelWard.Baseline.Facts;

/// <summary>One line of <c>facts/criteria.csv</c>.</summary>
/// <param name="Code">C01..C22.</param>
/// <param name="Group">Group of the catalogue it belongs to.</param>
/// <param name="Kind">What brings it up.</param>
/// <param name="NameVi">Vietnamese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Threshold">Level to be reached, 0..100.</param>
/// <param name="GuidedGain">Levels gained in a guided year; 0 where the kind is not practice.</param>
internal sealed record CriterionFact(
    string Code,
    string Group,
    CriterionKind Kind,
    string NameVi,
    string NameEn,
    decimal Threshold,
    decimal GuidedGain);
