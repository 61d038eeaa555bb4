using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>How a scheme is to be corrected from today's state.</summary>
/// <param name="From">The year with which the scheme goes on, see <see cref="TrackRequest.From"/>; null is this year.</param>
/// <param name="ProtectThrough">Wards whose promised start is this year or earlier are announced: they keep it. Null is <paramref name="From"/>.</param>
/// <param name="Protected">Codes of further wards that keep their promised start; null is none.</param>
/// <param name="Weight">
/// What it weighs to move a ward, in wards recognized: one more is worth moving 1/weight others. 0 to <see cref="MostWeight"/>, at most six decimal places.
/// </param>
/// <param name="Accepted">Codes of the wards whose change is accepted; null is all.</param>
/// <param name="Starts">Starts of the search, from 1.</param>
/// <param name="Release">Whether protected wards that cannot keep their start are released; otherwise the replan is refused and names them.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.ReplanRequest")]
public sealed record ReplanRequest(
    [property: Id(0)] int? From = null,
    [property: Id(1)] int? ProtectThrough = null,
    [property: Id(2)] ImmutableArray<string>? Protected = null,
    [property: Id(3)] decimal Weight = ReplanRequest.UsualWeight,
    [property: Id(4)] ImmutableArray<string>? Accepted = null,
    [property: Id(5)] int Starts = ReplanRequest.UsualStarts,
    [property: Id(6)] bool Release = false)
{
    /// <summary>The largest weight: beyond, a ward would be given up rather than moved.</summary>
    public const decimal MostWeight = 0.9m;

    /// <summary>The weight where nothing else is said: five wards are moved for one more recognized.</summary>
    public const decimal UsualWeight = 0.2m;

    /// <summary>Starts of the search where nothing else is said.</summary>
    public const int UsualStarts = 4;
}
