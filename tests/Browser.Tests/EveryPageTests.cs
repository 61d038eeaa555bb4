using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ModelWard.Product;

namespace ModelWard.Browser.Tests;

/// <summary>What holds for every page, in each language and theme, on a wide and on a narrow screen.</summary>
public partial class EveryPageTests(Site site)
{
    private const string Breach = "script-src-elem forbids inline";

    /// <summary>The pages, and what is waited for: by then all that is asked at once stands there.</summary>
    private static readonly (string Name, string Path, string Ready)[] Pages =
    [
        ("plan", "/?w=26968&o=110", "table.fan tbody tr"),
        ("units", "/?m=2025-07-01", "#rollup-units tbody tr"),
        ("compare", "/compare?of=baseline,front-loaded,plus18", "#recommendation .answer"),
        ("wards", "/wards?sort=met&desc=1", "#register tbody tr"),
        ("ward", "/wards/26968", ".history li"),
        ("norms", "/norms", "#sources-card tbody tr"),
        ("decisions", "/decisions?s=baseline", "#process"),
        ("progress", "/progress?tab=actuals&item=worksPaid", "#progress-list"),
        ("recognitions", "/recognitions", ".recognitions tbody tr"),
        ("track", "/track", "#no-scheme, #track-source"),
        ("forecasts", "/forecasts", "#kept-forecasts"),
        ("calibration", "/calibration", "#no-scheme, #calibration-settings"),
        ("replan", "/replan", "#no-scheme, #replan-form"),
        ("live", "/live", ".silo tbody tr"),
        ("data", "/data?s=plus18", "#sources tbody tr"),
        ("reorganization", "/reorganization", "#today-table tbody tr"),
    ];

    /// <summary>Every page in every look.</summary>
    public static readonly MatrixTheoryData<(string Name, string Path, string Ready), Look> Looks = new(
        Pages, [new Look(), new Look("en", Dark: true), new Look(Dark: true, Width: 390), new Look("en", Width: 390)]);

    /// <summary>Every page.</summary>
    public static readonly TheoryData<string> Paths = new(Pages.Select(page => page.Path));

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task Page_InEveryLook_IsAccessibleFitsAndAsksOnlyTheProduct((string Name, string Path, string Ready) seen, Look look)
    {
        await using var reader = await site.Open(seen.Path, look);
        await reader.Page.Locator(seen.Ready).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await reader.ShouldBeAccessible();
        await reader.ShouldNotOverflow();
        var coordinates = await Coordinates.Of(reader.Page);
        coordinates.Looked.ShouldBeGreaterThan(0);
        coordinates.Wrong.ShouldBeEmpty();
        await reader.Keep($"{seen.Name}-{look.Language}-{(look.Dark ? "dark" : "light")}-{look.Width}px");
        reader.Errors.ShouldBeEmpty();
        reader.Foreign.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_Answered_AllowsNoInlineScriptAndHasNone(string path)
    {
        await using var reader = await site.Open(path);
        var answer = await reader.Page.ReloadAsync();
        var policy = (await answer!.HeaderValueAsync("content-security-policy")).ShouldNotBeNull();
        policy.Split(';').Select(part => part.Trim()).ShouldContain("script-src 'self'");
        policy.ShouldNotContain("unsafe-eval");
        (await reader.Page.Locator("script:not([src]):not([type='application/json'])").CountAsync()).ShouldBe(0);
        (await reader.Page.Locator("script").CountAsync()).ShouldBeGreaterThan(0);
    }

    /// <summary>What the pages are held to is worth something only while a breach is noticed.</summary>
    [Fact]
    public async Task Breach_OfThePolicyOrOfCoordinates_IsNoticed()
    {
        await using var reader = await site.Open("/data");
        reader.Errors.ShouldBeEmpty();
        (await Coordinates.Of(reader.Page)).Wrong.ShouldBeEmpty();
        // The page reports it after the script was refused.
        await reader.Page.RunAndWaitForConsoleMessageAsync(() => reader.Page.EvaluateAsync("""
            () => {
              const script = document.createElement('script');
              script.textContent = 'window.breached = true';
              document.body.append(script);
              document.querySelector('.brand-mark').insertAdjacentHTML('beforeend',
                '<rect x="1,5" width="NaN" style="left:12,5%"/><path d="M0,5 2"/><g transform="translate(1,5 2,5)"/><g transform="translate(1.5 2.5)" style="color:rgb(1,2,3)"/>');
            }
            """), new PageRunAndWaitForConsoleMessageOptions { Predicate = message => message.Text.StartsWith(Breach, StringComparison.Ordinal) });
        (await reader.Page.EvaluateAsync<bool>("'breached' in window")).ShouldBeFalse();
        reader.Errors.ShouldContain(error => error.StartsWith(Breach, StringComparison.Ordinal));
        (await Coordinates.Of(reader.Page)).Wrong.Select(wrong => Attribute().Match(wrong).Value).ShouldBe(["x", "width", "d", "transform", "style"], ignoreOrder: true);
    }

    /// <summary>A page that is added is looked at, too.</summary>
    [Fact]
    public void Pages_OfTheProduct_AreAllHere()
    {
        var folder = Path.Combine(Repository.Root.FullName, "src", "Planner.Web");
        var routes = Directory.GetFiles(folder, "*.razor", SearchOption.AllDirectories).SelectMany(file => Route().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToList();
        routes.Count.ShouldBe(Pages.Select(page => page.Path.Split('?')[0]).Distinct().Count() + 1);
        // A decision's page needs a decision: PlanToPracticeTests looks at it.
        routes.Where(route => route != "/decisions/{Id}").ShouldAllBe(route => Pages.Any(page => Regex.IsMatch(page.Path.Split('?')[0], $"^{Parameter().Replace(route, "[^/]+")}$")));
    }

    [GeneratedRegex("^@page \"([^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex Route();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"(?<= )[a-z]+(?==)")]
    private static partial Regex Attribute();
}
