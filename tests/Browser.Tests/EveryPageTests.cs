namespace ModelWard.Browser.Tests;

/// <summary>What holds for every page, in each language and theme, on a wide and on a narrow screen.</summary>
public class EveryPageTests(Site site)
{
    /// <summary>The pages, and what is waited for: by then all that is asked at once stands there.</summary>
    public static readonly MatrixTheoryData<(string Name, string Path, string Ready), Look> Looks = new(
        [
            ("compare", "/compare?of=baseline,front-loaded,plus18", "#recommendation .answer"),
            ("wards", "/wards?sort=met&desc=1", "#register tbody tr"),
            ("ward", "/wards/26968", ".history li"),
            ("live", "/live", ".silo tbody tr"),
            ("data", "/data?s=plus18", "#sources tbody tr"),
        ],
        [new Look(), new Look("en", Dark: true), new Look(Dark: true, Width: 390), new Look("en", Width: 390)]);

    [Theory]
    [MemberData(nameof(Looks), DisableDiscoveryEnumeration = true)]
    public async Task Page_InEveryLook_IsAccessibleFitsAndAsksOnlyTheProduct((string Name, string Path, string Ready) seen, Look look)
    {
        await using var reader = await site.Open(seen.Path, look);
        await reader.Page.Locator(seen.Ready).First.WaitForAsync();
        await reader.ShouldBeAccessible();
        await reader.ShouldNotOverflow();
        await reader.Keep($"{seen.Name}-{look.Language}-{(look.Dark ? "dark" : "light")}-{look.Width}px");
        reader.Errors.ShouldBeEmpty();
        reader.Foreign.ShouldBeEmpty();
    }
}
