using Microsoft.Extensions.Logging;
using ModelWard.Model;

namespace ModelWard.Planner.Web.Tracking;

/// <summary>Asks for the correction of a scheme: at the reader's wish, given up at the reader's wish. Belongs to one circuit.</summary>
public sealed partial class ReplanAsking(TrackDesk desk, ILogger log) : IDisposable
{
    private CancellationTokenSource? _stop;

    /// <summary>Whether an answer is awaited.</summary>
    public bool Asking { get; private set; }

    /// <summary>The last answer; null until there is one.</summary>
    public Replan? Replan { get; private set; }

    /// <summary>What the last answer was asked with; null until there is one.</summary>
    public ReplanRequest? Request { get; private set; }

    /// <summary>What is not allowed or cannot be kept; empty otherwise.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    /// <summary>Whether the last try failed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Refuses what was typed before it is asked.</summary>
    public void Refuse(IReadOnlyList<Fault> faults)
    {
        Cancel();
        (Faults, HasFailed) = (faults, false);
    }

    /// <summary>Asks. Ends with the answer; what is still open is given up first.</summary>
    /// <returns>Whether there is another answer.</returns>
    public async Task<bool> Ask(string programme, ReplanRequest request)
    {
        Cancel();
        using var stop = new CancellationTokenSource();
        _stop = stop;
        (Asking, HasFailed, Faults) = (true, false, []);
        try
        {
            var reply = await desk.Replan(programme, request, stop.Token);
            if (stop.IsCancellationRequested) return false;
            (Faults, HasFailed) = (reply.Faults, reply.Replan is null && reply.Faults.Count == 0);
            if (reply.Replan is not { } replan) return false;
            (Replan, Request) = (replan, request);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            NotComputed(exception);
            HasFailed = true;
            return false;
        }
        finally
        {
            if (_stop == stop) (_stop, Asking) = (null, false);
        }
    }

    /// <summary>Gives up what is asked; the last answer stands.</summary>
    public void Cancel()
    {
        _stop?.Cancel();
        (_stop, Asking) = (null, false);
    }

    /// <inheritdoc />
    public void Dispose() => Cancel();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The scheme could not be corrected.")]
    private partial void NotComputed(Exception exception);
}
