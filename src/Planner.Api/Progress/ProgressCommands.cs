using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Api.Wards;

namespace ModelWard.Planner.Api.Progress;

/// <summary>What records progress in a ward: actuals, begin, options, supports, actions.</summary>
internal static class ProgressCommands
{
    /// <summary>Maps the commands below <c>…/wards/{code}</c>.</summary>
    public static void MapProgressCommands(this RouteGroupBuilder group)
    {
        group.MapPost("/{code}/actuals", Record).WithSummary("Records what was paid, arrived or built").Documented<ActualBody>();
        group.MapPost("/{code}/actuals/{number}/cancel", Cancel).WithSummary("Cancels an actual recorded by mistake").Documented<CancelBody>();
        group.MapPost("/{code}/begin", Begin).WithSummary("Begins to serve a ward that has not started or has declined").Documented<BeginBody>();
        group.MapPost("/{code}/options", Propose).WithSummary("Proposes an option for a criterion that is not met").Documented<OptionBody>();
        group.MapPost("/{code}/options/{number}/choose", Choose).WithSummary("Chooses an option, which writes the ward's needs").Documented<ChoiceBody>();
        group.MapPost("/{code}/options/{number}/withdraw", Withdraw).WithSummary("Withdraws an option").Documented<WithdrawalBody>();
        group.MapPost("/{code}/supports", Ask).WithSummary("Asks a department or ministry bureau for support").Documented<SupportBody>();
        group.MapPost("/{code}/supports/{number}/answer", Answered).WithSummary("Records the answer to asked support").Documented<SupportAnswerBody>();
        group.MapPost("/{code}/actions", Plan).WithSummary("Adds a line to the ward's action plan").Documented<ActionBody>();
        group.MapPost("/{code}/actions/{number}", Change).WithSummary("Replaces a line of the ward's action plan").Documented<ActionChangeBody>();
    }

    /// <summary>Records an actual: {item, on, amount, source, note}. The needs are what is still missing after it.</summary>
    private static Task<IResult> Record(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, context, ActualBody.Read, (header, body) => new RecordActual
        {
            Header = header, Item = body.Item, On = body.On, Amount = body.Amount, Source = body.Source, Note = body.Note,
        }, cancellationToken);

    /// <summary>Cancels an actual: {reason}. The needs are as they would be without it.</summary>
    private static Task<IResult> Cancel(string programme, string code, string number, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, number, "actuals", context, CancelBody.Read, (header, place, body) => new CancelActual
        {
            Header = header, Number = place, Reason = body.Reason,
        }, cancellationToken);

    /// <summary>Begins to serve the ward: {year}.</summary>
    private static Task<IResult> Begin(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, context, BeginBody.Read, (header, body) => new BeginWard { Header = header, Year = body.Year }, cancellationToken);

    /// <summary>Proposes an option: {criterion, title, cost, officers, months, works, floorArea, supports: [{department, text}]}.</summary>
    private static Task<IResult> Propose(string programme, string code, HttpContext context, TimeProvider time, CancellationToken cancellationToken) =>
        WardCommands.Carry(programme, code, context, OptionBody.Read, async (ward, header, body, snapshot) =>
        {
            if (snapshot.Programme.CatalogueOn(time.Today()).Criteria.FirstOrDefault(one => one.Code == body.Criterion) is not { } criterion)
                return new WardCommandResult(CommandStatus.Invalid, null, null, [Fault.Of("criterion", body.Criterion, "the code of a criterion of the catalogue in force")]);
            return await ward.Progress(new ProposeOption
            {
                Header = header, Criterion = body.Criterion, Title = body.Title, Cost = body.Cost, Officers = body.Officers, Months = body.Months, Works = body.Works,
                FloorArea = body.FloorArea, Supports = body.Supports, Kind = criterion.Kind, Threshold = criterion.Threshold,
            }, cancellationToken);
        }, cancellationToken);

    /// <summary>Chooses an option: {unit}. Needs, supports and the action plan follow.</summary>
    private static Task<IResult> Choose(string programme, string code, string number, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, number, "options", context, ChoiceBody.Read, (header, place, body) => new ChooseOption
        {
            Header = header, Number = place, Unit = body.Unit,
        }, cancellationToken);

    /// <summary>Withdraws an option: {}.</summary>
    private static Task<IResult> Withdraw(string programme, string code, string number, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, number, "options", context, WithdrawalBody.Read, (header, place, _) => new WithdrawOption { Header = header, Number = place }, cancellationToken);

    /// <summary>Asks for support: {department, text, on, criterion}.</summary>
    private static Task<IResult> Ask(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, context, SupportBody.Read, (header, body) => new AskSupport
        {
            Header = header, Department = body.Department, Text = body.Text, On = body.On, Criterion = body.Criterion,
        }, cancellationToken);

    /// <summary>Records an answer: {status, on, note}.</summary>
    private static Task<IResult> Answered(string programme, string code, string number, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, number, "supports", context, SupportAnswerBody.Read, (header, place, body) => new AnswerSupport
        {
            Header = header, Number = place, Status = body.Status, On = body.On, Note = body.Note,
        }, cancellationToken);

    /// <summary>Adds an action: {criterion, what, unit, due}.</summary>
    private static Task<IResult> Plan(string programme, string code, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, context, ActionBody.Read, (header, body) => new PlanAction
        {
            Header = header, Criterion = body.Criterion, What = body.What, Unit = body.Unit, Due = body.Due,
        }, cancellationToken);

    /// <summary>Replaces an action: {what, unit, due, status}.</summary>
    private static Task<IResult> Change(string programme, string code, string number, HttpContext context, CancellationToken cancellationToken) =>
        Carry(programme, code, number, "actions", context, ActionChangeBody.Read, (header, place, body) => new ChangeAction
        {
            Header = header, Number = place, What = body.What, Unit = body.Unit, Due = body.Due, Status = body.Status,
        }, cancellationToken);

    private static Task<IResult> Carry<TBody>(
        string programme, string code, HttpContext context, Func<JsonElement, FaultList, TBody?> read, Func<CommandHeader, TBody, ProgressCommand> command,
        CancellationToken cancellationToken)
        where TBody : class =>
        WardCommands.Carry(programme, code, context, read, (ward, header, body, _) => ward.Progress(command(header, body), cancellationToken), cancellationToken);

    private static Task<IResult> Carry<TBody>(
        string programme, string code, string number, string list, HttpContext context, Func<JsonElement, FaultList, TBody?> read,
        Func<CommandHeader, long, TBody, ProgressCommand> command, CancellationToken cancellationToken)
        where TBody : class =>
        WardCommands.Numbered<long>(number, list, place => Carry(programme, code, context, read, (header, body) => command(header, place, body), cancellationToken));
}
