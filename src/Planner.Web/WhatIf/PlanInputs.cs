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

    /// <summary>The inputs under which nothing is changed.</summary>
    public static PlanInputs Of(string id, Scenario sample) =>
        new() { Sample = id, Policy = sample.Policy, Capital = [.. ByYear(sample).Select(limits => limits.Capital)] };

    /// <summary>The sample with the inputs in place.</summary>
    public Scenario Apply(Scenario sample)
    {
        var limits = ByYear(sample).Select((year, i) => year with
        {
            Capital = Capital[i],
            Officers = Share(year.Officers, Officers),
            FloorArea = Share(year.FloorArea, FloorArea),
            Upkeep = Share(year.Upkeep, Upkeep),
            Guidance = Share(year.Guidance, Guidance),
        });
        var manual = Policy == Policy.Manual;
        return sample with
        {
            Policy = Policy,
            Limits = [.. limits],
            Plan = manual ? sample.Plan : null,
            Order = manual ? sample.Order : null,
        };
    }

    /// <summary>The policies among which the reader can choose; the manual one only where the sample brings its plan or order.</summary>
    public static IReadOnlyList<Policy> Choices(Scenario sample) =>
        [.. Enum.GetValues<Policy>().Where(policy => policy != Policy.Manual || sample.Policy == Policy.Manual)];

    /// <summary>The same with the capital of one year, by its place, changed; amounts beyond the range are cut to it.</summary>
    public PlanInputs WithCapital(int place, long millions) =>
        this with { Capital = Capital.SetItem(place, Math.Clamp(millions, 0, YearLimits.Most)) };

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

    /// <summary>Whether two inputs ask the same.</summary>
    public bool Equals(PlanInputs? other) =>
        other is not null
        && (Sample, Policy, Officers, FloorArea, Upkeep, Guidance)
            == (other.Sample, other.Policy, other.Officers, other.FloorArea, other.Upkeep, other.Guidance)
        && Capital.AsSpan().SequenceEqual(other.Capital.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Sample, Policy, Officers, FloorArea, Upkeep, Guidance, Capital.Sum());

    private static IEnumerable<YearLimits> ByYear(Scenario sample) => sample.Limits.OrderBy(limits => limits.Year);

    private static int MorePercent(int percent) => Math.Min(MostPercent, percent + 10);

    // Half up, and never above what a scenario may name.
    private static long Share(long amount, int percent) =>
        percent == 100 ? amount : Math.Min(YearLimits.Most, (amount * percent + 50) / 100);
}
