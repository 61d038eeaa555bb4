using CsCheck;
using ModelWard.Model;
using ModelWard.Planner.Web.WardMap;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WardMap;

public class WardFatesTests
{
    /// <summary>What the map shows and what the outcome counts are found in two ways; they must agree whatever the limits.</summary>
    [Fact]
    public void Of_AllWards_CountsWhatEachYearCounts() =>
        Gen.Select(Gen.Int[20, 160], Gen.Int[0, 160], Gen.Int[20, 160], Gen.Bool, Gen.Bool).Sample((capital, upkeep, officers, reserve, unfinished) =>
        {
            var scenario = Plans.Changed(year => year with
            {
                Capital = year.Capital * capital / 100,
                Upkeep = year.Upkeep * upkeep / 100,
                Officers = year.Officers * officers / 100,
            }) with { Reserve = reserve, AllowUnfinished = unfinished };
            var outcome = Plans.Run(scenario);
            foreach (var year in outcome.Years)
            {
                var fates = City.Snapshot.Wards.Zip(outcome.Wards).CountBy(pair => WardFates.Of(pair.First, pair.Second, year.Year)).ToDictionary();
                fates.GetValueOrDefault(WardFate.Recognized).ShouldBe(year.Recognized);
                fates.GetValueOrDefault(WardFate.UnderWay).ShouldBe(year.UnderWay);
                fates.GetValueOrDefault(WardFate.Declined).ShouldBe(year.Declined);
            }
        }, iter: 60);

    [Fact]
    public void Of_DeclinedWardThatNeverStarts_StaysDeclined() =>
        WardFates.Of(City.Snapshot.Wards[0] with { Stage = Stage.Declined }, new WardOutcome { Code = "x" }, 2030).ShouldBe(WardFate.Declined);
}
