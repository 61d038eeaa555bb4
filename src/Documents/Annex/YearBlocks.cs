namespace ModelWard.Documents.Annex;

/// <summary>Parts the years among tables that are no wider than the page.</summary>
internal static class YearBlocks
{
    /// <summary>The most years of a table.</summary>
    public const int Most = 8;

    /// <summary>Places of years, in blocks as even as can be.</summary>
    /// <param name="years">How many years there are.</param>
    /// <param name="most">How many of them a table may have, from 1.</param>
    public static IEnumerable<Range> Of(int years, int most = Most)
    {
        var blocks = (years + most - 1) / most;
        for (var block = 0; block < blocks; block++) yield return (years * block / blocks)..(years * (block + 1) / blocks);
    }
}
