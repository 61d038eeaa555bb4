namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase LivePage = new("Trực tiếp", "Live");
    internal static readonly Phrase LiveTitle = new("Ngay lúc này đang có gì thay đổi?", "What is changing right now?");
    internal static readonly Phrase LiveLead = new(
        "Thay đổi của các phường, cảnh báo, các lượt chạy và hệ thống; trang tự cập nhật.",
        "Changes of the wards, alerts, runs and the system; the page brings itself up to date.");
    internal static readonly Phrase LiveNeedsScripts = new(
        "Không có JavaScript: trang cho biết tình hình lúc {0}; tải lại trang để xem mới hơn. Lượt chạy không dừng được từ đây.",
        "Without JavaScript: the page shows how things stood at {0}; reload it for news. Runs cannot be stopped from here.");
    internal static readonly Phrase LiveAsOf = new("Cập nhật lúc {0}", "As of {0}");
    internal static readonly Phrase LiveLost = new(
        "Mất nguồn tin trực tiếp từ {0}: đang thử lại. Số liệu bên dưới là lần nhận được cuối cùng.",
        "The live feed is lost since {0}: trying again. What follows is what was received last.");
    internal static readonly Phrase LiveFailed = new("Không đọc được tình hình trực tiếp.", "The live state could not be read.");

    internal static readonly Phrase ActivityTitle = new("Phường nào vừa thay đổi?", "Which wards have just changed?");
    internal static readonly Phrase ActivitySubtitle = new(
        "Mỗi ô một phường; chữ trong ô: đổi cách đây bao lâu. Ô vừa đổi sáng viền trong 3 giây. Không theo tỷ lệ địa lý.",
        "A tile a ward; its text: how long ago it changed. A tile that has just changed bears a ring for 3 seconds. Not to geographic scale.");
    internal static readonly Phrase ActivityMap = new("Bản đồ phường theo lúc thay đổi gần nhất", "Ward map by the time of the last change");
    internal static readonly Phrase LegendChanged = new("Thay đổi cách đây", "Changed");
    internal static readonly Phrase LegendMinute = new("dưới 1 phút", "less than 1 min ago");
    internal static readonly Phrase LegendHour = new("dưới 1 giờ", "less than 1 h ago");
    internal static readonly Phrase LegendDay = new("dưới 1 ngày", "less than 1 day ago");
    internal static readonly Phrase LegendWeek = new("dưới 7 ngày", "less than 7 days ago");
    internal static readonly Phrase LegendMonth = new("dưới 30 ngày", "less than 30 days ago");
    internal static readonly Phrase LegendLonger = new("lâu hơn", "longer ago");
    internal static readonly Phrase LegendUnits = new("p phút · g giờ · n ngày", "m minutes · h hours · d days");
    internal static readonly Phrase AgeNowMark = new("mới", "now");
    internal static readonly Phrase MinuteMark = new("{0}p", "{0}m");
    internal static readonly Phrase HourMark = new("{0}g", "{0}h");
    internal static readonly Phrase DayMark = new("{0}n", "{0}d");
    internal static readonly Phrase AgeNow = new("vừa xong", "just now");
    internal static readonly Phrase MinutesAgo = new("{0} phút trước", "{0} min ago");
    internal static readonly Phrase HoursAgo = new("{0} giờ trước", "{0} h ago");
    internal static readonly Phrase DaysAgo = new("{0} ngày trước", "{0} d ago");

    internal static readonly Phrase LogTitle = new("Điều gì đã xảy ra?", "What has happened?");
    internal static readonly Phrase LogSubtitle = new("Mới nhất ở trên; {0} trong {1} sự kiện gần nhất", "Newest first; {0} of the latest {1} events");
    internal static readonly Phrase LogMost = new("Hiện {0} sự kiện mới nhất khớp bộ lọc.", "The newest {0} events that match are shown.");
    internal static readonly Phrase LogEmpty = new("Không có sự kiện nào khớp. Bỏ lọc để xem tất cả.", "No event matches. Clear the filters to see all.");
    internal static readonly Phrase LogFilter = new("Lọc sự kiện", "Filter the events");
    internal static readonly Phrase LogKind = new("Loại sự kiện", "Kind of event");
    internal static readonly Phrase AllKinds = new("Tất cả", "All");
    internal static readonly Phrase KindImported = new("Nhập dữ liệu", "Import");
    internal static readonly Phrase KindAssessed = new("Đánh giá tiêu chí", "Assessment");
    internal static readonly Phrase KindNeeds = new("Sửa nhu cầu", "Change of needs");
    internal static readonly Phrase KindReported = new("Ghi nhận khó khăn", "Difficulty reported");
    internal static readonly Phrase KindResolved = new("Giải quyết khó khăn", "Difficulty resolved");

    internal static readonly Phrase AlertsTitle = new("Cần chú ý điều gì?", "What needs attention?");
    internal static readonly Phrase AlertsSubtitle = new(
        "Tiêu chí bị tụt xuống dưới ngưỡng trong {0} ngày qua; khó khăn mở quá {1} ngày",
        "Criteria lost within the last {0} days; difficulties open for more than {1} days");
    internal static readonly Phrase NoAlerts = new("Không có cảnh báo nào.", "There is no alert.");
    internal static readonly Phrase AlertLost = new("Mất tiêu chí", "Criterion lost");
    internal static readonly Phrase AlertOpen = new("Khó khăn kéo dài", "Open too long");
    internal static readonly Phrase LostLine = new("{0}: {1} → {2}, ngưỡng {3}; đánh giá ngày {4}", "{0}: {1} → {2}, threshold {3}; assessed on {4}");
    internal static readonly Phrase OpenLine = new("{0}: {1} (đã {2} ngày)", "{0}: {1} (for {2} days)");
    internal static readonly Phrase MoreAlerts = new("và {0} cảnh báo nữa", "and {0} more alerts");

    internal static readonly Phrase RunsTitle = new("Máy đang tính gì?", "What is being computed?");
    internal static readonly Phrase RunsSubtitle = new(
        "Lượt chạy của mọi chương trình, mới nhất ở trên, nhiều nhất {0}; lượt chạy đã xong được giữ thêm một thời gian.",
        "Runs of all programmes, newest first, {0} at most; those that have ended are kept for a while.");
    internal static readonly Phrase NoRuns = new("Chưa có lượt chạy nào.", "There is no run.");
    internal static readonly Phrase RunColumn = new("Lượt chạy", "Run");
    internal static readonly Phrase RunKindColumn = new("Loại", "Kind");
    internal static readonly Phrase RunScenarioColumn = new("Phương án", "Scenario");
    internal static readonly Phrase RunStateColumn = new("Trạng thái", "State");
    internal static readonly Phrase RunProgressColumn = new("Tiến độ", "Progress");
    internal static readonly Phrase RunLeftColumn = new("Còn lại", "Time left");
    internal static readonly Phrase RunBegunColumn = new("Bắt đầu", "Begun");
    internal static readonly Phrase RunActionColumn = new("Thao tác", "Action");
    internal static readonly Phrase RunOptimization = new("Tìm phương án tốt hơn", "Search for better plans");
    internal static readonly Phrase RunFutures = new("Mô phỏng nhiều tương lai", "Many futures");
    internal static readonly Phrase RunUnstored = new("chưa lưu", "not stored");
    internal static readonly Phrase RunWaiting = new("đang chờ", "waiting");
    internal static readonly Phrase RunRunning = new("đang chạy", "running");
    internal static readonly Phrase RunDone = new("xong", "done");
    internal static readonly Phrase RunCancelled = new("đã dừng", "cancelled");
    internal static readonly Phrase RunFailed = new("lỗi", "failed");
    internal static readonly Phrase RunCancel = new("Dừng", "Cancel");
    internal static readonly Phrase RunCancelOf = new("Dừng lượt chạy {0}", "Cancel run {0}");
    internal static readonly Phrase RunCancelFailed = new("Không dừng được lượt chạy {0}.", "Run {0} could not be cancelled.");
    internal static readonly Phrase RunSeconds = new("{0} giây", "{0} s");
    internal static readonly Phrase RunProgressOf = new("Tiến độ của lượt chạy {0}", "Progress of run {0}");

    internal static readonly Phrase SilosTitle = new("Hệ thống đang làm việc ra sao?", "How is the system doing?");
    internal static readonly Phrase SilosSubtitle = new(
        "Số grain trong bộ nhớ mỗi silo; lệnh gọi mỗi giây và p95: đo nơi gọi, trong nhiều nhất 10 giây qua, gồm cả lệnh gọi của chính trang này.",
        "Grains in the memory of each silo; calls a second and p95: measured at the caller over the last 10 seconds at most, this page's own calls included.");
    internal static readonly Phrase GrainTypeColumn = new("Loại grain", "Grain type");
    internal static readonly Phrase GrainCountColumn = new("Số lượng", "Count");
    internal static readonly Phrase SiloHead = new("{0}: {1} grain", "{0}: {1} grains");
    internal static readonly Phrase SiloCalls = new("{0} lệnh gọi/giây", "{0} calls/s");
    internal static readonly Phrase SiloP95 = new("p95: không quá {0} ms", "p95: at most {0} ms");
    internal static readonly Phrase SiloP95Beyond = new("p95: hơn {0} ms", "p95: more than {0} ms");
    internal static readonly Phrase SiloMeasuring = new("đang bắt đầu đo", "beginning to measure");
    internal static readonly Phrase SiloNoCalls = new("không có lệnh gọi", "no calls");
    internal static readonly Phrase SiloSilent = new("không trả lời", "no answer");
    internal static readonly Phrase OpenDashboard = new("Mở trang vận hành Orleans", "Open the Orleans dashboard");
}
