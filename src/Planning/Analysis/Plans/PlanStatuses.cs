using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis;

/// <summary>How a search ended, for an answer.</summary>
internal static class PlanStatuses
{
    public static PlanStatus Of(OptimumStatus status) => status switch
    {
        OptimumStatus.Found => PlanStatus.Found,
        OptimumStatus.NotFound => PlanStatus.NotFound,
        OptimumStatus.Infeasible => PlanStatus.Impossible,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };
}
