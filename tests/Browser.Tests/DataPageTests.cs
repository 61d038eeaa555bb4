using System.Text;
using Microsoft.Playwright;

namespace ModelWard.Browser.Tests;

[Collection(SiteToChange.Turns)]
public class DataPageTests(SiteToChange site)
{
    [Fact]
    public async Task Files_Chosen_AreLookedThroughPutRightAndTakenIn()
    {
        await using var reader = await site.Open("/data");
        var page = reader.Page;
        var version = await reader.Text("#data-version");
        await Choose(page, "ward,C01\n27172,101\n");
        await page.Locator(".import-faults tbody tr").WaitForAsync();
        (await page.Locator(".import-faults tbody td").AllInnerTextsAsync()).Take(4).ShouldBe(["levels", "2", "C01", "101"]);
        (await page.Locator("#import-do").CountAsync()).ShouldBe(0);
        await reader.ShouldBeAccessible();

        await Choose(page, "ward,C01\n27172,85.5\n");
        await page.Locator(".import-changes tbody tr").WaitForAsync();
        (await reader.Text("#import-says")).ShouldBe("Sẽ thêm 0 phường, sửa 1 phường.");
        (await reader.Text(".import-changes tbody td:last-child")).ShouldEndWith("85 → 85.5");
        await reader.ShouldBeAccessible();
        (await reader.Text("#data-version")).ShouldBe(version);
        await page.Locator("#import-do").ClickAsync();
        await reader.Changed("#data-version", version);
        (await reader.Text("#import-says")).ShouldStartWith("Đã nhập: thêm 0 phường, sửa 1 phường.");
        reader.Errors.ShouldBeEmpty();
        reader.Foreign.ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_WithoutScripts_CanBeRead()
    {
        await using var reader = await site.Open("/data", new Look(Scripts: false));
        (await reader.Page.Locator("#criteria tbody tr").CountAsync()).ShouldBe(22);
        (await reader.Page.Locator("#assumptions tbody tr").CountAsync()).ShouldBe(13);
        (await reader.Page.Locator("#downloads a").CountAsync()).ShouldBe(11);
    }

    private static Task Choose(IPage page, string csv) => page.Locator("#import-files").SetInputFilesAsync(new FilePayload
    {
        Name = "levels.csv",
        MimeType = "text/csv",
        Buffer = Encoding.UTF8.GetBytes(csv),
    });
}
