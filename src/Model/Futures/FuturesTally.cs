using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// What a number of futures of one plan came to, as whole counts: sums of any blocks in any order are the same to the last bit. The state
/// counted is that at the end of a year.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FuturesTally")]
public sealed record FuturesTally
{
    /// <summary>Bins of spending a year; see <see cref="SpendWidths"/>.</summary>
    public const int SpendBins = 1024;

    /// <summary>The first year.</summary>
    [Id(0)] public required int FirstYear { get; init; }

    /// <summary>How many years there are.</summary>
    [Id(1)] public required int Years { get; init; }

    /// <summary>How many wards there are.</summary>
    [Id(2)] public required int Wards { get; init; }

    /// <summary>How many futures were counted.</summary>
    [Id(3)] public required long Replications { get; init; }

    /// <summary>Futures by year, then by the number of wards recognized, 0 to all.</summary>
    [Id(4)] public required ImmutableArray<long> Recognized { get; init; }

    /// <summary>Futures in which a ward is recognized, by ward in the order of their codes, then by year.</summary>
    [Id(5)] public required ImmutableArray<long> WardRecognized { get; init; }

    /// <summary>Refusals by year, then by <see cref="Resource"/>: a ward refused by two resources counts for both.</summary>
    [Id(6)] public required ImmutableArray<long> Refusals { get; init; }

    /// <summary>By year, wards in the upkeep queue whose upkeep was not paid or whose vacancies were not filled.</summary>
    [Id(7)] public required ImmutableArray<long> Unpaid { get; init; }

    /// <summary>By year, wards that declined though their upkeep was paid.</summary>
    [Id(8)] public required ImmutableArray<long> Slipped { get; init; }

    /// <summary>
    /// Width of a bin of <see cref="Spend"/>, VND million, by year and last for all years together: the most that can be spent there and 1
    /// more, over <see cref="SpendBins"/>, rounded up.
    /// </summary>
    [Id(9)] public required ImmutableArray<long> SpendWidths { get; init; }

    /// <summary>
    /// Futures by year and last for all years together, then by bin: bin b counts those that spend b·width to below (b + 1)·width on capital and
    /// upkeep.
    /// </summary>
    [Id(10)] public required ImmutableArray<long> Spend { get; init; }

    /// <summary>
    /// As <see cref="Refusals"/>, but of each future's refusals the square: with it their mean has a standard error. Empty in tallies stored before
    /// there was one, see <see cref="HasSquares"/>.
    /// </summary>
    [Id(11)] public ImmutableArray<long> RefusalSquares { get; init; } = [];

    /// <summary>By year, the sum of the squares of each future's declines, those of <see cref="Unpaid"/> and <see cref="Slipped"/> together.</summary>
    [Id(12)] public ImmutableArray<long> DeclineSquares { get; init; } = [];

    /// <summary>Whether the squares were counted; one without cannot be added to one with them.</summary>
    [JsonIgnore] public bool HasSquares => RefusalSquares.Length == Refusals.Length && DeclineSquares.Length == Years;

    /// <summary>In how many futures so many wards are recognized at the end of a year.</summary>
    /// <param name="year">Index of the year, from 0.</param>
    public ReadOnlySpan<long> RecognizedIn(int year) => Recognized.AsSpan().Slice(year * (Wards + 1), Wards + 1);

    /// <summary>In how many futures a year's spending falls into each bin.</summary>
    /// <param name="year">Index of the year, from 0; <see cref="Years"/> for all years together.</param>
    public ReadOnlySpan<long> SpendIn(int year) => Spend.AsSpan().Slice(year * SpendBins, SpendBins);

    /// <summary>Both counts together.</summary>
    /// <exception cref="ArgumentException">The other counts other years, wards or bins, or one of them no squares.</exception>
    public FuturesTally Plus(FuturesTally other)
    {
        if ((FirstYear, Years, Wards) != (other.FirstYear, other.Years, other.Wards) || !SpendWidths.AsSpan().SequenceEqual(other.SpendWidths.AsSpan()))
            throw new ArgumentException("The two tallies count futures of different models.", nameof(other));
        if (!HasSquares || !other.HasSquares) throw new ArgumentException("One of the two tallies was counted without squares.", nameof(other));
        return this with
        {
            Replications = Replications + other.Replications,
            Recognized = Sum(Recognized, other.Recognized),
            WardRecognized = Sum(WardRecognized, other.WardRecognized),
            Refusals = Sum(Refusals, other.Refusals),
            RefusalSquares = Sum(RefusalSquares, other.RefusalSquares),
            Unpaid = Sum(Unpaid, other.Unpaid),
            Slipped = Sum(Slipped, other.Slipped),
            DeclineSquares = Sum(DeclineSquares, other.DeclineSquares),
            Spend = Sum(Spend, other.Spend),
        };
    }

    private static ImmutableArray<long> Sum(ImmutableArray<long> one, ImmutableArray<long> other)
    {
        var sum = ImmutableArray.CreateBuilder<long>(one.Length);
        for (var i = 0; i < one.Length; i++) sum.Add(one[i] + other[i]);
        return sum.MoveToImmutable();
    }
}
