using ModelWard.Model;

namespace ModelWard.Files.Scenarios;

/// <summary>Something wrong with a file, and the place where it stands.</summary>
/// <param name="File">Name of the file, as the caller gave it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
/// <param name="Fault">The field, what stands there and what is allowed.</param>
public sealed record FileFault(string File, long Line, long Column, Fault Fault)
{
    /// <summary>One line as compilers write it, so that editors lead to the place: <c>plan.yaml:12:14: limits[2].capital is -5; allowed: …</c>.</summary>
    public override string ToString()
    {
        var what = (Fault.Path.Length, Fault.Value) switch
        {
            (0, null) => "",
            (0, { } value) => $"{value}; ",
            (_, null) => $"{Fault.Path} is missing; ",
            (_, { } value) => $"{Fault.Path} is {value}; ",
        };
        return $"{File}:{Line}:{Column}: {what}allowed: {Fault.Allowed}";
    }
}
