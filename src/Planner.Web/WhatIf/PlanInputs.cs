using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>What a reader has set on the page: how the limits and the order differ from the sample.</summary>
public sealed record PlanInputs
{
    /// <summary>The highest percentage of the sample's limits.</summary>
    public const int MostPercent = 200;

    /// <summary>Id of the sample.</summary>
    public required string Sample { get; init; }

    /// <summary>The order of the wards.</summary>
    public required Policy Policy { get; init; }

    /// <summary>What the optimal policy makes as large as it can; the others pass over it.</summary>
    public Objective Objective { get; init; }

    /// <summary>Capital of every year, VND million, 0 to <see cref="YearLimits.Most"/>.</summary>
    public required ImmutableArray<long> Capital { get; init; }

    /// <summary>Officers of every year, % of the sample's, 0 to <see cref="MostPercent"/>.</summary>
    public int Officers { get; init; } = 100;

    /// <summary>Floor area of every year, % of the sample's.</summary>
    public int FloorArea { get; init; } = 100;

    /// <summary>Upkeep money of every year, % of the sample's.</summary>
    public int Upkeep { get; init; } = 100;

    /// <summary>Guidance of every year, % of the sample's.</summary>
    public int Guidance { get; init; } = 100;

    /// <summary>Limits of single years that do not follow the percentage: each differs from what it would be, by year, then resource.</summary>
    public ImmutableArray<OwnLimit> Own { get; init; } = [];

    /// <summary>Starts that are fixed, put off or forbidden: at most one a ward, by its code.</summary>
    public ImmutableArray<Pin> Pins { get; init; } = [];

    /// <summary>What the needs of every ward are multiplied by, without factors of 1; null leaves them.</summary>
    public NormFactors? Factors { get; init; }

    /// <summary>The inputs under which nothing is changed.</summary>
    public static PlanInputs Of(string id, Scenario sample) => new()
    {
        Sample = id,
        Policy = sample.Policy,
        Objective = sample.Objective,
        Capital = [.. ByYear(sample).Select(limits => limits.Capital)],
        Pins = Ordered(sample.Pins),
        Factors = sample.NormFactors?.Shortest(),
    };

    /// <summary>The sample with the inputs in place.</summary>
    public Scenario Apply(Scenario sample)
    {
        var limits = ByYear(sample).Select((year, place) => Own.Where(own => own.Year == year.Year).Aggregate(
            Scaled(year) with { Capital = Capital[place] }, (all, own) => LimitAmounts.With(all, own.Resource, own.Amount)));
        var manual = Policy == Policy.Manual;
        return sample with
        {
            Policy = Policy,
            Objective = Objective,
            Limits = [.. limits],
            Plan = manual ? sample.Plan : null,
            Order = manual ? sample.Order : null,
            // In the sample's own order as long as they are the sample's, so that the stored scenario is the one asked.
            Pins = Pins.AsSpan().SequenceEqual(Ordered(sample.Pins).AsSpan()) ? sample.Pins : Pins,
            NormFactors = Factors,
        };
    }

    /// <summary>
    /// The policies among which the reader can choose: the manual one only where the sample brings its plan or order, the optimal
    /// one only where wards must be finished by the last year (rule 10).
    /// </summary>
    public static IReadOnlyList<Policy> Choices(Scenario sample) =>
    [
        .. Enum.GetValues<Policy>().Where(policy => policy switch
        {
            Policy.Manual => sample.Policy == Policy.Manual,
            Policy.Optimal => !sample.AllowUnfinished,
            _ => true,
        }),
    ];

    /// <summary>The objectives among which the reader can choose; weights only where the sample brings them.</summary>
    public static IReadOnlyList<Objective> Objectives(Scenario sample) =>
        [.. Enum.GetValues<Objective>().Where(objective => objective != Objective.Weights || !sample.Weights.IsEmpty)];

    /// <summary>The same with the capital of one year, by its place, changed; amounts beyond the range are cut to it.</summary>
    public PlanInputs WithCapital(int place, long millions) =>
        this with { Capital = Capital.SetItem(place, Math.Clamp(millions, 0, YearLimits.Most)) };

    /// <summary>The same with the capital of every year multiplied and rounded down, as the model does it; at most <see cref="YearLimits.Most"/>.</summary>
    /// <param name="multiplier">0 or more.</param>
    public PlanInputs WithCapitalTimes(decimal multiplier) =>
        this with { Capital = [.. Capital.Select(millions => (long)Math.Min(decimal.Floor(millions * multiplier), YearLimits.Most))] };

    /// <summary>The percentage of a resource; null for what has none: the capital and the ceilings.</summary>
    public int? Percent(Resource resource) => resource switch
    {
        Resource.Officers => Officers,
        Resource.FloorArea => FloorArea,
        Resource.Upkeep => Upkeep,
        Resource.Guidance => Guidance,
        _ => null,
    };

    /// <summary>The same with another percentage of a resource, which every year then follows; what has no percentage stays.</summary>
    public PlanInputs WithPercent(Resource resource, int percent) => Scaled(resource, percent).Following(resource);

    /// <summary>The same with every year of a resource following its percentage, or the sample where it has none.</summary>
    public PlanInputs Following(Resource resource) => this with { Own = Own.RemoveAll(own => own.Resource == resource) };

    /// <summary>The years of a resource that do not follow its percentage.</summary>
    public IEnumerable<int> OwnYears(Resource resource) => Own.Where(own => own.Resource == resource).Select(own => own.Year);

