using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>
/// Where a ward stands that is made of others. Nothing is counted as reached that is not reached everywhere, and nothing that has begun is forgotten: under way if any is; else not
/// started if any has not; else declined if any is; recognized only if all are.
/// </summary>
internal static class StageRule
{
    /// <summary>Stage with its years: the earliest start of those under way, else of all; the latest recognition.</summary>
    public static (Stage Stage, int? Started, int? Recognized) Of(IReadOnlyList<Ward> wards)
    {
        var underWay = wards.Where(ward => ward.Stage == Stage.UnderWay).ToList();
        if (underWay.Count > 0) return (Stage.UnderWay, underWay.Min(ward => ward.Started), null);
        if (wards.Any(ward => ward.Stage == Stage.NotStarted)) return (Stage.NotStarted, null, null);
        var stage = wards.Any(ward => ward.Stage == Stage.Declined) ? Stage.Declined : Stage.Recognized;
        return (stage, wards.Min(ward => ward.Started), wards.Max(ward => ward.Recognized));
    }
}
