using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>What the risks are ranked by.</summary>
public enum TornadoOrder
{
    /// <summary>Wards recognized by the end of the last year.</summary>
    Wards,

    /// <summary>The mean year of recognition.</summary>
    Years,

    /// <summary>What is spent in all years.</summary>
    Spend,
}

/// <summary>The effect of a risk in one measure, as a bar that starts at nothing and its number.</summary>
/// <param name="From">Where the bar begins, % of the cell's width.</param>
/// <param name="Width">Its width, % of the cell's.</param>
/// <param name="Value">What switching the risk off changes, with its sign.</param>
/// <param name="Interval">The 95 % interval.</param>
/// <param name="Told">Whether the interval leaves nothing out.</param>
public sealed record TornadoCell(double From, double Width, string Value, string Interval, bool Told);

/// <summary>One measure of all risks on one scale.</summary>
public sealed class TornadoMeasure
{
    private readonly Func<RiskEffect, PairedDifference> _effect;
    private readonly Func<decimal, string> _written;
    private readonly Texts _texts;
    private readonly (double Least, double Most) _scale;

    private TornadoMeasure(TornadoAnswer answer, Func<RiskEffect, PairedDifference> effect, Func<decimal, string> written, Texts texts)
    {
        (_effect, _written, _texts) = (effect, written, texts);
        var values = answer.Bars.Select(bar => (double)effect(bar.Effect).Mean).Append((double)effect(answer.Together).Mean).Append(0).ToList();
        _scale = (values.Min(), values.Max());
    }

    /// <summary>A measure of an answer.</summary>
    public static TornadoMeasure Of(TornadoAnswer answer, TornadoOrder measure, Texts texts) => measure switch
    {
        TornadoOrder.Wards => new(answer, effect => effect.Wards, wards => texts.Number.Difference(wards, 2), texts),
        TornadoOrder.Years => new(answer, effect => effect.Years, years => texts.Number.Difference(years, 3), texts),
        TornadoOrder.Spend => new(answer, effect => effect.Spend, millions => texts.Number.BillionsDifference((long)decimal.Round(millions, MidpointRounding.AwayFromZero)), texts),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };

    /// <summary>The risks in the order of a measure, the largest effect first whatever its sign; equal ones as the answer has them.</summary>
    public static IReadOnlyList<TornadoBar> Ordered(TornadoAnswer answer, TornadoOrder measure) => measure switch
    {
        TornadoOrder.Wards => answer.Bars,
        TornadoOrder.Years => [.. answer.Bars.OrderByDescending(bar => Math.Abs(bar.Effect.Years.Mean))],
        _ => [.. answer.Bars.OrderByDescending(bar => Math.Abs(bar.Effect.Spend.Mean))],
    };

    /// <summary>An effect on the scale.</summary>
    public TornadoCell Cell(RiskEffect effect)
    {
        var difference = _effect(effect);
        var mean = (double)difference.Mean;
        var range = Math.Max(_scale.Most - _scale.Least, 1e-9);
        return new TornadoCell(
            100 * (Math.Min(mean, 0) - _scale.Least) / range,
            100 * Math.Abs(mean) / range,
            _written(difference.Mean),
            _texts.Say(Phrases.IntervalOf, _written(difference.Low), _written(difference.High)),
            difference.Verdict is Verdict.Better or Verdict.Worse);
    }
}
