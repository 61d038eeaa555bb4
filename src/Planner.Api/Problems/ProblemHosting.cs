using ModelWard.Planner.Api.Identity;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Api.Problems;

/// <summary>Puts problems in place: no refusal leaves without a body that says why.</summary>
internal static class ProblemHosting
{
    /// <summary>Adds what turns exceptions into problems.</summary>
    public static IServiceCollection AddModelWardProblems(this IServiceCollection services) =>
        services.AddExceptionHandler<Failures>().AddProblemDetails();

    /// <summary>Turns exceptions and bare status codes into problems. Pages that browsers ask for keep their own.</summary>
    public static void UseModelWardProblems(this WebApplication app)
    {
        app.UseExceptionHandler(failure => failure.Run(context =>
            Refuse.Status(StatusCodes.Status500InternalServerError, context.Request).ExecuteAsync(context)));
        app.UseWhen(context => AsksForPage(context.Request), pages => pages.UseStatusCodePages(context =>
            context.HttpContext.Response.StatusCode == StatusCodes.Status403Forbidden
                ? NoticePage.Write(context.HttpContext, Phrases.NotAllowedTitle, Phrases.NotAllowedText, signOut: true)
                : Task.CompletedTask));
        app.UseWhen(context => !AsksForPage(context.Request), api => api.UseStatusCodePages(context =>
            Refuse.Status(context.HttpContext.Response.StatusCode, context.HttpContext.Request).ExecuteAsync(context.HttpContext)));
    }

    private static bool AsksForPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/ops", StringComparison.OrdinalIgnoreCase)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
