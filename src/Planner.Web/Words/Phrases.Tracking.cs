namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase TrackPage = new("Theo dõi", "Track");
    internal static readonly Phrase TrackTitle = new("Đề án đang đi tới đâu?", "How is the scheme going?");
    internal static readonly Phrase TrackLead = new("đề án đã ban hành đặt cạnh những gì đã làm được", "the adopted scheme beside what has been done");
    internal static readonly Phrase TrackBusy = new("Đang tính từ số liệu hôm nay; lần đầu có thể mất vài chục giây…", "Computing from today's figures; the first time this can take some tens of seconds…");
    internal static readonly Phrase TrackReload = new("Trang không tự cập nhật khi không có JavaScript: tải lại sau ít giây.", "Without JavaScript the page does not bring itself up to date: reload it in some seconds.");
    internal static readonly Phrase TrackFailed = new("Không đọc được tiến độ.", "The progress could not be read.");
    internal static readonly Phrase TrackRefused = new("Chưa tính được với các lựa chọn này", "This cannot be computed with these choices");
    internal static readonly Phrase NothingAdopted = new("Chưa có đề án nào được ban hành", "No scheme has been adopted");
    internal static readonly Phrase NothingAdoptedHint = new(
        "Muốn theo dõi thì cần có kế hoạch để so sánh: trình một phương án, thẩm định, phê duyệt rồi ban hành.",
        "To track progress there must be a plan to compare with: hand a scenario in, have it reviewed and approved, then adopt it.");
    internal static readonly Phrase GoToDecisions = new("Tới trang Quyết định", "Go to Decisions");
    internal static readonly Phrase GoToReplan = new("Điều chỉnh đề án…", "Correct the scheme…");
    internal static readonly Phrase TrackDownloads = new("Tải về:", "Download:");
    internal static readonly Phrase WardsFile = new("phường, {0}", "wards, {0}");
    internal static readonly Phrase WarningsFile = new("cảnh báo, {0}", "warnings, {0}");
    internal static readonly Phrase VisitsFile = new("lịch kiểm tra, {0}", "visits, {0}");

    internal static readonly Phrase TrackChoices = new("Cách so sánh", "How to compare");
    internal static readonly Phrase TrackFrom = new("Năm {0}", "The year {0}");
    internal static readonly Phrase YearGoesOn = new("năm nay còn tiếp", "goes on");
    internal static readonly Phrase YearCloses = new("năm nay khép lại với những gì đã ghi", "closes with what was recorded");
    internal static readonly Phrase RiskThreshold = new("Có nguy cơ khi khả năng dưới", "At risk when the chance lies below");
    internal static readonly Phrase VisitsAMonth = new("Lượt kiểm tra mỗi tháng (1 đến {0})", "Visits a month (1 to {0})");
    internal static readonly Phrase TrackApply = new("Tính lại", "Compute");

    internal static readonly Phrase StandingTitle = new("Các phường đang thế nào so với cam kết", "How the wards stand against what was promised");
    internal static readonly Phrase TrackRecognized = new("đã đạt chuẩn", "recognized");
    internal static readonly Phrase TrackOnTime = new("đúng hạn", "on time");
    internal static readonly Phrase TrackAtRisk = new("có nguy cơ", "at risk");
    internal static readonly Phrase TrackLate = new("trễ hạn", "late");
    internal static readonly Phrase TrackDeclined = new("mất chuẩn", "declined");
    internal static readonly Phrase TrackNotPlanned = new("không có trong đề án", "not planned");
    internal static readonly Phrase MeansRecognized = new("đang giữ danh hiệu", "hold the title");
    internal static readonly Phrase MeansOnTime = new("chưa lỡ năm nào, khả năng đúng hẹn từ {0}", "missed no year, chance to keep the promise from {0}");
    internal static readonly Phrase MeansAtRisk = new("chưa lỡ năm nào, khả năng đúng hẹn dưới {0}", "missed no year, chance to keep the promise below {0}");
    internal static readonly Phrase MeansLate = new("một năm đã hẹn đã qua", "a promised year has passed");
    internal static readonly Phrase MeansDeclined = new("đã mất danh hiệu", "lost the title");
    internal static readonly Phrase MeansNotPlanned = new("đề án không hứa gì", "nothing is promised");
    internal static readonly Phrase OutlookTitle = new("Triển vọng và giá trị", "Outlook and value");
    internal static readonly Phrase ChanceOfAll = new("khả năng mọi phường đạt chuẩn hết năm {0}", "chance that all wards are recognized by the end of {0}");
    internal static readonly Phrase ChanceBetween = new("khoảng tin cậy 95%: {0} đến {1}", "95% interval: {0} to {1}");
    internal static readonly Phrase SchemeOver = new("đề án đã hết kỳ", "the scheme is over");
    internal static readonly Phrase SpiFigure = new("SPI, tiến độ", "SPI, schedule");
    internal static readonly Phrase CpiFigure = new("CPI, chi phí", "CPI, cost");
    internal static readonly Phrase SpiGood = new("đã làm đủ hoặc hơn kế hoạch", "as much done as planned or more");
    internal static readonly Phrase SpiBad = new("làm được ít hơn kế hoạch", "less done than planned");
    internal static readonly Phrase CpiGood = new("không tốn hơn kế hoạch", "cost no more than planned");
    internal static readonly Phrase CpiBad = new("tốn hơn kế hoạch", "cost more than planned");
    internal static readonly Phrase NothingPlannedYet = new("chưa đến kỳ nào", "nothing is due yet");
    internal static readonly Phrase NothingPaidYet = new("chưa chi gì", "nothing has been paid yet");
    internal static readonly Phrase EstimateFigure = new("dự kiến khi hoàn thành", "estimate at completion");
    internal static readonly Phrase AgainstBudget = new("{0} so với dự toán", "{0} against the budget");
    internal static readonly Phrase AsBudget = new("bằng dự toán", "as the budget");
    internal static readonly Phrase BudgetFact = new("Dự toán cả đề án", "Budget of the whole scheme");
    internal static readonly Phrase PlannedFact = new("Theo kế hoạch đến hôm nay", "Planned up to today");
    internal static readonly Phrase EarnedFact = new("Giá trị đã đạt được", "Earned");
    internal static readonly Phrase PaidFact = new("Đã chi", "Paid");

    internal static readonly Phrase ValueTitle = new("Làm và chi theo kịp kế hoạch không?", "Do work and spending keep up with the plan?");
    internal static readonly Phrase ValueSubtitle = new("Xây dựng và thiết bị, cộng dồn từ đầu đề án, tỷ đồng, theo quý", "Works and equipment since the scheme's begin, VND bn, by quarter");
    internal static readonly Phrase ValuePlanned = new("Kế hoạch", "Planned");
    internal static readonly Phrase ValueEarned = new("Đã đạt được", "Earned");
    internal static readonly Phrase ValuePaid = new("Đã chi", "Paid");
    internal static readonly Phrase ValueSummary = new("Đến hôm nay: kế hoạch {0}, đã đạt được {1}, đã chi {2}.", "Up to today: planned {0}, earned {1}, paid {2}.");
    internal static readonly Phrase QuarterOf = new("quý {0}/{1}", "Q{0} {1}");
    internal static readonly Phrase QuarterColumn = new("Quý", "Quarter");
    internal static readonly Phrase ForecastTitle = new("Từ hôm nay sẽ có bao nhiêu phường đạt chuẩn?", "How many wards will be recognized from here?");
    internal static readonly Phrase ForecastSubtitle = new("Phường đạt chuẩn cuối mỗi năm nếu giữ nguyên đề án, thử trong {0} tương lai bắt đầu từ tình trạng hôm nay", "Wards recognized at each year's end if the scheme stays as it is, in {0} futures that begin with today's state");
    internal static readonly Phrase ForecastSummary = new("Hết năm {0}: {1} nếu không có gì bất ngờ; 80 trong 100 tương lai nằm từ {2} đến {3}, ở giữa là {4}.", "End of {0}: {1} if nothing is uncertain; 80 of 100 futures lie between {2} and {3}, the middle one at {4}.");
    internal static readonly Phrase MilestoneToCome = new("Mốc {0}: {1}, khả năng {2}", "Milestone {0}: {1}, chance {2}");

    internal static readonly Phrase YearsTitle = new("Kế hoạch và thực tế từng năm", "Plan and practice, year by year");
    internal static readonly Phrase YearsSubtitle = new("Tiền tính bằng tỷ đồng. Mở một năm để xem từng quý.", "Money in VND bn. Open a year to see its quarters.");
    internal static readonly Phrase StartsColumns = new("Phường bắt đầu", "Wards started");
    internal static readonly Phrase RecognitionsColumns = new("Phường đạt chuẩn", "Wards recognized");
    internal static readonly Phrase CapitalColumns = new("Xây dựng và thiết bị, tỷ đồng", "Works and equipment, VND bn");
    internal static readonly Phrase UpkeepColumns = new("Duy trì, tỷ đồng", "Upkeep, VND bn");
    internal static readonly Phrase OfficersColumns = new("Cán bộ", "Officers");
    internal static readonly Phrase PlanColumn = new("kế hoạch", "planned");
    internal static readonly Phrase DueByToday = new("đến hôm nay", "up to today");
    internal static readonly Phrase ActualColumn = new("thực tế", "actual");
    internal static readonly Phrase YearInQuarters = new("{0}: từng nguồn lực và từng quý", "{0}: every resource, by quarter");
    internal static readonly Phrase ResourceColumnTrack = new("Nguồn lực", "Resource");
    internal static readonly Phrase WholeYear = new("Cả năm", "Whole year");
    internal static readonly Phrase WholeScheme = new("Cả đề án, từng nguồn lực", "The whole scheme, by resource");
    internal static readonly Phrase QuarterHead = new("Quý {0}", "Quarter {0}");
    internal static readonly Phrase NeverRecorded = new("không ghi", "not recorded");
    internal static readonly Phrase TrackWorks = new("Xây dựng", "Works");
    internal static readonly Phrase TrackEquipment = new("Trang thiết bị", "Equipment");
    internal static readonly Phrase TrackUpkeep = new("Duy trì", "Upkeep");
    internal static readonly Phrase TrackCapital = new("Xây dựng và thiết bị", "Works and equipment");
    internal static readonly Phrase TrackOfficers = new("Cán bộ", "Officers");
    internal static readonly Phrase TrackFloorArea = new("Diện tích xây dựng", "Floor area");
    internal static readonly Phrase TrackGuidance = new("Hướng dẫn", "Guidance");
    internal static readonly Phrase PeopleUnit = new("người", "people");
    internal static readonly Phrase TeamMonthsUnit = new("tổ-tháng", "team-months");

    internal static readonly Phrase DistrictsTitle = new("Quận nào theo kịp?", "Which districts keep up?");
    internal static readonly Phrase DistrictsSubtitle = new("Số phường theo tình trạng; giá trị xây dựng và thiết bị đến hôm nay, tỷ đồng; cán bộ đến hôm nay", "Wards by how they stand; works and equipment up to today, VND bn; officers up to today");
    internal static readonly Phrase TrackCriteriaTitle = new("Tiêu chí nào còn thiếu nhiều?", "Which criteria lag?");
    internal static readonly Phrase TrackCriteriaSubtitle = new("Số phường đạt từng tiêu chí", "Wards that meet each criterion");
    internal static readonly Phrase PlannedAtEnd = new("Kế hoạch cuối {0}", "Planned, end of {0}");
    internal static readonly Phrase MetToday = new("Đạt hôm nay", "Met today");
    internal static readonly Phrase StillToEnd = new("So với cuối {0}", "Against end of {0}");
    internal static readonly Phrase CriterionChance = new("Khả năng đạt kế hoạch cuối {0}", "Chance of the plan, end of {0}");
    internal static readonly Phrase CriterionStatuses = new(
        "Tiêu chí đúng hạn: {0}; có nguy cơ: {1}; trễ hạn: {2}. Trễ hạn: hôm nay ít phường đạt hơn kế hoạch cuối {3}. Có nguy cơ: khả năng đạt kế hoạch cuối năm dưới {4}.",
        "Criteria on time: {0}; at risk: {1}; late: {2}. Late: fewer wards meet it today than were to at the end of {3}. At risk: the chance of the plan at the year's end lies below {4}.");

    internal static readonly Phrase WarningsTitle = new("Cảnh báo sớm", "Early warnings");
    internal static readonly Phrase NoWarnings = new("Không có cảnh báo nào.", "There is nothing to warn of.");
    internal static readonly Phrase ShowAllOf = new("Xem hết ({0})", "Show all ({0})");
    internal static readonly Phrase ShowFirst = new("Chỉ xem {0} mục đầu", "Show the first {0} only");
    internal static readonly Phrase WarnLimit = new("Vượt hạn mức của năm", "A limit of the year is exceeded");
    internal static readonly Phrase WarnMilestone = new("Mốc có nguy cơ không đạt", "A milestone is at risk");
    internal static readonly Phrase WarnDeclined = new("Phường mất chuẩn", "Wards declined");
    internal static readonly Phrase WarnRecognitionLate = new("Trễ năm công nhận", "Recognition is late");
    internal static readonly Phrase WarnStartLate = new("Trễ năm bắt đầu", "The start is late");
    internal static readonly Phrase WarnAtRisk = new("Có nguy cơ không kịp", "Likely to be late");
    internal static readonly Phrase WarnOverspent = new("Chi quá dự toán", "Paid more than planned in all");
    internal static readonly Phrase WarnBehind = new("Khối lượng chậm hơn một phần năm", "Work lags by more than a fifth");
    internal static readonly Phrase WarnOfficers = new("Thiếu cán bộ so với kế hoạch", "Fewer officers than planned");
    internal static readonly Phrase SaysLimit = new("Năm {0}, {1}: dùng {2}, hạn mức {3}", "{0}, {1}: used {2}, limit {3}");
    internal static readonly Phrase SaysMilestone = new("Mốc {0}, {1}: khả năng {2}", "Milestone {0}, {1}: chance {2}");
    internal static readonly Phrase SaysDeclined = new("đã đạt chuẩn năm {0}, nay mất chuẩn", "recognized in {0}, declined now");
    internal static readonly Phrase SaysDeclinedOnly = new("nay mất chuẩn", "declined now");
    internal static readonly Phrase SaysRecognitionLate = new("hẹn đạt chuẩn năm {0}", "recognition promised for {0}");
    internal static readonly Phrase SaysStartLate = new("hẹn bắt đầu năm {0}", "start promised for {0}");
    internal static readonly Phrase SaysAtRisk = new("hẹn đạt chuẩn năm {0}, khả năng {1}", "recognition promised for {0}, chance {1}");
    internal static readonly Phrase SaysOverspent = new("đã chi {1}, dự toán cả đề án {0}", "paid {1}, budget of the whole scheme {0}");
    internal static readonly Phrase SaysBehind = new("đã đạt được {1}, kế hoạch đến hôm nay {0}", "earned {1}, planned up to today {0}");
    internal static readonly Phrase SaysOfficers = new("đã có {1}, kế hoạch đến hôm nay {0}", "arrived {1}, planned up to today {0}");

    internal static readonly Phrase WardsReporting = new("{0}: {1}, mở danh sách", "{0}: {1}, open the list");
    internal static readonly Phrase RankTitle = new("Khó khăn nào phổ biến nhất?", "Which difficulties are the most widespread?");
    internal static readonly Phrase RankSubtitle = new("Những khó khăn các phường báo mà chưa giải quyết xong", "Difficulties that wards report and that are open");
    internal static readonly Phrase NoDifficultiesOpen = new("Không có khó khăn nào đang mở.", "No difficulty is open.");
    internal static readonly Phrase DifficultyColumn = new("Khó khăn", "Difficulty");
    internal static readonly Phrase ReportingColumn = new("Số phường báo", "Wards reporting");
    internal static readonly Phrase OpenInAll = new("Đang mở", "Open in all");
    internal static readonly Phrase PeopleThere = new("Dân ở đó, người", "People there");
    internal static readonly Phrase BehindThere = new("Trong đó trễ, có nguy cơ, mất chuẩn", "Of them late, at risk or declined");
    internal static readonly Phrase OldestSince = new("Lâu nhất từ", "Oldest since");
    internal static readonly Phrase DistrictsOf = new("Theo quận (số phường)", "By district (wards)");

    internal static readonly Phrase VisitsTitle = new("Nên kiểm tra phường nào trước?", "Which wards should be inspected first?");
    internal static readonly Phrase VisitsSubtitle = new("Nhiều nhất {0} lượt mỗi tháng. Lợi ích dự kiến: số phường giữ danh hiệu cuối năm nhờ lượt kiểm tra, 0 đến 1.", "At most {0} visits a month. Expected gain: wards that hold the title at the year's end thanks to the visit, 0 to 1.");
    internal static readonly Phrase NoVisits = new("Hiện không có phường nào cần kiểm tra.", "No ward is waiting for inspectors.");
    internal static readonly Phrase VisitLater = new("Năm nay không còn lượt", "No visits left this year");
    internal static readonly Phrase VisitMonthSays = new("{0}: {1} lượt, lợi ích dự kiến {2} phường", "{0}: visits {1}, expected gain {2} wards");
    internal static readonly Phrase VisitKindColumn = new("Để làm gì", "What for");
    internal static readonly Phrase VisitGain = new("Lợi ích dự kiến, phường", "Expected gain, wards");
    internal static readonly Phrase VisitPeople = new("Dân số, người", "People");
    internal static readonly Phrase VisitNotBefore = new("Không trước", "Not before");
    internal static readonly Phrase VisitInspection = new("kiểm tra mọi tiêu chí", "inspection of every criterion");
    internal static readonly Phrase VisitRemedies = new("kiểm tra lại phần đã khắc phục", "inspection of remedies");
    internal static readonly Phrase VisitReview = new("rà soát hằng năm", "yearly review");
    internal static readonly Phrase VisitPromised = new("hẹn năm nay, phường cần tự đánh giá trước", "promised this year, the ward must assess itself first");

    internal static readonly Phrase TrackSourcesTitle = new("Tiền từ nguồn nào, đã chi bao nhiêu?", "Where does the money come from, and how much of it is paid?");
    internal static readonly Phrase TrackSourcesSubtitle = new("Kế hoạch và đã chi theo nguồn và năm, tỷ đồng", "Planned and paid by source and year, VND bn");
    internal static readonly Phrase NoSourceNamed = new("Không có nguồn", "Without a source");
    internal static readonly Phrase NoSourceSays = new("Đã chi mà không ghi nguồn: {0}.", "Paid without naming a source: {0}.");
    internal static readonly Phrase UnfundedSays = new("Kế hoạch có khoản không nguồn nào được chi: {0}.", "No source may pay this of the plan: {0}.");
    internal static readonly Phrase UnfundedUse = new("{0} năm {1}: {2}", "{0} in {1}: {2}");
    internal static readonly Phrase NoSourceFigures = new("Chưa có số liệu nào theo nguồn.", "There are no figures by source.");
    internal static readonly Phrase SourceColumnTrack = new("Nguồn vốn", "Source");
    internal static readonly Phrase LeftColumn = new("Còn lại", "Left");

    internal static readonly Phrase TrackWardsTitle = new("Từng phường", "Ward by ward");
    internal static readonly Phrase TrackWardsSubtitle = new(
        "Khả năng: phần các tương lai từ tình trạng hôm nay mà cuối năm đã hẹn phường đang giữ danh hiệu. 80% nghĩa là 80 trong 100 tương lai.",
        "Chance: the share of the futures from today's state in which the ward holds the title at the end of the promised year. 80% means 80 of 100 futures.");
    internal static readonly Phrase TrackWardsFound = new("{0} / {1}", "{0} of {1}");
    internal static readonly Phrase AllStatuses = new("Mọi tình trạng", "All");
    internal static readonly Phrase NoTrackWards = new("Không có phường nào như vậy.", "There is no such ward.");
    internal static readonly Phrase StandsColumn = new("Tình trạng", "Stands");
    internal static readonly Phrase PromisedColumns = new("Hẹn", "Promised");
    internal static readonly Phrase RealColumns = new("Thực tế", "Actual");
    internal static readonly Phrase StartYear = new("bắt đầu", "start");
    internal static readonly Phrase RecognizedYear = new("đạt chuẩn", "recognized");
    internal static readonly Phrase ExpectedYear = new("Dự kiến đạt chuẩn", "Recognition expected");
    internal static readonly Phrase KeepsChance = new("Khả năng đúng hẹn", "Chance to keep it");
    internal static readonly Phrase ChanceAtTheEnd = new("Khả năng cuối đề án", "Chance at the end");
    internal static readonly Phrase EarnedOfPlanned = new("Đạt được / kế hoạch, tỷ đồng", "Earned / planned, VND bn");
    internal static readonly Phrase OfficersOfPlanned = new("Cán bộ có / kế hoạch", "Officers arrived / planned");
    internal static readonly Phrase UnmetColumn = new("Tiêu chí chưa đạt", "Criteria unmet");

    internal static readonly Phrase TrackSource = new("Nguồn của trang này", "What this page rests on");
    internal static readonly Phrase TrackDecision = new("quyết định", "decision");
    internal static readonly Phrase TrackDay = new("đến hết ngày {0}", "at the end of {0}");
    internal static readonly Phrase TrackVersions = new("bản số liệu {0}, thiết lập bản {1}", "data version {0}, settings version {1}");
    internal static readonly Phrase TrackFutures = new("{0} tương lai", "{0} futures");

    internal static readonly Phrase TermEarned = new("Giá trị đạt được", "Earned value");
    internal static readonly Phrase TermEarnedMeans = new(
        "Phần dự toán ứng với khối lượng đã thật sự làm xong, tính theo giá của kế hoạch.", "What the plan allows for the work that has really been done, at the prices of the plan.");
    internal static readonly Phrase TermSpi = new("SPI", "SPI (schedule)");
    internal static readonly Phrase TermSpiMeans = new(
        "Giá trị đạt được chia cho giá trị theo kế hoạch đến hôm nay. Dưới 1 là chậm.", "Earned value divided by what is planned up to today. Below 1 the work is behind.");
    internal static readonly Phrase TermCpi = new("CPI", "CPI (cost)");
    internal static readonly Phrase TermCpiMeans = new("Giá trị đạt được chia cho số đã chi. Dưới 1 là tốn hơn kế hoạch.", "Earned value divided by what was paid. Below 1 it costs more than planned.");
}
