using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Forecasts;

/// <summary>Holds forecasts against what has come since. Years that are not over, and those before a forecast was made, are not scored.</summary>
public static class ForecastScoring
{
    /// <summary>Scores forecasts.</summary>
    /// <param name="records">The forecasts, in any order.</param>
    /// <param name="actuals">
    /// What has come. A ward that it does not know is not scored, nor are the counts of wards of a forecast in which there is one; so units that were merged away spoil no score.
    /// </param>
    /// <param name="cancellationToken">Ends it between two forecasts.</param>
    public static ForecastScore Of(ImmutableArray<ForecastRecord> records, ForecastActuals actuals, CancellationToken cancellationToken = default) => Of(records, actuals, null, cancellationToken);

    /// <summary>Scores what was forecast of some wards, as the pilot cohort: their chances alone, since counts and spend are forecast of all wards together.</summary>
    /// <param name="records">The forecasts, in any order.</param>
    /// <param name="actuals">What has come.</param>
    /// <param name="cohort">Codes of the wards.</param>
    /// <param name="cancellationToken">Ends it between two forecasts.</param>
    public static ForecastScore OfCohort(ImmutableArray<ForecastRecord> records, ForecastActuals actuals, IReadOnlySet<string> cohort, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return Of(records, actuals, cohort, cancellationToken);
    }

    private static ForecastScore Of(ImmutableArray<ForecastRecord> records, ForecastActuals actuals, IReadOnlySet<string>? cohort, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actuals);
        ImmutableArray<ForecastRecord> ordered = [.. records.OrderBy(record => record.Day).ThenBy(record => record.Fingerprint, StringComparer.Ordinal)];
        var titles = actuals.Wards.ToDictionary(ward => ward.Ward, StringComparer.Ordinal);
        var paid = actuals.Paid.Where(year => year.Year <= actuals.Through).ToDictionary(year => year.Year, year => year.Amount);
        var (total, leads) = (new LeadTally(), new SortedDictionary<int, LeadTally>());
        foreach (var record in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var y = 0; y < record.Years.Length && record.Years[y].Year <= actuals.Through; y++)
            {
                var lead = record.Years[y].Year - record.Day.Year;
                if (lead < 0) continue;
                if (!leads.TryGetValue(lead, out var tally)) leads[lead] = tally = new LeadTally();
                Count(record, y, tally);
                Count(record, y, total);
            }
        }
        return new ForecastScore
        {
            Through = actuals.Through, Forecasts = [.. ordered.Select(record => record.Fingerprint)], Total = total.Score(null), Leads = [.. leads.Select(lead => lead.Value.Score(lead.Key))],
        }.Sealed();

        void Count(ForecastRecord record, int y, LeadTally tally)
        {
            var forecast = record.Years[y];
            var (standing, isWhole) = (0, cohort is null);
            foreach (var ward in record.Wards)
            {
                if (cohort?.Contains(ward.Ward) == false) continue;
                if (!titles.TryGetValue(ward.Ward, out var held))
                {
                    isWhole = false;
                    continue;
                }
                var stands = held.StandsIn(forecast.Year);
                if (stands) standing++;
                tally.Wards.Add(ward.Chances[y], stands);
            }
            if (cohort is null && paid.TryGetValue(forecast.Year, out var amount)) tally.AddSpend(forecast.Spend, amount);
            if (!isWhole) return;
            tally.AddRecognized(forecast.Recognized, standing);
            foreach (var milestone in record.Milestones.Where(milestone => milestone.Year == forecast.Year)) tally.Targets.Add(milestone.Chance.Chance, standing >= milestone.Target);
            if (y == record.Years.Length - 1) tally.Targets.Add(record.All, standing == record.Wards.Length);
        }
    }
}
