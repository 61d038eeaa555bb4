using ModelWard.Model;

namespace ModelWard.Planning.Tests.Analysis;

/// <summary>Holds what is said of a forced ward against the optima found by trying all plans.</summary>
internal static class ForcedAgreement
{
    public static void Check(Forced forced, decimal best, decimal? bestForced)
    {
        if (forced.Status == PlanStatus.Found) bestForced.ShouldNotBeNull();
        if (forced.Status == PlanStatus.Impossible) bestForced.ShouldBeNull();
        (forced.Status == PlanStatus.Impossible).ShouldBe(!forced.Clash.IsEmpty);
        (forced.Status == PlanStatus.Found).ShouldBe(forced is { ValueLost: not null, CountLost: not null, WardYearsLost: not null });
        if (bestForced is not { } value || forced.ValueLost is not { } lost) return;
        (best - value).ShouldBeInRange(lost.AtLeast, lost.AtMost);
        lost.AtLeast.ShouldBeLessThanOrEqualTo(lost.AtMost);
    }
}
