using Microsoft.Playwright;

namespace ModelWard.Screenshots;

/// <summary>A page as a reader would have it before them.</summary>
/// <param name="Name">Name of its pictures.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Act">What the reader does before the picture is taken; null for nothing.</param>
/// <param name="Newcomer">Whether the reader has not seen the first tour.</param>
/// <param name="Guide">Whether the user guides show it.</param>
internal sealed record Scene(string Name, string Path, Func<IPage, Task>? Act = null, bool Newcomer = false, bool Guide = false)
{
    /// <summary>Every page of the product.</summary>
    public static readonly Scene[] All =
    [
        new("planner", "/", FanOfAll),
        new("planner-tour", "/", FanOfAll, Newcomer: true),
        new("planner-optimal", "/?p=optimal&w=26968", FanOfAll),
        new("planner-no-plan", "/?p=optimal&c=0,0,0,0,0,0,0,0"),
        new("planner-questions", "/", AskAll),
        new("compare", "/compare?of=baseline,front-loaded,plus18", page => page.Locator("#recommendation .answer").WaitForAsync(), Guide: true),
        new("wards", "/wards"),
        new("ward", "/wards/26968", Guide: true),
        new("ward-forms", "/wards/26968", OpenForms),
        new("data", "/data"),
        new("planner-units", "/?m=2025-07-01", FanOfAll),
        new("decisions", "/decisions?s=baseline"),
        new("track", "/track"),
        new("replan", "/replan"),
        new("forecasts", "/forecasts"),
        new("calibration", "/calibration"),
        new("progress", "/progress"),
        new("recognitions", "/recognitions"),
        new("reorganization", "/reorganization"),
        new("norms", "/norms"),
        new("live", "/live", AssessSome, Guide: true),
    ];

    private static Task FanOfAll(IPage page) => page.Locator(".futures-source", new PageLocatorOptions { HasTextRegex = new("^10[.,]000 ") }).WaitForAsync();

    // One criterion gained and lost again, so that there is news and an alert.
    private static async Task AssessSome(IPage page)
    {
        foreach (var level in (int[])[90, 60])
        {
            await page.EvaluateAsync("""
                async level => {
                  const answer = await fetch('/api/v1/programmes/hcmc/wards/26968/assessments', {
                    method: 'POST', headers: { 'content-type': 'application/json', 'if-match': '*' },
                    body: JSON.stringify({ criterion: 'C22', level, on: '2026-03-14', evidence: 'BB 12/2026' }),
                  });
                  if (!answer.ok) throw new Error(await answer.text());
                }
                """, level);
        }
        await page.Locator(".alerts li").First.WaitForAsync();
    }

    private static async Task OpenForms(IPage page)
    {
        foreach (var form in (string[])["#assess-open", "#needs-open", "#report-open"]) await page.Locator(form).ClickAsync();
        await page.Locator("#assess-level").FillAsync("101");
        await page.Locator("#assess button[type=submit]").ClickAsync();
        await page.Locator("#assess-level-fault").WaitForAsync();
    }

    private static async Task AskAll(IPage page)
    {
        foreach (var box in await page.Locator("#options .compare-choice input[type=checkbox]").AllAsync()) await box.CheckAsync();
        foreach (var card in (string[])["#tornado", "#comparison", "#regret", "#information", "#least-capital", "#robust"])
        {
            await page.Locator($"{card} .ask-button").ClickAsync();
            await page.Locator($"{card} .answer").First.WaitForAsync();
        }
    }
}
