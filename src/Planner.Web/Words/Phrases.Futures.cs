namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase FanTitle = new("Nếu mọi việc không như kế hoạch?", "What if things do not go to plan?");
    internal static readonly Phrase FanWaiting = new("Đang thử kế hoạch trong {0} tương lai…", "Trying the plan in {0} futures…");
    internal static readonly Phrase FanRunning = new("Đang thử thêm: {0}/{1} tương lai", "Trying more: {0} of {1} futures");
    internal static readonly Phrase FanSecondsLeft = new("còn khoảng {0} giây", "about {0} s left");
    internal static readonly Phrase FanProgress = new("Tiến độ thử các tương lai", "Progress through the futures");
    internal static readonly Phrase FanStop = new("Dừng", "Stop");
    internal static readonly Phrase FanStopped = new("Đã dừng ở {0} tương lai", "Stopped at {0} futures");
    internal static readonly Phrase FanFailed = new("Chưa thử tiếp được.", "This could not go on.");
    internal static readonly Phrase FanAgain = new("Thử tiếp", "Go on");
    internal static readonly Phrase FanAbsent = new("Biểu đồ quạt hiện ra khi đầu vào đứng yên.", "The fan appears once the inputs rest.");
    internal static readonly Phrase FanReaches = new(
        "Trong {0} tương lai, đến hết {1}: một nửa đạt từ {2} trở lên (P50); cứ 10 tương lai thì 8 đạt từ {3} trở lên (P20) và 8 không quá {4} (P80).",
        "In {0} futures, by the end of {1}: half reach {2} or more (P50); 8 in 10 reach {3} or more (P20) and 8 in 10 no more than {4} (P80).");
    internal static readonly Phrase FanAll = new(
        "Khả năng cả {0} đạt chuẩn: {1} (khoảng tin cậy 95%: {2} đến {3}).",
        "Chance that all {0} are recognized: {1} (95% interval {2} to {3}).");
    internal static readonly Phrase FanAllNotPlanned = new(
        "Ngay cả khi không có rủi ro, kế hoạch cũng chỉ đạt {0}.", "Even without any risk the plan reaches only {0}.");
    internal static readonly Phrase FanMilestone = new("Mốc {0} ({1}): khả năng {2}.", "Milestone of {0} ({1}): chance {2}.");
    internal static readonly Phrase FanBandHalf = new("một nửa số tương lai (P25–P75)", "half of the futures (P25–P75)");
    internal static readonly Phrase FanBandEight = new("8 trong 10 (P10–P90)", "8 in 10 (P10–P90)");
    internal static readonly Phrase FanBandNine = new("9 trong 10 (P5–P95)", "9 in 10 (P5–P95)");
    internal static readonly Phrase FanMedian = new("trung vị (P50)", "median (P50)");
    internal static readonly Phrase FanNoNoise = new("nếu không có rủi ro", "without any risk");
    internal static readonly Phrase FanTipNine = new("9 trong 10 tương lai: {0} đến {1}", "9 in 10 futures: {0} to {1}");
    internal static readonly Phrase FanTipEight = new("8 trong 10: {0} đến {1}", "8 in 10: {0} to {1}");
    internal static readonly Phrase FanTipHalf = new("Một nửa: {0} đến {1}; trung vị {2}", "Half: {0} to {1}; median {2}");
    internal static readonly Phrase FanShowTable = new("Xem bảng các tương lai", "Show the table of futures");
    internal static readonly Phrase FanTable = new("Số phường đạt chuẩn theo các tương lai", "Wards recognized over the futures");
    internal static readonly Phrase FanNoNoiseColumn = new("Không rủi ro", "No risk");
    internal static readonly Phrase FanAllColumn = new("Khả năng đủ {0}", "Chance of all {0}");
    internal static readonly Phrase ShortageShow = new("Xem thiếu gì, bao nhiêu phường tụt chuẩn", "Show what runs short and how many wards decline");
    internal static readonly Phrase ShortageTable = new("Phường bị từ chối và tụt chuẩn theo các tương lai", "Wards refused and declined over the futures");
    internal static readonly Phrase ShortageNote = new(
        "Số phường mỗi năm, trung bình trên các tương lai ± sai số chuẩn. Phường thiếu hai nguồn lực được tính ở cả hai cột.",
        "Wards a year, on average over the futures ± standard error. A ward that lacks two resources counts in both columns.");
    internal static readonly Phrase ShortageRefused = new("Thiếu: {0}", "Lacking: {0}");
    internal static readonly Phrase ShortageDeclined = new("Tụt chuẩn cuối năm", "Declined at year's end");
    internal static readonly Phrase FanCount = new("{0} tương lai", "{0} futures");

    internal static readonly Phrase MarksChoice = new("Trong mỗi ô ghi", "In each tile");
    internal static readonly Phrase MarksYear = new("năm đạt chuẩn theo kế hoạch", "the planned year of recognition");
    internal static readonly Phrase MarksChance = new("khả năng đạt chuẩn cuối năm {0}, %", "the chance at the end of {0}, %");
    internal static readonly Phrase LegendChance = new("khả năng đạt chuẩn cuối năm {0}: vạch càng dài càng chắc", "chance at the end of {0}: the longer the bar, the surer");
    internal static readonly Phrase TileChance = new("cuối năm {0} đạt chuẩn trong {1} số tương lai", "recognized at the end of {0} in {1} of the futures");
    internal static readonly Phrase WardChanceTitle = new("Khả năng đang đạt chuẩn vào cuối mỗi năm", "Chance of standing recognized at the end of each year");
    internal static readonly Phrase WardChance = new("Cuối năm {0} đang đạt chuẩn trong {1} của {2} tương lai.", "Recognized at the end of {0} in {1} of {2} futures.");

    internal static readonly Phrase FuturesRunning = new("Đang thử lại trên {0} tương lai, có thể mất vài giây…", "Trying it on {0} futures; this can take a few seconds…");
    internal static readonly Phrase TornadoTitle = new("Rủi ro nào đáng lo nhất?", "Which risk matters most?");
    internal static readonly Phrase TornadoSubtitle = new(
        "Được gì nếu bỏ được một rủi ro mà các rủi ro khác vẫn còn, trên cùng {0} tương lai. Trong ngoặc: khoảng tin cậy 95%. Các dòng không cộng lại được với nhau",
        "What would be gained without one risk, all others staying, on the same {0} futures. In brackets: 95% intervals. The rows do not add up");
    internal static readonly Phrase TornadoAsk = new("Xếp hạng các rủi ro", "Rank the risks");
    internal static readonly Phrase TornadoOrder = new("Xếp theo", "Order by");
    internal static readonly Phrase TornadoByWards = new("số phường", "wards");
    internal static readonly Phrase TornadoByYears = new("thời gian", "years");
    internal static readonly Phrase TornadoBySpend = new("tiền", "money");
    internal static readonly Phrase RiskColumn = new("Bỏ được rủi ro", "Without this risk");
    internal static readonly Phrase TornadoWardsColumn = new("Thêm phường đạt chuẩn, hết {0}", "More wards, end of {0}");
    internal static readonly Phrase TornadoYearsColumn = new("Năm đạt chuẩn bình quân (− là sớm hơn), năm", "Mean year of recognition (− is earlier), years");
    internal static readonly Phrase TornadoSpendColumn = new("Tổng chi (− là tiết kiệm), tỷ đồng", "Total spend (− is saved), VND bn");
    internal static readonly Phrase AllRisks = new("mọi rủi ro", "all risks together");
    internal static readonly Phrase IntervalOf = new("({0} đến {1})", "({0} to {1})");

    internal static readonly Phrase RiskPrices = new("giá cả chung biến động", "the city's prices");
    internal static readonly Phrase RiskWardCosts = new("xây dựng đội vốn", "works cost overruns");
    internal static readonly Phrase RiskWorksDelays = new("xây dựng chậm tiến độ", "late works");
    internal static readonly Phrase RiskStaffing = new("thiếu và mất cán bộ", "missing and leaving officers");
    internal static readonly Phrase RiskFloorArea = new("năng lực xây dựng lên xuống", "building capacity");
    internal static readonly Phrase RiskBudget = new("cắt giảm vốn", "budget cuts");
    internal static readonly Phrase RiskPractice = new("nghiệp vụ lên chậm", "the pace of practice");
    internal static readonly Phrase RiskAssessment = new("chấm điểm sai lệch", "assessors' readings");
    internal static readonly Phrase RiskSlips = new("phường đã đạt bị tụt chuẩn", "recognized wards that decline");

    internal static readonly Phrase CompareTitle = new("Phương án nào hơn, chắc đến đâu?", "Which scenario is better, and how surely?");
    internal static readonly Phrase CompareSubtitle = new(
        "Chọn 2 đến 6 phương án; tất cả gặp đúng cùng {0} tương lai nên may rủi không làm lệch so sánh",
        "Choose 2 to 6 scenarios; all meet the very same {0} futures, so luck does not blur the comparison");
    internal static readonly Phrase CompareFirst = new("So với", "Compared with");
    internal static readonly Phrase CompareOthers = new("Phương án đem so", "Scenarios to compare");
    internal static readonly Phrase CompareAsk = new("So sánh", "Compare");
    internal static readonly Phrase ComparePick = new("Chọn từ 1 đến 5 phương án.", "Choose 1 to 5 scenarios.");
    internal static readonly Phrase CompareNone = new("Chưa có phương án nào khác cùng chương trình và cùng các năm.", "There is no other scenario of this programme over the same years.");
    internal static readonly Phrase CompareAnyOther = new("Chỉ so được các phương án cùng chương trình và cùng các năm.", "Only scenarios of one programme over the same years can be compared.");
    internal static readonly Phrase ComparedOnScreen = new("Đang hiện trên màn hình", "As on the screen");
    internal static readonly Phrase OptionColumn = new("Phương án", "Scenario");
    internal static readonly Phrase CompareWardsColumn = new("Phường đạt chuẩn, hết {0}", "Wards, end of {0}");
    internal static readonly Phrase DifferenceColumn = new("Chênh lệch (khoảng tin cậy 95%)", "Difference (95% interval)");
    internal static readonly Phrase BetterColumn = new("Hơn trong", "Better in");
    internal static readonly Phrase CompareAllColumn = new("Khả năng đủ {0}", "Chance of all {0}");
    internal static readonly Phrase CompareSpendColumn = new("Tổng chi, tỷ đồng", "Spend, VND bn");
    internal static readonly Phrase CompareReference = new("mốc so sánh", "the reference");
    internal static readonly Phrase CompareBetter = new(
        "{0} hơn {1}: trung bình {2} (khoảng tin cậy 95%: {3} đến {4}), hơn trong {5} số tương lai, kém trong {6}.",
        "{0} is better than {1}: {2} on average (95% interval {3} to {4}), better in {5} of the futures, worse in {6}.");
    internal static readonly Phrase CompareWorse = new(
        "{0} kém {1}: trung bình {2} (khoảng tin cậy 95%: {3} đến {4}), hơn trong {5} số tương lai, kém trong {6}.",
        "{0} is worse than {1}: {2} on average (95% interval {3} to {4}), better in {5} of the futures, worse in {6}.");
    internal static readonly Phrase CompareNotTold = new(
        "Chưa phân biệt được {0} với {1}: trung bình {2} (khoảng tin cậy 95%: {3} đến {4}), hơn trong {5} số tương lai, kém trong {6}.",
        "So many futures do not tell {0} from {1}: {2} on average (95% interval {3} to {4}), better in {5} of the futures, worse in {6}.");
    internal static readonly Phrase CompareSame = new("{0} luôn có cùng số phường với {1}.", "{0} always has as many wards as {1}.");
    internal static readonly Phrase SignedWards = new("{0} phường", "{0} wards");
    internal static readonly Phrase EarlierTitle = new("Được bắt đầu sớm hơn", "Let in earlier");
    internal static readonly Phrase CrowdedOutTitle = new("Không còn chỗ", "Crowded out");
    internal static readonly Phrase MoreIsLessWhy = new("Vì sao", "Why");
}
