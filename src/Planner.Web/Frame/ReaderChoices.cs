using Microsoft.AspNetCore.Http;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Frame;

/// <summary>What a reader has chosen for all pages, kept in cookies: the language, and light or dark.</summary>
public static class ReaderChoices
{
    /// <summary>Name of the language cookie.</summary>
    public const string LanguageCookie = "language";

    /// <summary>Name of the theme cookie; written by the page's script.</summary>
    public const string ThemeCookie = "theme";

    /// <summary>The reader's language; Vietnamese unless chosen.</summary>
    public static Language LanguageOf(HttpRequest request) =>
        LanguageCode.Parse(request.Cookies[LanguageCookie]) ?? Language.Vietnamese;

    /// <summary>The reader's theme: light, dark, or null to follow the system.</summary>
    public static string? ThemeOf(HttpRequest request) => request.Cookies[ThemeCookie] is "light" or "dark" ? request.Cookies[ThemeCookie] : null;

    /// <summary>Keeps a language for a year and goes back to where the reader was; an address outside the product leads to the first page.</summary>
    public static IResult ChooseLanguage(HttpContext context, string code, string? back)
    {
        if (LanguageCode.Parse(code) is not { } language) return Results.NotFound();
        context.Response.Cookies.Append(LanguageCookie, LanguageCode.Of(language), new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return Results.LocalRedirect(IsOwn(back) ? back! : "/");
    }

    // "//host" and "/\host" lead to other hosts; control characters could end the header.
    private static bool IsOwn(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl);
}
