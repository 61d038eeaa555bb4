using ModelWard.Model;

namespace ModelWard.Planner.Web.Compare;

/// <summary>What leadership asks of an option, from its plan and its futures.</summary>
/// <param name="Wards">Wards recognized at the end of the last year in the middle of its futures (P50).</param>
/// <param name="SureWards">So many or more are recognized in 80 of 100 futures (P20 of the wards).</param>
/// <param name="All">The chance that all wards are recognized by then.</param>
/// <param name="Spend">What is spent in all years in the middle of its futures (P50), VND million.</param>
/// <param name="SureSpend">What is not exceeded in 80 of 100 futures (P80), VND million.</param>
/// <param name="PerWard">P50 of what is spent by each ward that P50 adds to those recognized today, VND million; null when none is added.</param>
/// <param name="WardYears">Years for which wards stand recognized, of all wards together, mean of its futures.</param>
public sealed record OptionFigures(long Wards, long SureWards, decimal All, long Spend, long SureSpend, long? PerWard, decimal WardYears)
{
    /// <summary>The figures of a plan.</summary>
    public static OptionFigures Of(ComparedPlan plan)
    {
        var fan = plan.Futures.Fan;
        var wards = fan.Years[^1].Recognized.At(50);
        var added = wards - plan.View.Basis.Snapshot.Wards.Count(ward => ward.Stage == Stage.Recognized);
        var spend = fan.Spend.At(50);
        return new OptionFigures(
            wards, fan.Years[^1].Recognized.At(20), fan.All.Chance, spend, fan.Spend.At(80),
            added > 0 ? (long)decimal.Round((decimal)spend / added, MidpointRounding.AwayFromZero) : null,
            fan.Years.Sum(year => year.Recognized.Mean.Mean));
    }
}
