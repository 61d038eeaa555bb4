using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>The risk that matters most, in a sentence.</summary>
internal static class TornadoSentence
{
    public static Names Of(TornadoAnswer answer, Scenario scenario)
    {
        if (answer.Bars.IsEmpty) return new("Phương án này không có bất định nào: mọi tương lai đều như nhau.", "This scenario has no uncertainty: all futures are the same.");
        var (bar, reached) = (answer.Bars[0], MeasureWords.Wards(answer.Wards.Mean));
        var (group, wards) = (FactorWords.Of(bar.Group), bar.Effect.Wards);
        var most = wards.Verdict == Verdict.Same
            ? new Names("không rủi ro nào làm thay đổi con số đó", "no risk changes that number")
            : new Names(
                $"rủi ro đáng kể nhất là {group.Vi}: không có nó thì {MeasureWords.MoreWards(wards.Mean).Vi} {MeasureWords.Interval(wards.Low, wards.High).Vi}{Years(bar).Vi}",
                $"the risk that matters most is {group.En}: without it there would be {MeasureWords.MoreWards(wards.Mean).En} {MeasureWords.Interval(wards.Low, wards.High).En}{Years(bar).En}");
        var together = MeasureWords.MoreWards(answer.Together.Wards.Mean);
        return new(
            $"Với mọi rủi ro, trung bình {reached.Vi} đạt chuẩn cuối năm {scenario.LastYear}; {most.Vi}; không có rủi ro nào cả thì {together.Vi}.",
            $"With all risks {reached.En} {Verb(answer.Wards.Mean)} recognized on average at the end of {scenario.LastYear}; {most.En}; without any risk there would be {together.En}.");
    }

    private static string Verb(decimal wards) => decimal.Round(wards, 2) == 1 ? "is" : "are";

    private static Names Years(TornadoBar bar)
    {
        var years = bar.Effect.Years.Mean;
        var (vi, en) = (NumberWords.Vi.Rounded(Math.Abs(years), 2), NumberWords.En.Rounded(Math.Abs(years), 2));
        return years < 0
            ? new($", bình quân sớm hơn {vi} năm", $", {en} {(en == "1" ? "year" : "years")} earlier on average")
            : new("", "");
    }
}
