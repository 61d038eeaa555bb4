using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What each of a run of futures came to, in the order of their numbers; the same future of another plan met the same luck.</summary>
[GenerateSerializer, Immutable, Alias("ModelWard.FuturesRecords")]
public sealed record FuturesRecords
{
    /// <summary>The most futures of which records are kept; beyond, the tally's bins answer.</summary>
    public const int Most = 100_000;

    /// <summary>Number of the first future.</summary>
    [Id(0)] public required int First { get; init; }

    /// <summary>How many futures there are.</summary>
    [Id(1)] public required int Count { get; init; }

    /// <summary>How many years there are.</summary>
    [Id(2)] public required int Years { get; init; }

    /// <summary>Wards recognized at the end of the year, by year, then future.</summary>
    [Id(3)] public required ImmutableArray<int> Recognized { get; init; }

    /// <summary>Spent on capital and upkeep, VND million, by year, then future.</summary>
    [Id(4)] public required ImmutableArray<long> Spend { get; init; }

    /// <summary>Wards recognized at the end of a year, future by future.</summary>
    /// <param name="year">Index of the year, from 0.</param>
    public ReadOnlySpan<int> RecognizedIn(int year) => Recognized.AsSpan().Slice(year * Count, Count);

    /// <summary>Spent in a year, VND million, future by future.</summary>
    /// <param name="year">Index of the year, from 0.</param>
    public ReadOnlySpan<long> SpendIn(int year) => Spend.AsSpan().Slice(year * Count, Count);

    /// <summary>Records that follow each other, as one.</summary>
    /// <param name="parts">At least one; each begins where the one before it ends.</param>
    /// <exception cref="ArgumentException">There is a gap, or the years differ.</exception>
    public static FuturesRecords Of(IReadOnlyList<FuturesRecords> parts)
    {
        for (var i = 1; i < parts.Count; i++)
            if (parts[i].First != parts[i - 1].First + parts[i - 1].Count || parts[i].Years != parts[0].Years)
                throw new ArgumentException($"Part {i} begins at future {parts[i].First} over {parts[i].Years} years and does not follow the one before it.", nameof(parts));
        var count = parts.Sum(part => part.Count);
        var recognized = ImmutableArray.CreateBuilder<int>(count * parts[0].Years);
        var spend = ImmutableArray.CreateBuilder<long>(count * parts[0].Years);
        for (var year = 0; year < parts[0].Years; year++)
        {
            foreach (var part in parts)
            {
                recognized.AddRange(part.RecognizedIn(year));
                spend.AddRange(part.SpendIn(year));
            }
        }
        return new FuturesRecords
        {
            First = parts[0].First, Count = count, Years = parts[0].Years, Recognized = recognized.MoveToImmutable(), Spend = spend.MoveToImmutable(),
        };
    }
}
