using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>What knowing more is worth, in a sentence.</summary>
internal static class InformationSentence
{
    public static Names Of(InformationAnswer answer)
    {
        var (value, unit) = answer.Money is { } money ? (money, (Func<decimal, Names>)MeasureWords.Money) : (answer.Wards, MeasureWords.Wards);
        var (choice, perfect) = (value.Options[value.Best], unit(value.Perfect.Mean));
        var name = Names.Written(choice.Name);
        var group = value.Groups.FirstOrDefault(group => group.Value.Mean > 0);
        var most = group is null
            ? new Names("không nhóm rủi ro nào đáng để tìm hiểu riêng", "no single group of risks is worth a study")
            : Most(group, unit(group.Value.Mean));
        return new(
            $"Chưa biết gì thêm thì chọn “{name.Vi}” ({unit(choice.Value.Mean).Vi}); biết trước tất cả đáng giá {perfect.Vi}, đừng trả hơn thế cho nghiên cứu nào; {most.Vi}.",
            $"Knowing nothing more, choose “{name.En}” ({unit(choice.Value.Mean).En}); knowing everything would be worth {perfect.En}, so pay no more than that for any study; {most.En}.");
    }

    private static Names Most(GroupInformation group, Names worth)
    {
        var words = FactorWords.Of(group.Group);
        var sure = group.Value.Low > 0;
        return new(
            $"đáng biết nhất là {words.Vi} ({worth.Vi}{(sure ? "" : ", có thể bằng không")})",
            $"what is worth knowing most is {words.En} ({worth.En}{(sure ? "" : ", which may be nothing")})");
    }
}
