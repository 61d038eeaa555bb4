namespace ModelWard.Planner.Web.Words;

/// <content>The page of reorganizations.</content>
public static partial class Phrases
{
    internal static readonly Phrase ReorganizationPage = new("Sắp xếp đơn vị", "Reorganization");
    internal static readonly Phrase ReorganizationTitle = new("Phường sáp nhập, chia tách hoặc đổi tên", "Wards merged, split or renamed");
    internal static readonly Phrase ReorganizationLead = new(
        "Xem trước một đợt sắp xếp, áp dụng cho phường, quận, cam kết và các phương án còn mở trong một lần, và huỷ được khi chưa ban hành đề án mới.",
        "Look at a reorganization, apply it to wards, districts, promises and open scenarios at once, and undo it until a scheme is adopted.");
    internal static readonly Phrase ReorganizationReadFailed = new("Không đọc được các đợt sắp xếp.", "The reorganizations could not be read.");
    internal static readonly Phrase ReorganizationApplyTitle = new("Áp dụng một đợt sắp xếp", "Apply a reorganization");
    internal static readonly Phrase ReorganizationApplyHint = new(
        "Chọn đợt có sẵn hoặc tệp của mình; chưa có gì thay đổi cho đến khi bấm áp dụng.", "Choose one that comes with the program or a file of your own; nothing changes until you apply it.");
    internal static readonly Phrase ReorganizationChoice = new("Đợt sắp xếp", "Event");
    internal static readonly Phrase ReorganizationOf = new("Đợt ngày {0}", "Of {0}");
    internal static readonly Phrase ReorganizationFile = new("Tệp JSON của một đợt khác", "JSON file of another one");
    internal static readonly Phrase ReorganizationBusy = new("Đang tính toán…", "Working…");
    internal static readonly Phrase ReorganizationRefused = new("Không áp dụng được:", "This cannot be applied:");
    internal static readonly Phrase ReorganizationShares = new("{0} phần tách ra: tỷ lệ nhập tay", "{0} parts: shares to enter");
    internal static readonly Phrase ReorganizationSharesHint = new(
        "Phần trăm dân số, cán bộ, diện tích và tiền đi theo phần tách; để trống là 0 và mang tính minh hoạ, phần chính nhận phần còn lại.",
        "Percentage of people, officers, floor area and money that goes with the part; empty counts as 0 and is illustrative, the main piece takes the rest.");
    internal static readonly Phrase ReorganizationPart = new("{0} sang {1}, %", "{0} to {1}, %");
    internal static readonly Phrase ReorganizationSums = new("Tổng trước và sau", "Sums before and after");
    internal static readonly Phrase ReorganizationBefore = new("Trước", "Before");
    internal static readonly Phrase ReorganizationAfter = new("Sau", "After");
    internal static readonly Phrase ReorganizationWardsSay = new("{0} phần của các phường cũ hợp thành {1} phường mới.", "{0} pieces of wards become {1} new wards.");
    internal static readonly Phrase ReorganizationWards = new("Phường mới", "New wards");
    internal static readonly Phrase ReorganizationMadeOf = new("Gồm", "Made of");
    internal static readonly Phrase ReorganizationStage = new("Trạng thái sau sắp xếp", "Stage afterwards");
    internal static readonly Phrase ReorganizationLosses = new("Mất đi", "Lost");
    internal static readonly Phrase ReorganizationTitles = new("danh hiệu của {0}", "title of {0}");
    internal static readonly Phrase ReorganizationCriteria = new("tiêu chí {0}", "criteria {0}");
    internal static readonly Phrase ReorganizationOutside = new("Ngoài chương trình vì chưa có phần nào: {0}.", "Outside the programme, since nothing comes to them: {0}.");
    internal static readonly Phrase ReorganizationDistricts = new("Quận, huyện kết thúc: {0}.", "Districts that end: {0}.");
    internal static readonly Phrase ReorganizationNoScenario = new("Không phương án còn mở nào phải đổi.", "No open scenario changes.");
    internal static readonly Phrase ReorganizationScenarios = new("Phương án còn mở được chuyển sang phường mới: {0}.", "Open scenarios carried over: {0}.");
    internal static readonly Phrase ReorganizationSure = new("Tôi đã xem những gì sẽ thay đổi.", "I have looked at what will change.");
    internal static readonly Phrase ReorganizationApply = new("Áp dụng", "Apply");
    internal static readonly Phrase ReorganizationDone = new("Đã áp dụng: {0}.", "Applied: {0}.");
    internal static readonly Phrase ReorganizationStale = new("Số liệu vừa đổi; hãy xem lại rồi thử lần nữa.", "Something has changed meanwhile; look again and repeat.");
    internal static readonly Phrase ReorganizationFailed = new("Không nhận được trả lời; bấm lại là an toàn.", "No answer came; pressing again is safe.");
    internal static readonly Phrase AppliedEventsTitle = new("Các đợt đã áp dụng", "Applied reorganizations");
    internal static readonly Phrase AppliedEventsNone = new("Chưa áp dụng đợt nào.", "None was applied yet.");
    internal static readonly Phrase AppliedEvent = new("Đợt", "Reorganization of");
    internal static readonly Phrase AppliedWhen = new("Áp dụng lúc", "Applied");
    internal static readonly Phrase AppliedWards = new("Phường", "Wards changed");
    internal static readonly Phrase AppliedWardsSay = new("{0} kết thúc, {1} mới", "{0} ended, {1} came");
    internal static readonly Phrase AppliedScenarios = new("Phương án chuyển theo", "Scenarios carried over");
    internal static readonly Phrase AppliedState = new("Tình trạng", "State");
    internal static readonly Phrase AppliedInForce = new("đang hiệu lực", "in force");
    internal static readonly Phrase AppliedUndone = new("đã huỷ: {0}", "undone: {0}");
    internal static readonly Phrase AppliedUndo = new("Huỷ đợt này", "Undo");
    internal static readonly Phrase AppliedStays = new("không huỷ được: {0}", "cannot be undone: {0}");
    internal static readonly Phrase AppliedNotUndone = new("Không huỷ được:", "This cannot be undone:");
    internal static readonly Phrase AppliedUndoneNow = new("Đã huỷ: {0}.", "Undone: {0}.");
}
