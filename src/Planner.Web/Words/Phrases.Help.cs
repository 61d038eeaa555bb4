namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase GlossaryTitle = new("Các từ dùng trên trang nghĩa là gì?", "What do the words on the pages mean?");
    internal static readonly Phrase TermAsk = new("Giải thích: {0}", "What is: {0}");
    internal static readonly Phrase TermProgramme = new("Chương trình", "Programme");
    internal static readonly Phrase TermProgrammeMeans = new("Danh sách phường, bộ tiêu chí và các năm thực hiện.", "A register of wards, a catalogue of criteria and the years in which they are to be met.");
    internal static readonly Phrase TermCriterion = new("Tiêu chí", "Criterion");
    internal static readonly Phrase TermCriterionMeans = new(
        "Một trong các điều kiện của phường điểm. Đạt khi mức của phường bằng hoặc trên ngưỡng.", "One of the conditions of a model ward. Met when the ward's level is at or above its threshold.");
    internal static readonly Phrase TermLevel = new("Mức", "Level");
    internal static readonly Phrase TermLevelMeans = new("Điểm từ 0 đến 100 của một phường ở một tiêu chí.", "How far a ward is at a criterion, 0 to 100.");
    internal static readonly Phrase TermNeeds = new("Nhu cầu", "Needs");
    internal static readonly Phrase TermNeedsMeans = new(
        "Những gì phường còn thiếu: cán bộ, xây dựng, trang thiết bị, tổ hướng dẫn, kinh phí duy trì.", "What a ward lacks: officers, works, equipment, guidance teams, upkeep.");
    internal static readonly Phrase TermStage = new("Tình trạng", "Status");
    internal static readonly Phrase TermStageMeans = new("Chưa bắt đầu, đang thực hiện, đã đạt chuẩn, hoặc mất chuẩn.", "Not started, under way, recognized, or declined.");
    internal static readonly Phrase TermRecognized = new("Đạt chuẩn", "Recognized");
    internal static readonly Phrase TermRecognizedMeans = new(
        "Phường đã đủ mọi tiêu chí và được công nhận. Kinh phí duy trì bắt đầu từ đó.", "The ward meets every criterion and has the title. Its upkeep begins then.");
    internal static readonly Phrase TermScenario = new("Phương án", "Scenario");
    internal static readonly Phrase TermScenarioMeans = new(
        "Các giới hạn từng năm, cách chọn phường, mức rủi ro và hạt giống: mọi đầu vào của một kế hoạch.", "Limits a year, the policy, risks and a seed: all that goes into a plan.");
    internal static readonly Phrase TermLimit = new("Giới hạn", "Limit");
    internal static readonly Phrase TermLimitMeans = new(
        "Nhiều nhất bao nhiêu vốn, kinh phí duy trì, cán bộ mới, mét vuông xây dựng và tổ hướng dẫn trong một năm.",
        "At most so much capital, upkeep, new officers, floor area and guidance in a year.");
    internal static readonly Phrase TermPolicy = new("Thứ tự ưu tiên", "Priority");
    internal static readonly Phrase TermPolicyMeans = new(
        "Cách chọn phường nào bắt đầu trước. “Tối ưu” tìm cả kế hoạch một lúc và chứng minh nó tốt đến đâu.",
        "How it is chosen which ward starts first. “Optimal” looks for the whole plan at once and proves how good it is.");
    internal static readonly Phrase TermPin = new("Ghim", "Pin");
    internal static readonly Phrase TermPinMeans = new("Ấn định một phường bắt đầu vào một năm, không trước một năm, hoặc không bắt đầu.", "Fixes a ward's start to a year, to not before a year, or to never.");
    internal static readonly Phrase TermMilestone = new("Mốc", "Milestone");
    internal static readonly Phrase TermMilestoneMeans = new("Tỷ lệ phường phải đạt chuẩn vào cuối một năm.", "The share of wards that must be recognized by the end of a year.");
    internal static readonly Phrase TermPlan = new("Kế hoạch", "Plan");
    internal static readonly Phrase TermPlanMeans = new("Phường nào bắt đầu vào năm nào, và từ đó đạt được gì qua từng năm.", "Which ward starts in which year, and what that leads to year by year.");
    internal static readonly Phrase TermShortage = new("Thiếu", "Short");
    internal static readonly Phrase TermShortageMeans = new("Giới hạn đã khiến ít nhất một phường không được bắt đầu hoặc phải chờ trong năm đó.", "A limit that turned at least one ward away, or made it wait, in that year.");
    internal static readonly Phrase TermFutures = new("Tương lai", "Futures");
    internal static readonly Phrase TermFuturesMeans = new(
        "Kế hoạch được thực hiện thử hàng nghìn lần, mỗi lần gặp may rủi khác: giá tăng, xây dựng chậm, tuyển thiếu, bị cắt vốn.",
        "The plan is carried out thousands of times, each time with other luck: prices, late works, missing recruits, budget cuts.");
    internal static readonly Phrase TermPercentile = new("P10, P50, P80…", "P10, P50, P80 and so on");
    internal static readonly Phrase TermPercentileMeans = new(
        "P80 là mức mà 80 trong 100 tương lai không vượt quá; P50 ở chính giữa. “Chắc 80%: ít nhất” là P20: 80 trong 100 tương lai đạt từ đó trở lên.",
        "P80 is what 80 of 100 futures do not exceed; P50 is in the middle. “With 80% certainty at least” is P20: 80 of 100 futures reach so much or more.");
    internal static readonly Phrase TermWardYears = new("Phường-năm", "Ward-years");
    internal static readonly Phrase TermWardYearsMeans = new(
        "Cộng số năm mỗi phường giữ chuẩn: đạt sớm một năm thì thêm một phường-năm.", "The years for which each ward stands recognized, added up: a year earlier is one ward-year more.");
    internal static readonly Phrase TermRegret = new("Đáng tiếc", "Regret");
    internal static readonly Phrase TermRegretMeans = new(
        "Trong một tương lai giả định, phương án này kém phương án tốt nhất ở đó bao nhiêu phường.", "How many wards a scenario falls behind the one that is best in an assumed future.");
    internal static readonly Phrase TermGap = new("Khoảng cách tối ưu", "Gap");
    internal static readonly Phrase TermGapMeans = new(
        "Kế hoạch tìm được có thể kém kế hoạch tốt nhất có thể nhiều nhất chừng ấy phần trăm; đã được chứng minh.", "By so many per cent at most the plan found falls short of the best there can be; proved.");
    internal static readonly Phrase TermFrontier = new("Đường giới hạn", "Frontier");
    internal static readonly Phrase TermFrontierMeans = new("Nhiều phường nhất đạt được với mỗi mức vốn.", "The most wards that can be recognized for each amount of capital.");
    internal static readonly Phrase TermFingerprint = new("Hạt giống và dấu vân", "Seed and fingerprint");
    internal static readonly Phrase TermFingerprintMeans = new(
        "Cùng đầu vào và cùng hạt giống luôn cho đúng kết quả này; dấu vân giống nhau nghĩa là kết quả giống nhau đến từng con số.",
        "The same inputs and the same seed always give this result; equal fingerprints mean results equal to the last digit.");
    internal static readonly Phrase TermSnapshot = new("Bản số liệu", "Data version");
    internal static readonly Phrase TermSnapshotMeans = new("Tình trạng của mọi phường vào một thời điểm; tăng một bậc mỗi khi một phường thay đổi.", "All wards at one moment; it counts up with every change of a ward.");

    internal static readonly Phrase TourOpen = new("Xem nhanh trong {0} bước", "Quick tour in {0} steps");
    internal static readonly Phrase TourPlace = new("Xem nhanh · bước {0} trên {1}", "Quick tour · step {0} of {1}");
    internal static readonly Phrase TourNext = new("Bước tiếp", "Next step");
    internal static readonly Phrase TourBack = new("Quay lại", "One back");
    internal static readonly Phrase TourPlan = new("Một kế hoạch mẫu đang hiện", "A sample plan is shown");
    internal static readonly Phrase TourPlanSays = new(
        "Số liệu là minh hoạ. Ô này nói bao nhiêu phường đạt chuẩn vào năm cuối; dòng nhỏ so với phương án mẫu khi bạn đổi đầu vào.",
        "Its figures are illustrative. This tile says how many wards are recognized in the last year; the small line compares with the sample once you change something.");
    internal static readonly Phrase TourCapital = new("Thử đổi vốn của một năm", "Try other capital in a year");
    internal static readonly Phrase TourCapitalSays = new(
        "Kéo thanh này hoặc dùng phím mũi tên. Mọi con số, biểu đồ và bản đồ đổi theo ngay. Ctrl+Z lấy lại.",
        "Drag this slider or use the arrow keys. All figures, charts and the map follow at once. Ctrl+Z takes it back.");
    internal static readonly Phrase TourFutures = new("Nếu mọi việc không như kế hoạch", "If things do not go to plan");
    internal static readonly Phrase TourFuturesSays = new(
        "Kế hoạch được thử trong hàng nghìn tương lai. Dải xanh quanh đường chính cho thấy kết quả có thể dao động đến đâu.",
        "The plan is tried in thousands of futures. The band around the line shows how far the result may vary.");
    internal static readonly Phrase TourMap = new("Từng phường một", "Ward by ward");
    internal static readonly Phrase TourMapSays = new(
        "Mỗi ô là một phường, số trong ô là năm đạt chuẩn. Chọn một ô để xem tiêu chí, nhu cầu, vì sao sớm hay muộn.",
        "Each tile is a ward, the number in it the year of recognition. Choose one to see criteria, needs, and why it comes early or late.");
    internal static readonly Phrase TourSave = new("Lưu lại rồi so sánh", "Save and compare");
    internal static readonly Phrase TourSaveSays = new(
        "Lưu kế hoạch thành phương án, rồi sang trang So sánh để biết nên chọn phương án nào và chắc đến đâu. Dấu ? cạnh mỗi từ giải thích từ đó.",
        "Save the plan as a scenario, then let the Compare page say which to choose and how surely. The ? beside a word explains it.");
}
