namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase ObjectiveChoice = new("Mục tiêu", "Objective");
    internal static readonly Phrase ObjectiveCount = new("Nhiều phường nhất", "Most wards");
    internal static readonly Phrase ObjectiveWardYears = new("Nhiều phường-năm nhất", "Most ward-years");
    internal static readonly Phrase ObjectivePeopleYears = new("Nhiều người-năm nhất", "Most people-years");
    internal static readonly Phrase ObjectiveWeights = new("Theo điểm của phương án", "The sample's own weights");

    internal static readonly Phrase ProofLabel = new("Chứng minh", "Proof");
    internal static readonly Phrase CountProvedSentence = new("{0}, chứng minh là nhiều nhất", "{0}, proved the most possible");
    internal static readonly Phrase CountBoundSentence = new("{0}; không phương án nào quá {1}", "{0}; no plan exceeds {1}");
    internal static readonly Phrase WardYearsAmount = new("{0} phường-năm", "{0} ward-years");
    internal static readonly Phrase PeopleYearsAmount = new("{0} người-năm", "{0} people-years");
    internal static readonly Phrase WeightsAmount = new("{0} điểm", "{0} points");
    internal static readonly Phrase GapName = new("Khoảng cách", "Gap");
    internal static readonly Phrase GapNone = new("không còn", "none");
    internal static readonly Phrase GapAtMost = new("tối đa {0}", "at most {0}");
    internal static readonly Phrase BoundName = new("Giới hạn đã chứng minh", "Proved bound");
    internal static readonly Phrase StartsName = new("Lượt tìm", "Starts");
    internal static readonly Phrase PreviewMark = new("Xem trước", "Preview");
    internal static readonly Phrase PreviewHint = new("thả tay để có câu trả lời đầy đủ", "let go for the full answer");
    internal static readonly Phrase GapFigure = new("khoảng cách tới tối ưu", "distance from the optimum");
    internal static readonly Phrase BestProved = new("chứng minh là nhiều nhất", "proved the most possible");
    internal static readonly Phrase NoMoreThan = new("không phương án nào quá {0}", "no plan exceeds {0}");
    internal static readonly Phrase Certificate = new("Tải chứng chỉ", "Download the certificate");
    internal static readonly Phrase CertificateHint = new(
        "Phương án và giá chứng minh, ai cũng kiểm tra lại được mà không cần giải.",
        "The plan and the prices that prove it; anyone can check them without solving.");
    internal static readonly Phrase CertificateFailed = new("Chưa tải được chứng chỉ. Thử lại.", "The certificate could not be saved. Try again.");
    internal static readonly Phrase CertificateSaved = new("Đã lưu chứng chỉ.", "The certificate is saved.");

    internal static readonly Phrase SearchRunning = new("Đang tìm phương án tốt hơn: {0}/{1} lượt", "Searching for a better plan: {0} of {1} starts");
    internal static readonly Phrase SearchProgress = new("Tiến độ tìm", "Progress of the search");
    internal static readonly Phrase SearchDone = new("Đã tìm đủ {0} lượt", "All {0} starts made");
    internal static readonly Phrase SearchStopped = new("Đã dừng tìm sau {0} lượt", "Search stopped after {0} starts");
    internal static readonly Phrase SearchFailed = new("Không tìm tiếp được; phương án đang hiện vẫn đúng.", "The search could not go on; the plan shown still holds.");
    internal static readonly Phrase StopSearch = new("Dừng tìm", "Stop the search");
    internal static readonly Phrase SearchAgain = new("Tìm tiếp", "Search on");

    internal static readonly Phrase NoPlanProved = new(
        "Không phương án nào giữ được mọi giới hạn và điều kiện: điều này đã được chứng minh.",
        "No plan keeps every limit and condition: this is proved.");
    internal static readonly Phrase NoPlanFound = new(
        "Chưa tìm thấy phương án nào giữ được mọi giới hạn và điều kiện. Có thể vẫn có: chưa chứng minh được là không.",
        "No plan was found that keeps every limit and condition. There may be one: it is not proved that there is none.");
    internal static readonly Phrase NoPlanFigures = new(
        "Các con số bên dưới không phải của đầu vào này mà của lần tính thành công gần nhất.",
        "The figures below are not of these inputs but of the last successful calculation.");
    internal static readonly Phrase Overrun = new(
        "{1} năm {0}: các phường đang làm và đã đạt dùng vượt {2}.", "{1} in {0}: the wards under way and recognized exceed it by {2}.");
    internal static readonly Phrase SampleUnplanned = new(
        "Phương án gốc không có kế hoạch nào giữ được mọi giới hạn, nên so sánh với chính nó theo thứ tự “gần đạt nhất trước”.",
        "The sample itself has no plan that keeps every limit, so the comparison is with it under “readiest first”.");

    internal static readonly Phrase OfficersAmount = new("{0} cán bộ", "{0} officers");
    internal static readonly Phrase OneOfficer = new("{0} cán bộ", "{0} officer");
    internal static readonly Phrase GuidanceAmount = new("{0} tổ-tháng", "{0} team-months");
    internal static readonly Phrase OneGuidance = new("{0} tổ-tháng", "{0} team-month");
}
