using System.IO.Compression;
using System.Text;

namespace ModelWard.Documents.Office;

/// <summary>
/// An Office Open XML package (ECMA-376 part 2), written part by part in the order in which it is read. The same parts give the same bytes: every
/// entry carries the earliest time that ZIP knows, and nothing is named by chance.
/// </summary>
internal sealed class OfficePackage(Stream stream) : IDisposable
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Begins a part; the part before must have been closed.</summary>
    /// <param name="path">Its path in the package, without a leading slash.</param>
    public Stream Part(string path)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Earliest;
        return entry.Open();
    }

    /// <summary>Writes a part that is at hand.</summary>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        using var part = Part(path);
        part.Write(content);
    }

    /// <summary>Writes a part of XML, UTF-8.</summary>
    public void Write(string path, string xml) => Write(path, Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n" + xml));

    /// <inheritdoc />
    public void Dispose() => _zip.Dispose();
}
