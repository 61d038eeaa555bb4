namespace ModelWard.Planner.Web.Words;

/// <content>Mergers, splits and renamings of wards.</content>
public static partial class Phrases
{
    internal static readonly Phrase EventEnded = new("Kết thúc do sắp xếp đơn vị: {0}", "Ended by a reorganization: {0}");
    internal static readonly Phrase EventEndedInto = new("Từ {0}, tiếp nối bởi {1}", "From {0}, followed by {1}");
    internal static readonly Phrase EventTakenBack = new("Đợt sắp xếp đã lập phường này được huỷ: {0}", "The reorganization that had made it was undone: {0}");
    internal static readonly Phrase EventTakenBackTo = new("Trở lại {0}", "Back to {0}");
    internal static readonly Phrase EventCame = new("Thành lập do sắp xếp đơn vị: {0}", "Came by a reorganization: {0}");
    internal static readonly Phrase EventCameOf = new("Từ {0}, gồm {1}", "From {0}, made of {1}");
    internal static readonly Phrase EventRestored = new("Khôi phục: đợt sắp xếp đã huỷ, {0}", "Restored: the reorganization was undone, {0}");
    internal static readonly Phrase EventRedistricted = new("Chuyển sang quận, huyện khác", "Came to another district");
    internal static readonly Phrase EventRedistrictedTo = new("Từ {0} sang {1}", "From {0} to {1}");
    internal static readonly Phrase KindEnded = new("kết thúc do sắp xếp", "ended by reorganization");
    internal static readonly Phrase KindCame = new("thành lập do sắp xếp", "came by reorganization");
    internal static readonly Phrase KindRestored = new("khôi phục", "restored");
    internal static readonly Phrase KindRedistricted = new("chuyển quận, huyện", "other district");
}
