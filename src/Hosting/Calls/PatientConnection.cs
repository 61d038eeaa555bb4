using Microsoft.Extensions.Logging;

namespace ModelWard.Hosting.Calls;

/// <summary>
/// Keeps a client trying until a silo answers: the silo may be started after the client, or again. Says so once, not at
/// every attempt.
/// </summary>
internal sealed class PatientConnection(TimeProvider time, ILogger<PatientConnection> log) : IClientConnectionRetryFilter
{
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(1);

    private bool _told;

    /// <inheritdoc />
    public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
    {
        if (!_told) log.LogWarning("No silo answers yet ({Reason}); trying every {Every} until one does.", exception.Message, s_every);
        _told = true;
        await Task.Delay(s_every, time, cancellationToken);
        return true;
    }
}
