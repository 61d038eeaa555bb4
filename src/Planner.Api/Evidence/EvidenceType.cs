using System.Text;

namespace ModelWard.Planner.Api.Evidence;

/// <summary>What a file is, by its first bytes; what its name and its sender say counts for nothing.</summary>
/// <param name="MediaType">The media type under which it is kept; null when it is not taken.</param>
/// <param name="Found">What it is, in words.</param>
internal sealed record EvidenceType(string? MediaType, string Found)
{
    /// <summary>What is taken, in words.</summary>
    public const string Allowed = "a PDF, JPEG, PNG, DOCX or XLSX file, without macros";

    private const int Looked = 512;

    private static readonly (byte[] Begins, string MediaType, string Found)[] Taken =
    [
        ("%PDF-"u8.ToArray(), "application/pdf", "a PDF file"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg", "a JPEG picture"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], "image/png", "a PNG picture"),
    ];

    private static readonly (byte[] Begins, string Found)[] Refused =
    [
        ("MZ"u8.ToArray(), "a Windows program"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a Linux program"),
        ([0xFE, 0xED, 0xFA, 0xCE], "a macOS program"), ([0xFE, 0xED, 0xFA, 0xCF], "a macOS program"),
        ([0xCE, 0xFA, 0xED, 0xFE], "a macOS program"), ([0xCF, 0xFA, 0xED, 0xFE], "a macOS program"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "a Java or macOS program"),
        ("#!"u8.ToArray(), "a script"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a file of an old Office version, which may hold macros"),
        ("{\\rtf"u8.ToArray(), "an RTF file"),
        ("GIF8"u8.ToArray(), "a GIF picture"), ("Rar!"u8.ToArray(), "a RAR archive"), ([0x1F, 0x8B], "a gzip archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
    ];

    private static readonly (string Holds, string Found)[] Texts =
    [
        ("<svg", "an SVG picture, which may hold scripts"), ("<!doctype html", "an HTML page"), ("<html", "an HTML page"), ("<script", "a script"),
        ("<?php", "a script"), ("<?xml", "an XML file"),
    ];

    /// <summary>Looks at a file from its beginning.</summary>
    /// <param name="file">The file; its position changes.</param>
    public static EvidenceType Of(Stream file)
    {
        file.Position = 0;
        var first = new byte[Looked];
        first = first[..file.ReadAtLeast(first, Looked, throwOnEndOfStream: false)];
        if (first.AsSpan().StartsWith("PK\x03\x04"u8)) return OfficePackage.TypeOf(file);
        foreach (var (begins, mediaType, found) in Taken)
            if (first.AsSpan().StartsWith(begins)) return new EvidenceType(mediaType, found);
        foreach (var (begins, found) in Refused)
            if (first.AsSpan().StartsWith(begins)) return new EvidenceType(null, found);
        return new EvidenceType(null, Text(first));
    }

    private static string Text(byte[] first)
    {
        var text = Encoding.UTF8.GetString(first).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        foreach (var (holds, found) in Texts)
            if (text.Contains(holds, StringComparison.OrdinalIgnoreCase)) return found;
        return text.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n') || c == '\uFFFD')
            ? $"a file of another kind, which begins with the bytes {Convert.ToHexString(first.AsSpan(0, Math.Min(8, first.Length)))}"
            : "a text";
    }
}
