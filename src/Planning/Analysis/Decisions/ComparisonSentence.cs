using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>A comparison in a sentence: of several options the one that adds the most wards.</summary>
internal static class ComparisonSentence
{
    public static Names Of(ComparisonAnswer answer)
    {
        var (first, best) = (answer.Options[0], answer.Options.Skip(1).MaxBy(option => option.Years[^1].Recognized.Difference!.Mean)!);
        var last = best.Years[^1];
        var (bestName, firstName) = (Names.Written(best.Name), Names.Written(first.Name));
        var (wards, money) = (last.Recognized.Difference!, best.Spend.Difference!);
        var two = answer.Options.Length == 2;
        var (viIt, enIt) = two ? ($"“{bestName.Vi}”", $"“{bestName.En}”") : ("phương án này", "it");
        var (viOf, enOf) = two
            ? ("", "")
            : ($"Trong {NumberWords.Vi.Whole(answer.Options.Length - 1)} phương án còn lại, khá nhất là “{bestName.Vi}”: ", $"Of the {NumberWords.En.Whole(answer.Options.Length - 1)} other options “{bestName.En}” does best: ");
        var (viOn, enOn) = ($"trên cùng {NumberWords.Vi.Whole(answer.Replications)} tương lai", $"on the same {NumberWords.En.Whole(answer.Replications)} futures");
        if (wards.Verdict == Verdict.Same)
            return Joined(viOf, enOf, $"{viOn}, {viIt} và “{firstName.Vi}” luôn có cùng số phường đạt chuẩn cuối năm {last.Year}", $"{enOn}, {enIt} and “{firstName.En}” always have the same number of wards recognized at the end of {last.Year}", money);
        var (more, interval, share) = (MeasureWords.MoreWards(wards.Mean), MeasureWords.Interval(wards.Low, wards.High), MeasureWords.Share(wards.Better));
        return Joined(viOf, enOf,
            $"{viOn}, {viIt} trung bình {more.Vi} đạt chuẩn cuối năm {last.Year} so với “{firstName.Vi}” {interval.Vi}, hơn trong {share.Vi} số tương lai"
                + (wards.Verdict == Verdict.NotTold ? "; chừng ấy tương lai chưa đủ để kết luận" : ""),
            $"{enOn}, {enIt} has on average {more.En} recognized at the end of {last.Year} than “{firstName.En}” {interval.En} and is better in {share.En} of them"
                + (wards.Verdict == Verdict.NotTold ? "; so many futures do not tell which is better" : ""),
            money);
    }

    private static Names Joined(string viOf, string enOf, string vi, string en, PairedDifference money)
    {
        var spends = MeasureWords.SpendsMore(money.Mean);
        return new(Capital(viOf + vi) + $", và {spends.Vi}.", Capital(enOf + en) + $"; it {spends.En}.");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
