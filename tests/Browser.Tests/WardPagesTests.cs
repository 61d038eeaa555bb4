using Microsoft.Playwright;

namespace ModelWard.Browser.Tests;

[Collection(SiteToChange.Turns)]
public class WardPagesTests(SiteToChange site)
{
    [Fact]
    public async Task Officer_ByKeyboardAlone_FindsAWardAndAssessesACriterion()
    {
        await using var reader = await site.Open("/wards");
        var page = reader.Page;
        await page.Locator("#q").FocusAsync();
        var before = await reader.Text(".found");
        await page.Keyboard.TypeAsync("phuong 15 tan binh");
        await reader.Changed(".found", before);
        await page.WaitForFunctionAsync("() => document.querySelectorAll('table.register tbody tr').length === 1");
        await reader.Addressed("q=phuong");
        await page.Locator("table.register tbody a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#criteria").WaitForAsync();
        (await reader.Text("h1")).ShouldBe("Phường 15 Quận Tân Bình");

        var level = await reader.Text("tr[data-criterion=C22] .level-words b");
        await page.Locator("tr[data-criterion=C22] button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.activeElement.id === 'assess-level'");
        await page.Keyboard.TypeAsync("101");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#assess-level-fault").WaitForAsync();
        (await reader.Text("#assess-level-fault")).ShouldBe("“101” không dùng được. Cần: số từ 0 đến 100, nhiều nhất hai chữ số thập phân.");
        (await page.Locator("#assess-level").InputValueAsync()).ShouldBe("101");
        (await reader.Text("tr[data-criterion=C22] .level-words b")).ShouldBe(level);

        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("87,5");
        await page.Keyboard.PressAsync("Enter");
        (await reader.Changed("tr[data-criterion=C22] .level-words b", level)).ShouldBe("87,5");
        await page.Locator(".history li").Nth(1).WaitForAsync();
        (await reader.Text(".history li")).ShouldContain($"Mức {level} → 87,5, ngưỡng 80: đạt");
        (await reader.Text("#assess .entry-status")).ShouldStartWith("Đã lưu lúc ");
        reader.Errors.ShouldBeEmpty();
        reader.Foreign.ShouldBeEmpty();

        await page.ReloadAsync();
        await reader.Connected();
        (await reader.Text("tr[data-criterion=C22] .level-words b")).ShouldBe("87,5");
    }

