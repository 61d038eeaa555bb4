using Microsoft.AspNetCore.Antiforgery;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Api.Identity;

/// <summary>The way out, and where people land who are out. The way in is any page.</summary>
internal static class SignInEndpoints
{
    /// <summary>Where a form with the antiforgery token is sent to sign out.</summary>
    public const string SignOutPath = "/sign-out";

    /// <summary>Maps them, where people sign in.</summary>
    public static void MapSignIn(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IdentitySettings>().IsConfigured) return;
        // Whoever has no role may sign out, too.
        app.MapPost(SignOutPath, Leave).RequireAuthorization(policy => policy.RequireAuthenticatedUser()).ExcludeFromDescription();
        app.MapGet(SignIn.SignedOutPath, context =>
        {
            // Nothing that a reader has seen stays behind for the next at the same machine; browsers heed it over https.
            context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
            return NoticePage.Write(context, Phrases.SignedOutTitle, Phrases.SignedOutText, signOut: false);
        }).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(SignIn.FailedPath, context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return NoticePage.Write(context, Phrases.SignInFailedTitle, Phrases.SignInFailedText, signOut: false);
        }).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task Leave(HttpContext context, IAntiforgery antiforgery, Callers callers)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            await Refuse.Fault("__RequestVerificationToken", null, "the token of a form of this site").ExecuteAsync(context);
        else await SignIn.SignOut(context, callers);
    }
}
