using Microsoft.Playwright;

namespace ModelWard.Screenshots;

/// <summary>Takes pictures of scenes with Debian's Chromium; downloads nothing.</summary>
internal sealed class Camera(IBrowser browser, Uri site, DirectoryInfo folder)
{
    /// <summary>Takes one picture.</summary>
    /// <param name="scene">The page.</param>
    /// <param name="look">How it is looked at.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="whole">Whether the whole page is taken, pixel by pixel, or what stands on the screen first, in a small file.</param>
    /// <returns>What is wrong with the page; empty when nothing is.</returns>
    public async Task<IReadOnlyList<string>> Take(Scene scene, Look look, string file, bool whole)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = look.Width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        if (!scene.Newcomer) await context.AddInitScriptAsync("localStorage.setItem('modelward-tour', 'taken')");
        await context.AddCookiesAsync([Choice("language", look.Language), Choice("theme", look.Theme)]);
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") faults.Add(message.Text);
        };
        page.PageError += (_, error) => faults.Add(error);
        await page.GotoAsync(scene.Path);
        await page.Locator("main[data-live=true]").WaitForAsync();
        if (scene.Act is { } act) await act(page);
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(folder.FullName, file),
            FullPage = whole,
            Type = whole ? ScreenshotType.Png : ScreenshotType.Jpeg,
            Quality = whole ? null : 76,
        });
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (width > look.Width) faults.Add($"{width} px wide");
        return faults;
    }

    private Cookie Choice(string name, string value) => new() { Name = name, Value = value, Url = site.ToString() };
}
