using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures;

/// <summary>A scenario's uncertainty as the futures use it: events, quantile tables, rates in binary.</summary>
internal sealed class FutureNoise
{
    private readonly GroupDraws[] _draws;

    public FutureNoise(Scenario scenario)
    {
        var uncertainty = scenario.Uncertainty;
        _draws = [.. Enum.GetValues<FactorGroup>().Select(group => new GroupDraws(scenario.Seed, group))];
        PricesMove = uncertainty.PriceDrift != 0 || uncertainty.PriceSpread != 0;
        PriceStep = QuantileTable.Lognormal(uncertainty.PriceDrift, uncertainty.PriceSpread);
        WardCost = QuantileTable.Of(uncertainty.WardCost);
        CostsDiffer = uncertainty.WardCost != Uncertainty.None.WardCost;
        WorksDelay = Chance.Of(uncertainty.WorksDelay);
        (ShortfallMean, ShortfallSpread) = ((double)uncertainty.RecruitShortfall.Mean, (double)uncertainty.RecruitShortfall.Spread);
        Attrition = (double)uncertainty.Attrition;
        FloorAreaSpread = (double)uncertainty.FloorAreaSpread;
        BudgetCut = Chance.Of(uncertainty.BudgetCut.Chance);
        PracticePace = (float)uncertainty.PracticePace;
        PracticeNoise = (float)(uncertainty.PracticeNoise * 100);
        AssessorNoise = (float)(uncertainty.AssessorNoise * 100);
        Slip = Chance.Of(uncertainty.Slip);
    }

    /// <summary>Whether the city's prices differ from the noise-free ones.</summary>
    public bool PricesMove { get; }

    /// <summary>The factor from one year's prices to the next year's.</summary>
    public QuantileTable PriceStep { get; }

    /// <summary>Whether the wards' works costs have factors other than 1.</summary>
    public bool CostsDiffer { get; }

    /// <summary>The factor on a ward's works cost.</summary>
    public QuantileTable WardCost { get; }

    /// <summary>A works year ends late.</summary>
    public Chance WorksDelay { get; }

    /// <summary>Mean share of officers granted who are not recruited.</summary>
    public double ShortfallMean { get; }

    /// <summary>Its standard deviation.</summary>
    public double ShortfallSpread { get; }

    /// <summary>Share of officers who leave in a year.</summary>
    public double Attrition { get; }

    /// <summary>Standard deviation of the floor area's limit, as a share of it.</summary>
    public double FloorAreaSpread { get; }

    /// <summary>The capital granted is cut.</summary>
    public Chance BudgetCut { get; }

    /// <summary>Standard deviation of a ward's pace.</summary>
    public float PracticePace { get; }

    /// <summary>Standard deviation of a criterion's gain, hundredths of a level.</summary>
    public float PracticeNoise { get; }

    /// <summary>The most by which a reading differs from the level, hundredths of a level.</summary>
    public float AssessorNoise { get; }

    /// <summary>A recognized ward declines though its upkeep is paid.</summary>
    public Chance Slip { get; }

    /// <summary>The draws of a factor group.</summary>
    public ref readonly GroupDraws Of(FactorGroup group) => ref _draws[(int)group];
}
