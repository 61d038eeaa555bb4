namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase LimitsByYear = new("Giới hạn từng năm", "Limits year by year");
    internal static readonly Phrase LimitsHint = new(
        "Sửa một ô để năm ấy có giá trị riêng (in đậm, có dấu •), không theo phần trăm nữa. Ô trần để trống: không đặt trần.",
        "Change a cell to give that year a value of its own (bold, with a •), which no longer follows the percentage. A ceiling left blank: none is set.");
    internal static readonly Phrase LimitCell = new("{0} năm {1} ({2})", "{0}, {1} ({2})");
    internal static readonly Phrase LimitCellOwn = new("{0} năm {1} ({2}), giá trị riêng", "{0}, {1} ({2}), own value");
    internal static readonly Phrase LimitFault = new("{0} năm {1}: {2}", "{0}, {1}: {2}");
    internal static readonly Phrase AllowedBillions = new(
        "số từ 0 đến {0} tỷ đồng, nhiều nhất ba chữ số thập phân", "a number from 0 to {0} billion VND with at most three decimals");
    internal static readonly Phrase OrNoCeiling = new("{0}, hoặc để trống: không đặt trần", "{0}, or blank: no ceiling");
    internal static readonly Phrase OwnValues = new("Giá trị riêng: {0}", "Own values: {0}");
    internal static readonly Phrase OwnValuesOf = new("{0}, giá trị riêng: {1}", "{0}, own values: {1}");
    internal static readonly Phrase DropOwnValues = new("Bỏ giá trị riêng: {0}", "Drop own values: {0}");
    internal static readonly Phrase OwnLimitInPrint = new("{0} năm {1}: {2}", "{0} in {1}: {2}");
    internal static readonly Phrase NoCeiling = new("không đặt trần", "no ceiling");

    internal static readonly Phrase Pins = new("Ghim phường", "Pinned wards");
    internal static readonly Phrase PinsChanged = new("Ghim khác phương án gốc", "Pins that differ from the sample");
    internal static readonly Phrase PinsOfSample = new("Phương án gốc ghim {0}", "The sample pins {0}");
    internal static readonly Phrase PinTakeBack = new("Trả lại như phương án gốc: {0}", "As in the sample again: {0}");
    internal static readonly Phrase PinRemove = new("Bỏ ghim: {0}", "Unpin: {0}");
    internal static readonly Phrase PinThis = new("Ghim phường này", "Pin this ward");
    internal static readonly Phrase PinKindFree = new("Không ghim", "Not pinned");
    internal static readonly Phrase PinKindStart = new("Bắt đầu năm…", "Starts in…");
    internal static readonly Phrase PinKindNotBefore = new("Không trước năm…", "Not before…");
    internal static readonly Phrase PinKindNever = new("Không bao giờ bắt đầu", "Never starts");
    internal static readonly Phrase PinYear = new("Năm ghim", "Year of the pin");
    internal static readonly Phrase PinSet = new("Ghim", "Pin");
    internal static readonly Phrase PinUnset = new("Bỏ ghim", "Unpin");
    internal static readonly Phrase PinStartExactly = new(
        "Bắt đầu đúng năm ấy, hoặc trang nói rõ vướng gì. Năm quá muộn để kịp đạt chuẩn: phường không bắt đầu.",
        "Starts in exactly that year, or the page says what stands in the way. In a year too late to finish the ward does not start.");
    internal static readonly Phrase PinStartAhead = new(
        "Từ năm ấy được xét trước mọi phường khác, tới khi đủ nguồn lực. Năm quá muộn để kịp đạt chuẩn: phường không bắt đầu.",
        "From that year on looked at before all other wards, until there is enough. In a year too late to finish the ward does not start.");
    internal static readonly Phrase PinNoEffect = new(
        "Phường đã bắt đầu hoặc đã đạt chuẩn: ghim không có tác dụng.", "The ward has started or is recognized: a pin has no effect.");
    internal static readonly Phrase PinnedStartShort = new("bắt đầu {0}", "starts in {0}");
    internal static readonly Phrase PinnedNotBeforeShort = new("không trước {0}", "not before {0}");
    internal static readonly Phrase PinnedNeverShort = new("không bao giờ bắt đầu", "never starts");
    internal static readonly Phrase PinTakenAway = new("bỏ ghim", "unpinned");

    internal static readonly Phrase KeepTitle = new("Đổi tên hoặc xoá phương án gốc", "Rename or delete the sample");
    internal static readonly Phrase ScenarioRename = new("Đổi tên", "Rename");
    internal static readonly Phrase ScenarioRenamed = new("Đã đổi tên thành “{0}”.", "Renamed to “{0}”.");
    internal static readonly Phrase ScenarioDelete = new("Xoá…", "Delete…");
    internal static readonly Phrase ScenarioDeleteSure = new("Xoá “{0}”? Không lấy lại được.", "Delete “{0}”? It cannot be brought back.");
    internal static readonly Phrase ScenarioDeleteUnsaved = new(
        "Điều chỉnh chưa lưu trên phương án này cũng mất.", "What you have changed on it and not saved goes with it.");
    internal static readonly Phrase ScenarioDeleteYes = new("Xoá hẳn", "Delete for good");
    internal static readonly Phrase ScenarioDeleteNo = new("Không xoá", "Keep it");
    internal static readonly Phrase ScenarioDeleted = new("Đã xoá “{0}”.", "Deleted “{0}”.");
    internal static readonly Phrase ScenarioOnlyOne = new(
        "Đây là phương án duy nhất nên không xoá được: trang cần ít nhất một.", "It is the only scenario and cannot be deleted: the page needs one.");
    internal static readonly Phrase ScenarioChanged = new(
        "Chưa làm gì: người khác vừa sửa “{0}” (bản {1}). Trang đã lấy bản mới; xem rồi làm lại nếu vẫn muốn.",
        "Nothing has been done: somebody else has just changed “{0}” (version {1}). The page has taken it in; look, then try again if you still want to.");
    internal static readonly Phrase ScenarioGone = new(
        "Chưa đổi tên: người khác đã xoá “{0}”. Muốn giữ những gì đang thấy thì lưu thành phương án mới.",
        "Not renamed: somebody else has deleted “{0}”. To keep what you see, save it as a new scenario.");
    internal static readonly Phrase ScenarioNotChanged = new("Chưa làm được. Thử lại.", "This could not be done. Try again.");
}
