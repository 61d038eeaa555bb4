using ModelWard.Model;
using ModelWard.Planner.Web.Futures;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Compare;

/// <summary>What the answers amount to, in words: which option, by how much, how surely, and on what condition.</summary>
public static class Recommendation
{
    /// <summary>The sentences, the recommendation first, its conditions after it.</summary>
    /// <param name="comparison">What each option adds to the first.</param>
    /// <param name="regret">How much each may be regretted, of the same options.</param>
    /// <param name="labels">The options' names on the screen, in the answers' order.</param>
    /// <param name="texts">The language.</param>
    public static IReadOnlyList<string> Of(ComparisonAnswer comparison, RegretAnswer regret, IReadOnlyList<string> labels, Texts texts)
    {
        var best = regret.BestExpected;
        List<string> sentences = [Choice(comparison, best, labels, texts)];
        var flips = regret.Futures.Where(future => future.Flips).ToList();
        sentences.Add(flips.Count == 0
            ? texts.Say(Phrases.RecommendHolds, texts.Number.Whole(regret.Futures.Length))
            : texts.Say(Phrases.RecommendUnless, texts.List([.. flips.Select(future =>
                texts.Say(Phrases.RecommendFlip, NamedFutureWords.Name(future.Name, texts), labels[future.Best]))])));
        if (regret.LeastRegret != best)
        {
            var safest = regret.Options[regret.LeastRegret];
            sentences.Add(texts.Say(Phrases.RecommendCautious, labels[regret.LeastRegret], texts.Number.Rounded(safest.MaxRegret),
                NamedFutureWords.Name(regret.Futures[safest.WorstFuture].Name, texts)));
        }
        return sentences;
    }

    // A lead that so few futures cannot tell is no reason.
    private static string Choice(ComparisonAnswer comparison, int best, IReadOnlyList<string> labels, Texts texts)
    {
        var option = comparison.Options[best];
        var last = option.Years[^1];
        var mean = texts.Number.Rounded(last.Recognized.Value.Mean);
        if (last.Recognized.Difference is not { } difference) return texts.Say(Phrases.RecommendFirst, labels[0], mean, last.Year);
        if (difference.Verdict is Verdict.Same or Verdict.NotTold) return texts.Say(Phrases.RecommendEither, labels[best], labels[0]);
        return texts.Say(Phrases.RecommendOption, labels[best], mean, last.Year, texts.Number.Difference(difference.Mean, 1), labels[0],
            texts.Number.Chance(difference.Better), texts.Number.BillionsDifference((long)decimal.Round(option.Spend.Difference!.Mean, MidpointRounding.AwayFromZero)));
    }
}