    [Fact]
    public async Task Officer_PressingSaveTwice_WritesOnce()
    {
        await using var reader = await site.Open("/wards/26977");
        await reader.Page.Locator("#report-open").ClickAsync();
        await reader.Page.Locator("#report-text").FillAsync("Mặt bằng chưa giải phóng.");
        await reader.Page.Locator("#report button[type=submit]").DblClickAsync();
        await reader.Page.Locator(".difficulties li.open").WaitForAsync();
        await reader.Page.Locator("#resolve-open-2").ClickAsync();
        await reader.Page.Locator("#resolve-2").FillAsync("Đã giao đất.");
        await reader.Page.Locator(".difficulties button[type=submit]").DblClickAsync();
        await reader.Page.Locator(".difficulties li.resolved").WaitForAsync();
        await reader.Page.Locator(".history li").Nth(2).WaitForAsync();
        (await reader.Page.Locator(".difficulties li").CountAsync()).ShouldBe(1);
        (await reader.Page.Locator(".history li").CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task Officers_ChangingTheSameWard_SeeTheConflictAndLoseNothing()
    {
        await using var one = await site.Open("/wards/26980");
        await using var other = await site.Open("/wards/26980", new Look("en"));
        await one.Page.Locator("#needs-open").ClickAsync();
        await one.Page.Locator("#needs-officers").FillAsync("9");
        await other.Page.Locator("#needs-open").ClickAsync();
        await other.Page.Locator("#needs-officers").FillAsync("7");
        await other.Page.Locator("#needs button[type=submit]").ClickAsync();
        await other.Page.Locator(".history li").Nth(1).WaitForAsync();
        await one.Page.Locator("#needs button[type=submit]").ClickAsync();
        await one.Page.Locator(".conflict").WaitForAsync();
        (await one.Text(".conflict")).ShouldContain("Cán bộ còn thiếu: hiện là 7 người, bạn nhập 9");
        (await one.Page.Locator("#needs-officers").InputValueAsync()).ShouldBe("9");
        await one.Keep("ward-conflict");
        var before = await one.Text("#figure-officers b");
        await one.Page.Locator("#needs button[type=submit]").ClickAsync();
        (await one.Changed("#figure-officers b", before)).ShouldBe("9");
    }

    [Theory]
    [InlineData("vi", false)]
    [InlineData("vi", true)]
    [InlineData("en", false)]
    [InlineData("en", true)]
    public async Task Forms_InEveryLanguageAndTheme_HaveNoAccessibilityFault(string language, bool dark)
    {
        await using var reader = await site.Open("/wards/26968", new Look(language, dark));
        foreach (var form in (string[])["#assess-open", "#needs-open", "#report-open"]) await reader.Page.Locator(form).ClickAsync();
        await reader.Page.Locator("#assess-level").FillAsync("101");
        await reader.Page.Locator("#assess button[type=submit]").ClickAsync();
        await reader.Page.Locator("#assess-level-fault").WaitForAsync();
        await reader.ShouldBeAccessible();
        await reader.Keep($"ward-{language}-{(dark ? "dark" : "light")}");
    }

    [Theory]
    [InlineData("/wards")]
    [InlineData("/wards/26968")]
    public async Task Pages_OnANarrowScreen_DoNotOverflow(string path)
    {
        foreach (var width in (int[])[390, 768, 1024])
        {
            await using var reader = await site.Open(path, new Look(Width: width, Height: 844));
            if (path.Length > 6)
                foreach (var form in (string[])["#assess-open", "#needs-open", "#report-open"]) await reader.Page.Locator(form).ClickAsync();
            (await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, $"{path} at {width}");
            await reader.Keep($"{(path.Length > 6 ? "ward" : "wards")}-{width}px");
        }
    }

    [Fact]
    public async Task Pages_WithoutScripts_CanBeReadFilteredAndSorted()
    {
        await using var reader = await site.Open("/wards", new Look(Scripts: false));
        var page = reader.Page;
        (await page.Locator("table.register tbody tr").CountAsync()).ShouldBe(249);
        (await page.Locator(".noscript").IsVisibleAsync()).ShouldBeTrue();
        await page.Locator("#q").FillAsync("tan binh");
        await page.Locator("form.filter button[type=submit]").ClickAsync();
        page.Url.ShouldContain("q=tan");
        (await page.Locator("table.register tbody tr").CountAsync()).ShouldBe(15);
        (await reader.Text("table.register tbody tr td:last-child")).ShouldMatch("^(\\d{4}|–)$");
        await page.Locator("table.register thead a").Nth(5).ClickAsync();
        page.Url.ShouldContain("sort=met");
        var met = (await page.Locator("table.register .count").AllInnerTextsAsync()).Select(text => int.Parse(text.Split('/')[0])).ToList();
        met.ShouldBe(met.Order());
        await page.Locator("table.register tbody a").First.ClickAsync();
        (await page.Locator("tr[data-criterion]").CountAsync()).ShouldBe(22);
        (await page.Locator("table.places tbody tr").CountAsync()).ShouldBe(3);
        (await page.Locator(".history li").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Pages_Printed_ShowTheSheetWithoutControls()
    {
        await using var reader = await site.Open("/wards/26968", new Look(Dark: true, Width: 718, Height: 1015));
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (var hidden in (string[])["#assess-open", "#history", ".back", ".page-header nav"])
            (await reader.Page.Locator(hidden).First.IsVisibleAsync()).ShouldBeFalse(hidden);
        (await reader.Page.Locator("tr[data-criterion] .level-words").First.IsVisibleAsync()).ShouldBeTrue();
        (await reader.Text(".page-title .printed-inputs")).ShouldContain("In ngày ");
        (await reader.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.card')).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        await reader.Keep("ward-print");
    }

    [Fact]
    public async Task WardCard_OfThePlanner_LeadsToTheDossierAndBack()
    {
        await using var reader = await site.Open("/?w=26968");
        await reader.Page.Locator(".open-dossier a").ClickAsync();
        await reader.Page.Locator("#criteria").WaitForAsync();
        new Uri(reader.Page.Url).AbsolutePath.ShouldBe("/wards/26968");
        await reader.Page.Locator("table.places a").First.ClickAsync();
        await reader.Page.Locator("#ward-card h2").WaitForAsync();
        (await reader.Text("#ward-card h2")).ShouldContain("Phường 4");
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ward_ThatDoesNotExist_IsNotFound()
    {
        await using var reader = await site.Open("/wards/99999", new Look(Scripts: false));
        var answer = await reader.Page.ReloadAsync();
        answer!.Status.ShouldBe(404);
        (await reader.Text("h1")).ShouldBe("Không có phường mã 99999 trong chương trình này.");
    }
}
