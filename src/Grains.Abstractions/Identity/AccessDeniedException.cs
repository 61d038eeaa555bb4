using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>The caller may not do this. Nothing has been done.</summary>
[GenerateSerializer, Alias("ModelWard.AccessDeniedException")]
public sealed class AccessDeniedException : Exception
{
    /// <summary>Says what was refused.</summary>
    /// <param name="field">What decides: permission, district or actor.</param>
    /// <param name="value">What it would have to be, or is.</param>
    /// <param name="allowed">What the caller may do instead.</param>
    public AccessDeniedException(string field, string value, string allowed)
        : base($"{field} {value} is refused; allowed is {allowed}.") => (Field, Value, Allowed) = (field, value, allowed);

    /// <summary>A refusal that says no more.</summary>
    public AccessDeniedException(string message)
        : base(message)
    {
    }

    /// <summary>A refusal that says no more.</summary>
    public AccessDeniedException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>A refusal that says no more.</summary>
    public AccessDeniedException()
    {
    }

    /// <summary>What decides: permission, district or actor.</summary>
    [Id(0)] public string Field { get; private set; } = "permission";

    /// <summary>What it would have to be, or is.</summary>
    [Id(1)] public string Value { get; private set; } = "";

    /// <summary>What the caller may do instead.</summary>
    [Id(2)] public string Allowed { get; private set; } = "";

    /// <summary>The refusal as the API tells it.</summary>
    public Fault Fault => Model.Fault.Of(Field, Value, Allowed);
}
