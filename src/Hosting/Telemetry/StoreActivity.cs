using System.Diagnostics;

namespace ModelWard.Hosting.Telemetry;

/// <summary>The part of a trace that the stores of events and imports take, on whichever database.</summary>
internal static class StoreActivity
{
    /// <summary>Name of the source.</summary>
    public const string Name = "ModelWard.Store";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>Begins a part, which ends when it is disposed; null where nobody listens.</summary>
    /// <param name="what">What is done: read or write.</param>
    public static Activity? Begin(string what) => Source.StartActivity($"store {what}", ActivityKind.Client);
}
