using ModelWard.Product;

namespace ModelWard.Bench.Pages;

/// <summary>The register of a country in the browser: times until the rows in view are painted, ms.</summary>
/// <param name="Filter">From a letter in the search field, of those that change what is found within 1.5 s.</param>
/// <param name="Letters">All letters typed.</param>
/// <param name="Wheel">From a scroll as by a notch of the wheel, 120 px.</param>
/// <param name="Jump">From a jump of the scroll bar to anywhere in the list.</param>
internal sealed record RegisterRun(IReadOnlyList<double> Filter, int Letters, IReadOnlyList<double> Wheel, IReadOnlyList<double> Jump)
{
    /// <summary>How many wards the register holds.</summary>
    public const int Wards = 10_598;

    private static readonly string[] Words = ["tan binh", "phu nhuan", "go vap", "phuong 15", "ben thanh", "quan 10", "thu duc", "hiep phu", "an khanh", "cau kho"];

    /// <summary>Brings the country in and measures.</summary>
    public static async Task<RegisterRun> Of(BenchLength length, string data, BrowserWindow browser, CancellationToken cancellationToken)
    {
        await using var product = await ProductProcess.Start("Planner.Api", data, cancellationToken);
        await CountryImport.Bring(product.Http, Wards, cancellationToken);
        var page = await browser.NewReader(product.Http.BaseAddress!, $"/wards?programme={CountryImport.Programme}");
        await page.Locator("main[aria-busy=false]").WaitForAsync();
        var letters = Words.Concat(Words).SelectMany(word => Enumerable.Range(1, word.Length).Select(letter => word[..letter])).ToList();
        await page.Run<double[]>("register.js", new { letters = letters.TakeLast(12) });
        var filter = await page.Run<double[]>("register.js", new { letters = letters.Take(length.Filters) });
        await page.ReloadAsync();
        await page.Locator("main[data-live=true][aria-busy=false]").WaitForAsync();
        await page.Locator("#clear-filter").ClickAsync();
        await page.Locator(".table-scroll.window").WaitForAsync();
        var wheel = await page.Run<double[]>("register.js", new { notches = length.Scrolls });
        // By the golden section: far from each other, and everywhere.
        var jumps = Enumerable.Range(1, length.Scrolls).Select(jump => jump * 0.6180339887 % 1);
        return new RegisterRun(filter, length.Filters, wheel, await page.Run<double[]>("register.js", new { jumps }));
    }
}
