using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>Why more brings fewer wards, in a sentence.</summary>
internal static class MoreIsFewerSentence
{
    public static Names Of(FewerForMore reason, Snapshot snapshot)
    {
        var words = new WardWords(snapshot);
        var fewer = MeasureWords.Wards(reason.Fewer);
        var cause = reason.Earlier.IsEmpty
            ? new Names($"từ năm {reason.Year} các phường đang làm diễn tiến khác đi", $"from {reason.Year} on the wards under way go on differently")
            : Cause(reason, words.List([.. reason.Earlier.Select(start => start.Ward)]));
        var effect = reason.Displaced.IsEmpty || reason.Earlier.IsEmpty ? new Names("", "") : Effect(reason, words.List(reason.Displaced));
        return new(
            $"Hạn mức cao hơn lại có ít hơn {fewer.Vi} đạt chuẩn, vì {cause.Vi}{effect.Vi}; cách xếp theo quy tắc không tính trước điều này, kế hoạch tối ưu thì có.",
            $"The higher limits bring {fewer.En} fewer because {cause.En}{effect.En}; a rule does not look ahead to this, the optimal plan does.");
    }

    private static Names Cause(FewerForMore reason, Names wards)
    {
        var alone = reason.Earlier.Length == 1;
        int? later = alone ? reason.Earlier[0].WithLess : null;
        return new(
            $"{wards.Vi} bắt đầu ngay năm {reason.Year}" + (later is { } viYear ? $" thay vì {viYear}" : ""),
            $"{wards.En} {(alone ? "starts" : "start")} as early as {reason.Year}" + (later is { } enYear ? $" instead of {enYear}" : ""));
    }

    private static Names Effect(FewerForMore reason, Names displaced)
    {
        var alone = reason.Earlier.Length == 1;
        if (reason.Lacking is not { } resource) return new($" và thế chỗ {displaced.Vi}", $" and {(alone ? "displaces" : "displace")} {displaced.En}");
        var name = ResourceWords.Name(resource);
        return new($" và lấy mất phần {name.Vi} của {displaced.Vi}", $" and {(alone ? "takes" : "take")} {name.En} that {displaced.En} would have used");
    }
}
