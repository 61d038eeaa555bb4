namespace ModelWard.Planner.Api.Hosting;

/// <summary>How far the start has come.</summary>
internal sealed class Readiness
{
    private volatile string? _missing = "The service is starting.";

    /// <summary>What is not there yet; null when the service is ready.</summary>
    public string? Missing => _missing;

    /// <summary>Says what is not there yet.</summary>
    public void Wait(string missing) => _missing = missing;

    /// <summary>Says that all is there.</summary>
    public void Done() => _missing = null;
}
