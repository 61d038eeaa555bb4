using System.Collections.Immutable;
using System.Numerics;
using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>
/// The search for the least capital with which a chance is reached: a state that says what to try next, is told what came of it, and goes
/// on; so it can be carried on anywhere and ends the same. Every multiplier meets the same futures, so the chance depends on it without
/// chance of its own, and bisection ends one step apart: enough above, not enough below. The same trials tell where the ends of the chance's
/// interval cross.
/// </summary>
public sealed class LeastCapital
{
    private const int Parts = 1_000;

    private static readonly ImmutableArray<Func<ChanceEstimate, decimal>> Ends = [estimate => estimate.Chance, estimate => estimate.High, estimate => estimate.Low];

    private readonly int _least;
    private readonly int _most;
    private readonly decimal _chance;
    private readonly ImmutableSortedDictionary<int, ChanceEstimate> _tried;

    private LeastCapital(int least, int most, decimal chance) =>
        (_least, _most, _chance, _tried) = (least, most, chance, ImmutableSortedDictionary<int, ChanceEstimate>.Empty);

    /// <summary>How far apart multipliers are that are told apart: 0.001.</summary>
    public static decimal Step => 1m / Parts;

    /// <summary>The largest multiplier that may be asked for.</summary>
    public const int Largest = 1_000;

    /// <summary>The multiplier to try next, three decimal places; null when the search has ended.</summary>
    public decimal? Next => NextPart() / (decimal?)Parts;

    /// <summary>How many multipliers are still to be tried at most, as far as those tried so far tell; 0 when the search has ended.</summary>
    public int MostLeft => Ends.Sum(end => Bracket(end) switch
    {
        (_, null) => _tried.ContainsKey(_most) ? 0 : 2 + Halvings(_most - _least),
        (null, { } high) => high == _least ? 0 : 1 + Halvings(high - _least),
        ({ } low, { } high) => Halvings(high - low),
    });

    /// <summary>A search that has not begun.</summary>
    /// <param name="least">The smallest multiplier that may be tried, from 0, at most three decimal places.</param>
    /// <param name="most">The largest, above the smallest, to <see cref="Largest"/>, at most three decimal places.</param>
    /// <param name="chance">The chance to reach, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">One of them is out of its range.</exception>
    public static LeastCapital Between(decimal least, decimal most, decimal chance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(most, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, Largest);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(chance, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(chance, 1);
        return new LeastCapital(Part(least, nameof(least)), Part(most, nameof(most)), chance);
    }

    /// <summary>Searches to the end.</summary>
    /// <param name="search">Where to go on from.</param>
    /// <param name="chance">The chance with a multiplier, always on the same futures.</param>
    /// <param name="left">Told before each trial how many there are still at most, see <see cref="MostLeft"/>.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public static LeastCapitalAnswer Run(
        LeastCapital search, Func<decimal, ChanceEstimate> chance, Action<int> left, CancellationToken cancellationToken)
    {
        while (search.Next is { } next)
        {
            cancellationToken.ThrowIfCancellationRequested();
            left(search.MostLeft);
            search = search.With(next, chance(next));
        }
        return search.Answer();
    }

    /// <summary>The search, told what came of a multiplier.</summary>
    /// <exception cref="ArgumentException">The multiplier is not one that may be tried.</exception>
    public LeastCapital With(decimal multiplier, ChanceEstimate chance)
    {
        var part = Part(multiplier, nameof(multiplier));
        ArgumentOutOfRangeException.ThrowIfLessThan(part, _least, nameof(multiplier));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, _most, nameof(multiplier));
        return new LeastCapital(this, _tried.SetItem(part, chance));
    }

    /// <summary>What the search has found.</summary>
    /// <exception cref="InvalidOperationException">It has not ended.</exception>
    public LeastCapitalAnswer Answer()
    {
        if (Next is { } next) throw new InvalidOperationException($"The search has not ended: {next} is to be tried.");
        var (low, high) = Bracket(Ends[0]);
        return new LeastCapitalAnswer
        {
            Explanation = Names.Same(""),
            Chance = _chance,
            Status = high is null ? LeastCapitalStatus.NotMetAtMost : low is null ? LeastCapitalStatus.MetAtLeast : LeastCapitalStatus.Bracketed,
            Met = Multiplier(high),
            NotMet = Multiplier(low),
            Low = Multiplier(Bracket(Ends[1]).High),
            High = Multiplier(Bracket(Ends[2]).High),
            Monotone = _tried.Values.Zip(_tried.Values.Skip(1), (less, more) => less.Chance <= more.Chance).All(rises => rises),
            Trials = [.. _tried.Select(trial => new CapitalTrial(Multiplier(trial.Key)!.Value, trial.Value))],
        };
    }

    private LeastCapital(LeastCapital before, ImmutableSortedDictionary<int, ChanceEstimate> tried)
        : this(before._least, before._most, before._chance) => _tried = tried;

    // The scenario's own capital first, if it is among what may be tried: its chance is of use anyway.
    private int? NextPart() => _tried.IsEmpty && Parts >= _least && Parts <= _most ? Parts : Ends.Select(Missing).FirstOrDefault(part => part is not null);

    private int? Missing(Func<ChanceEstimate, decimal> end) => Bracket(end) switch
    {
        (_, null) => _tried.ContainsKey(_most) ? null : _most,
        (null, { } high) => high == _least ? null : _least,
        ({ } low, { } high) => high - low == 1 ? null : low + (high - low) / 2,
    };

    // High is the smallest that is enough, low the largest below it that is not.
    private (int? Low, int? High) Bracket(Func<ChanceEstimate, decimal> end)
    {
        int? low = null;
        foreach (var (part, chance) in _tried)
        {
            if (end(chance) >= _chance) return (low, part);
            low = part;
        }
        return (low, null);
    }

    // How often a width must be halved until its ends are one step apart.
    private static int Halvings(int width) => BitOperations.Log2((uint)(2 * width - 1));

    private static decimal? Multiplier(int? part) => part is { } whole ? Shown.Six((double)whole / Parts) : null;

    private static int Part(decimal multiplier, string name)
    {
        var part = multiplier * Parts;
        if (decimal.Floor(part) != part) throw new ArgumentException($"A multiplier has at most three decimal places, unlike {multiplier}.", name);
        return (int)part;
    }
}
