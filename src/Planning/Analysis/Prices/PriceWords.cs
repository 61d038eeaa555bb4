using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Prices;

/// <summary>A price list in a sentence: of each resource the year in which more of it buys most, and what buys nothing.</summary>
internal static class PriceWords
{
    public static Names Sentence(PricesAnswer answer)
    {
        var resources = answer.Prices.GroupBy(price => price.Resource).ToArray();
        var best = resources.Select(years => years.MaxBy(price => (price.More.Wards, price.More.WardYears))!).ToArray();
        var worth = best.Where(price => price.More is { Wards: > 0 } or { WardYears: > 0 }).ToArray();
        var nothing = best.Except(worth).Select(price => price.Resource).ToArray();
        return new Names(Vietnamese(worth, nothing), English(worth, nothing));
    }

    private static string Vietnamese(LimitPrice[] worth, Resource[] nothing)
    {
        var parts = worth.Select(price =>
            $"thêm {ResourceWords.NamedAmount(price.Resource, price.More.Change).Vi} năm {price.Year} được thêm tối đa {Gains(price.More, NumberWords.Vi, "phường", "phường-năm", " và ")}");
        var rest = nothing.Length == 0 ? [] : new[] { $"thêm {string.Join(", ", nothing.Select(resource => ResourceWords.Name(resource).Vi))} không được thêm gì" };
        return Upper(string.Join("; ", parts.Concat(rest))) + ".";
    }

    private static string English(LimitPrice[] worth, Resource[] nothing)
    {
        var parts = worth.Select(price =>
            $"{ResourceWords.NamedAmount(price.Resource, price.More.Change).En} more in {price.Year} buys up to {Gains(price.More, NumberWords.En, "wards", "ward-years", " and ")}");
        var rest = nothing.Length == 0 ? [] : new[] { $"more {string.Join(", ", nothing.Select(resource => ResourceWords.Name(resource).En))} buys nothing" };
        return Upper(string.Join("; ", parts.Concat(rest))) + ".";
    }

    private static string Gains(PriceSide side, NumberWords numbers, string wards, string wardYears, string and)
    {
        var parts = new List<string>(2);
        if (side.Wards > 0) parts.Add($"{numbers.Rounded(side.Wards.Value, 3)} {wards}");
        if (side.WardYears > 0) parts.Add($"{numbers.Rounded(side.WardYears.Value, 3)} {wardYears}");
        return string.Join(and, parts);
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
