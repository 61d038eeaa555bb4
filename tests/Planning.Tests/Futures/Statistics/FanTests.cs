using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class FanTests
{
    // Two wards, two years, ten futures. In the first year no ward is recognized in 4 of them, one in 5, both in 1; in the second one in 2, both in 8.
    private static readonly FanCounts Counts = new()
    {
        FirstYear = 2026,
        Wards = ["W2", "W1"],
        Recognized = [[4, 5, 1], [0, 2, 8]],
        RecognizedWards = [[2, 9], [5, 9]],
        Spend = [new SortedSample([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), new SortedSample([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
        SpendInAll = new SortedSample([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        // Two wards declined in one of the ten, one in another; seven refused by capital in one, one by officers in one.
        Declines = [None, Moments.Of(10, 3, 5)],
        Refusals = [[Moments.Of(10, 7, 49), None, None, None, Moments.Of(10, 1, 1), None, None], [None, None, None, None, None, None, None]],
        Milestones = [new Milestone(2026, 0.4m), new Milestone(2027, 1)],
    };

    private static Moments None => Moments.Of(10, 0, 0);

    private static readonly FutureFan Made = Fan.Of(Counts);

    [Fact]
    public void Fan_OfEachYear_HasItsPercentiles()
    {
        Made.Replications.ShouldBe(10);
        Made.Years.Select(year => year.Year).ShouldBe([2026, 2027]);
        Made.Years[0].Recognized.Percentiles.Select(percentile => percentile.Percent).ShouldBe(FutureFan.Percents);
        Percentile(Made.Years[0].Recognized, 25).ShouldBe(0);
        Percentile(Made.Years[0].Recognized, 50).ShouldBe(1);
        Percentile(Made.Years[0].Recognized, 90).ShouldBe(1);
        Percentile(Made.Years[0].Recognized, 95).ShouldBe(2);
        Percentile(Made.Years[1].Recognized, 20).ShouldBe(1);
        Percentile(Made.Years[1].Recognized, 25).ShouldBe(2);
        Made.Years[0].Recognized.Mean.Mean.ShouldBe(0.7m);
    }

    [Fact]
    public void Fan_OfMoney_HasTheApprovalPercentiles()
    {
        (Percentile(Made.Spend, 50), Percentile(Made.Spend, 80)).ShouldBe((5, 8));
        Percentile(Made.Years[0].Spend, 80).ShouldBe(8);
        Percentile(Made.Years[1].Spend, 80).ShouldBe(0);
        Made.Spend.Mean.Mean.ShouldBe(5.5m);
    }

    [Fact]
    public void Chances_OfAllAndOfMilestones_CountFutures()
    {
        Made.All.ShouldBe(Chances.Of(8, 10));
        Made.Years.Select(year => year.All).ShouldBe([Chances.Of(1, 10), Chances.Of(8, 10)]);
        // 40 % of two wards is one ward.
        Made.Milestones.ShouldBe([new MilestoneChance(2026, 1, Chances.Of(6, 10)), new MilestoneChance(2027, 2, Chances.Of(8, 10))]);
    }

    [Fact]
    public void Chances_OfWards_StandByCode()
    {
        Made.Wards.Select(ward => ward.Ward).ShouldBe(["W1", "W2"]);
        Made.Wards[0].Chances.ShouldBe([0.5m, 0.9m]);
        Made.Wards[0].StandardErrors.ShouldBe([0.158114m, 0.094868m]);
    }

    [Fact]
    public void DeclinesAndRefusals_AreMeansOverTheFuturesWithTheirErrors()
    {
        Made.Years.Select(year => year.Declines).ShouldBe([new MeanEstimate(), Moments.Of([2, 1, 0, 0, 0, 0, 0, 0, 0, 0]).Estimate()]);
        // Variance 41 / 90 = (5 − 9/10) / 9; its root over √10.
        (Made.Years[1].Declines.Mean, Made.Years[1].Declines.StandardError).ShouldBe((0.3m, 0.213437m));
        Made.Years[0].Refusals.Select(refusal => (refusal.Resource, refusal.Mean.Mean, refusal.Mean.StandardError))
            .ShouldBe([(Resource.Capital, 0.7m, 0.7m), (Resource.Officers, 0.1m, 0.1m)]);
        Made.Years[1].Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Fan_OfOneFuture_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Fan.Of(Counts with { Recognized = [[1, 0, 0], [0, 1, 0]] })).ParamName.ShouldBe("replications");

    private static long Percentile(Spread spread, int percent) => spread.Percentiles.Single(one => one.Percent == percent).Value;
}
