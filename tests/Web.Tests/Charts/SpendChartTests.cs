using ModelWard.Model;
using ModelWard.Planner.Web.Charts;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Charts;

public class SpendChartTests
{
    private static readonly Texts Vi = Texts.In(Language.Vietnamese);
    private static readonly Outcome Sample = Plans.Run(City.Sample("baseline"));

    [Fact]
    public void Draw_AnOutcome_StacksWhatTheLedgersSay()
    {
        var series = SpendChart.Draw(Sample, Vi).Option.Series;
        series[0].Data.ShouldBe(Sample.Years.Select(year => (object?)(year.Resources.Capital.Used / 1000m)));
        series[1].Data.ShouldBe(Sample.Years.Select(year => (object?)(year.Resources.Upkeep.Used / 1000m)));
        series[0].Stack.ShouldBe(series[1].Stack);
    }

    [Fact]
    public void Draw_Budget_HoldsWhatIsCarriedInAndIsNeverExceeded()
    {
        var budget = SpendChart.Draw(Sample, Vi).Option.Series[2].Data;
        Sample.Years.ShouldContain(year => year.Resources.Capital.Opening > 0);
        for (var i = 0; i < Sample.Years.Length; i++)
        {
            var (capital, upkeep) = (Sample.Years[i].Resources.Capital, Sample.Years[i].Resources.Upkeep);
            budget[i].ShouldBe((capital.Opening + capital.Granted + upkeep.Granted) / 1000m);
            ((decimal)budget[i]!).ShouldBeGreaterThanOrEqualTo((capital.Used + upkeep.Used) / 1000m);
        }
    }

    [Fact]
    public void Total_Ledgers_AddUpWithoutCeilingsTwice()
    {
        var ceiling = new Ledger(0, 500, 400, 100, 0);
        var year = Sample.Years[0];
        var outcome = Sample with { Years = [year with { Resources = year.Resources with { Works = ceiling, Equipment = ceiling } }] };
        Spending.Total(outcome).ShouldBe(year.Resources.Capital.Used + year.Resources.Upkeep.Used);
    }

    [Fact]
    public void Draw_YearInWhichALimitRanShort_NamesItInItsTooltip()
    {
        var year = Sample.Years.First(item => !item.Binding.IsEmpty);
        var tip = SpendChart.Draw(Sample, Vi).Tips[Sample.Years.IndexOf(year)];
        foreach (var resource in year.Binding) tip.ShouldContain(Vi[ModelWords.Tag(resource)]);
    }

    [Fact]
    public void MostOften_TwoAlike_TakesTheFirstOfTheModelsOrder()
    {
        var years = Sample.Years.Select((year, i) => year with
        {
            Binding = i switch { 0 => [Resource.Capital, Resource.Officers], 1 => [Resource.Officers], 2 => [Resource.Capital], _ => [] },
        });
        Shortage.MostOften(Sample with { Years = [.. years] }).ShouldBe(new Shortage(Resource.Capital, 2));
        Shortage.MostOften(Sample with { Years = [.. Sample.Years.Select(year => year with { Binding = [] })] }).ShouldBeNull();
    }
}
