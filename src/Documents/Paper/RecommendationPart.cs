using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Paper;

/// <summary>What to choose, and what that rests on.</summary>
internal static class RecommendationPart
{
    public static void Write(DocxBody body, PaperOptions options, Wording say)
    {
        var choice = options.Choice();
        var report = options.Reports[choice];
        body.Section(say[new("4. Khuyến nghị", "4. Recommendation")]);
        body.Paragraph(new Piece(say.Say(
            new("Đề nghị chọn phương án {0} “{1}”.", "Choose option {0}, “{1}”."), PaperOptions.LetterOf(choice), OptionsPart.ShortName(options, choice, say))) { Bold = true }, new Piece(" " + Reason(options, choice, say)));
        body.Paragraph(string.Join(' ', new[] { SummarySentences.Reach(report, say), SummarySentences.Cost(report, say), SummarySentences.Proof(report, say) }.OfType<string>()));
        if (SummarySentences.Short(report, say) is { } missing)
            body.Paragraph(missing + " " + say[new("Muốn đạt nhiều hơn hoặc sớm hơn, cần nới các nguồn lực này trước.", "To reach more, or sooner, these come first.")]);
        body.Paragraph(say[new("Lộ trình chi tiết theo năm, theo quận, huyện và từng phường ở phụ lục kèm theo. Kính trình xem xét, quyết định.", "The annex holds the roadmap by year, district and ward. Submitted for decision.")]);
    }

    private static string Reason(PaperOptions options, int choice, Wording say)
    {
        if (options.Comparison is not { } comparison)
            return say[new("Đây là phương án duy nhất được trình; chưa so sánh với phương án khác.", "It is the only option submitted; it has not been compared with another.")];
        var explanation = say[comparison.Explanation];
        if (choice != 0) return explanation;
        var told = Enumerable.Range(1, options.Reports.Length - 1).All(place => options.Ahead(place)!.Verdict == Verdict.Worse);
        return (told
            ? say[new("Các phương án còn lại đạt ít phường hơn.", "All others reach fewer wards.")]
            : say[new("Chưa phương án nào hơn một cách chắc chắn.", "None of the others is surely better.")]) + " " + explanation;
    }
}
