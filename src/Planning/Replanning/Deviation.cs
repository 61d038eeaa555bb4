using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Replanning;

/// <summary>Whether a scheme can go on as promised.</summary>
internal static class Deviation
{
    /// <summary>Whether a ward must start anew, or one that is still to begin will not start and be recognized in its promised years.</summary>
    public static bool Is(Promises promises, ImmutableArray<WardPractice> wards, Outcome unchanged) => promises.Wards.Any(w =>
        promises.IsDeclined(w) || unchanged.Wards[w].Start != promises.Promised[w] || unchanged.Wards[w].Recognized != wards[w].Commitment?.Recognized);

    /// <summary>Whether a changed plan keeps all that another reaches: every start in its year, no more slips, no fewer recognized at the end.</summary>
    public static bool Keeps(int?[] starts, Outcome outcome, Outcome than) =>
        starts.Index().All(start => start.Item is null || outcome.Wards[start.Index].Start == start.Item)
        && outcome.Wards.Sum(ward => ward.Slips) <= than.Wards.Sum(ward => ward.Slips)
        && outcome.Wards.Sum(ward => ward.RefusedBy.Length) <= than.Wards.Sum(ward => ward.RefusedBy.Length)
        && outcome.Years[^1].Recognized >= than.Years[^1].Recognized;
}
