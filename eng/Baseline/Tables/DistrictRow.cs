using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Tables;

/// <summary>A line of <c>districts.csv</c>; labels in tile widths of the island map.</summary>
internal sealed record DistrictRow(string Code, string NameVi, string NameEn, decimal LabelX, decimal LabelY)
{
    /// <summary>The line of a district.</summary>
    public static DistrictRow Of(DistrictFact district, LabelFact label) =>
        new(district.Code, district.NameVi, EnglishName.OfDistrict(district.NameVi), label.X, label.Y);
}
