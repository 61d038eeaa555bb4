using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using ModelWard.Product;

namespace ModelWard.Browser.Tests;

/// <summary>
/// The whole circle through the pages: import, three options, comparison, approvals, adoption, practice with late wards and lost titles, warnings, replan, adoption, replay, annex. In a product of
/// its own, since what is adopted stays. The sample scheme runs from 2023 to 2030.
/// </summary>
public sealed class PlanToPracticeTests(Site site)
{
    private static readonly string[] Lost = ["26734", "26737"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Scheme_AdoptedPractisedAndCorrected_ThroughThePagesAlone()
    {
        var data = Directory.CreateTempSubdirectory("modelward-practice-");
        try
        {
            var (product, reader) = await site.OpenOwn(data);
            await using (product)
            await using (reader)
            {
                await Import(reader);
                var options = new[] { await Option(reader, 1.2m, "Thêm vốn"), await Option(reader, 0.8m, "Bớt vốn") };
                await Compare(reader, options);
                await Adopt(reader, "baseline", others: 2);
                await Practise(reader);
                await Track(reader);
                var corrected = await Replan(reader);
                await Adopt(reader, corrected, others: 0);
                await Replay(reader);
                await CompareRecords(reader);
                await Report(reader, corrected);
                await Tamper(reader, data);
                reader.Errors.ShouldBeEmpty();
                reader.Foreign.ShouldBeEmpty();
            }
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    // Two wards hold the title already.
    private static async Task Import(Reader reader)
    {
        var rows = await File.ReadAllLinesAsync(Path.Combine(Repository.Root.FullName, "data", "hcmc", "register.csv"), Stop);
        var register = string.Join('\n', rows.Select(row => Lost.Contains(row.Split(',')[0]) ? row.Replace(",NotStarted,,", ",Recognized,2021,2022", StringComparison.Ordinal) : row));
        await Go(reader, "/data");
        await Choose(reader.Page, "import", "register.csv", register);
        await reader.Page.Locator("#import-do").ClickAsync();
        await Says(reader, "#import-says", "Đã nhập");
    }

    private static async Task<string> Option(Reader reader, decimal more, string name)
    {
        var baseline = await Get(reader, "scenarios/baseline");
        var capital = baseline.GetProperty("limits").EnumerateArray().Select(limits => ((long)(limits.GetProperty("capital").GetInt64() * more)).ToString(CultureInfo.InvariantCulture));
        await Go(reader, $"/?c={string.Join(',', capital)}");
        await reader.Page.Locator("#save-plan > summary").ClickAsync();
        await reader.Page.Locator("#plan-name").FillAsync(name);
        await reader.Page.Locator("#plan-save").ClickAsync();
        return (await reader.Page.Locator("#plan-compare").GetAttributeAsync("href"))!.Split(',')[^1];
    }

    private static async Task Compare(Reader reader, string[] options)
    {
        await Go(reader, $"/compare?of=baseline,{string.Join(',', options)}");
        await reader.Page.Locator("#recommendation .answer").WaitForAsync();
        (await reader.Page.Locator(".chosen-options span").CountAsync()).ShouldBe(3);
    }

    private static async Task Adopt(Reader reader, string scenario, int others)
    {
        await Go(reader, "/decisions");
        var records = await reader.Page.Locator("#records tbody tr").CountAsync();
        await Go(reader, $"/decisions?s={scenario}");
        for (var option = 0; option < others; option++) await reader.Page.Locator("#process fieldset input").Nth(option).CheckAsync();
        await reader.Page.Locator("#submit-scenario").ClickAsync();
        await reader.Page.Locator("#review-scenario").ClickAsync();
        foreach (var number in (string[])["12-NQ/TU", "345/QĐ-UBND"])
        {
            await reader.Page.Locator("#approval-number").FillAsync(number);
            await reader.Page.Locator("#approval-day").FillAsync("2026-03-01");
            await reader.Page.Locator("#approve-scenario").ClickAsync();
            await reader.Page.Locator("#process").GetByText(number).First.WaitForAsync();
        }
        await reader.Page.Locator("#adopt-scenario").ClickAsync();
        await reader.Page.Locator("#records tbody tr").Nth(records).WaitForAsync();
    }

    // One ward does what 2023 asks of it; all others that should have begun have not, and two lose the title.
    private static async Task Practise(Reader reader)
    {
        var wards = (await Get(reader, "programmes/hcmc/wards?pageSize=1000")).GetProperty("items").EnumerateArray().Select(ward => ward.GetProperty("code").GetString()!);
        foreach (var ward in wards)
        {
            var promise = (await Get(reader, $"programmes/hcmc/wards/{ward}")).GetProperty("commitment");
            if (promise.GetProperty("start") is not { ValueKind: JsonValueKind.Number } start || start.GetInt32() != 2023) continue;
            var works = promise.GetProperty("years")[0].GetProperty("works").GetInt64();
            if (works == 0) continue;
            await Go(reader, $"/wards/{ward}");
            await reader.Page.Locator("#begin-open").ClickAsync();
            await reader.Page.Locator("#begin-year").FillAsync("2023");
            await reader.Page.Locator("#begin button[type=submit]").ClickAsync();
            await Gone(reader, "#begin");
            await Go(reader, "/data");
            await Choose(reader.Page, "actuals-import", "actuals.csv", $"ward,item,on,amount,source,note\n{ward},worksPaid,2023-06-01,{works},city,\n{ward},worksProgress,2023-06-01,60,,\n");
            await reader.Page.Locator("#actuals-import-do").ClickAsync();
            await Says(reader, "#actuals-import-says", "Đã");
            break;
        }
        foreach (var ward in Lost)
        {
            await Go(reader, $"/wards/{ward}");
            await reader.Page.Locator("#review-open").ClickAsync();
            await reader.Page.Locator("#review-on").FillAsync("2024-05-01");
            await reader.Page.Locator("#review-result").SelectOptionAsync("Declined");
            await reader.Page.Locator("#review-words").FillAsync("Tiêu chí giảm.");
            await reader.Page.Locator("#review-level-C01").FillAsync("70");
            await reader.Page.Locator("#review button[type=submit]").ClickAsync();
            await Gone(reader, "#review");
        }
    }

    private static async Task Track(Reader reader)
    {
        await Go(reader, "/track");
        await reader.Page.Locator("#warnings-declined").WaitForAsync();
        (await reader.Text("[data-status=declined] b")).ShouldBe("2");
        int.Parse(await reader.Text("[data-status=late] b"), CultureInfo.InvariantCulture).ShouldBeGreaterThan(1);
        (await reader.Page.Locator("#warnings-startLate").CountAsync()).ShouldBe(1);
        (await reader.Page.Locator("#track-sources").CountAsync()).ShouldBe(1);
        await reader.ShouldBeAccessible();
        await reader.ShouldNotOverflow();
    }

    private static async Task<string> Replan(Reader reader)
    {
        await Go(reader, "/replan");
        await reader.Page.Locator("#replan-release").CheckAsync();
        await reader.Page.Locator("#replan-compute").ClickAsync();
        await reader.Page.Locator("#replan-changes .changes li").First.WaitForAsync();
        await reader.ShouldBeAccessible();
        // One of the changes is not accepted.
        await reader.Page.Locator("#replan-changes .changes li input").First.UncheckAsync();
        await reader.Page.Locator("#replan-again").ClickAsync();
        await Gone(reader, "#replan-stale");
        await reader.Page.Locator("#replan-save").ClickAsync();
        return (await reader.Page.Locator("#replan-submit").GetAttributeAsync("href"))!.Split("s=")[^1].Split('#')[0];
    }

    private static async Task Replay(Reader reader)
    {
        await Go(reader, "/decisions");
        await reader.Page.Locator("#records tbody button").First.ClickAsync();
        await reader.Page.Locator("#records tbody tr").First.GetByText("Khớp từng byte").WaitForAsync();
        // The record's own page, from its link.
        await reader.Page.Locator("#records tbody th a").First.ClickAsync();
        await reader.Page.Locator("#chain").WaitForAsync();
        await reader.ShouldBeAccessible();
    }

    private static async Task CompareRecords(Reader reader)
    {
        await reader.Page.Locator("#compare-records").ClickAsync();
        await reader.Page.Locator("#compared-risks tbody tr").First.WaitForAsync();
        (await reader.Page.Locator("#record-comparison tbody tr").CountAsync()).ShouldBeGreaterThan(8);
        await reader.ShouldBeAccessible();
    }

    // Somebody who reaches the store makes the first decision promise one ward more.
    private static async Task Tamper(Reader reader, DirectoryInfo data)
    {
        await using (var store = new SqliteConnection($"Data Source={Path.Combine(data.FullName, "modelward.db")}"))
        {
            await store.OpenAsync(Stop);
            await using var change = store.CreateCommand();
            change.CommandText = """
                UPDATE proposal SET document = json_set(document, '$.results.outcome.years[0].recognized', json_extract(document, '$.results.outcome.years[0].recognized') + 1)
                WHERE hash = (SELECT proposal FROM decision WHERE number = 1)
                """;
            (await change.ExecuteNonQueryAsync(Stop)).ShouldBe(1);
        }
        await Go(reader, "/decisions");
        await reader.Page.Locator("#records tbody button").Last.ClickAsync();
        await reader.Page.Locator("#records tbody tr").Last.GetByText("document.results.outcome.years.0.recognized").WaitForAsync();
    }

    private static async Task Report(Reader reader, string scenario)
    {
        await Go(reader, $"/?s={scenario}");
        for (var kind = 0; kind < 2; kind++)
        {
            var button = reader.Page.Locator("#documents .document-row button").Nth(kind);
            var download = await reader.Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
            new FileInfo(await download.PathAsync()).Length.ShouldBeGreaterThan(10_000, await button.InnerTextAsync());
        }
    }

    private static async Task Go(Reader reader, string path)
    {
        await reader.Page.GotoAsync(path);
        await reader.Connected();
    }

    private static Task Choose(IPage page, string card, string name, string csv) =>
        page.Locator($"#{card}-files").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });

    // Waits until an element says something that begins so.
    private static async Task Says(Reader reader, string selector, string begin) => await reader.Page.WaitForFunctionAsync(
        "([selector, begin]) => { const text = document.querySelector(selector)?.innerText.trim() ?? ''; return text !== '' && text.startsWith(begin); }", new[] { selector, begin });

    // A form that has done what it is for is no longer there.
    private static Task Gone(Reader reader, string selector) => reader.Page.Locator(selector).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

    private static async Task<JsonElement> Get(Reader reader, string path) => (await (await reader.Page.APIRequest.GetAsync($"/api/v1/{path}")).JsonAsync())!.Value;
}
