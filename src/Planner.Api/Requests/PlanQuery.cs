using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Api.Requests;

/// <summary>Reads how an outcome is asked for. Policies other than optimal look at none of it.</summary>
internal static class PlanQuery
{
    /// <summary>The most starts.</summary>
    public const int MostStarts = 1_000;

    /// <summary><c>starts</c>: starts of the search.</summary>
    public static int Starts(this Query query, int missing) => query.Whole("starts", missing, 1, MostStarts);

    /// <summary><c>starts</c>.</summary>
    public static PlanRequest Plan(this Query query) => PlanRequest.Immediate with { Starts = query.Starts(PlanRequest.Immediate.Starts) };

    /// <summary><c>starts</c> and <c>preview</c>.</summary>
    public static PlanRequest PlanOrPreview(this Query query) => query.Plan() with { Preview = query.Flag("preview") };
}
