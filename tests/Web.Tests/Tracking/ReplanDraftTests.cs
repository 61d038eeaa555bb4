using ModelWard.Model;
using ModelWard.Planner.Web.Tracking;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Tracking;

public sealed class ReplanDraftTests
{
    private static readonly DateOnly Today = new(2026, 3, 14);

    [Fact]
    public void Draft_Untouched_AsksForWhatIsUsual()
    {
        new ReplanDraft(Texts.In(Language.Vietnamese)).Read(Today, out var faults).ShouldBe(new ReplanRequest());
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0", "Moving wards counts for nothing: only wards recognized matter.")]
    [InlineData("0.3", "One more ward recognized is worth moving 3.3 others.")]
    [InlineData("0,3", null)]
    [InlineData("2", null)]
    public void Weight_Typed_IsSaidInPlainWords(string typed, string? words) => new ReplanDraft(Texts.In(Language.English)) { Weight = typed }.WeightWords.ShouldBe(words);

    [Theory]
    [InlineData(Language.Vietnamese, "bớt 3 tỷ đồng năm 2026, thêm 3,1 tỷ đồng năm 2027; cả thảy thêm 100 triệu đồng")]
    [InlineData(Language.English, "VND 3 billion less in 2026, VND 3.1 billion more in 2027; VND 100 million more in all")]
    public void Change_Priced_SaysWhatItsMoneyDoes(Language language, string words) =>
        ReplanWords.Money(Standins.TrackExample.Correction.Changes[0], Texts.In(language)).ShouldBe(words);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.0012", "< 0,01")]
    [InlineData("0.0149", "0,01")]
    [InlineData("1.2", "1,2")]
    public void Ratio_OfPerformance_IsNeverNothingWhereSomethingIsDone(string ratio, string written) =>
        TrackWords.Ratio(decimal.Parse(ratio, System.Globalization.CultureInfo.InvariantCulture), Texts.In(Language.Vietnamese)).ShouldBe(written);

    [Fact]
    public void Words_OfEveryKind_AreTheirOwn()
    {
        Enum.GetValues<TrackStatus>().Select(TrackWords.Of).ShouldBeUnique();
        Enum.GetValues<WarningKind>().Select(TrackWords.Of).ShouldBeUnique();
        Enum.GetValues<Grains.Abstractions.VisitKind>().Select(TrackWords.Of).ShouldBeUnique();
        Enum.GetValues<Resource>().Select(TrackWords.Of).ShouldBeUnique();
        Enum.GetValues<ChangeReason>().Select(ReplanWords.Of).ShouldBeUnique();
        Enum.GetValues<ReplanMethod>().Select(ReplanWords.Of).ShouldBeUnique();
    }
}
