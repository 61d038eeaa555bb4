namespace ModelWard.Model;

/// <summary>
/// How the futures of a plan may differ from its noise-free outcome; the model book says exactly how each field acts. Every field is
/// optional in the document and then has the default given here; 0 switches it off. With all off every future is the
/// noise-free outcome. Decimals have at most six places. The defaults are modest and illustrative: no public record tells these
/// figures of the programme, so they are to be replaced by the city's own experience.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.Uncertainty")]
public sealed record Uncertainty
{
    /// <summary>The defaults: what a document without <c>uncertainty</c> means.</summary>
    public static Uncertainty Usual { get; } = new();

    /// <summary>Everything off.</summary>
    public static Uncertainty None { get; } = new()
    {
        PriceSpread = 0, WardCost = WardCost.Lognormal(0), WorksDelay = 0, RecruitShortfall = new(0, 0), Attrition = 0,
        FloorAreaSpread = 0, BudgetCut = new(0, 0), PracticePace = 0, PracticeNoise = 0, AssessorNoise = 0, Slip = 0,
    };

    /// <summary>Yearly drift of the city's prices beyond inflation, as a logarithm: −0.2 to 0.5 a year, default 0.</summary>
    [Id(0)] public decimal PriceDrift { get; init; }

    /// <summary>Standard deviation of the yearly step of the city's prices, as a logarithm: 0 to 0.5, default 0.03.</summary>
    [Id(1)] public decimal PriceSpread { get; init; } = 0.03m;

    /// <summary>Factor on the works cost of each ward; lognormal with spread 0.15 by default.</summary>
    [Id(2)] public WardCost WardCost { get; init; } = WardCost.Lognormal(WardCost.UsualSpread);

    /// <summary>Chance that a works year ends late and comes again: 0 to 1, default 0.15.</summary>
    [Id(3)] public decimal WorksDelay { get; init; } = 0.15m;

    /// <summary>Share of the officers granted who are not recruited, a year.</summary>
    [Id(4)] public RecruitShortfall RecruitShortfall { get; init; } = new(0.05m, 0.05m);

    /// <summary>Share of a recognized ward's new officers who leave, a year: 0 to 1, default 0.02.</summary>
    [Id(5)] public decimal Attrition { get; init; } = 0.02m;

    /// <summary>Standard deviation of the floor area that can be under works, as a share of its limit, a year: 0 to 1, default 0.1.</summary>
    [Id(6)] public decimal FloorAreaSpread { get; init; } = 0.1m;

    /// <summary>Cuts of the capital granted.</summary>
    [Id(7)] public BudgetCut BudgetCut { get; init; } = new(0.1m, 0.1m);

    /// <summary>Standard deviation of the pace at which guidance raises a ward's practice, as a share of the guided gain: 0 to 1, default 0.12.</summary>
    [Id(8)] public decimal PracticePace { get; init; } = 0.12m;

    /// <summary>Standard deviation of a practice criterion's yearly gain: 0 to 50 points, default 2.</summary>
    [Id(9)] public decimal PracticeNoise { get; init; } = 2;

    /// <summary>How far an assessor's reading of a practice criterion may lie from its level: 0 to 20 points, default 2.</summary>
    [Id(10)] public decimal AssessorNoise { get; init; } = 2;

    /// <summary>Chance that a recognized ward declines though its upkeep is paid: 0 to 1 a year, default 0.015.</summary>
    [Id(11)] public decimal Slip { get; init; } = 0.015m;

    /// <summary>The same with one group of factors off.</summary>
    public Uncertainty Without(FactorGroup group) => group switch
    {
        FactorGroup.Prices => this with { PriceDrift = None.PriceDrift, PriceSpread = None.PriceSpread },
        FactorGroup.WardCosts => this with { WardCost = None.WardCost },
        FactorGroup.WorksDelays => this with { WorksDelay = None.WorksDelay },
        FactorGroup.Staffing => this with { RecruitShortfall = None.RecruitShortfall, Attrition = None.Attrition },
        FactorGroup.FloorArea => this with { FloorAreaSpread = None.FloorAreaSpread },
        FactorGroup.Budget => this with { BudgetCut = None.BudgetCut },
        FactorGroup.Practice => this with { PracticePace = None.PracticePace, PracticeNoise = None.PracticeNoise },
        FactorGroup.Assessment => this with { AssessorNoise = None.AssessorNoise },
        FactorGroup.Slips => this with { Slip = None.Slip },
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "No such group of factors."),
    };
}

/// <summary>Officers granted who are not recruited: of a year's grant the share mean + spread·z, z standard normal, within 0 to 1.</summary>
/// <param name="Mean">0 to 1, default 0.05.</param>
/// <param name="Spread">Standard deviation, 0 to 1, default 0.05.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.RecruitShortfall")]
public sealed record RecruitShortfall([property: Id(0)] decimal Mean, [property: Id(1)] decimal Spread);

/// <summary>A cut of the capital granted in a year.</summary>
/// <param name="Chance">Chance of a cut in a year, 0 to 1, default 0.1.</param>
/// <param name="Size">Share that is cut, 0 to 1, default 0.1.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.BudgetCut")]
public sealed record BudgetCut([property: Id(0)] decimal Chance, [property: Id(1)] decimal Size);
