using ModelWard.Model;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Futures;

/// <summary>What an option adds to the first, in words: by wards recognized at the end of the last year.</summary>
public static class ComparisonSentences
{
    /// <summary>An option against the first.</summary>
    /// <param name="option">The option; not the first.</param>
    /// <param name="name">Its name on the screen.</param>
    /// <param name="first">The first one's name on the screen.</param>
    /// <param name="texts">The language.</param>
    public static string Of(ComparedOption option, string name, string first, Texts texts)
    {
        var difference = option.Years[^1].Recognized.Difference!;
        var phrase = difference.Verdict switch
        {
            Verdict.Better => Phrases.CompareBetter,
            Verdict.Worse => Phrases.CompareWorse,
            Verdict.NotTold => Phrases.CompareNotTold,
            _ => Phrases.CompareSame,
        };
        return texts.Say(phrase, Quoted(name), Quoted(first), texts.Say(Phrases.SignedWards, Signed(difference.Mean)),
            Signed(difference.Low), Signed(difference.High), texts.Number.Chance(difference.Better), texts.Number.Chance(difference.Worse));

        string Signed(decimal wards) => texts.Number.Difference(wards, 2);
    }

    private static string Quoted(string name) => $"“{name}”";
}
