using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis.Prices;

/// <summary>What limits are worth, by solving again with one step more and one step less of each (docs/model.md).</summary>
internal static class PriceList
{
    /// <summary>How often the step is doubled to see how far a price holds.</summary>
    private const int Doublings = 4;

    /// <summary>By which part a price may change and still hold.</summary>
    private const decimal Tolerance = 0.1m;

    /// <summary>How many limits may be priced while the plan is sought, roughly.</summary>
    private const int PlanParts = 8;

    public static AnalysisResult Answer(Trials trials, PricesQuestion question)
    {
        var (table, scenario) = (trials.Table, trials.Scenario);
        var limits = Enum.GetValues<Resource>().Sum(resource => scenario.Limits.Count(year => LimitAmounts.Of(year, resource) is not null));
        trials.Meter.Expect(PlanParts + limits);
        var optimal = OptimalPolicy.Solve(table, scenario, trials.Options, null, trials.CancellationToken);
        if (optimal.NoPlan is { } reason) return AnalysisResult.Without(reason);
        trials.Meter.Count(PlanParts);
        var problem = optimal.Formulation.Problem;
        var limited = new LimitedProblem(scenario, problem);
        using var wards = PricedMeasure.Of(problem, [.. Enumerable.Repeat(1m, problem.ColumnCount)]);
        using var wardYears = PricedMeasure.Of(problem, [.. Recognition.OfColumns(table, problem).Select(recognized => (decimal)scenario.LastYear - recognized)]);
        var prices = ImmutableArray.CreateBuilder<LimitPrice>();
        foreach (var resource in Enum.GetValues<Resource>())
            foreach (var year in scenario.Limits.OrderBy(year => year.Year))
                if (LimitAmounts.Of(year, resource) is { } limit) prices.Add(Price(resource, year, limit));
        var answer = new PricesAnswer
        {
            Explanation = Names.Same(""),
            Step = question.Step,
            Wards = Rounded(optimal.Formulation.RecognizedBefore + wards.Present),
            WardYears = Rounded(Recognition.WardYearsBefore(table, scenario) + wardYears.Present),
            Prices = prices.DrainToImmutable(),
        };
        return AnalysisResult.Of(answer with { Explanation = PriceWords.Sentence(answer) });

        LimitPrice Price(Resource resource, YearLimits year, long limit)
        {
            trials.CancellationToken.ThrowIfCancellationRequested();
            var step = question.Step * PricesQuestion.Unit(resource);
            var more = Side(resource, year, limit, step);
            var less = limit == 0 ? null : Side(resource, year, limit, -Math.Min(step, limit));
            trials.Meter.Count(1);
            var ledger = optimal.Outcome!.Years[year.Year - scenario.FirstYear].Resources[resource]!;
            return new LimitPrice
            {
                Resource = resource,
                Year = year.Year,
                Limit = limit,
                Slack = ledger.Opening + ledger.Granted - ledger.Used,
                Binding = !Nothing(more) || (less is not null && !Nothing(less)),
                More = more,
                Less = less,
            };
        }

        PriceSide Side(Resource resource, YearLimits year, long limit, long change)
        {
            var (inWards, inWardYears) = (Change(wards, change), Change(wardYears, change));
            if (inWards is not { } won || inWardYears is not { } wonYears) return new PriceSide { Change = change };
            var (measure, price) = won != 0 ? (wards, won) : (wardYears, wonYears);
            return new PriceSide
            {
                Change = change,
                Wards = Rounded(won),
                WardYears = Rounded(wonYears),
                // More and more is worth less and less: what buys nothing buys nothing for ever.
                HoldsTo = change > 0 && price == 0 ? null : limit + HoldsFor(limit, change, price, further => Change(measure, further)),
            };

            decimal? Change(PricedMeasure of, long by) =>
                of.Change(limited.Under(scenario.Limits.Select(other => other == year ? LimitAmounts.With(year, resource, limit + by) : other)), by > 0);
        }
    }

    private static bool Nothing(PriceSide side) => side is { Wards: 0, WardYears: 0 };

    // The change up to which each further step is worth what the first was.
    private static long HoldsFor(long limit, long step, decimal price, Func<long, decimal?> worth)
    {
        var (held, gained) = (step, price);
        for (var doubling = 1; doubling <= Doublings && limit + held > 0; doubling++)
        {
            var further = Math.Max(-limit, held * 2);
            if (worth(further) is not { } total) break;
            var marginal = (total - gained) * step / (further - held);
            if (Math.Abs(marginal - price) > Math.Max(Tolerance * Math.Abs(price), PricedMeasure.Least)) break;
            (held, gained) = (further, total);
        }
        return held;
    }

    private static decimal Rounded(decimal number) => decimal.Round(number, 3, MidpointRounding.AwayFromZero);
}
