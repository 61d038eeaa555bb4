using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;

namespace ModelWard.Documents.Paper;

/// <summary>What is to be decided.</summary>
internal static class QuestionPart
{
    public static void Write(DocxBody body, PaperOptions options, Wording say)
    {
        var report = options.First;
        body.Section(say[new("1. Vấn đề cần quyết định", "1. The question")]);
        body.Paragraph(say.Say(new(
                "Chương trình {0} có {1} phường, mỗi phường phải đạt {2} tiêu chí. Cán bộ, trụ sở và kinh phí có hạn nên phải chọn phường nào làm trước trong {3} năm từ {4} đến {5}. Tờ trình này xin quyết định phương án lộ trình trên cơ sở {6} phương án đã tính.",
                "The {0} has {1} wards, each of which must meet {2} criteria. Officers, buildings and money are limited, so it must be chosen which wards come first in the {3} years from {4} to {5}. This paper asks for a decision on the roadmap; options computed: {6}."),
            say[report.Programme.Names], say.Whole(report.Outcome.Wards.Length), say.Whole(report.Catalogue.Criteria.Length), say.Whole(report.Scenario.YearCount),
            Wording.Year(report.Scenario.FirstYear), Wording.Year(report.Scenario.LastYear), say.Whole(options.Reports.Length)));
    }
}
