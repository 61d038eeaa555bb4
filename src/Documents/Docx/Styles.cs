namespace ModelWard.Documents.Docx;

/// <summary>
/// The styles of a document: Times New Roman, 13 pt, justified, 6 pt between paragraphs, first lines moved in by 12.7 mm (Decree 30/2020/NĐ-CP, Annex I);
/// tables smaller, so that their columns fit.
/// </summary>
internal static class Styles
{
    /// <summary>The font of everything.</summary>
    public const string Font = "Times New Roman";

    public const string Section = "Heading1", Subsection = "Heading2", Caption = "Caption", Cell = "TableText", Unit = "TableUnit", Note = "TableNote",
        Center = "Centered", Bullet = "ListLine", Head = "Header", Foot = "Footer", Notice = "DataNotice";

    /// <summary>The part, for a language.</summary>
    public static string Xml(string language) => $"""
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{Font}" w:eastAsia="{Font}" w:hAnsi="{Font}" w:cs="{Font}"/><w:color w:val="000000"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>{Paragraph("Normal", "Normal", """<w:pPr><w:spacing w:before="120" w:after="0" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>""", isDefault: true)}{Paragraph(Section, "heading 1", """<w:pPr><w:keepNext/><w:spacing w:before="240"/><w:ind w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>""")}{Paragraph(Subsection, "heading 2", """<w:pPr><w:keepNext/><w:spacing w:before="180"/><w:ind w:firstLine="0"/><w:jc w:val="left"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:i/></w:rPr>""")}{Paragraph(Caption, "caption", """<w:pPr><w:keepNext/><w:spacing w:before="180" w:after="40"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>""")}{Paragraph(Cell, "Table Text", """<w:pPr><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/></w:pPr><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>""")}{Paragraph(Unit, "Table Unit", """<w:pPr><w:keepNext/><w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="right"/></w:pPr><w:rPr><w:i/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>""")}{Paragraph(Note, "Table Note", """<w:pPr><w:spacing w:before="40" w:after="60" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/></w:pPr><w:rPr><w:i/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>""")}{Paragraph(Center, "Centered", """<w:pPr><w:spacing w:before="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>""")}{Paragraph(Bullet, "List Line", """<w:pPr><w:spacing w:before="80"/></w:pPr>""")}{Paragraph(Head, "header", """<w:pPr><w:spacing w:before="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>""")}{Paragraph(Foot, "footer", """<w:pPr><w:spacing w:before="0" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>""")}{Paragraph(Notice, "Data Notice", """<w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="3" w:color="000000"/><w:left w:val="single" w:sz="6" w:space="3" w:color="000000"/><w:bottom w:val="single" w:sz="6" w:space="3" w:color="000000"/><w:right w:val="single" w:sz="6" w:space="3" w:color="000000"/></w:pBdr><w:spacing w:before="160" w:line="240" w:lineRule="auto"/><w:ind w:left="60" w:right="60" w:firstLine="0"/></w:pPr><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>""")}</w:styles>
        """;

    private static string Paragraph(string id, string name, string properties, bool isDefault = false) =>
        $"""<w:style w:type="paragraph"{(isDefault ? " w:default=\"1\"" : "")} w:styleId="{id}"><w:name w:val="{name}"/>{(isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")}<w:qFormat/>{properties}</w:style>""";
}
