namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase ComparePage = new("So sánh", "Compare");
    internal static readonly Phrase ComparePageTitle = new("Nên chọn phương án nào?", "Which scenario should we choose?");
    internal static readonly Phrase CompareMissing = new("Chưa có phương án nào được lưu.", "No scenario is stored yet.");
    internal static readonly Phrase CompareFailed = new("Chưa đọc được các phương án từ máy chủ.", "The scenarios could not be read from the server.");
    internal static readonly Phrase CompareIgnored = new(
        "Một số phương án trong địa chỉ không so sánh được (không còn, khác chương trình, khác các năm, hoặc quá 6 phương án) nên bị bỏ qua.",
        "Some scenarios in the address cannot be compared (gone, of another programme or other years, or more than 6) and were left out.");
    internal static readonly Phrase CompareUnplanned = new("Không có kế hoạch nào đáp ứng phương án “{0}” nên không so sánh được.", "No plan meets scenario “{0}”, so it cannot be compared.");
    internal static readonly Phrase CompareTooFew = new("Chọn ít nhất hai phương án để so sánh.", "Choose at least two scenarios to compare.");
    internal static readonly Phrase ScenarioCompare = new("So sánh với “{0}”", "Compare with “{0}”");
    internal static readonly Phrase CompareLink = new("Mở trang so sánh đầy đủ", "Open the full comparison");

    internal static readonly Phrase RecommendTitle = new("Khuyến nghị", "Recommendation");
    internal static readonly Phrase RecommendWaits = new("Đang tính trên cùng các tương lai…", "Being computed on the same futures…");
    internal static readonly Phrase RecommendAsk = new("Khuyến nghị có khi hai câu hỏi dưới đây đã được trả lời.", "The recommendation follows once the two questions below are answered.");
    internal static readonly Phrase RecommendOption = new(
        "Nên chọn “{0}”: trung bình {1} phường đạt chuẩn vào cuối năm {2}, {3} phường so với “{4}”, hơn trong {5} số lần chạy; tổng chi {6} tỷ đồng so với phương án đó.",
        "Choose “{0}”: {1} wards recognized on average by the end of {2}, {3} against “{4}” and better in {5} of the runs; it spends VND {6} billion against it.");
    internal static readonly Phrase RecommendFirst = new(
        "Nên giữ “{0}”: trung bình {1} phường đạt chuẩn vào cuối năm {2}, không phương án nào hơn.",
        "Keep “{0}”: {1} wards recognized on average by the end of {2}, and no other scenario has more.");
    internal static readonly Phrase RecommendEither = new(
        "Chưa đủ cơ sở để nói “{0}” hơn “{1}”: chênh lệch nằm trong sai số. Hãy chọn theo chi phí.",
        "There is no ground to say that “{0}” is better than “{1}”: the difference is within the error. Choose by cost.");
    internal static readonly Phrase RecommendHolds = new(
        "Không tương lai nào trong {0} tương lai giả định làm đổi lựa chọn này.", "None of the {0} assumed futures changes this choice.");
    internal static readonly Phrase RecommendUnless = new("Điều kiện: chọn khác nếu tin vào {0}.", "On one condition: choose otherwise if you believe in {0}.");
    internal static readonly Phrase RecommendFlip = new("{0} (khi đó “{1}”)", "{0} (then “{1}”)");
    internal static readonly Phrase RecommendCautious = new(
        "Thận trọng nhất là “{0}”: kém phương án tốt nhất nhiều nhất {1} phường ({2}).", "The most cautious is “{0}”: never more than {1} wards behind the best ({2}).");

    internal static readonly Phrase InputsTitle = new("Các phương án khác nhau ở đâu?", "What do the scenarios differ in?");
    internal static readonly Phrase InputsSubtitle = new("Chỉ những đầu vào khác nhau; chữ đậm là khác phương án đầu tiên", "Only the inputs that differ; in bold what is not as in the first");
    internal static readonly Phrase InputsSame = new("Các phương án có đầu vào giống hệt nhau.", "The scenarios have the same inputs.");
    internal static readonly Phrase InputsByYear = new("Xem từng năm", "Show each year");
    internal static readonly Phrase InputColumn = new("Đầu vào", "Input");
    internal static readonly Phrase LimitInAll = new("{0}, tổng các năm", "{0}, all years");
    internal static readonly Phrase NoLimit = new("không giới hạn riêng", "no limit of its own");
    internal static readonly Phrase OpeningInput = new("Số dư đầu kỳ", "Opening balances");
    internal static readonly Phrase OrderInput = new("Thứ tự tự đặt", "Order of one's own");
    internal static readonly Phrase PlanInput = new("Kế hoạch tự lập", "Plan of one's own");
    internal static readonly Phrase ReserveInput = new("Giữ chỗ cho năm sau", "Reserve for later years");
    internal static readonly Phrase UnfinishedInput = new("Cho phép dở dang khi hết kỳ", "May be unfinished at the end");
    internal static readonly Phrase PinsInput = new("Phường được ghim", "Pinned wards");
    internal static readonly Phrase MilestonesInput = new("Mốc phải đạt", "Milestones");
    internal static readonly Phrase FloorsInput = new("Mức tối thiểu theo quận", "District floors");
    internal static readonly Phrase WeightsInput = new("Trọng số riêng", "Weights of one's own");
    internal static readonly Phrase PrecedenceInput = new("Ràng buộc trước sau", "Precedences");
    internal static readonly Phrase ExclusionsInput = new("Ràng buộc loại trừ", "Exclusions");
    internal static readonly Phrase CatalogueInput = new("Bộ tiêu chí", "Catalogue");
    internal static readonly Phrase SeedInput = new("Hạt giống", "Seed");
    internal static readonly Phrase ItemsInput = new("{0} mục", "{0} entries");
    internal static readonly Phrase OtherYears = new("{0}, chia năm khác", "{0}, in other years");
    internal static readonly Phrase OtherThanFirst = new("{0} (khác)", "{0} (others)");
    internal static readonly Phrase Yes = new("có", "yes");
    internal static readonly Phrase No = new("không", "no");

    internal static readonly Phrase FiguresTitle = new("Mỗi phương án đạt được gì, tốn bao nhiêu?", "What does each scenario reach, and what does it cost?");
    internal static readonly Phrase FiguresSubtitle = new("Theo {0} tương lai của mỗi kế hoạch; chữ nhỏ là chênh lệch với phương án đầu tiên", "Over {0} futures of each plan; small print is the difference from the first");
    internal static readonly Phrase FigureName = new("Chỉ số", "Figure");
    internal static readonly Phrase FigureWards = new("Phường đạt chuẩn cuối {0}, mức giữa (P50)", "Wards recognized by the end of {0}, median (P50)");
    internal static readonly Phrase FigureSureWards = new("Chắc 80%: ít nhất", "With 80% certainty at least");
    internal static readonly Phrase FigureWardYears = new("Phường-năm đạt chuẩn, trung bình", "Ward-years recognized, mean");
    internal static readonly Phrase FigureSpend = new("Tổng chi, mức giữa (P50), tỷ đồng", "Spend, median (P50), VND bn");
    internal static readonly Phrase FigureSureSpend = new("Tổng chi, chắc 80% không quá (P80), tỷ đồng", "Spend not exceeded with 80% certainty (P80), VND bn");
    internal static readonly Phrase FigurePerWard = new("Chi cho mỗi phường đạt thêm, tỷ đồng", "Spend a ward added, VND bn");
    internal static readonly Phrase FigureBinding = new("Thiếu gì, năm nào", "What ran short, and when");
    internal static readonly Phrase FigureRegret = new("Tiếc nhiều nhất, phường", "Largest regret, wards");
    internal static readonly Phrase BindingOptimal = new("kế hoạch tối ưu không từ chối phường nào", "an optimal plan refuses no ward");
    internal static readonly Phrase Points = new("{0} điểm %", "{0} points");
    internal static readonly Phrase NotYet = new("chưa tính", "not asked");

    internal static readonly Phrase FansTitle = new("Mỗi phương án có thể đạt đến đâu?", "How far may each scenario get?");
    internal static readonly Phrase FansSubtitle = new("Cùng một trục cho mọi phương án; nét đứt là phương án đầu tiên, không rủi ro", "The same axes for all; dashed is the first scenario without noise");
    internal static readonly Phrase LineOfOption = new("Phương án {0}", "Scenario {0}");

    internal static readonly Phrase TradeTitle = new("Thêm vốn thì được thêm bao nhiêu phường?", "How many wards does more capital bring?");
    internal static readonly Phrase TradeSubtitle = new(
        "Chấm: kế hoạch khi không có rủi ro; vạch đậm: 8 trong 10 tương lai (P10–P90). Ngang: vốn các năm, tỷ đồng; dọc: phường đạt chuẩn cuối kỳ",
        "Dot: the plan without noise; thick line: 8 in 10 futures (P10–P90). Across: capital of all years, VND bn; up: wards at the end");
    internal static readonly Phrase TradeFrontier = new("Với các giới hạn khác như phương án {0}.", "With the other limits as in scenario {0}.");
    internal static readonly Phrase TradeOfOption = new("{0}: {1} tỷ đồng vốn, {2} (8 trong 10 tương lai: {3}–{4}).", "{0}: VND {1} billion of capital, {2} (8 in 10 futures: {3}–{4}).");

    internal static readonly Phrase ChangedTitle = new("Phường nào được sớm hơn, phường nào phải chờ?", "Which wards come sooner, which must wait?");
    internal static readonly Phrase ChangedSubtitle = new(
        "Số năm sớm (−) hoặc muộn (+) hơn so với phương án đầu tiên; ● chỉ phương án này đạt, ✕ chỉ phương án đầu tiên đạt",
        "Years earlier (−) or later (+) than in the first scenario; ● recognized in this one alone, ✕ in the first alone");
    internal static readonly Phrase ChangedAgainst = new("{0} so với {1}", "{0} against {1}");
    internal static readonly Phrase ChangedNone = new("{0} và {1} công nhận mọi phường vào cùng năm.", "{0} and {1} recognize every ward in the same year.");
    internal static readonly Phrase ChangedSummary = new(
        "{0} so với {1}: {2} phường sớm hơn, {3} phường muộn hơn, {4} phường chỉ {0} đạt, {5} phường chỉ {1} đạt.",
        "{0} against {1}: {2} wards earlier, {3} later, {4} recognized in {0} alone, {5} in {1} alone.");
    internal static readonly Phrase ChangedTable = new("Xem {0} thay đổi", "Show the {0} that change");
    internal static readonly Phrase ChangedMap = new("Bản đồ thay đổi của {0} so với {1}", "Map of what {0} changes against {1}");
    internal static readonly Phrase NotByTheEnd = new("chưa đạt", "not by the end");

    internal static readonly Phrase AnnexTitle = new("Phụ lục: các phương án đầy đủ", "Annex: the scenarios in full");
    internal static readonly Phrase AnnexSubtitle = new("Đủ để tính lại đúng các con số này", "All that is needed to get the same figures again");
    internal static readonly Phrase AnnexOpen = new("mở trên trang kế hoạch", "open on the planner page");
    internal static readonly Phrase AnnexLimits = new("Giới hạn của {0}", "Limits of {0}");
    internal static readonly Phrase AnnexLimitColumn = new("Giới hạn (tiền: tỷ đồng)", "Limit (money: VND bn)");
    internal static readonly Phrase AnnexPlanPrint = new("dấu vân kế hoạch", "fingerprint of the plan");
    internal static readonly Phrase AnnexFuturesPrint = new("dấu vân tương lai", "fingerprint of the futures");
}
