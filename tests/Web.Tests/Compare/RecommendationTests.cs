using ModelWard.Model;
using ModelWard.Planner.Web.Compare;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Compare;

public sealed class RecommendationTests
{
    private static readonly string[] Labels = ["A. One", "B. Two", "C. Three"];
    private static readonly RegretQuestion Question = new() { Others = [City.Sample("plus18"), City.Sample("front-loaded")], Futures = AssumedFuture.BuiltIn };
    private static readonly Texts English = Texts.In(Language.English);

    [Fact]
    public void Of_ABetterOption_NamesItItsLeadAndTheConditionThatFlipsIt()
    {
        var sentences = Recommendation.Of(Answers.Comparison(3), Answers.Regret(Question), Labels, English);
        sentences[0].ShouldBe("Choose “B. Two”: 190 wards recognized on average by the end of 2030, +5 against “A. One” and better in 89% of the runs; it spends VND +1 billion against it.");
        sentences[1].ShouldStartWith("On one condition: choose otherwise if you believe in ");
        sentences[1].ShouldEndWith("(then “C. Three”).");
        sentences.Count.ShouldBe(2);
    }

    [Fact]
    public void Of_ALeadThatIsNotTold_SaysThatThereIsNoGround()
    {
        var comparison = Answers.Comparison(3);
        var option = comparison.Options[1];
        var unsure = option.Years[^1].Recognized.Difference! with { Verdict = Verdict.NotTold };
        comparison = comparison with
        {
            Options = comparison.Options.SetItem(1, option with { Years = [option.Years[^1] with { Recognized = option.Years[^1].Recognized with { Difference = unsure } }] }),
        };
        Recommendation.Of(comparison, Answers.Regret(Question), Labels, English)[0].ShouldStartWith("There is no ground to say that “B. Two” is better than “A. One”");
    }

    [Fact]
    public void Of_TheFirstAsBest_KeepsIt()
    {
        var regret = Answers.Regret(Question);
        regret = regret with { BestExpected = 0, Futures = [.. regret.Futures.Select(future => future with { Flips = false })] };
        var sentences = Recommendation.Of(Answers.Comparison(3), regret, Labels, English);
        sentences[0].ShouldStartWith("Keep “A. One”: 185 wards");
        sentences[1].ShouldBe($"None of the {AssumedFuture.BuiltIn.Length} assumed futures changes this choice.");
        sentences[2].ShouldStartWith("The most cautious is “B. Two”: never more than 11.2 wards behind the best (");
    }
}
