using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Api.Identity;

/// <summary>A page with a heading and a sentence, for those who are not let in: no circuit, no script, nothing of the data.</summary>
internal static class NoticePage
{
    // Vietnamese stays readable in the source.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">The heading.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="signOut">Whether it offers to sign out, so that somebody else may sign in; otherwise it leads to the first page.</param>
    public static Task Write(HttpContext context, Phrase title, Phrase text, bool signOut)
    {
        var language = ReaderChoices.LanguageOf(context.Request);
        var texts = Texts.In(language);
        var way = signOut ? SignOutForm(context, texts) : $"""<p><a class="button" href="{context.Request.PathBase}/">{Html(texts[Phrases.SignIn])}</a></p>""";
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="{LanguageCode.Of(language)}">
            <head>
              <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{Html(texts[title])} · {Html(texts[Phrases.AppName])}</title>
              <link rel="icon" type="image/svg+xml" href="{context.Request.PathBase}/_content/ModelWard.Planner.Web/icon.svg">
              <link rel="stylesheet" href="{context.Request.PathBase}/_content/ModelWard.Planner.Web/page.css">
            </head>
            <body><main class="notice-page" id="content"><h1>{Html(texts[title])}</h1><p>{Html(texts[text])}</p>{way}</main></body>
            </html>
            """, context.RequestAborted);
    }

    private static string SignOutForm(HttpContext context, Texts texts)
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        return $"""
            <form method="post" action="{context.Request.PathBase}{SignInEndpoints.SignOutPath}">
              <input type="hidden" name="{Html(tokens.FormFieldName)}" value="{Html(tokens.RequestToken!)}">
              <button type="submit" class="button">{Html(texts[Phrases.SignOut])}</button>
            </form>
            """;
    }

    private static string Html(string text) => Encoder.Encode(text);
}
