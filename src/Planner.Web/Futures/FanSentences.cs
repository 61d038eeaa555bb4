using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>What a fan means, in words.</summary>
public static class FanSentences
{
    /// <summary>What is reached by the end of the last year, the chance of all wards, and the chance of each milestone.</summary>
    /// <param name="result">The futures.</param>
    /// <param name="wards">How many wards there are.</param>
    /// <param name="texts">The language.</param>
    public static string Of(FuturesResult result, int wards, Texts texts)
    {
        var fan = result.Fan;
        var last = fan.Years[^1];
        var spread = last.Recognized;
        var all = fan.All;
        List<string> sentences =
        [
            texts.Say(Phrases.FanReaches, texts.Number.Whole(fan.Replications), last.Year,
                texts.Wards(spread.At(50)), texts.Number.Whole(spread.At(20)), texts.Number.Whole(spread.At(80))),
            texts.Say(Phrases.FanAll, texts.Wards(wards), texts.Number.Chance(all.Chance), texts.Number.ChanceEnd(all.Low), texts.Number.ChanceEnd(all.High)),
        ];
        if (result.NoiseFree[^1] < wards) sentences.Add(texts.Say(Phrases.FanAllNotPlanned, texts.Wards(result.NoiseFree[^1])));
        sentences.AddRange(fan.Milestones.Select(milestone =>
            texts.Say(Phrases.FanMilestone, milestone.Year, texts.Wards(milestone.Target), texts.Number.Chance(milestone.Chance.Chance))));
        return string.Join(' ', sentences);
    }
}
