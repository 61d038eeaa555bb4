namespace ModelWard.Baseline.Facts;

/// <summary>One line of <c>facts/districts.csv</c>.</summary>
/// <param name="Code">Three-digit official code.</param>
/// <param name="NameVi">Vietnamese name, "Quận …" or "Thành phố …".</param>
/// <param name="WardCount">Number of wards the register must hold for it.</param>
internal sealed record DistrictFact(string Code, string NameVi, int WardCount);
