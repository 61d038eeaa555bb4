using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Forecasts;

/// <summary>Counts chances beside what came, exactly: sums of chances of six decimal places, divided only at the end.</summary>
internal sealed class BrierTally
{
    private const int Count = 10;

    private readonly Bin[] _bins = [.. Enumerable.Range(0, Count).Select(_ => new Bin())];

    /// <summary>Counts a chance.</summary>
    /// <param name="chance">0 to 1.</param>
    /// <param name="happened">Whether it came true.</param>
    public void Add(decimal chance, bool happened) => _bins[Math.Min((int)(chance * Count), Count - 1)].Add(chance, happened);

    /// <summary>The score; null without chances.</summary>
    public BrierScore? Score()
    {
        var (figures, happened) = (_bins.Sum(bin => bin.Figures), _bins.Sum(bin => bin.Happened));
        if (figures == 0) return null;
        var (used, share) = (_bins.Where(bin => bin.Figures > 0).ToArray(), (decimal)happened / figures);
        var uncertainty = share * (1 - share);
        var score = used.Sum(bin => bin.SquaredError) / figures;
        return new BrierScore
        {
            Figures = figures,
            Happened = happened,
            Score = Shown.Six(score),
            Reliability = Shown.Six(used.Sum(bin => bin.Figures * Square(bin.Chance - bin.Share)) / figures),
            Resolution = Shown.Six(used.Sum(bin => bin.Figures * Square(bin.Share - share)) / figures),
            Uncertainty = Shown.Six(uncertainty),
            WithinBins = Shown.Six(used.Sum(bin => bin.Within) / figures),
            Skill = uncertainty == 0 ? null : Shown.Six(1 - score / uncertainty),
            Bins = [.. _bins.Index().Where(bin => bin.Item.Figures > 0).Select(bin => bin.Item.Reliability(bin.Index))],
        };
    }

    private static decimal Square(decimal value) => value * value;

    private sealed class Bin
    {
        private decimal _chances;
        private decimal _squares;
        private decimal _happenedChances;

        public int Figures { get; private set; }

        public int Happened { get; private set; }

        public decimal Chance => _chances / Figures;

        public decimal Share => (decimal)Happened / Figures;

        // Σ (p − o)², o being 0 or 1.
        public decimal SquaredError => _squares - 2 * _happenedChances + Happened;

        // Σ (p − mean p)² − 2 · Σ (o − mean o)(p − mean p).
        public decimal Within => _squares - _chances * Chance - 2 * (_happenedChances - Happened * Chance);

        public void Add(decimal chance, bool happened)
        {
            Figures++;
            _chances += chance;
            _squares += chance * chance;
            if (!happened) return;
            Happened++;
            _happenedChances += chance;
        }

        public ReliabilityBin Reliability(int bin)
        {
            var (low, high) = ExactBinomial.Interval(Happened, Figures);
            return new ReliabilityBin((decimal)bin / Count, (bin + 1m) / Count, Figures, Happened, Shown.Six(Chance), Shown.Six(Share), low, high);
        }
    }
}
