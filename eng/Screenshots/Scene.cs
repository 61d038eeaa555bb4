using Microsoft.Playwright;

namespace ModelWard.Screenshots;

/// <summary>A page as a reader would have it before them.</summary>
/// <param name="Name">Name of its pictures.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Act">What the reader does before the picture is taken; null for nothing.</param>
internal sealed record Scene(string Name, string Path, Func<IPage, Task>? Act = null)
{
    /// <summary>Every page of the product.</summary>
    public static readonly Scene[] All =
    [
        new("planner", "/", FanOfAll),
        new("planner-optimal", "/?p=optimal&w=26968", FanOfAll),
        new("planner-no-plan", "/?p=optimal&c=0,0,0,0,0,0,0,0"),
        new("planner-questions", "/", AskAll),
        new("compare", "/compare?of=baseline,front-loaded,plus18", page => page.Locator("#recommendation .answer").WaitForAsync()),
        new("wards", "/wards"),
        new("ward", "/wards/26968"),
        new("ward-forms", "/wards/26968", OpenForms),
        new("data", "/data"),
    ];

    private static Task FanOfAll(IPage page) => page.Locator(".futures-source", new PageLocatorOptions { HasTextRegex = new("^10[.,]000 ") }).WaitForAsync();

    private static async Task OpenForms(IPage page)
    {
        foreach (var form in (string[])["#assess-open", "#needs-open", "#report-open"]) await page.Locator(form).ClickAsync();
        await page.Locator("#assess-level").FillAsync("101");
        await page.Locator("#assess button[type=submit]").ClickAsync();
        await page.Locator("#assess-level-fault").WaitForAsync();
    }

    private static async Task AskAll(IPage page)
    {
        foreach (var box in await page.Locator("#options .compare-choice input[type=checkbox]").AllAsync()) await box.CheckAsync();
        foreach (var card in (string[])["#tornado", "#comparison", "#regret", "#information", "#least-capital", "#robust"])
        {
            await page.Locator($"{card} .ask-button").ClickAsync();
            await page.Locator($"{card} .answer").First.WaitForAsync();
        }
    }
}
