using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Identity;

/// <summary>People sign in and out on the pages, at a real issuer.</summary>
public sealed class SignInTests(IdentityHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_OpenedByNobody_LeadsToTheIssuerWithCodeFlowAndPkce()
    {
        using var browser = new BrowserLike(host.Address);

        using var answer = await browser.Once(HttpMethod.Get, new Uri(host.Address, "/wards?q=ben"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var asked = QueryHelpers.ParseQuery(answer.Headers.Location!.Query);
        answer.Headers.Location.GetLeftPart(UriPartial.Path).ShouldBe(host.Issuer.Address + "connect/authorize");
        asked["response_type"].ToString().ShouldBe("code");
        asked["code_challenge_method"].ToString().ShouldBe("S256");
        asked["code_challenge"].ToString().Length.ShouldBe(43);
        asked["client_id"].ToString().ShouldBe(Issuer.PagesClient);
    }

    [Fact]
    public async Task SigningIn_OfAViewer_LeadsBackToThePageWithAShortCookieAndTheName()
    {
        using var browser = new BrowserLike(host.Address);
        var (status, page) = await SignIn(browser, new Person("An", ["viewer"]), "/wards?q=ben");

        status.ShouldBe(HttpStatusCode.OK);
        browser.Way[^1].ShouldBe(new Uri(host.Address, "/wards?q=ben"));
        page.ShouldContain("Name of An");
        var cookie = browser.SetCookies.Single(cookie => cookie.StartsWith("modelward=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
        cookie.ShouldNotContain("expires", Case.Insensitive);
    }

    [Theory]
    [InlineData("viewer", "/api/v1/programmes", HttpStatusCode.OK)]
    [InlineData("viewer", "/ops/dashboard/version", HttpStatusCode.Forbidden)]
    [InlineData("operator", "/ops/dashboard/version", HttpStatusCode.OK)]
    public async Task Cookie_OfWhoeverHasSignedIn_OpensTheApiAsFarAsTheRoleGoes(string role, string path, HttpStatusCode expected)
    {
        using var browser = new BrowserLike(host.Address);
        await SignIn(browser, new Person($"somebody with {role}", [role]));

        using var answer = await browser.Once(HttpMethod.Get, new Uri(host.Address, path), accept: "application/json");

        answer.StatusCode.ShouldBe(expected);
    }

    [Theory]
    [InlineData("/api/v1/programmes")]
    [InlineData("/ops/dashboard/")]
    public async Task ApiAndOperations_OpenedByNobodyInABrowser_Answer401AndNoRedirect(string path)
    {
        using var browser = new BrowserLike(host.Address);

        using var answer = await browser.Once(HttpMethod.Get, new Uri(host.Address, path));

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task BadToken_BesideAGoodCookie_IsRefused()
    {
        using var browser = new BrowserLike(host.Address);
        await SignIn(browser, new Person("Binh", ["admin"]));
        using var http = host.With("no.such.token");
        http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", browser.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));

        using var answer = await http.GetAsync("/api/v1/programmes", Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task SigningIn_WithoutARole_ShowsAPageThatSaysSoAndTheWayOut()
    {
        using var browser = new BrowserLike(host.Address);

        var (status, page) = await SignIn(browser, new Person("Chi", ["gardener"]));

        status.ShouldBe(HttpStatusCode.Forbidden);
        page.ShouldContain("Bạn chưa có quyền xem trang này");
        (await browser.SignOut(page)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SigningOut_ByTheFormOfAPage_EndsTheSessionHereAndForWhoeverKeptTheCookie()
    {
        using var browser = new BrowserLike(host.Address);
        var (_, page) = await SignIn(browser, new Person("Dung", ["planner"]));
        var kept = string.Join("; ", browser.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"));

        var (status, after) = await browser.SignOut(page);

        status.ShouldBe(HttpStatusCode.OK);
        after.ShouldContain("Bạn đã đăng xuất");
        browser.Way.ShouldContain(address => address.AbsoluteUri.StartsWith(host.Issuer.Address + "connect/logout", StringComparison.Ordinal));
        browser.Cookies.ShouldNotContain(cookie => cookie.Name == "modelward");
        using var thief = host.With(null);
        thief.DefaultRequestHeaders.Add("Cookie", kept);
        (await thief.GetAsync("/api/v1/programmes", Stop)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task SigningOut_WithoutTheTokenOfAForm_IsRefusedAndChangesNothing()
    {
        using var browser = new BrowserLike(host.Address);
        await SignIn(browser, new Person("Em", ["viewer"]));

        (await browser.Open("/sign-out", HttpMethod.Post, new FormUrlEncodedContent([]))).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await browser.Open("/wards")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Change_ByWhoeverHasSignedIn_IsKeptUnderTheirName()
    {
        using var browser = new BrowserLike(host.Address);
        await SignIn(browser, new Person("Giang", ["planner"]));
        using var http = host.With(null);
        http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", browser.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));
        http.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "*");

        using var changed = await http.PostAsync("/api/v1/programmes/hcmc/wards/26740/difficulties",
            new StringContent("""{"kind":"other","text":"signed"}""", System.Text.Encoding.UTF8, "application/json"), Stop);

        changed.StatusCode.ShouldBe(HttpStatusCode.OK, await changed.Content.ReadAsStringAsync(Stop));
        JsonSerializer.Deserialize<JsonElement>(await changed.Content.ReadAsStringAsync(Stop)).GetProperty("actor").GetString().ShouldBe("Giang");
    }

    [Theory]
    [InlineData("local")]
    [InlineData("samples")]
    [InlineData("system:start")]
    public async Task SigningIn_UnderANameOfTheProduct_DoesNotSucceed(string name)
    {
        using var browser = new BrowserLike(host.Address);

        var (status, page) = await SignIn(browser, new Person(name, ["admin"]));

        status.ShouldBe(HttpStatusCode.Forbidden);
        page.ShouldContain("Chưa đăng nhập được");
        using var http = host.With(host.Issuer.Sign(new Person(name, ["admin"])));
        (await http.GetAsync("/api/v1/programmes", Stop)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private Task<(HttpStatusCode Status, string Text)> SignIn(BrowserLike browser, Person person, string path = "/wards")
    {
        host.Issuer.AtTheKeyboard = person;
        return browser.Open(path);
    }
}
