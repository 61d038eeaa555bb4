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

    /// <summary>More of single limits in single years; each resource and year once, by year, then resource.</summary>
    public ImmutableArray<LimitStep> Steps { get; init; } = [];

    /// <summary>The inputs under which nothing is changed.</summary>
    public static PlanInputs Of(string id, Scenario sample) => new()
    {
        Sample = id,
        Policy = sample.Policy,
        Objective = sample.Objective,
        Capital = [.. ByYear(sample).Select(limits => limits.Capital)],
    };

    /// <summary>The sample with the inputs in place.</summary>
    public Scenario Apply(Scenario sample)
    {
        var limits = ByYear(sample).Select((year, i) => Steps.Aggregate(year with
        {
            Capital = Capital[i],
            Officers = Share(year.Officers, Officers),
            FloorArea = Share(year.FloorArea, FloorArea),
            Upkeep = Share(year.Upkeep, Upkeep),
            Guidance = Share(year.Guidance, Guidance),
        }, (sum, step) => step.Apply(sum)));
        var manual = Policy == Policy.Manual;
        return sample with
        {
            Policy = Policy,
            Objective = Objective,
            Limits = [.. limits],
            Plan = manual ? sample.Plan : null,
            Order = manual ? sample.Order : null,
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

    /// <summary>
    /// The same with a limit raised: the capital of that year by a tenth, rounded up to whole billions so that it stays easy to
    /// read; any other limit by ten points in every year, at most to <see cref="MostPercent"/>. Ceilings stay as they are.
    /// </summary>
    /// <param name="resource">What to raise.</param>
    /// <param name="place">The year, by its place.</param>
    public PlanInputs Raised(Resource resource, int place) => resource switch
    {
        Resource.Capital => WithCapital(place, (Capital[place] * 11 / 10 + 999) / 1000 * 1000),
        Resource.Officers => this with { Officers = MorePercent(Officers) },
        Resource.FloorArea => this with { FloorArea = MorePercent(FloorArea) },
        Resource.Upkeep => this with { Upkeep = MorePercent(Upkeep) },
        Resource.Guidance => this with { Guidance = MorePercent(Guidance) },
        _ => this,
    };

    /// <summary>The same with more of one limit in one year.</summary>
    /// <param name="firstYear">The sample's first year.</param>
    /// <param name="step">What to add; capital goes to its own amount of the year.</param>
    public PlanInputs Added(int firstYear, LimitStep step)
    {
        if (step.Resource == Resource.Capital) return WithCapital(step.Year - firstYear, Capital[step.Year - firstYear] + step.Amount);
        var already = Steps.Where(other => SameLimit(other, step)).Sum(other => other.Amount);
        return this with { Steps = Ordered([.. Steps.Where(other => !SameLimit(other, step)), step with { Amount = already + step.Amount }]) };
    }

    /// <summary>The same without what was added to a limit.</summary>
    public PlanInputs Without(LimitStep step) => this with { Steps = Steps.Remove(step) };

    /// <summary>Steps in their one order.</summary>
    public static ImmutableArray<LimitStep> Ordered(IEnumerable<LimitStep> steps) =>
        [.. steps.OrderBy(step => step.Year).ThenBy(step => step.Resource)];

    /// <summary>Whether two inputs ask the same.</summary>
    public bool Equals(PlanInputs? other) =>
        other is not null
        && (Sample, Policy, Objective, Officers, FloorArea, Upkeep, Guidance)
            == (other.Sample, other.Policy, other.Objective, other.Officers, other.FloorArea, other.Upkeep, other.Guidance)
        && Capital.AsSpan().SequenceEqual(other.Capital.AsSpan())
        && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Sample, Policy, Officers, FloorArea, Upkeep, Guidance, Capital.Sum(), Steps.Length);

    private static bool SameLimit(LimitStep one, LimitStep other) => (one.Resource, one.Year) == (other.Resource, other.Year);

    private static IEnumerable<YearLimits> ByYear(Scenario sample) => sample.Limits.OrderBy(limits => limits.Year);

    private static int MorePercent(int percent) => Math.Min(MostPercent, percent + 10);

    // Half up, and never above what a scenario may name.
    private static long Share(long amount, int percent) =>
        percent == 100 ? amount : Math.Min(YearLimits.Most, (amount * percent + 50) / 100);
}
