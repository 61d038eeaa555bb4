using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Grains.Telemetry;

/// <summary>
/// Measures every command that a grain takes, and puts its id and who sent it on each line that is logged while it is carried out.
/// </summary>
internal sealed partial class CommandTelemetry(GrainMeter meter, TimeProvider time, ILogger<CommandTelemetry> log) : IIncomingGrainCallFilter
{
    /// <inheritdoc />
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (Header(context) is not { } header)
        {
            await context.Invoke();
            return;
        }
        var name = $"{context.TargetId.Type}.{context.MethodName}".ToLowerInvariant();
        using var scope = log.BeginScope(new KeyValuePair<string, object?>[] { new("CommandId", header.CommandId), new("Command", name), new("Target", context.TargetId.Key.ToString()), new("Actor", header.Actor) });
        var (began, outcome) = (time.GetTimestamp(), "failed");
        try
        {
            await context.Invoke();
            outcome = Outcome(context.Result);
        }
        finally
        {
            var took = time.GetElapsedTime(began);
            meter.Command(name, outcome, took);
            LogCommand(name, header.CommandId, outcome, took.TotalMilliseconds);
        }
    }

    private static CommandHeader? Header(IIncomingGrainCallContext context)
    {
        for (var i = 0; i < context.Request.GetArgumentCount(); i++)
            if (CommandHeader.Of(context.Request.GetArgument(i)) is { } header) return header;
        return null;
    }

    private static string Outcome(object? result) => result switch
    {
        WardCommandResult ward => EnumName(ward.Status),
        ScenarioResult scenario => EnumName(scenario.Status),
        ImportResult import => EnumName(import.Status),
        RunResult run => EnumName(run.Status),
        _ => "done",
    };

    private static string EnumName(CommandStatus status) => status.ToString().ToLowerInvariant();

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Command} {CommandId}: {Outcome} in {Milliseconds:0.0} ms")]
    private partial void LogCommand(string command, string commandId, string outcome, double milliseconds);
}
