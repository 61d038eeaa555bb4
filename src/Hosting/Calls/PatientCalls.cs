using System.Reflection;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using Orleans.Concurrency;
using Orleans.Runtime.Messaging;
using Orleans.Storage;

namespace ModelWard.Hosting.Calls;

/// <summary>
/// The one place where calls are repeated: those that come from outside the grains, of a client or of an embedded silo's own host. A call that no silo has
/// taken is repeated until one does; one whose outcome is unknown only where doing it twice is the same as once: a read, a question, or a command under an
/// id. So the death of a silo costs its callers time and nothing else.
/// </summary>
internal sealed partial class PatientCalls(TimeProvider time, ILogger<PatientCalls> log) : IOutgoingGrainCallFilter
{
    // How long a call that is not safe to repeat is begun again while no silo takes it.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    // What the runtime answers for a call that waited too long for a place, as when the silo that had the grain has just died. The exception has no type of its own.
    private const string NoPlaceInTime = "Message expired before placement";

    // Set while a call is made again, which goes through here once more.
    private static readonly AsyncLocal<bool> Repeating = new();

    /// <inheritdoc />
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        if (Repeating.Value || context.SourceId is { } grain && !grain.IsClient() || context.InterfaceMethod.DeclaringType?.Assembly != typeof(IWardGrain).Assembly)
        {
            await context.Invoke();
            return;
        }
        var safe = SafeFor(context.InterfaceMethod);
        var budget = safe ?? Budget;
        var began = time.GetTimestamp();
        var (method, arguments, again) = (context.InterfaceMethod, Arguments(context), false);
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                if (again) await MakeAgain(context, method, arguments);
                else await context.Invoke();
                return;
            }
            catch (Exception failure) when (time.GetElapsedTime(began) + pause < budget && MayBeRepeated(failure, safe is not null))
            {
                Repeated(context.InterfaceName, context.MethodName, failure.Message);
                await Task.Delay(pause, time);
                again = true;
            }
        }
    }

    private static object?[] Arguments(IOutgoingGrainCallContext context)
    {
        var (request, parameters) = (context.Request, context.InterfaceMethod.GetParameters());
        return [.. parameters.Select((parameter, i) => parameter.ParameterType == typeof(CancellationToken) ? request.GetCancellationToken() : request.GetArgument(i))];
    }

    // Within one process the callee is handed the request itself and clears it when the call has ended, also one that nobody waits for any more: a call that
    // is made again needs a request of its own.
    private static async Task MakeAgain(IOutgoingGrainCallContext context, MethodInfo method, object?[] arguments)
    {
        Repeating.Value = true;
        var call = (Task)method.Invoke(context.Grain, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await call;
        context.Result = method.ReturnType.IsGenericType ? call.GetType().GetProperty("Result")!.GetValue(call) : null;
    }

    private static bool MayBeRepeated(Exception failure, bool safe) => failure switch
    {
        OrleansMessageRejectionException or SiloUnavailableException or ConnectionFailedException => true,
        // A second activation of the same grain, on a silo that is not yet known to be dead, has written in between.
        TimeoutException or InconsistentStateException => safe,
        OperationCanceledException => safe && failure.Message.StartsWith(NoPlaceInTime, StringComparison.Ordinal),
        _ => false,
    };

    // For how long a call whose outcome is unknown may be made again; null for not at all.
    private static TimeSpan? SafeFor(MethodInfo method) => method.GetCustomAttribute<SafeToRepeatAttribute>() is { } safe ? TimeSpan.FromSeconds(safe.Seconds)
        : method.IsDefined(typeof(ReadOnlyAttribute)) ? TimeSpan.FromSeconds(SafeToRepeatAttribute.DefaultSeconds) : null;

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Interface}.{Method} is called again: {Reason}")]
    private partial void Repeated(string @interface, string method, string reason);
}
