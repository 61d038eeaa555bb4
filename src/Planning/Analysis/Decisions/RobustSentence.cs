using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>The robust plan in a sentence.</summary>
internal static class RobustSentence
{
    public static Names Of(RobustAnswer answer, PlanCandidate winner, Scenario scenario)
    {
        var (vi, en) = (NumberWords.Vi, NumberWords.En);
        var (mean, interval) = (MeasureWords.Wards(answer.Mean.Mean), MeasureWords.Interval(answer.Mean.Low, answer.Mean.High));
        var sure = answer.Percent is { } percent
            ? new Names($", trong {100 - percent}% số đó ít nhất {vi.Wards(answer.Reported)}", $", in {100 - percent} % of them at least {en.Wards(answer.Reported)}")
            : new Names("", "");
        var own = answer.OverOwn switch
        {
            null => new Names("", ""),
            { Verdict: Verdict.Same } => new Names("; kế hoạch hiện có cũng vậy trong mọi tương lai", "; the scenario's own plan does the same in every future"),
            { } over => new Names(
                $"; so với kế hoạch hiện có {MeasureWords.MoreWards(over.Mean).Vi} {MeasureWords.Interval(over.Low, over.High).Vi}",
                $"; that is {MeasureWords.MoreWards(over.Mean).En} than the scenario's own plan {MeasureWords.Interval(over.Low, over.High).En}"),
        };
        return new(
            $"Trong {vi.Whole(answer.Candidates.Length)} kế hoạch, vững nhất là kế hoạch {winner.Words.Vi}: trên {vi.Whole(answer.ReportedOn)} tương lai khác với lúc chọn, trung bình {mean.Vi} đạt chuẩn cuối năm {scenario.LastYear} {interval.Vi}{sure.Vi}{own.Vi}.",
            $"Of {en.Whole(answer.Candidates.Length)} plans the most robust is {winner.Words.En}: on {en.Whole(answer.ReportedOn)} futures that it was not chosen on it has {mean.En} recognized at the end of {scenario.LastYear} on average {interval.En}{sure.En}{own.En}.");
    }
}
