namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase AskProgress = new("Đang tính", "Working");
    internal static readonly Phrase AskRunning = new("Đang giải lại nhiều lần, có thể mất vài giây…", "Solving again and again; this can take a few seconds…");
    internal static readonly Phrase AskCancel = new("Huỷ", "Cancel");
    internal static readonly Phrase AskAgain = new("Tính lại", "Ask again");
    internal static readonly Phrase AskFailed = new("Chưa tính được. Thử lại.", "This could not be answered. Try again.");
    internal static readonly Phrase AskNoPlan = new("Với đầu vào này không có phương án nào để hỏi.", "There is no plan for these inputs to ask about.");
    internal static readonly Phrase AnswerStale = new("Câu trả lời cũ: đầu vào đã thay đổi từ đó.", "An older answer: the inputs have changed since.");

    internal static readonly Phrase PricesTitle = new("Thêm một bước thì được gì?", "What does one more step buy?");
    internal static readonly Phrase PricesSubtitle = new(
        "Thêm một bước của từng giới hạn: {0}, {1}, {2} hoặc {3}. Đúng cho đến giới hạn ghi ở cột “Đúng đến”",
        "One more step of each limit: {0}, {1}, {2} or {3}. Holds up to the limit in the column “Holds to”");
    internal static readonly Phrase PricesAsk = new("Tính giá từng giới hạn", "Price every limit");
    internal static readonly Phrase LimitColumn = new("Giới hạn", "Limit");
    internal static readonly Phrase StepColumn = new("Một bước", "One step");
    internal static readonly Phrase MoreWardsColumn = new("Thêm: phường", "More: wards");
    internal static readonly Phrase MoreWardYearsColumn = new("Thêm: phường-năm", "More: ward-years");
    internal static readonly Phrase LessWardsColumn = new("Bớt: phường", "Less: wards");
    internal static readonly Phrase HoldsToColumn = new("Đúng đến", "Holds to");
    internal static readonly Phrase HoldsAlways = new("luôn đúng", "always");
    internal static readonly Phrase NoPlanLeft = new("hết phương án", "no plan left");
    internal static readonly Phrase ApplyColumn = new("Áp dụng", "Apply");
    internal static readonly Phrase ApplyStep = new("Thêm", "Add");
    internal static readonly Phrase ApplyStepLabel = new("Thêm {0} cho {1}", "Add {0} to {1}");
    internal static readonly Phrase LimitOfYear = new("{0} {1}", "{0} of {1}");
    internal static readonly Phrase NotBinding = new("không chặn, còn thừa {0}", "not binding, {0} unused");
    internal static readonly Phrase NotBindingDetails = new("Giới hạn không chặn: {0}", "Limits that do not bind: {0}");
    internal static readonly Phrase NothingBinds = new("Không giới hạn nào chặn: thêm bao nhiêu cũng không được thêm phường.", "No limit binds: more of any brings no more wards.");

    internal static readonly Phrase FrontierTitle = new("Thêm ngân sách thì thêm được bao nhiêu phường?", "How many more wards does a larger budget bring?");
    internal static readonly Phrase FrontierSubtitle = new(
        "Số phường đạt chuẩn nhiều nhất theo tổng vốn, tỷ đồng, từ mức khả thi nhỏ nhất đến gấp đôi hiện nay. Hai trục không bắt đầu từ 0",
        "The most wards recognized against total capital, VND billion, from the least feasible to twice the present. The axes do not start at 0");
    internal static readonly Phrase FrontierAsk = new("Vẽ đường giới hạn", "Draw the frontier");
    internal static readonly Phrase FrontierFound = new("Phương án tốt nhất", "Best plan found");
    internal static readonly Phrase FrontierBound = new("Không thể quá", "No plan exceeds");
    internal static readonly Phrase FrontierWardYearsTitle = new("Phường-năm của các phương án đó", "Ward-years of these plans");
    internal static readonly Phrase FrontierWardYearsSummary = new(
        "Từ {0} phường-năm với {1} đến {2} phường-năm với {3}.", "From {0} ward-years at {1} to {2} ward-years at {3}.");
    internal static readonly Phrase PresentBudget = new("Hiện nay", "Present");
    internal static readonly Phrase Knee = new("Điểm gãy", "Knee");
    internal static readonly Phrase BudgetColumn = new("Tổng vốn, tỷ đồng", "Capital, VND bn");
    internal static readonly Phrase PercentColumn = new("So với hiện nay", "Of the present");
    internal static readonly Phrase WardYearsColumn = new("Phường-năm", "Ward-years");
    internal static readonly Phrase RemarkColumn = new("Ghi chú", "Remark");

    internal static readonly Phrase ReasonsTitle = new("Hỏi phương án tối ưu", "Ask the optimal plan");
    internal static readonly Phrase WhyAsk = new("Vì sao chọn phường này?", "Why this ward?");
    internal static readonly Phrase WhyNotAsk = new("Vì sao không bắt đầu năm {0}?", "Why does it not start in {0}?");
    internal static readonly Phrase WhyNotYear = new("Năm bắt đầu", "Start year");
    internal static readonly Phrase DisplacedTitle = new("Bị đẩy ra", "Pushed out");
    internal static readonly Phrase AdmittedTitle = new("Được vào thay", "Let in");
    internal static readonly Phrase MovedTitle = new("Đổi năm", "Other year");
    internal static readonly Phrase CapitalChange = new("Vốn cần thêm (+) hoặc bớt (−), giá hôm nay", "Capital more (+) or less (−), at today's prices");
    internal static readonly Phrase CompetesFor = new("Tranh chấp", "Competes for");
    internal static readonly Phrase MoreItems = new("và {0} phường nữa", "and {0} more");

    internal static readonly Phrase ClashTitle = new("Cái gì mâu thuẫn với cái gì?", "What stands against what?");
    internal static readonly Phrase ClashAsk = new("Tìm mâu thuẫn và cách gỡ rẻ nhất", "Find the clash and the cheapest way out");
    internal static readonly Phrase RelaxationTitle = new("Cách gỡ rẻ nhất", "The cheapest way out");
    internal static readonly Phrase Dropped = new("bỏ", "dropped");
    internal static readonly Phrase WaysOutFound = new("Khi đó có phương án với {0}.", "Then there is a plan with {0}.");
    internal static readonly Phrase WaysOutOpen = new("Ngay cả khi đó cũng chưa tìm thấy phương án, có thể vẫn có.", "Even then no plan was found; there may be one.");
}
