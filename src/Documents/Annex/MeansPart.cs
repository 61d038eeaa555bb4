using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Annex;

/// <summary>Staffing, floor area and guidance by year.</summary>
internal static class MeansPart
{
    public static void Write(DocxBody body, PlanReport report, Wording say)
    {
        body.Section(say[new("V. NHÂN SỰ, XÂY DỰNG VÀ HƯỚNG DẪN", "V. STAFF, BUILDING AND GUIDANCE")]);
        foreach (var (resource, caption) in new (Resource, Names)[]
        {
            (Resource.Officers, new("Bố trí cán bộ theo năm", "Officers by year")),
            (Resource.FloorArea, new("Diện tích đang xây dựng theo năm", "Floor area under works by year")),
            (Resource.Guidance, new("Công hướng dẫn theo năm", "Guidance by year")),
        })
            if (LedgerTable.Of(report, resource, say[caption], say) is { } table) body.Table(table);
        body.Note(say[new("Cán bộ đã bố trí ở lại lâu dài; số chưa bố trí chuyển sang năm sau. Diện tích và công hướng dẫn không chuyển sang năm sau.", "Officers stay for good, and those not yet assigned are carried over. Floor area and guidance are not.")]);
    }
}
