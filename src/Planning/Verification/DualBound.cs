using ModelWard.Model;

namespace ModelWard.Planning.Verification;

/// <summary>
/// The bound that prices of the rows prove by weak duality (docs/model.md). Whatever prices y ≥ 0 are put on the rows, no plan is worth
/// more than
/// <code>
/// Σ_r y_r·b_r + Σ_t max(0, y_capital(t+1) − y_capital(t))·floor(carryOver·granted_t) + Σ_wards max(0, max_t (v_wt − Σ_r a_r,wt·y_r))
/// </code>
/// (without the 0 for a ward whose start is pinned) beside what the snapshot's own wards are worth. Exact; see <see cref="ExactDecimal"/>.
/// </summary>
internal sealed class DualBound(Scenario scenario, IReadOnlyList<WardRole> wards, CouplingRows rows)
{
    /// <summary>The bound.</summary>
    /// <param name="prices">y: a price of 0 or more for each row.</param>
    /// <param name="worth">What starts and the snapshot's own wards are worth.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    /// <exception cref="OverflowException">Something is too large to be computed exactly.</exception>
    public decimal Of(decimal[] prices, StartWorth worth, CancellationToken cancellationToken)
    {
        var places = Math.Max(Rate.Places, prices.Select(ExactDecimal.PlacesOf).DefaultIfEmpty(0).Max());
        // Written with no more places than it needs, so that a price such as 1.000… leaves room for its products.
        var y = prices.Select(price => decimal.Round(price, places)).ToArray();
        var exact = new ExactDecimal(places);
        var bound = worth.OwnWards;
        for (var r = 0; r < y.Length; r++) bound = exact.Sum(bound, exact.Product(y[r], rows.Limits[r]));
        bound = exact.Sum(bound, Carried(y, exact));
        foreach (var ward in wards.Where(ward => ward.IsCandidate))
        {
            cancellationToken.ThrowIfCancellationRequested();
            bound = exact.Sum(bound, BestOf(ward, y, worth, exact));
        }
        return bound;
    }

    // What is carried from t to t + 1 earns the difference of the two years' prices, at most as often as may be carried.
    private decimal Carried(decimal[] y, ExactDecimal exact)
    {
        var sum = 0m;
        foreach (var limits in scenario.Limits.Where(limits => limits.Year < scenario.LastYear))
        {
            var gain = y[rows.CapitalRow(limits.Year + 1)] - y[rows.CapitalRow(limits.Year)];
            if (gain > 0) sum = exact.Sum(sum, exact.Product(gain, Rate.Floor(scenario.CarryOver, limits.Capital)));
        }
        return sum;
    }

    private decimal BestOf(WardRole ward, decimal[] y, StartWorth worth, ExactDecimal exact)
    {
        decimal? best = ward.MustStart ? null : 0;
        for (var start = ward.FirstStart; start <= ward.LastStart; start++)
        {
            var left = worth.Of(ward, start);
            foreach (var (row, amount) in rows.UsesOf(ward, start))
                if (y[row] != 0) left = exact.Sum(left, -exact.Product(y[row], amount));
            best = best is { } other ? Math.Max(other, left) : left;
        }
        return best ?? 0;
    }
}
