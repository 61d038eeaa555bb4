using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Forecasts;

/// <summary>Counts forecasts of one lead time beside what came.</summary>
internal sealed class LeadTally
{
    private readonly FigureTally _recognized = new();
    private readonly FigureTally _spend = new();

    /// <summary>The chances of wards.</summary>
    public BrierTally Wards { get; } = new();

    /// <summary>The chances of milestones and of all wards.</summary>
    public BrierTally Targets { get; } = new();

    /// <summary>Counts the wards recognized at a year's end.</summary>
    public void AddRecognized(ForecastSpread forecast, long actual) => _recognized.Add(forecast, actual);

    /// <summary>Counts what was paid in a year.</summary>
    public void AddSpend(ForecastSpread forecast, long actual) => _spend.Add(forecast, actual);

    /// <summary>The score.</summary>
    /// <param name="lead">The lead time; null for all together.</param>
    public LeadScore Score(int? lead) => new()
    {
        Lead = lead, Recognized = _recognized.Coverage(), Spend = _spend.Coverage(), RecognizedBias = _recognized.Bias(), SpendBias = _spend.Bias(), Wards = Wards.Score(), Targets = Targets.Score(),
    };

    private sealed class FigureTally
    {
        private int _figures;
        private int _below;
        private int _above;
        private decimal _difference;
        private decimal _forecast;

        public void Add(ForecastSpread forecast, long actual)
        {
            _figures++;
            if (actual < forecast.P10) _below++;
            if (actual > forecast.P90) _above++;
            _difference += actual - forecast.P50;
            _forecast += forecast.P50;
        }

        public RangeCoverage Coverage()
        {
            var within = _figures - _below - _above;
            var (low, high) = ExactBinomial.Interval(within, _figures);
            return new RangeCoverage(_figures, _below, _above, _figures == 0 ? null : Shown.Six((decimal)within / _figures), low, high);
        }

        public ForecastBias? Bias() => _figures == 0 ? null : new ForecastBias(_figures, Shown.Six(_difference / _figures), _forecast == 0 ? null : Shown.Six(_difference / _forecast));
    }
}
