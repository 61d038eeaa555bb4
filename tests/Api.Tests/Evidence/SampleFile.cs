using System.IO.Compression;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Evidence;

/// <summary>Small files of every kind, made here; each text makes another file.</summary>
internal static class SampleFile
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Pdf(string text) => Encoding.UTF8.GetBytes($"%PDF-1.7\n% {text}\n%%EOF\n");

    public static byte[] Jpeg => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8];

    public static byte[] Png => [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8];

    /// <summary>An Office file whose main part has a content type, with further parts.</summary>
    public static byte[] Office(string main, string part, params (string Name, string? Type)[] others)
    {
        var overrides = new StringBuilder($"""<Override PartName="/{part}" ContentType="{main}"/>""");
        foreach (var (name, type) in others.Where(one => one.Type is not null)) overrides.Append($"""<Override PartName="/{name}" ContentType="{type}"/>""");
        return Zip([
            ("[Content_Types].xml", $"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{overrides}</Types>"""),
            (part, "<x/>"), .. others.Select(one => (one.Name, "x"))]);
    }

    public static byte[] Word(params (string Name, string? Type)[] others) => Office(Docx + ".main+xml", "word/document.xml", others);

    public static byte[] Sheet => Office(Xlsx + ".main+xml", "xl/workbook.xml");

    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Digest(byte[] bytes) => $"sha-256=:{Convert.ToBase64String(SHA256.HashData(bytes))}:";

    public static async Task<Reply> Bring(this ApiHost host, byte[] bytes, string mediaType = "application/octet-stream", string? digest = null)
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        if (digest is not null) content.Headers.TryAddWithoutValidation("Content-Digest", digest);
        return await host.Send(HttpMethod.Post, "/evidence", content);
    }

    /// <summary>Brings a file that must be taken, and answers its hash.</summary>
    public static async Task<string> Kept(this ApiHost host, byte[] bytes)
    {
        var answer = await host.Bring(bytes);
        ((int)answer.Status).ShouldBeOneOf(200, 201);
        return answer.Json.GetProperty("hash").GetString()!;
    }
}
