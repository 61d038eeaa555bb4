using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>Finds which risk matters, by switching off one at a time.</summary>
public static class Tornado
{
    /// <summary>What switching off each risk changes.</summary>
    /// <param name="withAll">The plan with all risks.</param>
    /// <param name="without">The same plan in the same replications, with one risk off.</param>
    /// <param name="withNone">The same with all risks off.</param>
    /// <exception cref="ArgumentException">They do not have the same years, wards and replications.</exception>
    public static TornadoAnswer Of(OptionFutures withAll, IReadOnlyDictionary<FactorGroup, OptionFutures> without, OptionFutures withNone) => new()
    {
        Explanation = Names.Same(""),
        Replications = withAll.Replications,
        Wards = Moments.Of(withAll.RecognizedLast()).Estimate(),
        Year = Moments.Of(withAll.MeanYear()).Estimate(),
        Spend = Moments.Of(withAll.SpendInAll()).Estimate(),
        Bars =
        [
            .. without
                .Select(risk => new TornadoBar(risk.Key, Effect(risk.Value, withAll)))
                .OrderByDescending(bar => Math.Abs(bar.Effect.Wards.Mean))
                .ThenByDescending(bar => Math.Abs(bar.Effect.Years.Mean))
                .ThenBy(bar => bar.Group),
        ],
        Together = Effect(withNone, withAll),
    };

    private static RiskEffect Effect(OptionFutures without, OptionFutures withAll)
    {
        Comparison.SameFutures(withAll, without);
        return new RiskEffect(
            PairedDifferences.Of(without.RecognizedLast(), withAll.RecognizedLast()),
            PairedDifferences.Of(without.MeanYear(), withAll.MeanYear(), moreIsBetter: false),
            PairedDifferences.Of(without.SpendInAll(), withAll.SpendInAll(), moreIsBetter: false));
    }
}
