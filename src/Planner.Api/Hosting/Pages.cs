namespace ModelWard.Planner.Api.Hosting;

/// <summary>The pages of Planner.Web.</summary>
internal static class Pages
{
    /// <summary>Maps the pages.</summary>
    public static void MapModelWardPages(this WebApplication app) =>
        app.MapGet("/", () => Results.Redirect(ApiDocs.Path)).ExcludeFromDescription();
}
