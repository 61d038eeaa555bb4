using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;
using ModelWard.Planner.Api.WhatIf;

namespace ModelWard.Planner.Api.Questions;

/// <summary>Questions about the optimum and about futures, of stored scenarios and of documents that nobody stores.</summary>
internal static partial class QuestionEndpoints
{
    private const string Stored = "/scenarios/{id}/";
    private const string Stateless = "/whatif/";
    private const int MostWards = 1_000_000;

    /// <summary>Maps <c>/scenarios/{id}/…</c> and <c>/whatif/…</c>.</summary>
    public static void MapQuestions(this RouteGroupBuilder api)
    {
        MapReasons(api);
        MapFutures(api);
        MapOptions(api);
        Map<FrontierAnswer>(api, "frontier", "The best count and ward-years against the total capital, from the least feasible budget to 200 %",
            query => new FrontierQuestion
            {
                Points = query.Whole("points", FrontierQuestion.DefaultPoints, FrontierQuestion.FewestPoints, FrontierQuestion.MostPoints),
            },
            ("points", $"points of the frontier, {FrontierQuestion.FewestPoints} to {FrontierQuestion.MostPoints}; {FrontierQuestion.DefaultPoints} when missing"));
        Map<GoalSeekAnswer>(api, "goal-seek", "The least capital or officers for so many wards by the end of a year",
            query => new GoalSeekQuestion
            {
                Wards = query.RequiredWhole("wards", 1, MostWards),
                Year = query.RequiredWhole("year", ScenarioValidation.LeastYear, ScenarioValidation.MostYear),
                Mode = query.Choice<GoalSeekMode>("mode") ?? GoalSeekMode.Multiplier,
            },
            ("wards", "how many wards, those recognized before among them; required"), ("year", "by the end of which year of the scenario; required"),
            ("mode", $"{EnumNames.Allowed<GoalSeekMode>()}; multiplier when missing"));
        Map<PricesAnswer>(api, "prices", "What one step more or less of each limit of each year is worth, in wards and ward-years",
            query => new PricesQuestion { Step = query.Whole("step", 1, 1, PricesQuestion.MostStep) },
            ("step", $"units of a step, 1 to {PricesQuestion.MostStep}; 1 when missing. Units: VND 1 billion, 10 officers, 1,000 m², 10 team-months"));
    }

    /// <summary>Maps one question twice: to a stored scenario and, with the same query, to a document.</summary>
    /// <param name="api">The API.</param>
    /// <param name="name">The question's name, the last segment of its path.</param>
    /// <param name="summary">What it answers.</param>
    /// <param name="read">Reads the question from the query.</param>
    /// <param name="parameters">What the query may hold, starts apart.</param>
    private static void Map<TAnswer>(
        RouteGroupBuilder api, string name, string summary, Func<Query, Question> read, params (string Name, string Description)[] parameters)
        where TAnswer : QuestionAnswer =>
        Map<TAnswer>(api, name, summary, read, $"starts of every search, 1 to {Question.MostStarts}; {Question.DefaultStarts} when missing", parameters);

    private static void Map<TAnswer>(
        RouteGroupBuilder api, string name, string summary, Func<Query, Question> read, string starts, (string Name, string Description)[] parameters)
        where TAnswer : QuestionAnswer
    {
        Describe(api.MapGet(Stored + name, (string id, HttpRequest request, IGrainFactory grains, CancellationToken cancellationToken) =>
            AskStored(id, request, read, grains, cancellationToken))).Refuses(StatusCodes.Status404NotFound);
        Describe(api.MapPost(Stateless + name, (HttpRequest request, ScenarioDocuments documents, IGrainFactory grains, CancellationToken cancellationToken) =>
            AskDocument(request, read, documents, grains, cancellationToken))).Accepts<Scenario>("application/json");

        RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint) => Describe<TAnswer>(endpoint, summary, starts, parameters);
    }

    private static RouteHandlerBuilder Describe<TAnswer>(
        RouteHandlerBuilder endpoint, string summary, string starts, (string Name, string Description)[] parameters)
    {
        foreach (var (parameter, description) in parameters) endpoint.Takes(parameter, description);
        return endpoint.Requires(Permission.Compute).WithTags("Questions").WithSummary(summary).Takes("starts", starts)
            .Produces<TAnswer>().Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> AskStored(
        string id, HttpRequest request, Func<Query, Question> read, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var (question, refusal) = Read(request, read);
        if (refusal is not null) return refusal;
        if (!Code.IsValid(id)) return ScenarioEndpoints.NotFound(id);
        var reply = await grains.GetGrain<IPlannerGrain>(id).Ask(question, null, cancellationToken);
        return reply.Status == CommandStatus.NotFound ? ScenarioEndpoints.NotFound(id) : Answered(reply, request);
    }

    private static async Task<IResult> AskDocument(
        HttpRequest request, Func<Query, Question> read, ScenarioDocuments documents, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var (question, badQuery) = Read(request, read);
        if (badQuery is not null) return badQuery;
        var (scenario, refusal) = await documents.Read(request, cancellationToken);
        if (refusal is not null) return refusal;
        var reply = await WhatIfEndpoints.Planner(scenario!, grains).Ask(question, scenario, cancellationToken);
        return reply.Status == CommandStatus.NotFound
            ? Refuse.Fault("programme", scenario!.Programme, "the code of a programme, see /api/v1/programmes")
            : Answered(reply, request);
    }

    private static (Question Question, ProblemAnswer? Refusal) Read(HttpRequest request, Func<Query, Question> read)
    {
        var query = new Query(request);
        var question = read(query) with { Starts = query.Whole("starts", Question.DefaultStarts, 1, Question.MostStarts) };
        return (question, query.Close());
    }

    private static IResult Answered(QuestionReply reply, HttpRequest request) => reply switch
    {
        { Status: CommandStatus.Invalid } => Refuse.Faults(reply.Faults),
        { NoPlan: { } reason } => PlanRefusal.NoPlan(reason, null, Clash(request)),
        // Written as what it is, not as the base that the reply names.
        _ => Answer.Json<object?>(reply.Answer),
    };

    private static string Clash(HttpRequest request)
    {
        var path = request.Path.Value!;
        return path[..path.LastIndexOf('/')] + "/clash";
    }
}
