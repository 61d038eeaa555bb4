namespace ModelWard.Grains.Abstractions;

/// <summary>
/// The call may be made again when nobody knows whether it was done: twice is the same as once. So it is with commands, which carry an id, with what only
/// passes on the newest state, and with questions. Reads that may overlap say ReadOnly instead.
/// </summary>
/// <param name="seconds">For how long after its begin it may be made again.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SafeToRepeatAttribute(int seconds = SafeToRepeatAttribute.DefaultSeconds) : Attribute
{
    /// <summary>How long calls are repeated where nothing else is said: longer than it takes to find that a silo hangs.</summary>
    public const int DefaultSeconds = 25;

    /// <summary>For how long after its begin the call may be made again, s.</summary>
    public int Seconds { get; } = seconds;
}
