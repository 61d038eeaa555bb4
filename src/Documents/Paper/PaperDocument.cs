using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Paper;

/// <summary>The decision paper as DOCX, at most two pages in the layout of Decree 30/2020/NĐ-CP: the question, the options, the risk, what to choose and why.</summary>
public static class PaperDocument
{
    private static readonly Names Kind = new("TỜ TRÌNH", "DECISION PAPER");
    private static readonly Names Title = new("Về việc lựa chọn phương án lộ trình {0}, giai đoạn {1} - {2}", "Which roadmap of the {0} to choose for {1} to {2}");
    private static readonly Names To = new("Kính gửi: ", "To: ");
    private static readonly Names Addressee = new("[cơ quan, người có thẩm quyền quyết định]", "[body or person who decides]");

    /// <summary>Writes the paper. The same options and language give the same bytes.</summary>
    /// <param name="stream">Where it is written; stays open.</param>
    /// <param name="options">What may be chosen, 1 to <see cref="PaperOptions.Most"/>, each with its futures.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void Write(Stream stream, PaperOptions options, DocumentLanguage language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (say, report) = (Wording.Of(language), options.First);
        var title = say.Say(Title, say[report.Programme.Names], Wording.Year(report.Scenario.FirstYear), Wording.Year(report.Scenario.LastYear));
        DocxFile.Write(stream, report, title, say, Text, cancellationToken);

        void Text(DocxBody body)
        {
            LetterHead.Write(body, say);
            body.Write(Line.Of(Styles.Center));
            body.Write(Line.Of(Styles.Center, new Piece(say[Kind]) { Points = 14, Bold = true }));
            body.Write(Line.Of(Styles.Center, new Piece(title) { Bold = true }));
            body.Write(Line.Rule(2_400, PageLayout.Text));
            body.Write(Line.Of(Styles.Center, new Piece(say[To]), new Piece(say[Addressee]) { Field = "to" }));
            if (report.Programme.Illustrative) body.Notice(say[Terms.IllustrativeLabel], say[Terms.Illustrative]);
            if (DecisionWords.Sentences(report, say) is { } decided) body.Note(decided);
            QuestionPart.Write(body, options, say);
            OptionsPart.Write(body, options, say);
            RiskPart.Write(body, report, say);
            RecommendationPart.Write(body, options, say);
            SignaturePart.Write(body, say);
        }
    }
}
