using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Frame;

public class ReaderChoicesTests
{
    [Theory]
    [InlineData("/?o=120&w=26968", "/?o=120&w=26968")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example/", "/")]
    [InlineData("/a\r\nSet-Cookie: x=y", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task ChooseLanguage_AnyWayBack_StaysWithinTheProduct(string? back, string expected)
    {
        var context = await Choose("en", back);
        context.Response.StatusCode.ShouldBe(StatusCodes.Status302Found);
        context.Response.Headers.Location.ToString().ShouldBe(expected);
        context.Response.Headers.SetCookie.ToString().ShouldContain("language=en; max-age=31536000; path=/; samesite=lax; httponly");
    }

    [Fact]
    public async Task ChooseLanguage_Unknown_IsNotFound()
    {
        var context = await Choose("fr", "/");
        context.Response.StatusCode.ShouldBe(StatusCodes.Status404NotFound);
        context.Response.Headers.SetCookie.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("language=en", Language.English)]
    [InlineData("language=vi", Language.Vietnamese)]
    [InlineData("language=<script>", Language.Vietnamese)]
    [InlineData("", Language.Vietnamese)]
    public void LanguageOf_Cookie_IsReadOrVietnamese(string cookie, Language expected) =>
        ReaderChoices.LanguageOf(Request(cookie)).ShouldBe(expected);

    [Theory]
    [InlineData("theme=dark", "dark")]
    [InlineData("theme=light", "light")]
    [InlineData("theme=\"><script>", null)]
    [InlineData("", null)]
    public void ThemeOf_Cookie_IsOneOfTwoOrTheSystems(string cookie, string? expected) =>
        ReaderChoices.ThemeOf(Request(cookie)).ShouldBe(expected);

    private static async Task<HttpContext> Choose(string code, string? back)
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        await ReaderChoices.ChooseLanguage(context, code, back).ExecuteAsync(context);
        return context;
    }

    private static HttpRequest Request(string cookie)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = cookie;
        return context.Request;
    }
}
