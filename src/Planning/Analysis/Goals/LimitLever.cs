using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Analysis.Goals;

/// <summary>A lever that sets the limit of every year.</summary>
internal sealed class LimitLever : Lever
{
    private const long Millionths = 1_000_000;

    private readonly Trials _trials;
    private readonly Resource _resource;
    private readonly bool _factor;
    private readonly LimitedProblem _limited;

    private LimitLever(Trials trials, Resource resource, bool factor)
    {
        (_trials, _resource, _factor) = (trials, resource, factor);
        _limited = new LimitedProblem(trials.Scenario, RolloutFormulation.Of(trials.Table, trials.Scenario).Problem);
        var rows = new ResourceRows(trials.Scenario, _limited.Own, resource);
        var needed = Int128.Min(rows.Most(), YearLimits.Most);
        Enough = factor ? EnoughTimes(needed) : (long)needed;
    }

    /// <inheritdoc />
    public override long Enough { get; }

    /// <summary>One factor on the limit of every year, rounded down; amounts are millionths.</summary>
    public static LimitLever Factor(Trials trials, Resource resource) => new(trials, resource, factor: true);

    /// <summary>The same limit in every year.</summary>
    public static LimitLever Uniform(Trials trials, Resource resource) => new(trials, resource, factor: false);

    /// <inheritdoc />
    public override RolloutProblem Under(long amount) => _limited.Under(With(amount).Limits);

    /// <inheritdoc />
    public override GoalAmount Named(long amount, IReadOnlyList<int>? plan) =>
        GoalSeek.Amount(With(amount), _resource, _factor ? (decimal)amount / Millionths : null);

    // Every year that has anything has then enough for everything, unless that breaks the largest limit allowed.
    private long EnoughTimes(Int128 needed)
    {
        var limits = _trials.Scenario.Limits.Select(year => LimitAmounts.Of(year, _resource)!.Value).Where(limit => limit > 0).ToArray();
        return limits.Length == 0 ? 0 : (long)Int128.Min((needed + 1) * Millionths / limits.Min() + 1, (Int128)YearLimits.Most * Millionths / limits.Max());
    }

    private Scenario With(long amount)
    {
        return _trials.Scenario with { Limits = [.. _trials.Scenario.Limits.Select(Set)] };

        YearLimits Set(YearLimits year)
        {
            var limit = _factor ? (long)((Int128)LimitAmounts.Of(year, _resource)!.Value * amount / Millionths) : amount;
            return LimitAmounts.With(year, _resource, limit);
        }
    }
}
