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
        await PrintedComparison.ShouldNameItsInputsSeedAndFingerprints(page, options: 3);
    }

    [Theory]
    [InlineData("#documents .document-row >> nth=1", 3, "hcmc-front-loaded-paper-minh-hoa-illustrative.docx")]
    [InlineData("#documents .document-row >> nth=0", 0, "hcmc-baseline-annex-minh-hoa-illustrative.docx")]
    [InlineData("#documents .document-row >> nth=2", 1, "hcmc-plus18-annex-minh-hoa-illustrative.xlsx")]
    public async Task Document_Pressed_IsDownloadedUnderItsName(string row, int button, string name)
    {
        await using var reader = await site.Open(Three);
        var page = reader.Page;
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(row).Locator("button").Nth(button).ClickAsync());

        download.SuggestedFilename.ShouldBe(name);
        (await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken))[..2].ShouldBe("PK"u8.ToArray());
        await Assertions.Expect(page.Locator("#documents [role=status]")).ToContainTextAsync("đã tải về");
        reader.Errors.ShouldBeEmpty();
    }

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
}
