using Microsoft.Playwright;
using ModelWard.Product;

namespace ModelWard.Bench.Pages;

/// <summary>Debian's Chromium without a screen: it lays out and paints in software, 1440 x 900.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserWindow(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Its version.</summary>
    public string Version => _browser.Version;

    public static async Task<BrowserWindow> Open()
    {
        if (!File.Exists(Chromium.Path)) throw new InvalidOperationException($"{Chromium.Path} is missing; eng/bench.sh ui installs it.");
        var playwright = await Playwright.CreateAsync();
        return new BrowserWindow(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = Chromium.Flags,
        }));
    }

    /// <summary>A page in a profile of its own, as of a reader who has taken the tour: nothing in the cache, nothing loaded yet.</summary>
    public async Task<IPage> NewReader(Uri site)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
        });
        context.SetDefaultTimeout(120_000);
        await context.AddInitScriptAsync("localStorage.setItem('modelward-tour', 'taken')");
        return await context.NewPageAsync();
    }

    /// <summary>The same with a page loaded and connected.</summary>
    public async Task<IPage> NewReader(Uri site, string path)
    {
        var page = await NewReader(site);
        await page.GotoAsync(path);
        await page.Locator("main[data-live=true]").WaitForAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
