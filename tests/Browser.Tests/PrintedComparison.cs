using Microsoft.Playwright;

namespace ModelWard.Browser.Tests;

/// <summary>The compare page on paper.</summary>
internal static class PrintedComparison
{
    /// <summary>Fails unless the page, its media emulated, prints every option's inputs, seed and two fingerprints, and no controls.</summary>
    internal static async Task ShouldNameItsInputsSeedAndFingerprints(IPage page, int options)
    {
        (await page.Locator(".compare-choice").IsVisibleAsync()).ShouldBeFalse();
        var tables = await page.Locator("#annex table").AllAsync();
        tables.Count.ShouldBe(options);
        foreach (var table in tables) (await table.IsVisibleAsync()).ShouldBeTrue();
        var sources = await page.Locator(".annex-source").AllAsync();
        sources.Count.ShouldBe(options);
        var prints = new List<string>();
        foreach (var source in sources)
        {
            (await source.IsVisibleAsync()).ShouldBeTrue();
            (await source.InnerTextAsync()).ShouldContain("hạt giống 2023");
            prints.AddRange(await source.Locator("code").AllInnerTextsAsync());
        }
        prints.Count.ShouldBe(2 * options);
        prints.ShouldAllBe(print => print.Length == 64 && print.All(char.IsAsciiHexDigitLower));
        prints.ShouldBeUnique();
        (await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })).Length.ShouldBeGreaterThan(20_000);
    }
}
