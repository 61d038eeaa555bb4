namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase ProgressTitle = new("Thực hiện", "Progress");
    internal static readonly Phrase ProgressSubtitle = new(
        "Đã chi, đã nhận, đã xây đến nay, bên cạnh phần còn thiếu hôm nay", "Paid, arrived and built so far, beside what is still missing today");
    internal static readonly Phrase ItemColumn = new("Hạng mục", "Item");
    internal static readonly Phrase SoFarColumn = new("Đến nay", "So far");
    internal static readonly Phrase MissingColumn = new("Còn thiếu", "Still missing");
    internal static readonly Phrase DayColumn = new("Ngày", "Day");
    internal static readonly Phrase AmountColumn = new("Số lượng", "Amount");
    internal static readonly Phrase SourceOfMoney = new("Nguồn vốn", "Source of the money");
    internal static readonly Phrase NoteColumn = new("Ghi chú", "Note");
    internal static readonly Phrase ItemWorksPaid = new("Chi xây dựng, sửa chữa", "Works paid");
    internal static readonly Phrase ItemEquipmentPaid = new("Chi trang thiết bị", "Equipment paid");
    internal static readonly Phrase ItemUpkeepPaid = new("Chi duy trì", "Upkeep paid");
    internal static readonly Phrase ItemOfficersArrived = new("Cán bộ đã nhận nhiệm vụ", "Officers arrived");
    internal static readonly Phrase ItemWorksProgress = new("Tiến độ xây dựng", "Progress of the works");
    internal static readonly Phrase NoWorksLeft = new("không còn việc xây dựng", "no works left");
    internal static readonly Phrase YearsLeft = new("còn {0} năm", "{0} more years");
    internal static readonly Phrase OneYearLeft = new("còn 1 năm", "1 more year");
    internal static readonly Phrase UpkeepAYear = new("{0} mỗi năm", "{0} a year");
    internal static readonly Phrase NoActuals = new("Chưa ghi nhận kết quả thực hiện nào.", "Nothing has been recorded yet.");
    internal static readonly Phrase ActualsCaption = new("Các kết quả đã ghi nhận, mới nhất ở trên", "What has been recorded, the latest first");
    internal static readonly Phrase OlderActuals = new("Chỉ hiện {0} mục mới nhất; tải bảng để xem tất cả.", "Only the latest {0} are shown; the table to download has them all.");
    internal static readonly Phrase DownloadActuals = new("Tải bảng kết quả (CSV)", "Download the table (CSV)");
    internal static readonly Phrase CancelledLine = new("Đã huỷ: {0}", "Cancelled: {0}");
    internal static readonly Phrase RecordButton = new("Ghi nhận kết quả", "Record an actual");
    internal static readonly Phrase CancelButton = new("Huỷ…", "Cancel…");
    internal static readonly Phrase CancelThis = new("Huỷ… mục số {0}", "Cancel… entry {0}");
    internal static readonly Phrase CancelReason = new("Lý do huỷ", "Why it is cancelled");
    internal static readonly Phrase BeginButton = new("Bắt đầu thực hiện", "Begin the ward");
    internal static readonly Phrase BeginYear = new("Năm bắt đầu", "Year it began");
    internal static readonly Phrase PercentUnit = new("%", "%");

    internal static readonly Phrase SolutionsTitle = new("Phương án cho từng tiêu chí chưa đạt", "Options for each criterion not met");
    internal static readonly Phrase SolutionsSubtitle = new(
        "Mỗi tiêu chí chọn nhiều nhất một phương án; phương án được chọn ghi vào nhu cầu của phường.", "At most one option a criterion is chosen; it writes the ward's needs.");
    internal static readonly Phrase AllCriteriaMet = new("Phường đạt mọi tiêu chí.", "The ward meets every criterion.");
    internal static readonly Phrase NoOptions = new("Chưa có phương án.", "No option yet.");
    internal static readonly Phrase OptionFacts = new("{0}; {1} cán bộ; {2} tháng", "{0}; officers: {1}; months: {2}");
    internal static readonly Phrase OptionProposed = new("đề xuất", "proposed");
    internal static readonly Phrase OptionChosen = new("được chọn", "chosen");
    internal static readonly Phrase OptionWithdrawn = new("đã rút", "withdrawn");
    internal static readonly Phrase SupportFrom = new("Cần hỗ trợ: {0} – {1}", "Support needed: {0} – {1}");
    internal static readonly Phrase ProposeButton = new("Đề xuất phương án", "Propose an option");
    internal static readonly Phrase OptionWritesWorks = new(
        "Khi được chọn, chi phí, thời gian, loại và diện tích xây dựng ghi vào nhu cầu; số cán bộ chỉ để so sánh.", "Once chosen, cost, time, kind and floor area of the works are written into the needs; officers are for comparison only.");
    internal static readonly Phrase OptionWritesEquipment = new(
        "Khi được chọn, chi phí ghi vào nhu cầu thiết bị; số cán bộ và thời gian chỉ để so sánh.", "Once chosen, the cost is written into the needs as equipment; officers and time are for comparison only.");
    internal static readonly Phrase OptionWritesOfficers = new(
        "Khi được chọn, số cán bộ ghi vào nhu cầu; chi phí và thời gian chỉ để so sánh.", "Once chosen, the officers are written into the needs; cost and time are for comparison only.");
    internal static readonly Phrase OptionWritesNothing = new(
        "Tiêu chí này không gắn với nhu cầu nào: mọi số liệu chỉ để so sánh.", "This criterion has no needs: all figures are for comparison only.");
    internal static readonly Phrase OptionTitle = new("Tên phương án", "Title");
    internal static readonly Phrase OptionCost = new("Tổng chi phí", "Whole cost");
    internal static readonly Phrase OptionOfficers = new("Cán bộ cần thêm", "Officers it takes");
    internal static readonly Phrase OptionMonths = new("Thời gian", "How long it takes");
    internal static readonly Phrase UnitMonths = new("tháng", "months");
    internal static readonly Phrase OptionWorks = new("Loại xây dựng", "What it builds");
    internal static readonly Phrase OptionWorksKept = new("giữ như nhu cầu hiện nay", "as the needs say now");
    internal static readonly Phrase OptionArea = new("Diện tích xây dựng (bỏ trống: giữ nguyên)", "Floor area under works (empty: as it is)");
    internal static readonly Phrase OptionDepartment = new("Cơ quan cần hỗ trợ (bỏ trống nếu không)", "Support needed of (empty: nobody)");
    internal static readonly Phrase OptionSupport = new("Nội dung cần hỗ trợ", "Support needed");
    internal static readonly Phrase ChooseButton = new("Chọn", "Choose");
    internal static readonly Phrase ChooseThis = new("Chọn phương án {0}: {1}", "Choose option {0}: {1}");
    internal static readonly Phrase WithdrawButton = new("Rút", "Withdraw");
    internal static readonly Phrase WithdrawThis = new("Rút phương án {0}: {1}", "Withdraw option {0}: {1}");
    internal static readonly Phrase ResponsibleUnit = new("Đơn vị thực hiện", "Unit that does it");
    internal static readonly Phrase NoUnit = new("chưa giao đơn vị", "no unit named yet");

    internal static readonly Phrase SupportsTitle = new("Hỗ trợ đã đề nghị", "Support asked for");
    internal static readonly Phrase NoSupports = new("Chưa đề nghị hỗ trợ nào.", "No support has been asked for.");
    internal static readonly Phrase SupportSince = new("{0} từ {1}", "{0} since {1}");
    internal static readonly Phrase SupportAsked = new("đã đề nghị", "asked");
    internal static readonly Phrase SupportPromised = new("đã hứa", "promised");
    internal static readonly Phrase SupportGiven = new("đã nhận", "given");
    internal static readonly Phrase SupportRefused = new("bị từ chối", "refused");
    internal static readonly Phrase SupportDropped = new("không còn cần", "no longer needed");
    internal static readonly Phrase AskButton = new("Đề nghị hỗ trợ", "Ask for support");
    internal static readonly Phrase Department = new("Sở, vụ, cục", "Department or bureau");
    internal static readonly Phrase SupportText = new("Nội dung đề nghị", "What is asked");
    internal static readonly Phrase AnswerButton = new("Trả lời…", "Answer…");
    internal static readonly Phrase AnswerThis = new("Trả lời… của {0}: {1}", "Answer… of {0}: {1}");
    internal static readonly Phrase AnswerStatus = new("Kết quả", "How it stands");
    internal static readonly Phrase ForCriterion = new("Cho tiêu chí", "For the criterion");
    internal static readonly Phrase NoCriterion = new("không theo tiêu chí nào", "none");

    internal static readonly Phrase ActionsTitle = new("Kế hoạch hành động", "Action plan");
    internal static readonly Phrase NoActions = new("Chưa có việc nào. Chọn một phương án hoặc thêm việc.", "No action yet. Choose an option or add an action.");
    internal static readonly Phrase ActionColumn = new("Việc", "Action");
    internal static readonly Phrase DueColumn = new("Hạn", "Due");
    internal static readonly Phrase StatusColumn = new("Tình trạng", "Status");
    internal static readonly Phrase Overdue = new("quá hạn", "overdue");
    internal static readonly Phrase ActionPlanned = new("chưa làm", "planned");
    internal static readonly Phrase ActionInProgress = new("đang làm", "in progress");
    internal static readonly Phrase ActionDone = new("xong", "done");
    internal static readonly Phrase ActionDropped = new("bỏ", "dropped");
    internal static readonly Phrase PlanActionButton = new("Thêm việc", "Add an action");
    internal static readonly Phrase ChangeActionButton = new("Sửa…", "Change…");
    internal static readonly Phrase ChangeActionThis = new("Sửa… việc {0}: {1}", "Change… action {0}: {1}");

    internal static readonly Phrase EventActualRecorded = new("Ghi nhận kết quả thực hiện", "An actual was recorded");
    internal static readonly Phrase EventActualCancelled = new("Huỷ kết quả đã ghi nhận", "An actual was cancelled");
    internal static readonly Phrase EventBegun = new("Bắt đầu thực hiện", "The ward began");
    internal static readonly Phrase EventOptionProposed = new("Đề xuất phương án", "An option was proposed");
    internal static readonly Phrase EventOptionChosen = new("Chọn phương án", "An option was chosen");
    internal static readonly Phrase EventOptionWithdrawn = new("Rút phương án", "An option was withdrawn");
    internal static readonly Phrase EventSupportAsked = new("Đề nghị hỗ trợ", "Support was asked for");
    internal static readonly Phrase EventSupportAnswered = new("Trả lời đề nghị hỗ trợ", "Support was answered");
    internal static readonly Phrase EventActionPlanned = new("Thêm việc vào kế hoạch", "An action was planned");
    internal static readonly Phrase EventActionChanged = new("Sửa việc trong kế hoạch", "An action was changed");
    internal static readonly Phrase BegunLine = new("{0}, bắt đầu năm {1}", "{0}, began in {1}");

    internal static readonly Phrase AllowedPastDay = new("một ngày không sau hôm nay, và không trước lần trước", "a day up to today, and not before the last one");
    internal static readonly Phrase AllowedFrom = new("số nguyên từ {0} đến {1}", "a whole number from {0} to {1}");
    internal static readonly Phrase AllowedProgress = new(
        "phần trăm từ 0 đến 100, không thấp hơn báo cáo của ngày trước và không cao hơn báo cáo của ngày sau; huỷ báo cáo sai trước",
        "percent from 0 to 100, no less than reported of an earlier day and no more than of a later one; cancel a wrong report first");
    internal static readonly Phrase AllowedItem = new("hạng mục khác tiến độ xây dựng, vì phường không còn cần xây", "another item, since the ward needs no works");
    internal static readonly Phrase AllowedSource = new("mã nguồn vốn, nhiều nhất {0} ký tự A-Z a-z 0-9 - _ .", "the code of a source, at most {0} characters A-Z a-z 0-9 - _ .");
    internal static readonly Phrase AllowedOpenEntry = new("một mục của phường còn sửa được", "an entry of the ward that is still open");
    internal static readonly Phrase AllowedBegin = new("phường chưa bắt đầu hoặc đã mất danh hiệu", "a ward that has not started or has declined");
    internal static readonly Phrase AllowedBuilds = new("phương án ghi rõ loại xây dựng, vì phường chưa có việc xây dựng nào", "an option that says what it builds, since the ward has no works to keep");
    internal static readonly Phrase AllowedName = new("{0} đến {1} ký tự trên một dòng", "{0} to {1} characters on one line");
    internal static readonly Phrase AllowedAnswer = new("một kết quả sau kết quả hiện nay", "what may follow the present status");

    internal static readonly Phrase ActualsImportTitle = new("Nhập kết quả thực hiện", "Take in actuals");
    internal static readonly Phrase ActualsImportSubtitle = new(
        "CSV hoặc XLSX, một bảng với các cột {0}. Mỗi dòng là một hạng mục (item, amount) hoặc một mức đã đánh giá (criterion, level). Xem trước rồi mới ghi; ghi tất cả hoặc không ghi gì.",
        "CSV or XLSX, one table with the columns {0}. Each row is an item (item, amount) or a level that was assessed (criterion, level). Looked through first; then all of it is recorded or nothing.");
}
