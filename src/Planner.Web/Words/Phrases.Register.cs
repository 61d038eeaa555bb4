namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase WardsPage = new("Phường", "Wards");
    internal static readonly Phrase RegisterTitle = new("Các phường: đã đạt gì, còn thiếu gì?", "Wards: what is met, what is lacking?");
    internal static readonly Phrase RegisterLead = new(
        "Chọn một phường để mở hồ sơ: tiêu chí, nhu cầu, khó khăn, lịch sử.",
        "Choose a ward to open its dossier: criteria, needs, difficulties, history.");
    internal static readonly Phrase RegisterFilter = new("Lọc danh sách", "Filter the list");
    internal static readonly Phrase SearchWard = new("Tên phường, quận hoặc mã (gõ không dấu cũng được)", "Ward, district or code (marks can be left out)");
    internal static readonly Phrase AllDistricts = new("Tất cả các quận", "All districts");
    internal static readonly Phrase StageChoice = new("Tình trạng", "Status");
    internal static readonly Phrase AllStages = new("Tất cả", "All");
    internal static readonly Phrase MetFrom = new("Đạt từ", "Met from");
    internal static readonly Phrase MetTo = new("đến", "to");
    internal static readonly Phrase MetUnit = new("tiêu chí", "criteria");
    internal static readonly Phrase PilotOnly = new("Chỉ phường thí điểm", "Pilot wards only");
    internal static readonly Phrase OpenChoice = new("Khó khăn chưa giải quyết", "Open difficulties");
    internal static readonly Phrase OpenAny = new("loại bất kỳ", "of any kind");
    internal static readonly Phrase OpenOnly = new("Chỉ phường đang có khó khăn", "With open difficulties only");
    internal static readonly Phrase YearsUnder = new("Năm theo phương án", "Years under the scenario");
    internal static readonly Phrase NoScenario = new("chưa có phương án nào", "no scenario stored");
    internal static readonly Phrase ApplyFilter = new("Lọc", "Filter");
    internal static readonly Phrase ClearFilter = new("Bỏ lọc", "Clear filters");
    internal static readonly Phrase FilterIgnored = new(
        "Một phần địa chỉ trang không đọc được nên bị bỏ qua.", "A part of the page's address could not be read and is left out.");
    internal static readonly Phrase RegisterNeedsScripts = new(
        "Không có JavaScript: bấm “Lọc” để áp dụng, bấm tên cột để sắp xếp; hồ sơ đọc được nhưng không sửa được.",
        "Without JavaScript: press “Filter” to apply, click a column to sort; dossiers can be read, not changed.");
    internal static readonly Phrase PeopleColumn = new("Dân số", "People");
    internal static readonly Phrase OfficersColumn = new("Thiếu cán bộ", "Officers short");
    internal static readonly Phrase FloorAreaColumn = new("Xây dựng, m²", "Works, m²");
    internal static readonly Phrase CapitalColumn = new("Cần vốn, tỷ đồng", "Capital, VND bn");
    internal static readonly Phrase OpenColumn = new("Khó khăn", "Difficulties");
    internal static readonly Phrase PilotTag = new("thí điểm {0}", "pilot {0}");
    internal static readonly Phrase DownloadWards = new("Tải CSV: {0}", "Download CSV: {0}");
    internal static readonly Phrase DownloadAll = new("Tải tất cả (XLSX)", "Download all (XLSX)");
    internal static readonly Phrase OutcomeAwaited = new("Đang tính năm bắt đầu và năm đạt chuẩn…", "Computing start and recognition years…");
    internal static readonly Phrase OutcomeMissing = new(
        "Chưa tính được năm bắt đầu và năm đạt chuẩn theo phương án này.", "Start and recognition years could not be computed under this scenario.");
    internal static readonly Phrase WindowPrinted = new(
        "Danh sách dài: chỉ in các dòng đang hiện. Lọc bớt hoặc tải CSV để có đủ.",
        "A long list: only the rows on the screen are printed. Filter it, or download the CSV for all.");
    internal static readonly Phrase RegisterFailed = new("Không đọc được danh sách phường.", "The wards could not be read.");
    internal static readonly Phrase NoProgramme = new("Chưa có chương trình nào.", "There is no programme yet.");
    internal static readonly Phrase FilterPrinted = new("Điều kiện lọc", "Filter");
    internal static readonly Phrase NoFilter = new("không lọc", "none");
}
