using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ModelWard.Documents.Tests;

/// <summary>Reads a file of Office Open XML as a test looks at it.</summary>
internal static class Office
{
    /// <summary>What is wrong with a text document by its schema; empty where nothing is.</summary>
    public static IReadOnlyList<string> FaultsOfDocument(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return Faults(document);
    }

    /// <summary>What is wrong with a workbook by its schema; empty where nothing is.</summary>
    public static IReadOnlyList<string> FaultsOfWorkbook(byte[] file)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return Faults(workbook);
    }

    /// <summary>Looks at the body of a text document.</summary>
    public static T Read<T>(byte[] file, Func<MainDocumentPart, T> look)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return look(document.MainDocumentPart!);
    }

    /// <summary>The paragraphs of a text document, those of its tables among them.</summary>
    public static IReadOnlyList<string> Lines(byte[] file) =>
        Read(file, main => main.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ToList());

    /// <summary>The tables of a text document with a caption, by caption, each a list of rows of cells.</summary>
    public static Dictionary<string, List<string[]>> Tables(byte[] file) => Read(file, main => main.Document!.Body!.Elements<Table>()
        .Select(table => (Caption: table.GetFirstChild<TableProperties>()?.GetFirstChild<TableCaption>()?.Val?.Value, Table: table))
        .Where(pair => pair.Caption is not null)
        .GroupBy(pair => pair.Caption!)
        .ToDictionary(group => group.Key, group => group.First().Table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray()).ToList()));

    private static List<string> Faults(OpenXmlPackage package) =>
    [
        .. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").Take(20),
    ];
}
