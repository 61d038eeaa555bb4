using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>The level of one criterion.</summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Level">Its level, 0 to 100.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CriterionLevel")]
public readonly record struct CriterionLevel([property: Id(0)] string Criterion, [property: Id(1)] Level Level);

/// <summary>A ward's levels, criterion → level, in ordinal order of the criterion's code. Written to JSON as one object.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Levels"), JsonConverter(typeof(LevelsJsonConverter))]
public sealed class Levels : IEquatable<Levels>
{
    /// <summary>No level at all.</summary>
    public static Levels None { get; } = new([]);

    private Levels(ImmutableArray<CriterionLevel> entries) => Entries = entries;

    /// <summary>All levels, in ordinal order of the criterion's code.</summary>
    [Id(0)] public ImmutableArray<CriterionLevel> Entries { get; }

    /// <summary>Makes the levels of a ward; of a criterion named twice the last level counts.</summary>
    public static Levels Of(IEnumerable<CriterionLevel> entries)
    {
        var sorted = new SortedDictionary<string, Level>(StringComparer.Ordinal);
        foreach (var (criterion, level) in entries) sorted[criterion] = level;
        return new Levels([.. sorted.Select(pair => new CriterionLevel(pair.Key, pair.Value))]);
    }

    /// <summary>The level of a criterion; null when the ward has none for it.</summary>
    public Level? this[string criterion]
    {
        get
        {
            var (low, high) = (0, Entries.Length - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var order = string.CompareOrdinal(Entries[middle].Criterion, criterion);
                if (order == 0) return Entries[middle].Level;
                if (order < 0) low = middle + 1;
                else high = middle - 1;
            }
            return null;
        }
    }

    /// <summary>The same levels with one changed or added.</summary>
    public Levels With(string criterion, Level level) => Of([.. Entries, new CriterionLevel(criterion, level)]);

    /// <inheritdoc />
    public bool Equals(Levels? other) => other is not null && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Levels);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var entry in Entries) hash.Add(entry);
        return hash.ToHashCode();
    }
}

/// <summary>Writes levels as an object {criterion: level} and reads them back.</summary>
public sealed class LevelsJsonConverter : JsonConverter<Levels>
{
    /// <inheritdoc />
    public override Levels Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var levels = JsonSerializer.Deserialize<Dictionary<string, Level>>(ref reader, options) ?? [];
        return Levels.Of(levels.Select(pair => new CriterionLevel(pair.Key, pair.Value)));
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Levels value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (criterion, level) in value.Entries) writer.WriteNumber(criterion, level.Value);
        writer.WriteEndObject();
    }
}
