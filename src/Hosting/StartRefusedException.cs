namespace ModelWard.Hosting;

/// <summary>
/// The service cannot start as it is configured. The message is one line that says what is wrong and what to do; no stack
/// trace helps whoever reads it.
/// </summary>
public sealed class StartRefusedException : Exception
{
    /// <summary>Refuses the start.</summary>
    public StartRefusedException(string message) : base(message)
    {
    }

    /// <summary>Refuses the start because of something that went wrong below.</summary>
    public StartRefusedException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Refuses the start without saying why.</summary>
    public StartRefusedException() : base("The service cannot start.")
    {
    }
}
