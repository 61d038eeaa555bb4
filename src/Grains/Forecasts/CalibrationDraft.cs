using ModelWard.Model;
using ModelWard.Planning.Tracking;

namespace ModelWard.Grains.Forecasts;

/// <summary>The scenario of whoever takes a calibration up.</summary>
internal static class CalibrationDraft
{
    /// <summary>The scheme's scenario with the proposed uncertainty. Of a manual one that was carried over to other wards the plan goes with it.</summary>
    public static Scenario Of(Scheme scheme, Calibration calibration)
    {
        var scenario = scheme.Scenario with { Uncertainty = calibration.Proposed };
        return scenario is { Policy: Policy.Manual, Plan: null, Order: null } ? scenario with { Plan = scheme.Plan } : scenario;
    }
}
