namespace ModelWard.Planner.Web.Words;

/// <summary>Shortens the names of districts for the map, where a label must fit over its island.</summary>
internal static class DistrictLabel
{
    /// <summary>The short name: the kind of district is dropped, or kept as a letter before a number.</summary>
    public static string Of(string name, Language language) =>
        language == Language.English ? English(name) : Vietnamese(name);

    private static string Vietnamese(string name) =>
        Rest(name, "Quận ") is { } district ? Numbered(district) ? "Q." + district : district
        : Rest(name, "Huyện ") is { } rural ? rural
        : Rest(name, "Thành phố ") is { } city ? "TP. " + city
        : name;

    private static string English(string name)
    {
        if (Rest(name, "District ") is { } number && Numbered(number)) return "D" + number;
        return name.EndsWith(" District", StringComparison.Ordinal) ? name[..^" District".Length] : name;
    }

    private static bool Numbered(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static string? Rest(string name, string start) =>
        name.StartsWith(start, StringComparison.Ordinal) ? name[start.Length..] : null;
}
