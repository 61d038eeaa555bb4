using System.Globalization;
using Microsoft.Playwright;

namespace ModelWard.Browser.Tests;

/// <summary>What a newcomer does: other capital in 2026, kept as a scenario, compared with the first one, printed.</summary>
[Collection(SiteToChange.Turns)]
public class NewcomerPathTests(SiteToChange site)
{
    private const string Recognized = "#figure-recognized";
    private const string First = "Phương án cơ sở";

    [Fact]
    public async Task Budget_Changed_IsSavedComparedAndPrintedByMouseAlone()
    {
        await using var reader = await site.Open("/", new Look(Newcomer: true));
        var page = reader.Page;
        await page.Locator("#tour-close").ClickAsync();
        var before = await Count(reader);
        var headline = await reader.Text(Recognized);
        (await reader.Text($"{Recognized} em")).ShouldBe("như phương án gốc");
        var slider = page.Locator("#capital-2026");
        await slider.ScrollIntoViewIfNeededAsync();
        var box = (await slider.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width * 0.4f, box.Y + box.Height / 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + box.Width - 1, box.Y + box.Height / 2, new MouseMoveOptions { Steps = 10 });
        await page.Mouse.UpAsync();
        await page.Locator("main[aria-busy=false]").WaitForAsync();
        await reader.Changed(Recognized, headline);
        var most = await slider.GetAttributeAsync("max");
        (await slider.InputValueAsync()).ShouldBe(most);
        (await reader.Text($"{Recognized} em")).ShouldBe($"+{await Count(reader) - before}, tốt hơn");

        await page.Locator("#save-plan > summary").ClickAsync();
        var name = await page.Locator("#plan-name").InputValueAsync();
        name.ShouldBe($"{First}, đã sửa");
        await page.Locator("#plan-save").ClickAsync();
        await Compare(reader, name, link => link.ClickAsync(), async () =>
        {
            // The browser's own dialogue would wait for someone.
            await page.EvaluateAsync("() => { window.print = () => { document.documentElement.dataset.printed = 'yes'; }; }");
            await page.Locator("[data-print]").ClickAsync();
            (await page.Locator("html[data-printed=yes]").CountAsync()).ShouldBe(1);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            (await page.Locator("#recommendation .answer").IsVisibleAsync()).ShouldBeTrue();
            await PrintedComparison.ShouldNameItsInputsSeedAndFingerprints(page, options: 2);
            var capital = page.Locator("#annex tbody tr:first-child td:nth-child(5)");
            (await page.Locator("#annex thead").First.Locator("th:nth-child(5)").InnerTextAsync()).ShouldBe("2026");
            var billions = decimal.Parse(most!, CultureInfo.InvariantCulture) / 1000;
            (await capital.AllInnerTextsAsync()).Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)).ShouldBe([110, billions]);
        });
    }

    [Fact]
    public async Task Budget_Changed_IsSavedAndComparedByKeyboardAlone()
    {
        await using var reader = await site.Open();
        var page = reader.Page;
        var before = await reader.Text(Recognized);
        await page.Locator("#capital-2026").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await reader.Changed(Recognized, before);
        await page.Locator("#save-plan > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#plan-name").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Thêm vốn 2026");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Compare(reader, "Thêm vốn 2026", async link =>
        {
            await link.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        });
    }

    /// <summary>Follows the way to the comparison, looks at it, and deletes the scenario again: others count what is stored.</summary>
    private static async Task Compare(Reader reader, string name, Func<ILocator, Task> follow, Func<Task>? then = null)
    {
        var page = reader.Page;
        var link = page.Locator("#plan-compare");
        await link.WaitForAsync();
        var id = (await link.GetAttributeAsync("href"))!.Split(',')[^1];
        try
        {
            (await link.InnerTextAsync()).ShouldBe($"So sánh với “{First}”");
            await follow(link);
            await page.Locator("#recommendation .answer").WaitForAsync();
            new Uri(page.Url).PathAndQuery.ShouldBe($"/compare?of=baseline,{id}");
            (await page.Locator(".chosen-options span").AllInnerTextsAsync()).Select(text => text.Trim()).ShouldBe([$"A {First}", $"B {name}"]);
            (await page.Locator("#recommendation .answer li").CountAsync()).ShouldBeGreaterThan(0);
            (await page.Locator("#inputs > .table-scroll tbody tr").CountAsync()).ShouldBe(1);
            (await reader.Text("#inputs tbody th")).ShouldBe("Vốn, tổng các năm");
            if (then is not null) await then();
            reader.Errors.ShouldBeEmpty();
            reader.Foreign.ShouldBeEmpty();
        }
        finally
        {
            var deleted = await page.APIRequest.DeleteAsync($"/api/v1/scenarios/{id}", new APIRequestContextOptions { Headers = [new("If-Match", "*")] });
            deleted.Status.ShouldBe(204);
        }
    }

    private static async Task<int> Count(Reader reader) =>
        int.Parse((await reader.Text($"{Recognized} > b")).Split('/')[0], CultureInfo.InvariantCulture);
}
