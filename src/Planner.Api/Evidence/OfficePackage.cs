using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;

namespace ModelWard.Planner.Api.Evidence;

/// <summary>What a ZIP archive is, by the parts that Office files declare. Nothing but the list of parts is unpacked.</summary>
internal static class OfficePackage
{
    // Bounds what the list of an archive's files may take in memory; an Office file has some dozens to some hundreds.
    private const int MostDirectoryBytes = 1024 * 1024;

    private const int MostTypesBytes = 1024 * 1024;
    private const int EndBytes = 22;
    private const string TypesPart = "[Content_Types].xml";

    private static readonly (string Main, string MediaType, string Found)[] Taken =
    [
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a DOCX file"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "an XLSX file"),
    ];

    /// <summary>Looks at an archive.</summary>
    public static EvidenceType TypeOf(Stream file)
    {
        try
        {
            if (!HasSmallDirectory(file)) return new EvidenceType(null, "a ZIP archive that is no Office file");
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var names = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (archive.GetEntry(TypesPart) is not { Length: <= MostTypesBytes } types) return new EvidenceType(null, "a ZIP archive that is no Office file");
            return Of(Declared(types), names);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or ArgumentException or NotSupportedException)
        {
            return new EvidenceType(null, "a damaged ZIP archive");
        }
    }

    private static EvidenceType Of(IReadOnlyList<(string? Part, string Type)> declared, HashSet<string> names)
    {
        if (declared.Any(one => one.Type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || one.Type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            || names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return new EvidenceType(null, "an Office file with macros");
        if (declared.Any(one => one.Type.Contains("activeX", StringComparison.OrdinalIgnoreCase) || one.Type.Contains("oleObject", StringComparison.OrdinalIgnoreCase))
            || names.Any(name => name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || name.Contains("oleObject", StringComparison.OrdinalIgnoreCase)))
            return new EvidenceType(null, "an Office file with embedded objects");
        foreach (var (main, mediaType, found) in Taken)
            if (declared.Any(one => one.Type == main && one.Part is { } part && names.Contains(part.TrimStart('/')))) return new EvidenceType(mediaType, found);
        return new EvidenceType(null, "an Office file of another kind");
    }

    private static List<(string? Part, string Type)> Declared(ZipArchiveEntry types)
    {
        using var stream = types.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostTypesBytes });
        var declared = new List<(string?, string)>();
        while (reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Override" or "Default" } && reader.GetAttribute("ContentType") is { } type)
                declared.Add((reader.GetAttribute("PartName"), type.Trim()));
        return declared;
    }

    // The runtime reads the list of files until something else comes: what comes right after a small list is its end.
    private static bool HasSmallDirectory(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, EndBytes + ushort.MaxValue)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + EndBytes > tail.Length) return false;
        var size = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 12));
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        return size <= MostDirectoryBytes && offset + (long)size == file.Length - tail.Length + end;
    }
}
