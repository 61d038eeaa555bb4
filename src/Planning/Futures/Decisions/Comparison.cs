using ModelWard.Model;

namespace ModelWard.Planning.Futures;

/// <summary>Compares options on the same futures.</summary>
public static class Comparison
{
    /// <summary>What each option adds to the first.</summary>
    /// <param name="options">The options, <see cref="ComparisonAnswer.FewestOptions"/> to <see cref="ComparisonAnswer.MostOptions"/>.</param>
    /// <exception cref="ArgumentException">There are too few or too many, or they do not have the same years, wards and replications.</exception>
    public static ComparisonAnswer Of(IReadOnlyList<OptionFutures> options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Count, ComparisonAnswer.FewestOptions, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Count, ComparisonAnswer.MostOptions, nameof(options));
        var first = options[0];
        foreach (var option in options) SameFutures(first, option);
        return new ComparisonAnswer
        {
            Explanation = Names.Same(""),
            Replications = first.Replications,
            Options = [.. options.Select((option, o) => Option(option, o == 0 ? null : first))],
            WidestYear = first.FirstYear + Enumerable.Range(0, first.Years).MaxBy(year => Moments.Of(first.Recognized(year)).Variance),
        };
    }

    /// <summary>Checks that two options can be compared replication by replication.</summary>
    /// <exception cref="ArgumentException">They do not have the same years, wards and replications.</exception>
    internal static void SameFutures(OptionFutures one, OptionFutures other)
    {
        if ((one.FirstYear, one.Years, one.Wards, one.Replications) == (other.FirstYear, other.Years, other.Wards, other.Replications)) return;
        throw new ArgumentException(
            $"Options to compare need the same years, wards and replications, but {Size(one)} and {Size(other)}.", nameof(other));
    }

    private static ComparedOption Option(OptionFutures option, OptionFutures? first) => new()
    {
        Name = option.Name,
        Years =
        [
            .. Enumerable.Range(0, option.Years).Select(year => new ComparedYear(
                option.FirstYear + year,
                Compared(option, first, one => one.Recognized(year), moreIsBetter: true),
                Compared(option, first, one => one.Spend(year), moreIsBetter: false))),
        ],
        WardYears = Compared(option, first, one => one.WardYears(), moreIsBetter: true),
        Spend = Compared(option, first, one => one.SpendInAll(), moreIsBetter: false),
        All = Chances.Of((long)option.All().Sum(), option.Replications),
        AllDifference = first is null ? null : PairedDifferences.Of(option.All(), first.All()),
    };

    private static Compared Compared(OptionFutures option, OptionFutures? first, Func<OptionFutures, double[]> values, bool moreIsBetter)
    {
        var own = values(option);
        return new Compared(Moments.Of(own).Estimate(), first is null ? null : PairedDifferences.Of(own, values(first), moreIsBetter));
    }

    private static string Size(OptionFutures option) =>
        $"{option.Name} has {option.Years} years from {option.FirstYear}, {option.Wards} wards and {option.Replications} replications";
}
