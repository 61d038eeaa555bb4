using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>Whether a decision's figures came out again, byte by byte.</summary>
/// <param name="Identical">Whether they did, and every hash is right.</param>
/// <param name="Difference">The first difference; null when there is none.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReplayVerdict")]
public sealed record ReplayVerdict(
    [property: Id(0)] bool Identical,
    [property: Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ReplayDifference? Difference)
{
    /// <summary>Everything is the same.</summary>
    public static ReplayVerdict Same { get; } = new(true, null);

    /// <summary>Something is not the same.</summary>
    public static ReplayVerdict Differs(string path, string? recorded, string? found) => new(false, new ReplayDifference(path, recorded, found));
}

/// <summary>Where a decision record and its replay first differ.</summary>
/// <param name="Path">The place in the record, as <c>document.results.outcome.years.3.recognized</c>.</param>
/// <param name="Recorded">What the record says there; null when it says nothing.</param>
/// <param name="Found">What the replay says; null when it says nothing.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReplayDifference")]
public sealed record ReplayDifference([property: Id(0)] string Path, [property: Id(1)] string? Recorded, [property: Id(2)] string? Found);
