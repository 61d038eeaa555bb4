using Microsoft.Playwright;
using ModelWard.Browser.Tests;
using ModelWard.Product;

[assembly: AssemblyFixture(typeof(Site))]
[assembly: AssemblyFixture(typeof(SiteToChange))]

namespace ModelWard.Browser.Tests;

/// <summary>The product in a process of its own and a browser to look at it; started once, when the first test needs them.</summary>
public class Site : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("modelward-browser-");
    private readonly SemaphoreSlim _starting = new(1);
    private ProductProcess? _product;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens a page of the product and waits until it is connected.</summary>
    /// <param name="path">Path and query.</param>
    /// <param name="look">Language, theme, size, scripts.</param>
    public async Task<Reader> Open(string path = "/", Look? look = null)
    {
        RequireBrowser();
        await Start();
        return await Reader.Open(_browser!, _product!.Http.BaseAddress!, path, look ?? new Look());
    }

    /// <summary>Starts another product, which the test may end as it likes, and opens a page of it.</summary>
    /// <param name="data">Its data directory.</param>
    /// <param name="path">The page.</param>
    /// <param name="settings">More settings, as <c>--ModelWard:Samples=false</c>.</param>
    /// <param name="address">Where it listens; a free port where null.</param>
    public async Task<(ProductProcess Product, Reader Reader)> OpenOwn(DirectoryInfo data, string path = "/", string[]? settings = null, Uri? address = null)
    {
        RequireBrowser();
        await Start();
        var product = await ProductProcess.Start("Planner.Api", data.FullName, TestContext.Current.CancellationToken, settings, address: address);
        return (product, await Reader.Open(_browser!, product.Http.BaseAddress!, path, new Look()));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_product is not null) await _product.DisposeAsync();
        _data.Delete(recursive: true);
        _starting.Dispose();
    }

    // Where the browser is missing the tests say so; with CI=true that is a failure.
    private static void RequireBrowser()
    {
        if (File.Exists(Chromium.Path)) return;
        const string reason = $"{Chromium.Path} is missing; eng/test.sh installs it.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private async Task Start()
    {
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _product ??= await ProductProcess.Start("Planner.Api", _data.FullName, TestContext.Current.CancellationToken);
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = Chromium.Flags });
        }
        finally
        {
            _starting.Release();
        }
    }
}

/// <summary>
/// A product of their own for tests that change wards: those of the others must stay as they are while a test looks at them. They take turns,
/// since an import is refused when someone else has changed a ward meanwhile.
/// </summary>
public sealed class SiteToChange : Site
{
    /// <summary>Name of the collection of these tests.</summary>
    public const string Turns = "wards change";
}
