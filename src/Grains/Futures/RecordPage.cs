using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Grains.Futures;

/// <summary>Records as few bytes: whole numbers of seven bits a byte.</summary>
internal static class RecordPage
{
    /// <summary>Packs records.</summary>
    public static byte[] Of(FuturesRecords records)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write7BitEncodedInt(records.First);
        writer.Write7BitEncodedInt(records.Count);
        writer.Write7BitEncodedInt(records.Years);
        foreach (var wards in records.Recognized) writer.Write7BitEncodedInt(wards);
        foreach (var money in records.Spend) writer.Write7BitEncodedInt64(money);
        return bytes.ToArray();
    }

    /// <summary>Unpacks them.</summary>
    /// <exception cref="IOException">The page is cut short.</exception>
    public static FuturesRecords Read(byte[] page)
    {
        using var reader = new BinaryReader(new MemoryStream(page));
        var (first, count, years) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        var recognized = ImmutableArray.CreateBuilder<int>(count * years);
        for (var i = 0; i < count * years; i++) recognized.Add(reader.Read7BitEncodedInt());
        var spend = ImmutableArray.CreateBuilder<long>(count * years);
        for (var i = 0; i < count * years; i++) spend.Add(reader.Read7BitEncodedInt64());
        return new FuturesRecords { First = first, Count = count, Years = years, Recognized = recognized.MoveToImmutable(), Spend = spend.MoveToImmutable() };
    }
}
