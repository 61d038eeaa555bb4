using Microsoft.Playwright;

namespace ModelWard.Browser.Tests;

public class HelpTests(Site site)
{
    [Theory]
    [InlineData("vi", 1440)]
    [InlineData("en", 390)]
    public async Task Newcomer_TakesTheTourOnce(string language, int width)
    {
        await using var reader = await site.Open("/", new Look(language, Width: width, Newcomer: true));
        var page = reader.Page;
        await page.Locator("#tour-title").WaitForAsync();
        await reader.ShouldBeAccessible();
        await reader.Keep($"tour-{language}-{width}px");
        for (var step = 1; step < 5; step++)
        {
            var before = await reader.Text("#tour-title");
            await page.Locator("#tour-next").ClickAsync();
            await reader.Changed("#tour-title", before);
            (await page.Locator("[data-toured]").CountAsync()).ShouldBe(1);
        }
        await page.Locator("#tour-close").ClickAsync();
        await page.Locator("#tour-open").WaitForAsync();
        await page.ReloadAsync();
        await reader.Connected();
        await page.Locator("#tour-open").WaitForAsync();
        (await page.Locator(".tour").CountAsync()).ShouldBe(0);
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Word_Asked_IsExplainedByKeyboard()
    {
        await using var reader = await site.Open("/");
        var page = reader.Page;
        await page.Locator("[popovertarget=term-recognized-headline]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#term-recognized-headline").WaitForAsync();
        await reader.ShouldBeAccessible();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#term-recognized-headline").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task Word_AskedWithoutScripts_IsExplained()
    {
        await using var reader = await site.Open("/wards/26968", new Look(Scripts: false));
        var meaning = reader.Page.Locator("#term-level-levels");
        (await meaning.IsVisibleAsync()).ShouldBeFalse();
        await reader.Page.Locator("[popovertarget=term-level-levels]").ClickAsync();
        (await meaning.InnerTextAsync()).ShouldContain("từ 0 đến 100");
        (await meaning.IsVisibleAsync()).ShouldBeTrue();
    }
}
