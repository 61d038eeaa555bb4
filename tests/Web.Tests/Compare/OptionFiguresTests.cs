using ModelWard.Model;
using ModelWard.Planner.Web.Compare;

namespace ModelWard.Web.Tests.Compare;

public sealed class OptionFiguresTests
{
    [Fact]
    public void Of_APlan_AreThoseOfItsFan()
    {
        var plan = Compared.Plan(0, City.Sample("baseline"));
        var figures = OptionFigures.Of(plan);
        var last = plan.Futures.Fan.Years[^1].Recognized;
        (figures.Wards, figures.SureWards, figures.All).ShouldBe((last.At(50), last.At(20), plan.Futures.Fan.All.Chance));
        figures.SureWards.ShouldBeLessThanOrEqualTo(figures.Wards);
        figures.SureSpend.ShouldBeGreaterThanOrEqualTo(figures.Spend);
        var today = City.Snapshot.Wards.Count(ward => ward.Stage == Stage.Recognized);
        figures.PerWard.ShouldBe((long)decimal.Round((decimal)figures.Spend / (figures.Wards - today), MidpointRounding.AwayFromZero));
        figures.WardYears.ShouldBe(plan.Futures.Fan.Years.Sum(year => year.Recognized.Mean.Mean));
    }

    [Fact]
    public void Of_APlanThatAddsNobody_HasNoMoneyAWard()
    {
        var scenario = City.Sample("baseline");
        var none = scenario with { Limits = [.. scenario.Limits.Select(limits => limits with { Capital = 0, Officers = 0, FloorArea = 0, Guidance = 0 })], Milestones = [], Reserve = false };
        OptionFigures.Of(Compared.Plan(0, none)).PerWard.ShouldBeNull();
    }
}
