using System.Collections.Immutable;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Documents;

/// <summary>A kind of document of a stored scenario.</summary>
/// <param name="File">The last part of its address.</param>
/// <param name="Label">What its button says.</param>
/// <param name="Computes">Whether it rests on futures, which not everybody may have computed.</param>
/// <param name="TakesOthers">Whether other scenarios can be laid beside it.</param>
public sealed record DocumentKind(string File, Phrase Label, bool Computes, bool TakesOthers = false)
{
    /// <summary>The most scenarios beside the first.</summary>
    public const int MostOthers = 3;

    /// <summary>All kinds, the one that is asked for most first.</summary>
    public static ImmutableArray<DocumentKind> All { get; } =
    [
        new("annex.docx", Phrases.DocumentAnnexDocx, Computes: true),
        new("annex.xlsx", Phrases.DocumentAnnexXlsx, Computes: false),
        new("annex.csv", Phrases.DocumentAnnexCsv, Computes: false),
        new("paper.docx", Phrases.DocumentPaper, Computes: true, TakesOthers: true),
    ];

    /// <summary>The address of the document, from the document's base.</summary>
    public string AddressOf(DocumentSubject subject, Language language)
    {
        var others = TakesOthers && !subject.Others.IsEmpty ? "&with=" + string.Join(',', subject.Others.Take(MostOthers).Select(Uri.EscapeDataString)) : "";
        return $"api/v1/scenarios/{Uri.EscapeDataString(subject.Id)}/{File}?lang={LanguageCode.Of(language)}{others}";
    }
}

/// <summary>A stored scenario whose documents can be had.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its name on the screen.</param>
/// <param name="Others">Ids of the scenarios to lay beside it in the decision paper, of which it takes the first few.</param>
public sealed record DocumentSubject(string Id, string Label, ImmutableArray<string> Others);
