using System.Security.Cryptography;
using System.Text;
using ModelWard.Grains.Events;

namespace ModelWard.Grains.Tests.Audit;

public sealed class ByteFormTests
{
    private static readonly StoredWardEvent Row = new(
        "hcmc/26968", 2, "2026-11-26T08:30:00.0000000Z", "local", "c-1", "ab12", "needsChanged", "{\"officers\":3}", "{\"officers\":4}", "hồ sơ 7");

    // What decision 0014 describes, byte by byte; so anybody can recompute a chain without the product.
    [Fact]
    public void Hash_OfAWardEvent_IsThatOfTheBytesThatAreDescribed()
    {
        using var bytes = new MemoryStream();
        foreach (var text in new[] { "modelward/ward_event/1", "previous", "hcmc/26968" }) Text(bytes, text);
        Number(bytes, 2);
        foreach (var text in new[] { Row.At, "local", "c-1", "ab12", "needsChanged", "{\"officers\":3}", "{\"officers\":4}", "hồ sơ 7" }) Text(bytes, text);

        Row.HashAfter("previous").ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())));
    }

    [Fact]
    public void Hash_OfANullAndOfAnEmptyText_Differ() => (Row with { Before = null }).HashAfter("").ShouldNotBe((Row with { Before = "" }).HashAfter(""));

    [Fact]
    public void Hash_OfTextMovedToTheNextColumn_Differs() =>
        (Row with { Actor = "localc", CommandId = "-1" }).HashAfter("").ShouldNotBe((Row with { Actor = "local", CommandId = "c-1" }).HashAfter(""));

    private static void Text(Stream stream, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(stream, bytes.Length);
        stream.Write(bytes);
    }

    private static void Number(Stream stream, long number)
    {
        for (var shift = 56; shift >= 0; shift -= 8) stream.WriteByte((byte)(number >> shift));
    }
}
