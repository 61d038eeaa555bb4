namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase ChartSave = new("Tải về:", "Download:");
    internal static readonly Phrase CapitalTimes = new("Số lần vốn hiện nay", "Times the present capital");
    internal static readonly Phrase ChanceFigure = new("Khả năng, từ 0 đến 1", "Chance, 0 to 1");
    internal static readonly Phrase ChanceFigureLow = new("Khả năng, đầu dưới khoảng 95%", "Chance, lower end of the 95% interval");
    internal static readonly Phrase ChanceFigureHigh = new("Khả năng, đầu trên khoảng 95%", "Chance, upper end of the 95% interval");
    internal static readonly Phrase MillionUnit = new("triệu đồng", "VND million");
    internal static readonly Phrase Year = new("Năm", "Year");
    internal static readonly Phrase ShowTable = new("Xem bảng số liệu", "Show the data table");

    internal static readonly Phrase RecognizedTitle = new("Mỗi năm có bao nhiêu phường đạt chuẩn?", "How many wards are recognized each year?");
    internal static readonly Phrase RecognizedSubtitle = new(
        "Số phường, luỹ kế cuối năm. Nét đứt mảnh: phương án gốc", "Wards, cumulative at year end. Thin dashes: the sample");
    internal static readonly Phrase RecognizedSummary = new(
        "Đến hết năm {0} có {1} trên {2} đạt chuẩn; phương án gốc: {3}.", "By the end of {0}, {1} of {2} are recognized; in the sample {3}.");
    internal static readonly Phrase MilestoneMetSentence = new("Mốc {0} đạt.", "The {0} milestone is met.");
    internal static readonly Phrase MilestoneMissedSentence = new("Mốc {0} thiếu {1}.", "The {0} milestone lacks {1}.");
    internal static readonly Phrase TargetAll = new("Tất cả {0} phường", "All {0} wards");
    internal static readonly Phrase MilestoneMark = new("Mốc {0}", "Target {0}");
    internal static readonly Phrase RecognizedColumn = new("Đạt chuẩn", "Recognized");
    internal static readonly Phrase SampleColumn = new("Phương án gốc", "Sample");
    internal static readonly Phrase StartedColumn = new("Bắt đầu", "Started");
    internal static readonly Phrase UnderWayColumn = new("Đang làm", "Under way");
    internal static readonly Phrase DeclinedColumn = new("Mất chuẩn", "Declined");
    internal static readonly Phrase MilestoneColumn = new("Mốc", "Milestone");

    internal static readonly Phrase SpendTitle = new("Chi bao nhiêu so với ngân sách, thiếu gì?", "What is spent of the budget, and what runs short?");
    internal static readonly Phrase SpendSubtitle = new(
        "Tỷ đồng mỗi năm. Vạch ngang: ngân sách kể cả vốn chuyển sang. Bên dưới: nguồn lực không đủ cho ít nhất một phường, bấm để nới",
        "VND billion a year. Line: budget with the capital carried in. Beneath: limits too short for at least one ward, press to raise");
    internal static readonly Phrase SpendSubtitleOptimal = new(
        "Tỷ đồng mỗi năm. Vạch ngang: ngân sách kể cả vốn chuyển sang. Nguồn lực nào đang chặn: xem “Thêm một bước thì được gì?”",
        "VND billion a year. Line: budget with the capital carried in. Which limits bind: see “What does one more step buy?”");
    internal static readonly Phrase SpendSummary = new(
        "Chi {0} trong tổng ngân sách {1}; chi nhiều nhất năm {2}.", "{0} is spent of a total budget of {1}; most in {2}.");
    internal static readonly Phrase CapitalSpent = new("Đầu tư", "Investment");
    internal static readonly Phrase UpkeepSpent = new("Duy trì", "Upkeep");
    internal static readonly Phrase Budget = new("Ngân sách", "Budget");
    internal static readonly Phrase CarriedIn = new("Vốn chuyển sang", "Carried in");
    internal static readonly Phrase Lapsed = new("Hết hạn", "Lapsed");
    internal static readonly Phrase ShortColumn = new("Thiếu", "Short");
    internal static readonly Phrase ShortThatYear = new("Nguồn lực thiếu từng năm", "Limits that ran short, by year");
    internal static readonly Phrase ShortTag = new("thiếu", "short");
    internal static readonly Phrase NothingShortTag = new("đủ", "enough");
}
