using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WhatIf;

public class MoreIsLessTests
{
    private static readonly Scenario Sample = City.Sample("baseline");
    private static readonly Outcome Outcome = Plans.Run(Sample);

    [Fact]
    public void WardsLost_NoLimitLowerAndFewerWards_AreCounted() =>
        MoreIsLess.WardsLost(Sample, Outcome, Plans.Changed(year => year with { Capital = year.Capital + 1 }), Fewer(3)).ShouldBe(3);

    [Theory]
    [InlineData(nameof(YearLimits.Capital))]
    [InlineData(nameof(YearLimits.Upkeep))]
    [InlineData(nameof(YearLimits.Officers))]
    [InlineData(nameof(YearLimits.FloorArea))]
    [InlineData(nameof(YearLimits.Guidance))]
    public void WardsLost_OneLimitLowerInOneYear_ExplainsIt(string lowered)
    {
        var changed = Plans.Changed(year => year.Year != 2026 ? year with { Capital = year.Capital + 1 } : lowered switch
        {
            nameof(YearLimits.Capital) => year with { Capital = year.Capital - 1 },
            nameof(YearLimits.Upkeep) => year with { Upkeep = year.Upkeep - 1 },
            nameof(YearLimits.Officers) => year with { Officers = year.Officers - 1 },
            nameof(YearLimits.FloorArea) => year with { FloorArea = year.FloorArea - 1 },
            _ => year with { Guidance = year.Guidance - 1 },
        });
        MoreIsLess.WardsLost(Sample, Outcome, changed, Fewer(3)).ShouldBe(0);
    }

    [Fact]
    public void WardsLost_AnotherPolicyOrNoFewer_IsNone()
    {
        MoreIsLess.WardsLost(Sample, Outcome, Sample with { Policy = Policy.Need }, Fewer(3)).ShouldBe(0);
        MoreIsLess.WardsLost(Sample, Outcome, Sample with { NormFactors = new NormFactors { WorksCost = 1.1m } }, Fewer(3)).ShouldBe(0);
        MoreIsLess.WardsLost(Sample, Outcome, Sample, Outcome).ShouldBe(0);
        MoreIsLess.WardsLost(Sample, Outcome, Sample, Fewer(-2)).ShouldBe(0);
    }

    [Fact]
    public void WardsLost_ANewCeilingOrAnotherPin_ExplainsIt()
    {
        MoreIsLess.WardsLost(Sample, Outcome, Plans.Changed(year => year with { Works = 1_000 }), Fewer(3)).ShouldBe(0);
        MoreIsLess.WardsLost(Sample, Outcome, Sample with { Pins = [] }, Fewer(3)).ShouldBe(0);
    }

    private static Outcome Fewer(int wards) => Outcome with
    {
        Years = Outcome.Years.SetItem(Outcome.Years.Length - 1, Outcome.Years[^1] with { Recognized = Outcome.Years[^1].Recognized - wards }),
    };
}
