namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase ProgressPage = new("Thực hiện", "Progress");
    internal static readonly Phrase ProgressPageTitle = new("Các phường đang làm gì, chờ ai?", "What are the wards doing, and whom do they wait for?");
    internal static readonly Phrase ProgressPageLead = new(
        "hỗ trợ đã đề nghị, kế hoạch hành động và kết quả đã ghi nhận của mọi phường", "support asked for, action plans and what was recorded in all wards");
    internal static readonly Phrase ProgressTabs = new("Các danh sách", "Lists");
    internal static readonly Phrase ActualsTab = new("Kết quả đã ghi nhận", "What was recorded");
    internal static readonly Phrase ProgressFound = new("{0} mục", "Entries: {0}");
    internal static readonly Phrase NoEntryFound = new("Không có mục nào khớp.", "Nothing matches.");
    internal static readonly Phrase NoEntryToDownload = new("Không có mục nào khớp nên không có bảng để tải.", "Nothing matches, so there is no list to download.");
    internal static readonly Phrase ProgressListFailed = new("Chưa đọc được danh sách.", "The list could not be read.");
    internal static readonly Phrase AllDepartments = new("mọi cơ quan", "all departments");
    internal static readonly Phrase AllUnits = new("mọi đơn vị", "all units");
    internal static readonly Phrase OpenSupports = new("đang chờ: đã đề nghị, đã hứa", "open: asked, promised");
    internal static readonly Phrase OpenActions = new("đang mở: chưa làm, đang làm", "open: planned, in progress");
    internal static readonly Phrase AllItems = new("mọi hạng mục", "all items");
    internal static readonly Phrase OnlyOverdue = new("Chỉ việc quá hạn", "Overdue only");
    internal static readonly Phrase SinceColumn = new("Từ ngày", "Since");
    internal static readonly Phrase RecordedColumn = new("Ghi nhận", "Recorded");
}
