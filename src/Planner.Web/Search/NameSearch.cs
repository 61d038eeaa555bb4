namespace ModelWard.Planner.Web.Search;

/// <summary>
/// Searches names of several parts, as ward and district, without regard to case and marks. A query that stands in one part
/// as it was typed wins: "tan phu" must not find Phường 4 of Tân Bình by tân and ph(ường). Only when nothing has it so may its
/// words lie anywhere: "phuong 4 tan binh".
/// </summary>
internal sealed class NameSearch
{
    private const int ShortestCode = 3;
    private readonly string _query;

    /// <summary>A search for a text as typed.</summary>
    public NameSearch(string query) => _query = FoldedText.Of(query).Trim();

    /// <summary>What is searched in: the parts of a name, folded, each beginning with a blank so that words are found at their start.</summary>
    public static string Ground(params string[] parts) => string.Join('\n', parts.Select(part => " " + FoldedText.Of(part)));

    /// <summary>The items found, in their order; all for an empty query.</summary>
    /// <param name="items">Where to search.</param>
    /// <param name="ground">An item's <see cref="Ground"/>.</param>
    /// <param name="code">An item's code, found by its beginning.</param>
    public IReadOnlySet<T> Find<T>(IEnumerable<T> items, Func<T, string> ground, Func<T, string> code)
    {
        var all = items.ToList();
        if (_query.Length == 0) return all.ToHashSet();
        var found = all.Where(item => IsCode(code(item)) || Stands(ground(item), _query)).ToHashSet();
        if (found.Count > 0) return found;
        var words = _query.Split(' ');
        return all.Where(item => words.All(word => Stands(ground(item), word))).ToHashSet();
    }

    private bool IsCode(string code) => _query.Length >= ShortestCode && code.StartsWith(_query, StringComparison.OrdinalIgnoreCase);

    private static bool Stands(string ground, string words) => ground.Contains(" " + words, StringComparison.Ordinal);
}
