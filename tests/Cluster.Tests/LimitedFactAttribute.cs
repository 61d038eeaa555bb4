using System.Runtime.CompilerServices;

namespace ModelWard.Cluster.Tests;

/// <summary>A fact about processes. One that hangs fails after several times what the longest takes, and those after it still run.</summary>
internal sealed class LimitedFactAttribute : FactAttribute
{
    public LimitedFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : base(file, line) =>
        Timeout = (int)TimeSpan.FromMinutes(10).TotalMilliseconds;
}
