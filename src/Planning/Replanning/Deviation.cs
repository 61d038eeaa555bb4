using ModelWard.Model;

namespace ModelWard.Planning.Replanning;

/// <summary>Whether a scheme can go on as promised.</summary>
internal static class Deviation
{
    /// <summary>Whether a start has been missed, a ward must start anew, or the scheme carried on lacks anything or leaves anybody out.</summary>
    public static bool Is(Promises promises, Outcome unchanged) =>
        promises.Wards.Any(w => promises.Promised[w] != unchanged.Wards[w].Start || (unchanged.Wards[w].Recognized is null && !promises.Scenario.AllowUnfinished))
        || unchanged.Wards.Any(ward => ward.Slips > 0 || !ward.RefusedBy.IsEmpty);

    /// <summary>Whether a changed plan keeps all that another reaches: every start in its year, no more slips, no fewer recognized at the end.</summary>
    public static bool Keeps(int?[] starts, Outcome outcome, Outcome than) =>
        starts.Index().All(start => start.Item is null || outcome.Wards[start.Index].Start == start.Item)
        && outcome.Wards.Sum(ward => ward.Slips) <= than.Wards.Sum(ward => ward.Slips)
        && outcome.Wards.Sum(ward => ward.RefusedBy.Length) <= than.Wards.Sum(ward => ward.RefusedBy.Length)
        && outcome.Years[^1].Recognized >= than.Years[^1].Recognized;
}
