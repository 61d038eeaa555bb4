namespace ModelWard.Documents.Docx;

/// <summary>
/// The page of administrative documents (Decree 30/2020/NĐ-CP, Annex I, part I, section I): A4 upright; margins top and bottom 20 to 25 mm, left 30 to
/// 35 mm, right 15 to 20 mm; page numbers in the middle of the top margin. All in twentieths of a point.
/// </summary>
internal static class PageLayout
{
    /// <summary>Width of A4, 210 mm.</summary>
    public const int Width = 11_906;

    /// <summary>Height of A4, 297 mm.</summary>
    public const int Height = 16_838;

    /// <summary>Top and bottom margin, 20 mm.</summary>
    public const int TopBottom = 1_134;

    /// <summary>Left margin, 30 mm.</summary>
    public const int Left = 1_701;

    /// <summary>Right margin, 15 mm.</summary>
    public const int Right = 851;

    /// <summary>From the paper's edge to the page number, and to the foot.</summary>
    public const int Edge = 510;

    /// <summary>Width of the text.</summary>
    public const int Text = Width - Left - Right;
}
