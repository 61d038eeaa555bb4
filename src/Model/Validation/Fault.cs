namespace ModelWard.Model;

/// <summary>Something wrong with what was given: where, what it was, and what is allowed there.</summary>
/// <param name="Path">Where, as <c>limits[3].capital</c>.</param>
/// <param name="Value">What was given, shortened to 100 characters; null when it is missing.</param>
/// <param name="Allowed">What is allowed there, in words.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Fault")]
public sealed record Fault([property: Id(0)] string Path, [property: Id(1)] string? Value, [property: Id(2)] string Allowed)
{
    /// <summary>Makes a fault of any value, shortened so that no answer repeats a whole upload.</summary>
    public static Fault Of(string path, object? value, string allowed)
    {
        var text = value?.ToString();
        return new Fault(path, text is { Length: > 100 } ? text[..100] + "…" : text, allowed);
    }
}
