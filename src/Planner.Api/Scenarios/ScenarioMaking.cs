using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Requests;

namespace ModelWard.Planner.Api.Scenarios;

/// <summary>Stores new scenarios, each under an id that follows from the caller's key.</summary>
internal static class ScenarioMaking
{
    private const string Route = "/api/v1/scenarios/";

    /// <summary>Makes a scenario and answers it with where it lies.</summary>
    /// <param name="context">The request.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="asked">What was asked; it tells a repeat, not the scenario: a copied one may have changed, another catalogue version be in force.</param>
    /// <param name="make">Makes it.</param>
    public static async Task<IResult> Make<T>(HttpContext context, Caller caller, T asked, Func<string, CommandHeader, Task<ScenarioResult>> make)
    {
        var id = caller.NewId();
        return Answered(context, caller, id, await make(id, Header(caller, asked)));
    }

    /// <summary>The header of a making.</summary>
    public static CommandHeader Header<T>(Caller caller, T asked) => caller.Header() with { Request = JsonSerializer.Serialize(asked, ModelJson.Options) };

    /// <summary>The answer to a making.</summary>
    public static IResult Answered(HttpContext context, Caller caller, string id, ScenarioResult result)
    {
        if (result is not { Status: CommandStatus.Done, View: { } view }) return ScenarioEndpoints.Refused(id, result, caller, new Precondition(null, null, ""));
        context.Response.Headers.Location = Route + view.Id;
        return Answer.Json(context.Response, view.Version, ScenarioAnswer.Of(view), StatusCodes.Status201Created);
    }
}
