using Microsoft.Playwright;

namespace ModelWard.Browser.Tests;

[Collection(SiteToChange.Turns)]
public class ComparePageTests(SiteToChange site)
{
    private const string Three = "/compare?of=baseline,front-loaded,plus18";

    [Fact]
    public async Task Page_WithoutScripts_CanBeRead()
    {
        await using var reader = await site.Open(Three, new Look(Scripts: false));
        (await reader.Page.Locator("#inputs > .table-scroll tbody tr").CountAsync()).ShouldBe(5);
        (await reader.Page.Locator("#figures tbody tr").CountAsync()).ShouldBe(9);
        (await reader.Page.Locator("#annex .annex-option").CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task Page_Printed_ShowsInputsSeedAndFingerprints()
    {
        await using var reader = await site.Open(Three);
        var page = reader.Page;
        await page.Locator("#recommendation .answer").WaitForAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await page.Locator(".compare-choice").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("#annex table").CountAsync()).ShouldBe(3);
        foreach (var source in await page.Locator(".annex-source").AllAsync())
        {
            (await source.IsVisibleAsync()).ShouldBeTrue();
            (await source.InnerTextAsync()).ShouldContain("hạt giống 2023");
            (await source.Locator("code").AllInnerTextsAsync()).ShouldAllBe(print => print.Length == 64);
        }
        (await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })).Length.ShouldBeGreaterThan(20_000);
    }

    /// <summary>The same by mouse, the compared scenarios chosen on the page.</summary>
    [Fact]
    public async Task Scenario_Picked_JoinsTheComparison()
    {
        await using var reader = await site.Open("/compare?of=baseline,plus18");
        var page = reader.Page;
        await page.Locator("#recommendation .answer").WaitForAsync();
        await page.Locator(".compare-choice input[value=front-loaded]").ClickAsync();
        await page.Locator("#fans section").Nth(2).WaitForAsync();
        await page.Locator("#recommendation .answer").WaitForAsync();
        page.Url.ShouldEndWith("/compare?of=baseline,front-loaded,plus18");
        (await page.Locator("#changed .change-map").CountAsync()).ShouldBe(2);
        reader.Errors.ShouldBeEmpty();
    }

    /// <summary>What a newcomer does: other capital in 2026, kept as a scenario, compared with the first one, by keyboard alone.</summary>
    [Fact]
    public async Task Budget_Changed_IsSavedAndComparedByKeyboardAlone()
    {
        await using var reader = await site.Open("/");
        var page = reader.Page;
        var before = await reader.Text("#figure-recognized");
        await page.Locator("#capital-2026").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await reader.Changed("#figure-recognized", before);
        await page.Locator("#save-plan > summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#plan-name").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Thêm vốn 2026");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        var compare = page.Locator("#plan-compare");
        await compare.WaitForAsync();
        await compare.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#recommendation .answer").WaitForAsync();
        (await page.Locator(".chosen-options span").AllInnerTextsAsync()).Select(text => text.Trim()).ShouldBe(["A Phương án cơ sở", "B Thêm vốn 2026"]);
        (await page.Locator("#inputs > .table-scroll tbody tr").CountAsync()).ShouldBe(1);
        (await reader.Text("#inputs tbody th")).ShouldBe("Vốn, tổng các năm");
        // Others count what is stored.
        var deleted = await page.APIRequest.DeleteAsync(
            $"/api/v1/scenarios/{page.Url.Split(',')[^1]}", new APIRequestContextOptions { Headers = [new("If-Match", "*")] });
        deleted.Status.ShouldBe(204);
    }
}
