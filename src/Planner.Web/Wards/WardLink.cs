namespace ModelWard.Planner.Web.Wards;

/// <summary>Where the dossier of a ward is found.</summary>
public static class WardLink
{
    /// <summary>The address, below the product's root.</summary>
    /// <param name="code">Code of the ward.</param>
    /// <param name="programme">Code of the programme; null for that of the first scenario.</param>
    /// <param name="historyPage">Page of the history, from 1.</param>
    public static string To(string code, string? programme = null, int historyPage = 1)
    {
        var query = new List<string>();
        if (programme is not null) query.Add("programme=" + Uri.EscapeDataString(programme));
        if (historyPage > 1) query.Add(FormattableString.Invariant($"h={historyPage}"));
        return $"wards/{Uri.EscapeDataString(code)}{(query.Count == 0 ? "" : "?")}{string.Join('&', query)}";
    }
}
