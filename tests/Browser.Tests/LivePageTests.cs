using Microsoft.Playwright;

namespace ModelWard.Browser.Tests;

[Collection(SiteToChange.Turns)]
public class LivePageTests(SiteToChange site)
{
    /// <summary>Reports how long it takes from sending a command to the lit tile; the bound only catches what is broken.</summary>
    [Fact]
    public async Task Command_OverHttp_LightsTheTileAndShowsInTheLogOfEveryViewer()
    {
        await using var reader = await site.Open("/live");
        await using var other = await site.Open("/live", new Look("en", Dark: true));
        var waits = new List<double>();
        foreach (var code in (string[])["26983", "26986", "26989", "26992", "26995"])
        {
            waits.Add(await reader.Page.EvaluateAsync<double>("""
                async code => {
                  const tile = document.querySelector(`[data-ward="${code}"]`).parentElement;
                  const lit = new Promise(resolve => new MutationObserver(() => { if (tile.classList.contains('lit')) resolve(performance.now()); })
                    .observe(tile, { attributes: true, attributeFilter: ['class'] }));
                  const from = performance.now();
                  const answer = await fetch(`/api/v1/programmes/hcmc/wards/${code}/difficulties`, {
                    method: 'POST', headers: { 'content-type': 'application/json', 'if-match': '*' }, body: JSON.stringify({ kind: 'other', text: 'Đường ngập ' + code }),
                  });
                  if (!answer.ok) throw new Error(await answer.text());
                  return await lit - from;
                }
                """, code));
            await reader.Page.Locator(".events li").First.Filter(new LocatorFilterOptions { HasText = $"Đường ngập {code}" }).WaitForAsync();
        }
        waits.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine($"{waits.Count} commands: median {waits[waits.Count / 2]:0} ms, longest {waits[^1]:0} ms from sending to the lit tile");
        waits[waits.Count / 2].ShouldBeLessThan(2_000);
        await reader.Keep("live-lit");
        (await reader.Text(".events li")).ShouldContain("Ghi nhận khó khăn");
        await other.Page.Locator(".events li").First.Filter(new LocatorFilterOptions { HasText = "Đường ngập 26995" }).WaitForAsync();
        (await other.Text(".events li")).ShouldContain("Difficulty reported");

        await reader.Page.Locator("#kind").SelectOptionAsync("difficultyReported");
        await reader.Page.Locator("#q").PressSequentiallyAsync("26992");
        await reader.Page.WaitForFunctionAsync("() => document.querySelectorAll('.events li').length === 1");
        await reader.Addressed("q=26992&kind=difficultyReported");
        await reader.Page.Locator("[data-ward='26995']").FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Locator("#criteria").WaitForAsync();
        new Uri(reader.Page.Url).AbsolutePath.ShouldBe("/wards/26995");
        reader.Errors.ShouldBeEmpty();
        reader.Foreign.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_BegunElsewhere_IsListedAndCancelled()
    {
        await using var reader = await site.Open("/live");
        var id = await reader.Page.EvaluateAsync<string>("""
            async () => {
              const answer = await fetch('/api/v1/scenarios/baseline/futures?replications=1000000', { method: 'POST' });
              return (await answer.json()).id;
            }
            """);
        var row = reader.Page.Locator($".runs tr[data-run='{id}']");
        await row.Locator("button").ClickAsync();
        await row.Locator(".state").Filter(new LocatorFilterOptions { HasText = "đã dừng" }).WaitForAsync();
        (await row.Locator("button").CountAsync()).ShouldBe(0);
        reader.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_WithoutScripts_CanBeReadAndFiltered()
    {
        await using var reader = await site.Open("/live", new Look(Scripts: false));
        (await reader.Page.Locator("[data-ward]").CountAsync()).ShouldBe(249);
        (await reader.Page.Locator(".events li").CountAsync()).ShouldBe(100);
        (await reader.Page.Locator(".noscript").IsVisibleAsync()).ShouldBeTrue();
        await reader.Page.Locator("#kind").SelectOptionAsync("imported");
        await reader.Page.Locator("#q").FillAsync("ben thanh");
        await reader.Page.Locator("#log button[type=submit]").ClickAsync();
        (await reader.Page.Locator(".events li").CountAsync()).ShouldBe(1);
        await reader.Page.Locator("[data-ward='26968']").ClickAsync();
        (await reader.Text("h1")).ShouldContain("Phường 4");
    }
}
