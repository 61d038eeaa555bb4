namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase DecisionTitle = new("Quyết định {0}", "Decision {0}");
    internal static readonly Phrase NoSuchDecision = new("Không có quyết định {0}", "There is no decision {0}");
    internal static readonly Phrase DecisionFailed = new("Chưa đọc được quyết định này.", "The decision could not be read.");
    internal static readonly Phrase BackToDecisions = new("← Các quyết định", "← Decisions");
    internal static readonly Phrase DecisionInForce = new("đề án đang có hiệu lực", "the scheme in force");
    internal static readonly Phrase DecisionReplaced = new("đã được thay bằng", "replaced by");
    internal static readonly Phrase DecisionToTrack = new("Theo dõi đề án này", "Track this scheme");
    internal static readonly Phrase DecisionPeople = new("Ai quyết định, khi nào", "Who decided, and when");
    internal static readonly Phrase DecisionEditors = new("Người cùng sửa", "Also changed by");
    internal static readonly Phrase AdoptedBy = new("Người ban hành", "Adopted by");
    internal static readonly Phrase ApprovalStep = new("Bước", "Step");
    internal static readonly Phrase ApprovalBody = new("Cơ quan", "Body");
    internal static readonly Phrase ApprovalKind = new("Loại văn bản", "Kind of document");
    internal static readonly Phrase ApprovalFileColumn = new("SHA-256 của tệp", "SHA-256 of the file");
    internal static readonly Phrase ApprovalNoFile = new("không kèm tệp", "no file");
    internal static readonly Phrase ApprovalEntered = new("Người nhập", "Entered by");
    internal static readonly Phrase DecisionFigures = new("Quyết định dựa trên những con số nào", "The figures that were decided on");
    internal static readonly Phrase DecisionEngine = new("Phiên bản mô hình", "Version of the model");
    internal static readonly Phrase DecisionWithoutBound = new(
        "Thứ tự này là một quy tắc, không phải kế hoạch tối ưu: hồ sơ không có cận chứng minh và chứng chỉ.",
        "The order is a rule, not an optimal plan: the record has no proved bound and no certificate.");
    internal static readonly Phrase DecisionPlan = new("Kế hoạch", "The plan");
    internal static readonly Phrase DecisionPlanSubtitle = new("Từng năm khi không có gì bất ngờ, và khoảng giữa của {0} tương lai", "Year by year if nothing is uncertain, and the middle range of {0} futures");
    internal static readonly Phrase DecisionUnderWay = new("Đang làm cuối năm", "Under way at the end");
    internal static readonly Phrase DecisionRecognized = new("Đạt chuẩn cuối năm", "Recognized at the end");
    internal static readonly Phrase DecisionSpread = new("Đạt chuẩn, P20 – P80", "Recognized, P20 – P80");
    internal static readonly Phrase DecisionCapital = new("Vốn đã dùng", "Capital used");
    internal static readonly Phrase DecisionUpkeep = new("Duy trì đã chi", "Upkeep paid");
    internal static readonly Phrase DecisionStarts = new("Phường bắt đầu, theo năm", "Wards that start, by year");
    internal static readonly Phrase DecisionStartsIn = new("{0}: {1}", "{0} – {1}");
    internal static readonly Phrase DecisionRecognizedIn = new("dự kiến công nhận {0}", "expected to be recognized in {0}");
    internal static readonly Phrase DecisionNotRecognized = new("chưa công nhận trong kỳ", "not recognized within the scheme");
    internal static readonly Phrase DecisionTooManyStarts = new("{0}: xem danh sách tải về ở phần tài liệu.", "{0}: see the list to download among the documents.");
    internal static readonly Phrase DecisionInputs = new("Số liệu đầu vào", "What it was computed from");
    internal static readonly Phrase DecisionHorizon = new("Kỳ kế hoạch", "Years");
    internal static readonly Phrase DecisionScenarioVersion = new("Phương án, phiên bản", "Scenario, version");
    internal static readonly Phrase DecisionContinues = new("Tiếp nối quyết định", "Carries on decision");
    internal static readonly Phrase DecisionInputValue = new("Giá trị", "Value");
    internal static readonly Phrase DecisionChain = new("Niêm phong", "Seal");
    internal static readonly Phrase DecisionChainSubtitle = new(
        "Mã băm của hồ sơ bao trùm mọi điều ghi ở trên, mã băm hồ sơ trình và mã băm của hồ sơ trước.", "The record's hash covers all that is said above, the hash of the proposal and that of the record before it.");
    internal static readonly Phrase DecisionHash = new("Mã băm của hồ sơ", "Hash of the record");
    internal static readonly Phrase DecisionOutcomePrint = new("Dấu vân của kết quả", "Fingerprint of the outcome");
    internal static readonly Phrase DecisionFuturesPrint = new("Dấu vân của các tương lai", "Fingerprint of the futures");
    internal static readonly Phrase DecisionPrevious = new("Hồ sơ trước", "The record before");
    internal static readonly Phrase DecisionFirst = new("đây là hồ sơ đầu tiên", "this is the first record");
    internal static readonly Phrase DecisionPreviousMissing = new("không tìm thấy hồ sơ có mã băm này", "there is no record of this hash");
    internal static readonly Phrase DecisionNext = new("Hồ sơ sau", "The record after");
    internal static readonly Phrase RecordOther = new("Với hồ sơ", "With record");
}
