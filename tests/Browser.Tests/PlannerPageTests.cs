using Microsoft.Playwright;

namespace ModelWard.Browser.Tests;

public class PlannerPageTests(Site site)
{
    private const string Recognized = "#figure-recognized";

    [Fact]
    public async Task Page_Opened_DrawsMapChartsAndTableWithoutErrors()
    {
        await using var reader = await site.Open();
        (await reader.Page.Locator(".map [data-ward]").CountAsync()).ShouldBe(249);
        (await reader.Page.Locator("table.wards tbody tr[aria-rowindex]").CountAsync()).ShouldBe(20);
        (await reader.Page.Locator("#recognized .chart svg path").CountAsync()).ShouldBeGreaterThan(8);
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Slider_Dragged_ChangesTheHeadlineWhileItMovesAndStaysInTheAddress()
    {
        await using var reader = await site.Open();
        var before = await reader.Text(Recognized);
        var box = (await reader.Page.Locator("#capital-2026").BoundingBoxAsync())!;
        var (y, from, to) = (box.Y + box.Height / 2, box.X + box.Width * 0.42f, box.X + box.Width * 0.95f);
        await reader.Page.Mouse.MoveAsync(from, y);
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(to, y, new MouseMoveOptions { Steps = 30 });
        var during = await reader.Changed(Recognized, before);
        await reader.Page.Mouse.UpAsync();
        during.ShouldNotBe(before);
        var value = await reader.Page.Locator("#capital-2026").InputValueAsync();
        var capital = await reader.Page.EvaluateAsync<string>("[...document.querySelectorAll('[id^=capital-]')].map(slider => slider.value).join(',')");
        await reader.Addressed($"c={capital}");
        var settled = await reader.Text(Recognized);
        await reader.Page.ReloadAsync();
        await reader.Connected();
        (await reader.Text(Recognized)).ShouldBe(settled);
        (await reader.Page.Locator("#capital-2026").InputValueAsync()).ShouldBe(value);
        await reader.Page.Locator("#reset").ClickAsync();
        (await reader.Changed(Recognized, settled)).ShouldBe(before);
    }

    [Fact]
    public async Task Slider_MovedByKeys_SaysItsValueWithUnit()
    {
        await using var reader = await site.Open();
        var before = await reader.Text(Recognized);
        var slider = reader.Page.Locator("#capital-2025");
        await slider.FocusAsync();
        await reader.Page.Keyboard.PressAsync("PageUp");
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await reader.Changed(Recognized, before);
        (await slider.GetAttributeAsync("aria-valuetext"))!.ShouldEndWith(" tỷ đồng");
        (await reader.Page.Locator("#capital-2025 ~ *").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Search_WithoutMarks_FindsTheDistrictAndFadesTheOthers()
    {
        await using var reader = await site.Open();
        var before = await reader.Text(".found");
        await reader.Page.Locator("#search").FillAsync("tan binh");
        var found = int.Parse((await reader.Changed(".found", before)).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        found.ShouldBeInRange(15, 30);
        (await reader.Page.Locator(".tile:not(.faint)").CountAsync()).ShouldBe(found);
        var rows = await reader.Page.Locator("table.wards tbody tr[aria-rowindex]").AllInnerTextsAsync();
        rows.ShouldAllBe(row => row.Contains("Tân Bình"));
        var names = rows.Select(row => row.Split('\t')[0]).ToList();
        names.IndexOf("Phường 2").ShouldBeLessThan(names.IndexOf("Phường 10"));
    }

    [Fact]
    public async Task Keyboard_OnTheMap_MovesChoosesAndLeavesByOneTab()
    {
        await using var reader = await site.Open();
        await reader.Page.Locator(".map [tabindex='0']").FocusAsync();
        var first = await Focused(reader);
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        var ward = await Focused(reader);
        ward.ShouldNotBe(first);
        (await reader.Page.Locator(".tip").IsVisibleAsync()).ShouldBeTrue();
        await reader.Page.Keyboard.PressAsync("Escape");
        (await reader.Page.Locator(".tip").IsVisibleAsync()).ShouldBeFalse();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Locator($"[data-ward='{ward}'][aria-selected='true']").WaitForAsync();
        (await reader.Text("#ward-card .subtitle")).ShouldContain(ward!);
        await reader.Addressed($"w={ward}");
        (await reader.Page.Locator(".map [tabindex='0']").CountAsync()).ShouldBe(1);
        await reader.Page.Keyboard.PressAsync("Tab");
        (await Focused(reader)).ShouldBeNull();
    }

    [Fact]
    public async Task SkipLink_Used_LeadsToTheContent()
    {
        await using var reader = await site.Open("/?o=120");
        await reader.Page.Keyboard.PressAsync("Tab");
        await reader.Page.Keyboard.PressAsync("Enter");
        (await reader.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("content");
        (await reader.Page.Locator("#officers").InputValueAsync()).ShouldBe("120");
    }

    [Fact]
    public async Task Language_Switched_KeepsTheInputs()
    {
        await using var reader = await site.Open();
        await reader.Page.Locator("#officers").FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");
        await reader.Addressed("?o=105");
        await reader.Page.Locator("[data-language-link]").ClickAsync();
        await reader.Page.Locator("html[lang=en]").WaitForAsync();
        await reader.Connected();
        (await reader.Text("h1")).ShouldBe("What if the budget changes?");
        (await reader.Page.Locator("#officers").InputValueAsync()).ShouldBe("105");
        await reader.Page.Locator("[data-language-link]").ClickAsync();
        await reader.Page.Locator("html[lang=vi]").WaitForAsync();
    }

    [Fact]
    public async Task Theme_Switched_RecolorsChartsAndIsRemembered()
    {
        await using var reader = await site.Open();
        var light = await ChartText(reader);
        await reader.Page.Locator("[data-theme-switch]").ClickAsync();
        await reader.Page.WaitForFunctionAsync("light => document.querySelector('#recognized .chart svg text').getAttribute('fill') !== light", light);
        await reader.Page.ReloadAsync();
        await reader.Connected();
        (await reader.Page.Locator("html").GetAttributeAsync("data-theme")).ShouldBe("dark");
        (await ChartText(reader)).ShouldNotBe(light);
    }

    [Fact]
    public async Task ShortTag_Pressed_RaisesTheCapitalOfItsYear()
    {
        await using var reader = await site.Open();
        var slider = reader.Page.Locator("#capital-2024");
        var before = long.Parse(await slider.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await reader.Page.Locator("#spend button.tag[aria-label^='2024'][aria-label*='vốn năm 2024']").ClickAsync();
        await reader.Page.WaitForFunctionAsync("before => Number(document.querySelector('#capital-2024').value) > before", before);
        await reader.Addressed("?c=");
    }

    [Fact]
    public async Task Slider_MovedFasterThanThePageIsDrawn_TellsTheServerTheNewestOnly()
    {
        await using var reader = await site.Open("/");
        var told = await reader.Page.EvaluateAsync<int[]>("""
            () => {
              const slider = document.getElementById('capital-2026');
              let told = 0;
              document.addEventListener('input', () => told++);
              for (let billions = 61; billions <= 100; billions++) {
                slider.value = 1000 * billions;
                slider.dispatchEvent(new Event('input', { bubbles: true }));
              }
              const amid = told;
              slider.dispatchEvent(new Event('change', { bubbles: true }));
              return [amid, told];
            }
            """);
        told.ShouldBe([1, 2]);
        await reader.Addressed("c=45000,75000,95000,100000,");
        (await reader.Page.Locator("#capital-2026 >> xpath=ancestor::*[contains(@class,'range')][1]/output").InnerTextAsync()).ShouldBe("100");
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Slider_DraggedUnderTheOptimalPolicy_ShowsAPreviewThenThePlanWithItsProof()
    {
        await using var reader = await site.Open("/?p=optimal");
        await reader.Page.EvaluateAsync("""
            () => new MutationObserver(() => { if (document.querySelector('.preview-mark')) window.previewed ??= location.search; })
              .observe(document.body, { subtree: true, childList: true })
            """);
        var box = (await reader.Page.Locator("#capital-2026").BoundingBoxAsync())!;
        var y = box.Y + box.Height / 2;
        await reader.Page.Mouse.MoveAsync(box.X + box.Width * 0.42f, y);
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(box.X + box.Width * 0.6f, y, new MouseMoveOptions { Steps = 10 });
        await reader.Page.WaitForFunctionAsync("() => window.previewed !== undefined");
        await reader.Page.Mouse.UpAsync();
        await reader.Page.WaitForFunctionAsync("() => !document.querySelector('.preview-mark')");
        await reader.Addressed("c=");
        (await reader.Page.EvaluateAsync<string>("window.previewed")).ShouldBe("?p=optimal");
        (await reader.Text(".proof-sentence")).ShouldContain("phường");
        (await reader.Page.Locator(".provenance code").GetAttributeAsync("title"))!.Length.ShouldBe(64);
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_AfterAnOptimalAnswer_RunsToItsEndAndCanBeStopped()
    {
        await using var reader = await site.Open("/?p=optimal");
        await reader.Page.Locator("#search-stop").ClickAsync();
        await reader.Page.Locator("#search-on").ClickAsync();
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('.search-note')?.innerText.includes('Đã tìm đủ 60 lượt')");
    }

    [Fact]
    public async Task Certificate_Downloaded_IsThatOfThePlanShown()
    {
        await using var reader = await site.Open("/?p=optimal");
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("#certificate").ClickAsync());
        download.SuggestedFilename.ShouldStartWith("certificate-baseline-");
        var path = await download.PathAsync();
        using var document = System.Text.Json.JsonDocument.Parse(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        (await reader.Text("#figure-recognized b")).ShouldStartWith($"{document.RootElement.GetProperty("count").GetInt32()}/");
        document.RootElement.GetProperty("data").GetProperty("wards").GetArrayLength().ShouldBe(249);
    }

    [Fact]
    public async Task Chart_TakenAlong_IsADrawingAPictureAndItsFigures()
    {
        await using var reader = await site.Open();
        var drawing = System.Text.Encoding.UTF8.GetString(await Taken(reader, "SVG", ".svg"));
        drawing.ShouldStartWith("<svg");
        drawing.ShouldContain("Mỗi năm có bao nhiêu phường đạt chuẩn?");
        (await Taken(reader, "PNG", ".png"))[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        var lines = System.Text.Encoding.UTF8.GetString(await Taken(reader, "CSV", ".csv")).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("Năm,");
        lines.Length.ShouldBe(9);
        (await reader.Text("#figure-recognized b")).ShouldStartWith($"{lines[^1].Split(',')[1]}/");
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keyboard_OnTheQuestions_AsksAppliesAndTakesBack()
    {
        await using var reader = await site.Open("/?p=optimal&w=26968");
        await Press(reader, "#prices .ask-button");
        await reader.Page.Locator("#prices .apply").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        var capital = await reader.Page.EvaluateAsync<string>("[...document.querySelectorAll('[id^=capital-]')].map(slider => slider.value).join(',')");
        await Press(reader, "#prices .apply[aria-label*='Vốn']");
        await reader.Page.WaitForFunctionAsync("capital => [...document.querySelectorAll('[id^=capital-]')].map(slider => slider.value).join(',') !== capital", capital);
        await reader.Page.Locator("#prices .answer[data-stale]").WaitForAsync();
        await Press(reader, "#why .ask-button");
        await reader.Page.Locator("#why .answer").WaitForAsync();
        await reader.Page.Locator("#objective").FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await reader.Addressed("a=wardYears");
    }

    [Fact]
    public async Task Keyboard_OnLimitsPinsAndStoredScenarios_ChangesTakesBackSavesRenamesAndDeletes()
    {
        await using var reader = await site.Open("/?w=26740");
        await Press(reader, "#advanced > summary");
        await Type(reader, "#limit-officers-2026", "nhiều");
        await reader.Page.Locator("#limit-officers-2026-fault").WaitForAsync();
        (await reader.Text("#limit-officers-2026-fault")).ShouldBe("Cán bộ bổ sung năm 2026: “nhiều” không dùng được. Cần: số nguyên từ 0 đến 1.000.000.000.000.");
        await reader.ShouldBeAccessible();
        await Type(reader, "#limit-officers-2026", "33");
        await reader.Addressed("l=officers.2026.33");
        (await reader.Page.Locator("#limit-officers-2026-fault").CountAsync()).ShouldBe(0);
        (await reader.Text("#own-officers span")).ShouldBe("Giá trị riêng: 2026");

        await reader.Page.Locator("#pin-kind").FocusAsync();
        await reader.Page.Keyboard.PressAsync("End");
        await Press(reader, "#pin-set");
        await reader.Addressed("n=26740.never");
        (await reader.Text("#pins > .pin-list .link")).ShouldEndWith(": không bao giờ bắt đầu");
        await reader.Page.Keyboard.PressAsync("Control+z");
        await reader.Page.WaitForFunctionAsync("() => !location.href.includes('n=26740')");
        await reader.Page.Keyboard.PressAsync("Control+y");
        await reader.Addressed("n=26740.never");

        var name = $"Ghim {Guid.NewGuid():N}";
        await Press(reader, "#save-plan > summary");
        await reader.Page.Locator("#plan-name").FillAsync(name);
        await Press(reader, "#plan-save");
        await reader.Page.Locator("#plan-open").WaitForAsync();
        await Press(reader, "#plan-open");
        await reader.Page.WaitForFunctionAsync("name => document.querySelector('#sample option:checked').innerText === name", name);
        (await reader.Page.Locator("#limit-officers-2026").InputValueAsync()).ShouldBe("33");
        (await reader.Page.Locator("#pins details li").CountAsync()).ShouldBe(20);

        await Press(reader, "#keep-scenario > summary");
        await reader.Page.Locator("#keep-name").FillAsync($"{name} mới");
        await Press(reader, "#keep-rename");
        await reader.Page.WaitForFunctionAsync("name => document.querySelector('#sample option:checked').innerText === name", $"{name} mới");
        await Press(reader, "#keep-delete");
        await reader.Page.WaitForFunctionAsync("() => document.activeElement.id === 'keep-delete-no'");
        await reader.ShouldBeAccessible();
        await reader.Page.Keyboard.PressAsync("Escape");
        await reader.Page.WaitForFunctionAsync("() => document.activeElement.id === 'keep-delete'");
        await reader.Page.Keyboard.PressAsync("Enter");
        // Focus comes here by itself, and would take the key from whoever is quicker.
        await reader.Page.WaitForFunctionAsync("() => document.activeElement.id === 'keep-delete-no'");
        await Press(reader, "#keep-delete-yes");
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#sample').value === 'baseline'");
        await reader.Page.WaitForFunctionAsync("name => ![...document.querySelectorAll('#sample option')].some(option => option.innerText === name)", $"{name} mới");
        reader.Foreign.ShouldBeEmpty();
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Futures_AfterTheInputsRest_GrowToTenThousandAndFollowAChange()
    {
        await using var reader = await site.Open();
        await Futures(reader, "10.000");
        var before = await reader.Text(".futures-source code");
        await reader.Page.Locator("#capital-2025").FocusAsync();
        await reader.Page.Keyboard.PressAsync("PageUp");
        await reader.Page.WaitForFunctionAsync("before => (document.querySelector('.futures-source code')?.innerText ?? before) !== before", before);
        await Futures(reader, "10.000");
        (await reader.Text(".futures-says")).ShouldStartWith("Trong 10.000 tương lai");
        foreach (var label in (string[])["P50", "P95"])
            (await reader.Page.Locator("#recognized .chart svg text", new PageLocatorOptions { HasText = label }).CountAsync()).ShouldBe(1);
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keyboard_OnRisksAndComparison_RanksAndCompares()
    {
        await using var reader = await site.Open();
        await Press(reader, "#tornado .ask-button");
        await reader.Page.Locator("#tornado .answer").WaitForAsync();
        (await reader.Page.Locator(".tornado tbody tr").CountAsync()).ShouldBe(9);
        await reader.Page.Locator("#tornado-order").FocusAsync();
        await reader.Page.Keyboard.PressAsync("End");
        await reader.Page.WaitForFunctionAsync("() => document.querySelector('#tornado-order').value === 'Spend'");
        await reader.Page.Locator("#options input[value=plus18]").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Space");
        await reader.Page.Locator("#comparison .ask-button:enabled").WaitForAsync();
        await Press(reader, "#comparison .ask-button");
        await reader.Page.Locator("#comparison .answer").WaitForAsync();
        (await reader.Text(".compare-says li")).ShouldStartWith("“Thêm 18 % kinh phí” hơn “Phương án cơ sở”: trung bình +");
        reader.Foreign.ShouldBeEmpty();
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keyboard_OnLeastCapitalAndRobust_AppliesTakesBackStoresAndFindsThePlanAgain()
    {
        await using var reader = await site.Open();
        await Futures(reader, "10.000");
        var capital = await Capital(reader);
        await Press(reader, "#least-capital .ask-button");
        await reader.Page.Locator("#apply-capital").WaitForAsync();
        await Press(reader, "#apply-capital");
        await reader.Addressed("c=");
        (await Capital(reader)).ShouldNotBe(capital);
        await Press(reader, "#restore-capital");
        await reader.Page.Locator("#apply-capital").WaitForAsync();
        (await Capital(reader)).ShouldBe(capital);

        await Press(reader, "#robust .ask-button");
        await reader.Page.Locator("#robust .answer").WaitForAsync();
        (await reader.Text("#robust .summary")).ShouldContain("vững nhất là kế hoạch");
        await reader.Page.Locator("#scenario-name").FillAsync("Phương án cơ sở");
        await Press(reader, "#scenario-save");
        await reader.Page.Locator("#scenario-name-error").WaitForAsync();
        var name = $"Vững {Guid.NewGuid():N}";
        await reader.Page.Locator("#scenario-name").FillAsync(name);
        await reader.Page.WaitForFunctionAsync("() => !document.querySelector('#scenario-name-error')");
        await Press(reader, "#scenario-save");
        await reader.Page.Locator("#scenario-open").WaitForAsync();
        await reader.ShouldBeAccessible();
        var own = await reader.Text("#figure-recognized");
        await Press(reader, "#scenario-open");
        await reader.Changed("#figure-recognized", own);
        (await reader.Page.Locator("#sample option:checked").InnerTextAsync()).ShouldBe(name);
        (await reader.Page.Locator("#policy").InputValueAsync()).ShouldBe("Manual");

        // Another reader finds it among the samples and in the comparison, by the address that was left.
        var id = await reader.Page.Locator("#sample").InputValueAsync();
        await using var other = await site.Open($"/?s={id}");
        (await other.Page.Locator("#sample option:checked").InnerTextAsync()).ShouldBe(name);
        await other.Page.Locator("#compare-first").SelectOptionAsync("baseline");
        await other.Page.Locator($"#options input[value='{id}']").CheckAsync();
        await other.Page.Locator("#comparison .ask-button").ClickAsync();
        (await other.Text(".compare-says li")).ShouldStartWith($"“{name}” hơn “Phương án cơ sở”: trung bình +");
        reader.Foreign.ShouldBeEmpty();
        reader.Errors.ShouldBeEmpty();
    }

    private static Task<string> Capital(Reader reader) =>
        reader.Page.EvaluateAsync<string>("[...document.querySelectorAll('[id^=capital-]')].map(slider => slider.value).join(',')");

    private static async Task Futures(Reader reader, string count) => await reader.Page.WaitForFunctionAsync(
        "count => document.querySelector('.futures-source')?.innerText.startsWith(count + ' ')", count);

    private static async Task Press(Reader reader, string selector)
    {
        await reader.Page.Locator(selector).First.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task Type(Reader reader, string selector, string text)
    {
        await reader.Page.Locator(selector).FocusAsync();
        await reader.Page.Keyboard.PressAsync("Control+a");
        await reader.Page.Keyboard.TypeAsync(text);
        await reader.Page.Keyboard.PressAsync("Tab");
    }

    private static async Task<string?> Focused(Reader reader) =>
        await reader.Page.EvaluateAsync<string?>("document.activeElement?.dataset?.ward ?? null");

    private static async Task<string?> ChartText(Reader reader) =>
        await reader.Page.Locator("#recognized .chart svg text").First.GetAttributeAsync("fill");

    private static async Task<byte[]> Taken(Reader reader, string kind, string ending)
    {
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.Locator("#recognized .chart-files button", new PageLocatorOptions { HasText = kind }).ClickAsync());
        download.SuggestedFilename.ShouldBe("moi-nam-co-bao-nhieu-phuong-dat-chuan" + ending);
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }
}
