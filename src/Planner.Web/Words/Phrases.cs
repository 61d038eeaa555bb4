namespace ModelWard.Planner.Web.Words;

/// <summary>Every phrase of the screen; a phrase cannot exist in one language alone.</summary>
public static partial class Phrases
{
    /// <summary>Name of the product.</summary>
    public static readonly Phrase AppName = new("Phường điểm", "Model wards");
    internal static readonly Phrase SkipToContent = new("Tới nội dung chính", "Skip to main content");
    internal static readonly Phrase MainNavigation = new("Trang", "Pages");
    internal static readonly Phrase PlannerPage = new("Lập kế hoạch", "Planner");
    internal static readonly Phrase ApiDocs = new("Tài liệu API", "API docs");
    internal static readonly Phrase Dashboard = new("Vận hành", "Operations");
    internal static readonly Phrase OtherLanguage = new("English", "Tiếng Việt");
    internal static readonly Phrase LightDark = new("Sáng / tối", "Light / dark");
    internal static readonly Phrase Print = new("In", "Print");
    internal static readonly Phrase IllustrativeLabel = new("Số liệu minh hoạ", "Illustrative data");
    internal static readonly Phrase IllustrativeNotice = new(
        "Tiêu chí, mức đạt, nhu cầu và ngân sách là ví dụ, không phải số liệu chính thức; danh sách phường và dân số là số liệu công khai.",
        "Criteria, levels, needs and budgets are examples, not official figures; the list of wards and their populations are public facts.");
    internal static readonly Phrase NeedsScripts = new(
        "Trang này cần bật JavaScript để kéo thanh trượt và vẽ biểu đồ; các con số, bản đồ và bảng bên dưới vẫn đọc được.",
        "This page needs JavaScript to move the sliders and draw the charts; the numbers, the map and the tables below can be read without.");
    internal static readonly Phrase PageFailed = new(
        "Trang gặp lỗi và đã dừng. Tải lại trang: các lựa chọn của bạn nằm trong địa chỉ trang nên không mất.",
        "The page met an error and stopped. Reload it: your choices are kept in its address.");
    internal static readonly Phrase Reload = new("Tải lại", "Reload");
    internal static readonly Phrase ConnectionLost = new("Mất kết nối với máy chủ", "Connection to the server lost");
    internal static readonly Phrase Reconnecting = new("Đang kết nối lại…", "Reconnecting…");
    internal static readonly Phrase ReconnectingAgain = new(
        "Chưa kết nối được, thử lại sau ", "Not connected yet, trying again in ");
    internal static readonly Phrase Seconds = new(" giây.", " seconds.");
    internal static readonly Phrase ReconnectFailed = new(
        "Không kết nối lại được. Các lựa chọn của bạn nằm trong địa chỉ trang nên không mất.",
        "Could not reconnect. Your choices are kept in the page's address.");
    internal static readonly Phrase SessionPaused = new("Phiên làm việc đang tạm dừng.", "The session is paused.");
    internal static readonly Phrase ResumeFailed = new("Không tiếp tục được phiên làm việc.", "The session could not be resumed.");
    internal static readonly Phrase Retry = new("Thử lại", "Try again");
    internal static readonly Phrase Resume = new("Tiếp tục", "Resume");
    internal static readonly Phrase And = new(" và ", " and ");
    internal static readonly Phrase OneWard = new("{0} phường", "{0} ward");
    internal static readonly Phrase ManyWards = new("{0} phường", "{0} wards");
    internal static readonly Phrase BillionUnit = new("tỷ đồng", "VND billion");
    internal static readonly Phrase NoneDash = new("–", "–");
}
