using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>Where the spread comes from, in a sentence.</summary>
internal static class SobolSentence
{
    public static Names Of(SobolAnswer answer, Scenario scenario)
    {
        var wards = answer.Outputs.Single(output => output.Name == SobolAnalysis.Recognized);
        var spend = answer.Outputs.Single(output => output.Name == SobolAnalysis.Spend);
        var (viYear, enYear) = ($"số phường đạt chuẩn cuối năm {scenario.LastYear}", $"the number of wards recognized at the end of {scenario.LastYear}");
        var (spread, money) = (MeasureWords.Wards(wards.StandardDeviation), MeasureWords.Money(spend.StandardDeviation));
        var (first, second) = (From(wards, viYear, enYear, spread), From(spend, "tổng chi", "what is spent in all", money));
        return new($"{char.ToUpperInvariant(first.Vi[0])}{first.Vi[1..]}; {second.Vi}.", $"{char.ToUpperInvariant(first.En[0])}{first.En[1..]}; {second.En}.");
    }

    private static Names From(SobolOutput output, string vi, string en, Names spread)
    {
        if (output.Groups.IsEmpty) return new($"{vi} như nhau trong mọi tương lai", $"{en} is the same in every future");
        var most = output.Groups[0];
        var (group, alone, whole) = (FactorWords.Of(most.Group), Share(most.First.Value), Share(most.Total.Value));
        return new(
            $"{vi} dao động (độ lệch chuẩn {spread.Vi}) chủ yếu do {group.Vi}: riêng nó giải thích {alone.Vi}, cùng các rủi ro khác {whole.Vi} phương sai",
            $"{en} spreads (standard deviation {spread.En}) most of all because of {group.En}, which explains {alone.En} of the variance alone and {whole.En} together with the rest");
    }

    // Estimates may lie a little outside.
    private static Names Share(decimal index) => MeasureWords.Share(Math.Clamp(index, 0, 1));
}
