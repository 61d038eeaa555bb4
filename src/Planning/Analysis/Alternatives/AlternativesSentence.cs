using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis;

/// <summary>Alternatives in a sentence.</summary>
internal static class AlternativesSentence
{
    public static Names Of(AlternativesAnswer answer, int asked)
    {
        var (vi, en) = (NumberWords.Vi, NumberWords.En);
        var (least, best) = (answer.Plans.Min(plan => plan.Value), answer.Best);
        if (answer.Plans.Length == 1)
            return new(
                $"Không tìm được kế hoạch nào khác có giá trị ít nhất {vi.Rounded(answer.Least, 2)} (tốt nhất {vi.Rounded(best, 2)}).",
                $"No other plan worth at least {en.Rounded(answer.Least, 2)} was found (the best is worth {en.Rounded(best, 2)}).");
        var (closest, farthest) = (answer.Distances.Min(pair => pair.Wards), answer.Distances.Max(pair => pair.Wards));
        var fewer = answer.Plans.Length < asked;
        return new(
            $"{(fewer ? "Chỉ tìm" : "Tìm")} được {vi.Whole(answer.Plans.Length)} kế hoạch có giá trị từ {vi.Rounded(least, 2)} trở lên (tốt nhất {vi.Rounded(best, 2)}): "
            + $"{vi.Wards(answer.Always.Length)} có trong mọi kế hoạch, {vi.Wards(answer.Never.Length)} không có trong kế hoạch nào, {vi.Wards(answer.Swing.Length)} tuỳ kế hoạch; "
            + $"hai kế hoạch bất kỳ khác nhau ở {Range(vi, closest, farthest, " đến ")} phường.",
            $"{(fewer ? "Only " : "")}{en.Whole(answer.Plans.Length)} plans worth {en.Rounded(least, 2)} or more were found (the best is worth {en.Rounded(best, 2)}): "
            + $"{en.Wards(answer.Always.Length)} in all of them, {en.Wards(answer.Never.Length)} in none, {en.Wards(answer.Swing.Length)} in some; "
            + $"any two differ in {Range(en, closest, farthest, " to ")} wards.");
    }

    private static string Range(NumberWords words, int least, int most, string to) =>
        least == most ? words.Whole(least) : words.Whole(least) + to + words.Whole(most);
}
