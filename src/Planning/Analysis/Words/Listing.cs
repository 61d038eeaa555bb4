using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>Lists in sentences.</summary>
internal static class Listing
{
    /// <summary>"A", "A and B", "A, B and C", "A, B, C and 4 more".</summary>
    /// <param name="parts">What is named, one or more.</param>
    /// <param name="more">How many are not named.</param>
    public static Names Of(IReadOnlyList<Names> parts, int more = 0) => new(
        Join([.. parts.Select(part => part.Vi)], more == 0 ? null : $"{NumberWords.Vi.Whole(more)} phường khác", " và "),
        Join([.. parts.Select(part => part.En)], more == 0 ? null : $"{NumberWords.En.Whole(more)} more", " and "));

    private static string Join(List<string> parts, string? rest, string and)
    {
        if (rest is not null) parts.Add(rest);
        return parts.Count == 1 ? parts[0] : string.Join(", ", parts[..^1]) + and + parts[^1];
    }
}
