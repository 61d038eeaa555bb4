namespace ModelWard.Planner.Web.Words;

/// <content>Reports for the units of any day, and the map of them.</content>
public static partial class Phrases
{
    internal static readonly Phrase UnitsChoice = new("Xem theo", "Show by");
    internal static readonly Phrase UnitsNow = new("phường trong sổ hiện nay", "wards of the register now");
    internal static readonly Phrase UnitsFirst = new("phường cũ ({0})", "old wards ({0})");
    internal static readonly Phrase UnitsSince = new("phường từ {0} ({1})", "wards since {0} ({1})");
    internal static readonly Phrase UnitsFirstDistricts = new("quận cũ ({0})", "old districts ({0})");
    internal static readonly Phrase UnitsSinceDistricts = new("quận, huyện từ {0} ({1})", "districts since {0} ({1})");
    internal static readonly Phrase UnitsNowDistricts = new("quận, huyện hiện nay ({0})", "districts now ({0})");
    internal static readonly Phrase UnitsFailed = new("Không đọc được các đơn vị; hãy thử lại.", "The units could not be read; try again.");
    internal static readonly Phrase UnitMapSubtitle = new(
        "Mỗi ô một phường cũ; các ô liền nét trong một đường viền là một đơn vị. Số là hai số cuối của năm khi mọi phường trong đơn vị đã đạt, hoặc số đã đạt trên tổng số",
        "One tile an old ward; tiles within one border are one unit. The number is the year in which all of its wards are recognized, or how many of how many are");
    internal static readonly Phrase UnitMapLabel = new("Bản đồ {0} đơn vị. Phím mũi tên để đi giữa các đơn vị.", "Map of {0} units. Arrow keys move between units.");
    internal static readonly Phrase UnitAll = new("mọi phường ({0}) đạt chuẩn năm {1}", "all wards ({0}) recognized by {1}");
    internal static readonly Phrase UnitSome = new("{0} trong {1} phường đạt chuẩn đến {2}, {3} đang thực hiện", "{0} of {1} wards recognized by {2}, {3} under way");
    internal static readonly Phrase UnitWithin = new("nay thuộc {0}, tính ở đó: {1}", "now within {0} and counted there: {1}");
    internal static readonly Phrase UnitMadeOf = new("gồm {0}", "made of {0}");
    internal static readonly Phrase LegendSomeRecognized = new("một phần đã đạt", "some recognized");
    internal static readonly Phrase UnitNameColumn = new("Đơn vị", "Unit");
    internal static readonly Phrase UnitWardsColumn = new("Số phường", "Wards");
    internal static readonly Phrase UnitRecognizedColumn = new("Đã đạt", "Recognized");
    internal static readonly Phrase UnitUnderWayColumn = new("Đang thực hiện", "Under way");
    internal static readonly Phrase UnitOfficersColumn = new("Cán bộ", "Officers");
    internal static readonly Phrase UnitFloorColumn = new("Diện tích, m²", "Floor area, m²");
    internal static readonly Phrase UnitMoneyColumn = new("Vốn, tỷ đồng", "Capital, VND bn");
    internal static readonly Phrase UnitUpkeepColumn = new("Duy trì, tỷ đồng", "Upkeep, VND bn");
    internal static readonly Phrase UnitSum = new("Tổng", "Total");
    internal static readonly Phrase RollUpTitle = new("Phương án theo đơn vị hành chính", "The plan by administrative unit");
    internal static readonly Phrase RollUpSubtitle = new(
        "Cán bộ, diện tích, tiền của riêng năm đã chọn, giá của năm đó; trạng thái phường cuối năm. Cộng dồn đúng đến từng đơn vị, ngày nào cũng cùng một tổng.",
        "Officers, floor area and money of the chosen year alone, at its prices; stages at its end. Added up to the unit: the sums are the same for every day.");
    internal static readonly Phrase RollUpYear = new("Năm", "Year");
    internal static readonly Phrase RollUpCsv = new("Tải CSV", "Download CSV");
    internal static readonly Phrase RollUpXlsx = new("Tải XLSX", "Download XLSX");
    internal static readonly Phrase RollUpIllustrative = new("Có phần tách chưa nhập tỷ lệ: số theo đơn vị mang tính minh hoạ.", "Shares of some parts were not entered: figures by unit are illustrative.");
    internal static readonly Phrase RollUpTodayTitle = new("Hiện trạng theo đơn vị của từng thời điểm", "Today by the units of any day");
    internal static readonly Phrase RollUpTodaySubtitle = new(
        "Những gì các phường còn thiếu và đang ở đâu, tính cho phường cũ, phường sau từng đợt sắp xếp hoặc quận, huyện. Trước một đợt đã áp dụng, số liệu chia ngược theo dân số đã góp.",
        "What wards still need and where they stand, for the old wards, those after each reorganization, or districts. Before one that was applied, figures go back by the people whom each ward gave.");
    internal static readonly Phrase RollUpFailed = new("Không tính được bảng theo đơn vị.", "The figures by unit could not be computed.");
    internal static readonly Phrase RollUpMore = new("Bảng chỉ hiện {0} dòng đầu; tệp tải về có đủ.", "Only the first {0} rows are shown; the files hold all.");
}
