using System.Collections.Immutable;
using System.Text.Json;

namespace ModelWard.Model;

/// <summary>The names under which the values of enumerations are written, in JSON, CSV and on the screen alike.</summary>
public static class EnumNames
{
    /// <summary>What is allowed, in words: one of all names.</summary>
    public static string Allowed<T>()
        where T : struct, Enum => Table<T>.Allowed;

    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Names[Table<T>.Values.IndexOf(value)];

    /// <summary>Finds the value of a name; upper and lower case matter.</summary>
    public static bool TryFind<T>(string? name, out T value)
        where T : struct, Enum
    {
        var index = name is null ? -1 : Table<T>.Names.IndexOf(name, 0, StringComparer.Ordinal);
        value = index < 0 ? default : Table<T>.Values[index];
        return index >= 0;
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly ImmutableArray<T> Values = [.. Enum.GetValues<T>()];

        public static readonly ImmutableArray<string> Names =
            [.. Values.Select(value => JsonSerializer.SerializeToElement(value, ModelJson.Options).GetString()!)];

        public static readonly string Allowed = "one of " + string.Join(", ", Names);
    }
}
