using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ModelWard.Product;

namespace ModelWard.Browser.Tests;

/// <summary>How a reader looks at the page; a newcomer has not taken the tour.</summary>
public sealed record Look(string Language = "vi", bool Dark = false, int Width = 1440, int Height = 900, bool Scripts = true, bool Newcomer = false);

/// <summary>A reader in a browser of their own: notes every request that leaves the product and every error.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _foreign = new();
    private readonly ConcurrentQueue<string> _errors = new();

    private Reader(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                _foreign.Enqueue(request.Url);
        };
        page.WebSocket += (_, socket) =>
        {
            if (new Uri(socket.Url).Authority != site.Authority) _foreign.Enqueue(socket.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _errors.Enqueue($"{message.Text} {message.Location}");
        };
        page.PageError += (_, error) => _errors.Enqueue(error);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Requests to anything but the product.</summary>
    public IReadOnlyCollection<string> Foreign => _foreign;

    /// <summary>Errors that the browser has reported.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>Opens a page and, with scripts, waits until it is connected.</summary>
    public static async Task<Reader> Open(IBrowser browser, Uri site, string path, Look look)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = look.Scripts,
            // A browser set to Vietnamese writes decimals with commas of its own accord.
            Locale = look.Language == "vi" ? "vi-VN" : "en-US",
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
        });
        context.SetDefaultTimeout(60_000);
        if (look.Scripts) await context.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', event => console.error(`${event.violatedDirective} forbids ${event.blockedURI}`))");
        if (look.Scripts && !look.Newcomer) await context.AddInitScriptAsync("localStorage.setItem('modelward-tour', 'taken')");
        await context.AddCookiesAsync([new Cookie { Name = "language", Value = look.Language, Url = site.ToString() }]);
        var reader = new Reader(context, await context.NewPageAsync(), site);
        await reader.Page.GotoAsync(path);
        if (look.Scripts) await reader.Connected();
        return reader;
    }

    /// <summary>Waits until the page is connected and the planner's charts, where it has them, are drawn.</summary>
    public async Task Connected()
    {
        await Page.Locator("main[data-live=true]").WaitForAsync();
        if (await Page.Locator(".planner").CountAsync() == 0) return;
        await Page.Locator("#recognized .chart svg").WaitForAsync();
        await Page.Locator("#spend .chart svg").WaitForAsync();
    }

    /// <summary>The text of an element.</summary>
    public async Task<string> Text(string selector) => (await Page.Locator(selector).First.InnerTextAsync()).Trim();

    /// <summary>Waits until the text of an element is another than it was.</summary>
    public async Task<string> Changed(string selector, string before)
    {
        await Page.WaitForFunctionAsync("([selector, before]) => document.querySelector(selector)?.innerText.trim() !== before", new[] { selector, before });
        return await Text(selector);
    }

    /// <summary>Waits until the page's address holds a text. The page replaces its address without loading anything.</summary>
    public Task Addressed(string part) => Page.WaitForFunctionAsync("part => location.href.includes(part)", part);

    /// <summary>Fails when axe finds a fault on the page as it stands.</summary>
    public async Task ShouldBeAccessible() =>
        (await Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty();

    /// <summary>Fails when the page is wider than its window.</summary>
    public async Task ShouldNotOverflow() =>
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);

    /// <summary>Keeps a picture of the whole page for people to look at.</summary>
    public async Task Keep(string name) => await Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(Repository.Root.FullName, "artifacts", "screenshots", $"{name}.png"),
        FullPage = true,
    });

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
