using ModelWard.Model;
using ModelWard.Planner.Web.Optimum;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Optimum;

public class ProofWordsTests
{
    private static readonly Texts Vi = Texts.In(Language.Vietnamese);
    private static readonly Texts En = Texts.In(Language.English);

    private static readonly Proof Proved = new() { Value = 201, Bound = 201, Count = 201, CountBound = 201, CountProved = true };
    private static readonly Proof Open = new() { Value = 199, Bound = 200, Gap = 0.005m, Count = 199, CountBound = 200 };
    private static readonly Proof Years = new() { Value = 1_234, Bound = 1_240, Gap = 0.004839m, Count = 199, CountBound = 200 };

    [Fact]
    public void Sentences_CountProved_SayThatItIsTheMost()
    {
        ProofWords.Sentences(Proved, Objective.Count, Vi).ShouldBe(["201 phường, chứng minh là nhiều nhất"]);
        ProofWords.Sentences(Proved, Objective.Count, En).ShouldBe(["201 wards, proved the most possible"]);
    }

    [Fact]
    public void Sentences_CountNotProved_SayWhatNoPlanExceeds()
    {
        ProofWords.Sentences(Open, Objective.Count, Vi).ShouldBe(["199 phường; không phương án nào quá 200"]);
        ProofWords.Sentences(Open, Objective.Count, En).ShouldBe(["199 wards; no plan exceeds 200"]);
    }

    [Fact]
    public void Sentences_AnotherObjective_SayItFirstAndTheCountAfterIt()
    {
        ProofWords.Sentences(Years, Objective.WardYears, Vi).ShouldBe(["1.234 phường-năm; không phương án nào quá 1.240", "199 phường; không phương án nào quá 200"]);
        ProofWords.Sentences(Years with { Value = 1_240, Gap = 0 }, Objective.PeopleYears, En)[0].ShouldBe("1,240 people-years, proved the most possible");
        ProofWords.Sentences(Years with { Value = 12.5m, Bound = 13.75m }, Objective.Weights, En)[0].ShouldBe("12.5 points; no plan exceeds 13.8");
    }

    [Theory]
    [InlineData("0", "không còn", "none")]
    [InlineData("0.000001", "tối đa < 0,01%", "at most < 0.01%")]
    [InlineData("0.0012", "tối đa 0,12%", "at most 0.12%")]
    [InlineData("0.5", "tối đa 50%", "at most 50%")]
    public void Gap_AnySize_IsNeverRoundedToNothing(string gap, string vi, string en)
    {
        var proof = Open with { Gap = decimal.Parse(gap, System.Globalization.CultureInfo.InvariantCulture) };
        ProofWords.Gap(proof, Vi).ShouldBe(vi);
        ProofWords.Gap(proof, En).ShouldBe(en);
    }
}
