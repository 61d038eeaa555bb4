using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Scenarios;
using ModelWard.Planner.Api.WhatIf;

namespace ModelWard.Planner.Api.Questions;

/// <summary>Which of several scenarios, on the same futures.</summary>
internal static partial class QuestionEndpoints
{
    private const int MostIds = 1_000;
    private const string WithIds = "ids of the scenarios to lay beside it, parted by commas, 1 to 5; required";

    private static void MapOptions(RouteGroupBuilder api)
    {
        MapOptions<ComparisonAnswer>(api, "comparison", "What each of 2 to 6 scenarios adds to the first on the same futures, with intervals",
            (_, options) => new ComparisonQuestion { Others = options.Others });
        MapOptions<RegretAnswer>(api, "regret", "How much each of 2 to 6 scenarios may be regretted in named futures, expected values beside it, and which assumption flips the choice",
            (query, options) => new RegretQuestion
            {
                Others = options.Others,
                Measure = query.Choice<FuturesMeasure>("measure") ?? FuturesMeasure.Wards,
                Futures = options.Futures ?? query.Futures(),
            },
            takesFutures: true,
            ("measure", $"what is compared, {EnumNames.Allowed<FuturesMeasure>()}; wards when missing"),
            ("futures", $"built-in futures, parted by commas, {string.Join(", ", AssumedFuture.BuiltIn.Select(future => future.Name))}; all of them when missing. A body may name its own instead."));
        MapOptions<InformationAnswer>(api, "information", "What it would be worth to know more before choosing among 2 to 6 scenarios: everything, or one group of risks",
            (query, options) => new InformationQuestion { Others = options.Others, WardWorth = query.WholeOrNone("wardWorth", 1, (int)InformationQuestion.MostWorth) },
            takesFutures: false,
            ("wardWorth", $"what a recognized ward is held to be worth, VND million, 1 to {InformationQuestion.MostWorth}; asked in wards only when missing"));
    }

    private static void MapOptions<TAnswer>(
        RouteGroupBuilder api, string name, string summary, Func<Query, Given, OptionsQuestion> read, bool takesFutures = false,
        params (string Name, string Description)[] parameters)
        where TAnswer : QuestionAnswer
    {
        Describe(api.MapGet(Stored + name, (string id, HttpRequest request, OptionsBody options, IGrainFactory grains, CancellationToken cancellationToken) =>
            AskStored(id, request, read, options, grains, cancellationToken))).Takes("with", WithIds).Refuses(StatusCodes.Status404NotFound);
        Describe(api.MapPost(Stateless + name, (HttpRequest request, OptionsBody options, IGrainFactory grains, CancellationToken cancellationToken) =>
            AskDocuments(request, read, takesFutures, options, grains, cancellationToken))).Accepts<OptionsDocument>("application/json");

        RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint) =>
            Describe<TAnswer>(endpoint, summary, OptimalOnly, [.. parameters, ReplicationsParameter]);
    }

    private static async Task<IResult> AskStored(
        string id, HttpRequest request, Func<Query, Given, OptionsQuestion> read, OptionsBody options, IGrainFactory grains, CancellationToken cancellationToken)
    {
        var query = new Query(request);
        var ids = query.Ids("with");
        // Read once without the others, so that everything wrong with the query is told before anything is looked up.
        var question = Read(query, read(query, new Given([], null)));
        if (query.Close() is { } badQuery) return badQuery;
        if (!Code.IsValid(id)) return ScenarioEndpoints.NotFound(id);
        var (others, refusal) = await options.Others(ids, cancellationToken);
        if (refusal is not null) return refusal;
        var reply = await grains.GetGrain<IPlannerGrain>(id).Ask(question with { Others = others }, null, cancellationToken);
        return reply.Status == CommandStatus.NotFound ? ScenarioEndpoints.NotFound(id) : Answered(reply, request);
    }

    private static async Task<IResult> AskDocuments(
        HttpRequest request, Func<Query, Given, OptionsQuestion> read, bool takesFutures, OptionsBody body, IGrainFactory grains,
        CancellationToken cancellationToken)
    {
        var early = new Query(request);
        Read(early, read(early, new Given([], null)));
        if (early.Close() is { } badQuery) return badQuery;
        var (options, refusal) = await body.Read(request, takesFutures, cancellationToken);
        if (options is null) return refusal!;
        var query = new Query(request);
        var question = Read(query, read(query, new Given(options.Scenarios[1..], options.Futures)));
        var first = options.Scenarios[0];
        var reply = await WhatIfEndpoints.Planner(first, grains).Ask(question, first, cancellationToken);
        return reply.Status == CommandStatus.NotFound
            ? Refuse.Fault("scenarios[0].programme", first.Programme, "the code of a programme, see /api/v1/programmes")
            : Answered(reply, request);
    }

    private static OptionsQuestion Read(Query query, OptionsQuestion question) => question with
    {
        Replications = query.Replications(), Starts = query.Whole("starts", Question.DefaultStarts, 1, Question.MostStarts),
    };

    private static string[] Ids(this Query query, string name)
    {
        var ids = query.RequiredText(name, WithIds, MostIds).Split(',', StringSplitOptions.TrimEntries);
        if (ids.Length > OptionsQuestion.Most - 1) query.Fault(name, $"{ids.Length} ids", $"{OptionsQuestion.Fewest - 1} to {OptionsQuestion.Most - 1} ids");
        return ids;
    }

    private static ImmutableArray<AssumedFuture> Futures(this Query query)
    {
        if (query.Text("futures") is not { } text) return AssumedFuture.BuiltIn;
        var faults = new FaultList();
        ImmutableArray<AssumedFuture> futures = [.. text.Split(',', StringSplitOptions.TrimEntries).Select(name => AssumedFutureReader.BuiltIn(name, "futures", faults))];
        foreach (var fault in faults.Faults) query.Fault(fault.Path, fault.Value, fault.Allowed);
        return futures;
    }

    /// <summary>What was given beside the query.</summary>
    private readonly record struct Given(ImmutableArray<Scenario> Others, ImmutableArray<AssumedFuture>? Futures);
}
