using Microsoft.AspNetCore.Http;

namespace ModelWard.Planner.Web.Frame;

/// <summary>Answers a page of what does not exist with 404, and with its text all the same.</summary>
internal static class NotFoundAnswer
{
    /// <summary>Sets the status at the last moment: a page that is not found any earlier is sent without its text.</summary>
    /// <param name="http">The request; null once the page is connected.</param>
    public static void AnswerNotFound(this HttpContext? http)
    {
        if (http is not { Response.HasStarted: false }) return;
        http.Response.OnStarting(() =>
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }
}