    /// <summary>The same with one limit of one year.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="resource">What is limited.</param>
    /// <param name="year">A year of the sample.</param>
    /// <param name="amount">0 to <see cref="YearLimits.Most"/>, in the resource's unit; null is no ceiling, for works and equipment alone.</param>
    public PlanInputs WithLimit(Scenario sample, Resource resource, int year, long? amount) => resource == Resource.Capital
        ? WithCapital(year - sample.FirstYear, amount ?? 0)
        : WithOwn(sample, [.. Own.Where(own => (own.Resource, own.Year) != (resource, year)), new OwnLimit(resource, year, amount)]);

    /// <summary>The same with these limits of single years; those that the percentage gives anyhow are left out.</summary>
    public PlanInputs WithOwn(Scenario sample, IEnumerable<OwnLimit> limits)
    {
        var scaled = sample.Limits.ToDictionary(year => year.Year, Scaled);
        return this with
        {
            Own =
            [
                .. limits.Where(own => own.Amount != LimitAmounts.Of(scaled[own.Year], own.Resource)).OrderBy(own => own.Year).ThenBy(own => own.Resource),
            ],
        };
    }

    /// <summary>
    /// The same with a limit raised: the capital of that year by a tenth, rounded up to whole billions so that it stays easy to
    /// read; any other limit by ten points in every year, at most to <see cref="MostPercent"/>, years of their own by as much.
    /// Ceilings stay as they are.
    /// </summary>
    /// <param name="sample">The sample.</param>
    /// <param name="resource">What to raise.</param>
    /// <param name="place">The year, by its place.</param>
    public PlanInputs Raised(Scenario sample, Resource resource, int place)
    {
        if (resource == Resource.Capital) return WithCapital(place, (Capital[place] * 11 / 10 + 999) / 1000 * 1000);
        if (Percent(resource) is not { } percent) return this;
        var raised = Scaled(resource, Math.Min(MostPercent, percent + 10));
        var more = sample.Limits.ToDictionary(year => year.Year, year => Amount(raised, year) - Amount(this, year));
        return raised.WithOwn(sample, Own.Select(own => own.Resource == resource
            ? own with { Amount = Math.Min(YearLimits.Most, own.Amount!.Value + more[own.Year]) }
            : own));

        long Amount(PlanInputs inputs, YearLimits year) => LimitAmounts.Of(inputs.Scaled(year), resource)!.Value;
    }

    /// <summary>The same with more of one limit in one year, at most <see cref="YearLimits.Most"/>; a ceiling that is not set stays unset.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="step">What to add.</param>
    public PlanInputs Added(Scenario sample, LimitStep step)
    {
        var limits = Apply(sample).Limits.Single(year => year.Year == step.Year);
        return LimitAmounts.Of(limits, step.Resource) is { } amount
            ? WithLimit(sample, step.Resource, step.Year, Math.Min(YearLimits.Most, amount + step.Amount))
            : this;
    }

    /// <summary>The same with one norm factor, in per cent; at least 1.</summary>
    public PlanInputs WithFactor(FactorField field, int percent) => this with { Factors = field.With(Factors, Math.Max(1, percent) / 100m) };

    /// <summary>The pin of a ward; null when it has none.</summary>
    public Pin? PinOf(string ward) => Pins.FirstOrDefault(pin => pin.Ward == ward);

    /// <summary>The same with a ward pinned in this way alone.</summary>
    public PlanInputs WithPin(Pin pin) => this with { Pins = Ordered([.. Without(pin.Ward), pin]) };

    /// <summary>The same with a ward not pinned.</summary>
    public PlanInputs WithoutPin(string ward) => this with { Pins = [.. Without(ward)] };

    /// <summary>Whether two inputs ask the same.</summary>
    public bool Equals(PlanInputs? other) =>
        other is not null
        && (Sample, Policy, Objective, Officers, FloorArea, Upkeep, Guidance)
            == (other.Sample, other.Policy, other.Objective, other.Officers, other.FloorArea, other.Upkeep, other.Guidance)
        && Factors == other.Factors
        && Capital.AsSpan().SequenceEqual(other.Capital.AsSpan())
        && Own.AsSpan().SequenceEqual(other.Own.AsSpan())
        && Pins.AsSpan().SequenceEqual(other.Pins.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Sample, Policy, Officers, FloorArea, Upkeep, Guidance, Capital.Sum(), (Own.Length, Pins.Length, Factors));

    private static ImmutableArray<Pin> Ordered(IEnumerable<Pin> pins) => [.. pins.OrderBy(pin => pin.Ward, StringComparer.Ordinal)];

    private IEnumerable<Pin> Without(string ward) => Pins.Where(pin => pin.Ward != ward);

    private PlanInputs Scaled(Resource resource, int percent) => resource switch
    {
        Resource.Officers => this with { Officers = percent },
        Resource.FloorArea => this with { FloorArea = percent },
        Resource.Upkeep => this with { Upkeep = percent },
        Resource.Guidance => this with { Guidance = percent },
        _ => this,
    };

    private YearLimits Scaled(YearLimits year) => year with
    {
        Officers = Share(year.Officers, Officers),
        FloorArea = Share(year.FloorArea, FloorArea),
        Upkeep = Share(year.Upkeep, Upkeep),
        Guidance = Share(year.Guidance, Guidance),
    };

    private static IEnumerable<YearLimits> ByYear(Scenario sample) => sample.Limits.OrderBy(limits => limits.Year);

    // Half up, and never above what a scenario may name.
    private static long Share(long amount, int percent) =>
        percent == 100 ? amount : Math.Min(YearLimits.Most, (amount * percent + 50) / 100);
}
