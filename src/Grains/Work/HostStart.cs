using Microsoft.Extensions.Hosting;

namespace ModelWard.Grains.Work;

/// <summary>The start of a host.</summary>
internal static class HostStart
{
    /// <summary>Waits until the host has started.</summary>
    public static async Task Started(this IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource();
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }
}
