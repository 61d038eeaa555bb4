using System.Globalization;
using System.Numerics;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Problems;
using ModelWard.Planner.Api.Programmes;
using ModelWard.Planner.Api.Requests;
using ModelWard.Planner.Api.Settings;

namespace ModelWard.Planner.Api.Wards;

/// <summary>What changes a ward. Each names the version it rests on (If-Match) and may name itself (Idempotency-Key).</summary>
internal static class WardCommands
{
    /// <summary>Maps the commands below <c>…/wards/{code}</c>.</summary>
    public static void MapWardCommands(this RouteGroupBuilder group)
    {
        group.MapPost("/{code}/assessments", Assess).WithSummary("Sets the level of a criterion").Documented<AssessmentBody>();
        group.MapPost("/{code}/needs", ChangeNeeds).WithSummary("Replaces what the ward lacks").Documented<Needs>();
        group.MapPost("/{code}/needs/derive", DeriveNeeds).WithSummary("Derives needs from the ward's levels by the norms in force: {items?}").Documented<DeriveBody>();
        group.MapPost("/{code}/difficulties", ReportDifficulty).WithSummary("Reports a difficulty").Documented<DifficultyBody>();
        group.MapPost("/{code}/difficulties/{number}/resolution", ResolveDifficulty).WithSummary("Resolves a difficulty").Documented<ResolutionBody>();
    }

    /// <summary>Sets the level of a criterion: {criterion, level, on, evidence}. It is kept under the catalogue version in force on that day.</summary>
    private static Task<IResult> Assess(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, context, AssessmentBody.Read, async (ward, header, body, snapshot) => await ward.Assess(
            snapshot.Programme.Assessment(header, body.Criterion, body.Level, body.On, body.Evidence, await Norms(context, snapshot, body.On, cancellationToken)),
            cancellationToken), cancellationToken);

    /// <summary>Replaces what the ward lacks; every figure must be given.</summary>
    private static Task<IResult> ChangeNeeds(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, context, NeedsReader.Read, (ward, header, needs, _) => ward.ChangeNeeds(
            new ChangeNeeds(header, needs), cancellationToken), cancellationToken);

    /// <summary>Derives needs from the ward's levels: {items}, all that were neither set by hand nor by an option when missing.</summary>
    private static Task<IResult> DeriveNeeds(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, context, DeriveBody.ReadOne, async (ward, header, order, snapshot) => await ward.DeriveNeeds(
            new DeriveNeeds(header, order.Items, await Norms(context, snapshot, context.RequestServices.GetRequiredService<TimeProvider>().Today(), cancellationToken)),
            cancellationToken), cancellationToken);

    /// <summary>The norms in force on a day.</summary>
    public static Task<NormsInForce> Norms(HttpContext context, Snapshot snapshot, DateOnly on, CancellationToken cancellationToken) =>
        context.RequestServices.GetRequiredService<IGrainFactory>().NormsInForce(snapshot.Programme, on, cancellationToken);

    /// <summary>Reports a difficulty: {kind, text}.</summary>
    private static Task<IResult> ReportDifficulty(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, context, DifficultyBody.Read, (ward, header, body, _) => ward.ReportDifficulty(
            new ReportDifficulty(header, body.Kind, body.Text), cancellationToken), cancellationToken);

    /// <summary>Marks a difficulty as resolved: {resolution}.</summary>
    private static Task<IResult> ResolveDifficulty(
        string programme, string code, string number, HttpContext context, CancellationToken cancellationToken) =>
        Numbered<long>(number, "difficulties", difficulty => Carry(programme, code, context, ResolutionBody.Read, (ward, header, body, _) => ward.ResolveDifficulty(
            new ResolveDifficulty(header, difficulty, body.Resolution), cancellationToken), cancellationToken));

    /// <summary>Carries out what names one of the ward's numbered things by its path.</summary>
    /// <param name="number">The number, as it stands in the path.</param>
    /// <param name="list">What is numbered, in words.</param>
    /// <param name="carry">Carries it out.</param>
    public static Task<IResult> Numbered<TNumber>(string number, string list, Func<TNumber, Task<IResult>> carry)
        where TNumber : struct, INumberBase<TNumber> =>
        TNumber.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? carry(place)
            : Task.FromResult<IResult>(Refuse.NotFound("number", number, $"the number of one of the ward's {list}"));

    /// <summary>Reads the body, carries the command out and acknowledges it.</summary>
    public static async Task<IResult> Carry<TBody>(
        string programme,
        string code,
        HttpContext context,
        Func<System.Text.Json.JsonElement, FaultList, TBody?> read,
        Func<IWardGrain, CommandHeader, TBody, Snapshot, Task<WardCommandResult>> carry,
        CancellationToken cancellationToken)
        where TBody : class
    {
        var services = context.RequestServices;
        var grains = services.GetRequiredService<IGrainFactory>();
        if (new Query(context.Request).Close() is { } badQuery) return badQuery;
        var caller = Caller.Of(context.Request, services.GetRequiredService<TimeProvider>());
        if (caller.Refusal is not null) return caller.Refusal;
        var (body, badBody) = await JsonBody.Read(context.Request, read, cancellationToken);
        if (badBody is not null) return badBody;
        var (snapshot, missing) = await WardEndpoints.Find(programme, code, services.GetRequiredService<Snapshots>(), cancellationToken);
        if (snapshot is null) return missing!;

        var precondition = Precondition.Of(context.Request);
        var result = await grains.ChangeWard(programme, code, ward => carry(ward, caller.Header(precondition.Version), body!, snapshot));
        if (result is { Status: CommandStatus.Done, Event: { } stored }) return Answer.Json(context.Response, stored.Version, WardEventAnswer.Of(stored));
        return result.Status switch
        {
            CommandStatus.NotFound => WardEndpoints.NotFound(programme, code),
            CommandStatus.Stale => precondition.Stale(result.View?.Version ?? 0),
            CommandStatus.IdReused => Refuse.KeyReused(caller.CommandId),
            CommandStatus.OutOfOrder => Refuse.OutOfOrder(result.Faults),
            _ => Refuse.Faults(result.Faults),
        };
    }

    /// <summary>Says who may send a command of a ward and what it takes and answers.</summary>
    public static RouteHandlerBuilder Documented<TBody>(this RouteHandlerBuilder endpoint)
        where TBody : notnull => endpoint
        .Requires(Permission.ChangeWards)
        .Accepts<TBody>("application/json")
        .TakesVersion()
        .TakesKey()
        .Produces<WardEventAnswer>()
        .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
}
