namespace ModelWard.Grains.Abstractions;

/// <summary>
/// The call may be made again when nobody knows whether it was done: twice is the same as once. So it is with commands, which carry an id, and with what
/// only passes on the newest state. Reads say ReadOnly instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SafeToRepeatAttribute : Attribute;
