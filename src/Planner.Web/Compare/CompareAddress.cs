namespace ModelWard.Planner.Web.Compare;

/// <summary>The address of the compare page.</summary>
public static class CompareAddress
{
    /// <summary>The page with these scenarios, relative to the site.</summary>
    /// <param name="ids">Ids of stored scenarios; the first is what the others are compared with.</param>
    public static string Of(IEnumerable<string> ids) => $"compare?of={string.Join(',', ids.Select(Uri.EscapeDataString))}";

    /// <summary>The ids that a query names.</summary>
    public static IReadOnlyList<string> Read(string? of) => (of ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
