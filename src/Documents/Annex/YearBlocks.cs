namespace ModelWard.Documents.Annex;

/// <summary>Parts the years among tables that are no wider than the page.</summary>
internal static class YearBlocks
{
    private const int Most = 8;

    /// <summary>Places of years, in blocks as even as can be.</summary>
    /// <param name="years">How many years there are.</param>
    public static IEnumerable<Range> Of(int years)
    {
        var blocks = (years + Most - 1) / Most;
        for (var block = 0; block < blocks; block++) yield return (years * block / blocks)..(years * (block + 1) / blocks);
    }
}
