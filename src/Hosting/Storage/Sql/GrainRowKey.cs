using System.Buffers.Binary;

namespace ModelWard.Hosting.Storage.Sql;

/// <summary>
/// The key of a grain as Orleans' ADO.NET provider stores it. A text key stands in the extension; but one that reads as a GUID of 32 hexadecimal digits, as
/// the ids that the API makes do, stands in the two numbers and leaves the extension empty.
/// </summary>
internal static class GrainRowKey
{
    /// <summary>The columns that <see cref="Of"/> takes, in its order.</summary>
    public const string Columns = "GrainIdN0, GrainIdN1, GrainIdExtensionString";

    /// <summary>The text key of a row.</summary>
    /// <param name="n0">The first eight bytes of the GUID, little end first; 0 where there is none.</param>
    /// <param name="n1">Its last eight bytes.</param>
    /// <param name="extension">The text, or what followed the GUID after a plus sign.</param>
    public static string Of(long n0, long n1, string extension)
    {
        if (n0 == 0 && n1 == 0) return extension;
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, n0);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], n1);
        var guid = new Guid(bytes).ToString("N");
        return extension.Length == 0 ? guid : $"{guid}+{extension}";
    }
}
