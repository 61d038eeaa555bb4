using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using Orleans.Concurrency;
using Orleans.Runtime.Messaging;

namespace ModelWard.Hosting.Calls;

/// <summary>
/// The one place where calls of a client are repeated. A call that no silo has taken is repeated until one does; one whose outcome is unknown only where
/// doing it twice is the same as once: a read, or a command under an id. So the death of a silo costs its callers time and nothing else.
/// </summary>
internal sealed partial class PatientCalls(TimeProvider time, ILogger<PatientCalls> log) : IOutgoingGrainCallFilter
{
    /// <summary>How long after its begin a call is begun again at most.</summary>
    public static readonly TimeSpan Budget = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        if (context.InterfaceMethod.DeclaringType?.Assembly != typeof(IWardGrain).Assembly)
        {
            await context.Invoke();
            return;
        }
        var began = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                await context.Invoke();
                return;
            }
            catch (Exception failure) when (time.GetElapsedTime(began) + pause < Budget && MayBeRepeated(failure, context))
            {
                Repeated(context.InterfaceName, context.MethodName, failure.Message);
                await Task.Delay(pause, time);
            }
        }
    }

    private static bool MayBeRepeated(Exception failure, IOutgoingGrainCallContext context) => failure switch
    {
        OrleansMessageRejectionException or SiloUnavailableException or ConnectionFailedException => true,
        TimeoutException => IsMarked<ReadOnlyAttribute>(context) || IsMarked<SafeToRepeatAttribute>(context),
        _ => false,
    };

    private static bool IsMarked<TAttribute>(IOutgoingGrainCallContext context)
        where TAttribute : Attribute =>
        context.InterfaceMethod.IsDefined(typeof(TAttribute), inherit: true);

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Interface}.{Method} is called again: {Reason}")]
    private partial void Repeated(string @interface, string method, string reason);
}
