using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Pictures;
using ModelWard.Documents.Words;
using ModelWard.Model;

namespace ModelWard.Documents.Annex;

/// <summary>
/// The roadmap annex of a scheme as DOCX, in the layout of Decree 30/2020/NĐ-CP: what is decided, year by year, district by district and ward by
/// ward, what it takes, what may go otherwise, and where the figures come from.
/// </summary>
public static class AnnexDocument
{
    private static readonly Names Title = new("Lộ trình xây dựng {0}, giai đoạn {1} - {2}", "Roadmap of the {0}, {1} to {2}");

    /// <summary>Writes the annex. The same report and language give the same bytes where the same fonts are installed.</summary>
    /// <param name="stream">Where it is written; stays open.</param>
    /// <param name="report">The plan, with its futures.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="MissingGlyphException">The pictures cannot be drawn; nothing has been written then.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void Write(Stream stream, PlanReport report, DocumentLanguage language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (say, figures, font) = (Wording.Of(language), ReportFigures.Of(report), PictureFont.Find(PictureFont.Families));
        var (recognized, spend) = (RecognizedPicture.Of(report, font, say), SpendPicture.Of(report, font, say));
        cancellationToken.ThrowIfCancellationRequested();
        var title = say.Say(Title, say[report.Programme.Names], Wording.Year(report.Scenario.FirstYear), Wording.Year(report.Scenario.LastYear));
        DocxFile.Write(stream, report, title, say, Text, cancellationToken);

        void Text(DocxBody body)
        {
            AnnexHead.Write(body, report, title, say);
            BasisPart.Write(body, report, say);
            SummaryPart.Write(body, figures, say);
            WardsPart.Write(body, figures, recognized, say);
            MoneyPart.Write(body, figures, spend, say);
            MeansPart.Write(body, report, say);
            RisksPart.Write(body, report, say);
            WardListPart.Write(body, figures, say);
            ProvenancePart.Write(body, report, say);
        }
    }
}
