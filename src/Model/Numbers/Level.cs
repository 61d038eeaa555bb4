using System.Text.Json;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// The level of one criterion in one ward, or its threshold: 0 to 100 with at most two decimals, kept as whole
/// hundredths (0 to 10,000) so that sums and comparisons are exact. Rule 1.
/// </summary>
/// <param name="Hundredths">The level in hundredths.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Level"), JsonConverter(typeof(LevelJsonConverter))]
public readonly record struct Level([property: Id(0)] int Hundredths) : IComparable<Level>
{
    /// <summary>The highest level, 100.</summary>
    public static readonly Level Full = new(10_000);

    /// <summary>The level as a number of 0 to 100.</summary>
    public decimal Value => Hundredths / 100m;

    /// <summary>Whether the level lies in its range, 0 to 100.</summary>
    public bool InRange => Hundredths is >= 0 and <= 10_000;

    /// <summary>Turns a decimal number into a level; false when it has more than two decimals or lies outside 0 to 100.</summary>
    public static bool TryFrom(decimal value, out Level level)
    {
        level = default;
        if (value is < 0 or > 100 || decimal.Round(value, 2) != value) return false;
        level = new Level((int)(value * 100));
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(Level other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>Whether one level lies below the other.</summary>
    public static bool operator <(Level left, Level right) => left.Hundredths < right.Hundredths;

    /// <summary>Whether one level lies above the other.</summary>
    public static bool operator >(Level left, Level right) => left.Hundredths > right.Hundredths;

    /// <summary>Whether one level lies at or below the other.</summary>
    public static bool operator <=(Level left, Level right) => left.Hundredths <= right.Hundredths;

    /// <summary>Whether one level lies at or above the other.</summary>
    public static bool operator >=(Level left, Level right) => left.Hundredths >= right.Hundredths;

    /// <inheritdoc />
    public override string ToString() => Value.ToString("0.##");
}

/// <summary>Writes a level as a JSON number of 0 to 100 and reads it back.</summary>
public sealed class LevelJsonConverter : JsonConverter<Level>
{
    /// <inheritdoc />
    public override Level Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Level.TryFrom(reader.GetDecimal(), out var level)
            ? level
            : throw new JsonException("A level is a number from 0 to 100 with at most two decimals.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Level value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
