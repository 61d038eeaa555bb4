using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 9: a ward of a run written back as a ward of a register.</summary>
internal static class ReferenceState
{
    public static Ward Of(ReferenceWard ward) => ward.IsCandidate ? ward.Source : ward.Source with
    {
        Stage = ward.Stage,
        Started = ward.Start,
        Recognized = ward.Recognized,
        Levels = ward.Levels,
        Needs = StillMissing(ward.Trajectory, ward.Served),
    };

    /// <summary>Rules 4 and 7: the needs of a ward after so many served years.</summary>
    private static Needs StillMissing(ReferenceTrajectory trajectory, int served)
    {
        var needs = trajectory.Needs;
        if (served == 0) return needs;
        var worksYears = Math.Max(0, needs.WorksYears - served);
        return needs with
        {
            Officers = 0,
            Works = worksYears == 0 ? Works.None : needs.Works,
            WorksYears = worksYears,
            FloorArea = worksYears == 0 ? 0 : needs.FloorArea,
            WorksCost = ReferenceTrajectory.Instalments(needs.WorksCost, needs.WorksYears).Skip(served).Sum(),
            EquipmentCost = served >= trajectory.WorksDone ? 0 : needs.EquipmentCost,
        };
    }
}
