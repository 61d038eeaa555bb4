using Microsoft.Extensions.Hosting;

namespace ModelWard.Hosting.Storage;

/// <summary>Makes the store ready before anything else of the host starts.</summary>
internal sealed class DataPreparation(Action prepare) : IHostedLifecycleService
{
    private readonly Lock _gate = new();
    private bool _done;

    /// <summary>Does it; the second time nothing is left to do.</summary>
    /// <exception cref="StartRefusedException">The store is in use or cannot be used, or its database cannot be migrated.</exception>
    public void Prepare()
    {
        lock (_gate)
        {
            if (_done) return;
            prepare();
            _done = true;
        }
    }

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        Prepare();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
