namespace ModelWard.Planner.Web.Words;

/// <content>From a scenario to the adopted scheme.</content>
public static partial class Phrases
{
    internal static readonly Phrase DecisionsPage = new("Quyết định", "Decisions");
    internal static readonly Phrase DecisionsTitle = new("Từ phương án đến đề án", "From a scenario to the scheme");
    internal static readonly Phrase DecisionsLead = new(
        "Phương án được trình, xem xét, phê duyệt rồi ban hành. Khi ban hành, số liệu đầu vào, kế hoạch, cận chứng minh và kết quả mô phỏng được niêm phong; ai cũng có thể tính lại và đối chiếu từng byte.",
        "A scenario is handed in, reviewed, approved and adopted. At adoption its inputs, plan, proved bound and futures are sealed; anybody can compute them again and compare byte by byte.");
    internal static readonly Phrase DecisionsFailed = new("Chưa đọc được các quyết định.", "The decisions could not be read.");
    internal static readonly Phrase OneUser = new(
        "Hệ thống đang có một người dùng: người lập, người xem xét và người phê duyệt chưa tách bạch. Hồ sơ quyết định ghi rõ điều đó.",
        "This installation has one user: author, reviewer and approver are not separated. The decision record says so.");

    internal static readonly Phrase ScenariosOnTheirWay = new("Các phương án", "Scenarios");
    internal static readonly Phrase AuthorColumn = new("Người lập", "Author");
    internal static readonly Phrase ReviewStageColumn = new("Đang ở bước", "Stage");
    internal static readonly Phrase DueNextColumn = new("Bước kế tiếp", "Due next");
    internal static readonly Phrase NoScenariosYet = new("Chưa có phương án nào.", "There are no scenarios yet.");

    internal static readonly Phrase StageDraft = new("Dự thảo", "Draft");
    internal static readonly Phrase StageSubmitted = new("Đã trình", "Submitted");
    internal static readonly Phrase StageReviewed = new("Đã xem xét", "Reviewed");
    internal static readonly Phrase StageApproved = new("Đã phê duyệt", "Approved");
    internal static readonly Phrase StageReturned = new("Trả lại", "Returned");
    internal static readonly Phrase StageAdopted = new("Đã ban hành", "Adopted");
    internal static readonly Phrase StageSteps = new("Các bước", "Steps");
    internal static readonly Phrase WayDone = new("xong", "done");
    internal static readonly Phrase WayNow = new("đang ở đây", "here now");
    internal static readonly Phrase WayLater = new("chưa tới", "not yet");

    internal static readonly Phrase DueSubmit = new("Trình", "Hand in");
    internal static readonly Phrase DueSubmitAgain = new("Sửa rồi trình lại", "Change it and hand it in again");
    internal static readonly Phrase DueReview = new("Xem xét", "Review");
    internal static readonly Phrase DueApproval = new("{0} của {1}", "{0} of the {1}");
    internal static readonly Phrase DueAdopt = new("Ban hành", "Adopt");
    internal static readonly Phrase DueNothing = new("Không còn bước nào", "Nothing");

    internal static readonly Phrase ProcessTitle = new("Trình và phê duyệt: {0}", "On its way: {0}");
    internal static readonly Phrase SubmittedFigures = new("Số liệu đã trình", "What was handed in");
    internal static readonly Phrase HandedInBy = new("Người trình", "Handed in by");
    internal static readonly Phrase RecognizedFigure = new("Phường được công nhận vào cuối kỳ", "Wards recognized at the end");
    internal static readonly Phrase RecognizedOf = new("{0} trên {1}", "{0} of {1}");
    internal static readonly Phrase BoundFigure = new("Cận chứng minh: không kế hoạch nào vượt quá", "Proved bound: no plan exceeds");
    internal static readonly Phrase CapitalFigure = new("Vốn đầu tư cả kỳ", "Capital in all years");
    internal static readonly Phrase RiskRecognized = new("Công nhận vào cuối kỳ trong các tương lai: giữa (P20 – P80)", "Recognized at the end in the futures: middle (P20 – P80)");
    internal static readonly Phrase RiskSpread = new("{0} phường ({1} – {2})", "{0} wards ({1} – {2})");
    internal static readonly Phrase RiskAll = new("Khả năng tất cả phường đạt vào cuối kỳ", "Chance that all wards are recognized at the end");
    internal static readonly Phrase RiskMilestone = new("Khả năng đạt mốc {0} ({1})", "Chance of the milestone of {0} ({1})");
    internal static readonly Phrase RiskSpend = new("Tổng chi cả kỳ trong các tương lai: P50; P80", "Spend of all years in the futures: P50; P80");
    internal static readonly Phrase FuturesFigure = new("Số tương lai mô phỏng", "Futures");
    internal static readonly Phrase DataVersionFigure = new("Phiên bản số liệu", "Version of the data");
    internal static readonly Phrase ProposalHash = new("Mã băm hồ sơ trình", "Hash of the proposal");
    internal static readonly Phrase RejectedOptions = new("Phương án không chọn", "Options rejected");
    internal static readonly Phrase RejectedOption = new("{0}: {1} phường, {2}", "{0}: {1} wards, {2}");
    internal static readonly Phrase RejectedWithoutPlan = new("{0}: không có kế hoạch khả thi", "{0}: no plan keeps its limits");
    internal static readonly Phrase ApprovalsGiven = new("Văn bản phê duyệt", "Approvals");
    internal static readonly Phrase ApprovalLine = new("{0} của {1}: số {2}, ngày {3}; {4} nhập", "{0} of the {1}: number {2}, {3}; entered by {4}");
    internal static readonly Phrase NoApprovals = new("Chưa có văn bản nào.", "None yet.");
    internal static readonly Phrase CommentsTitle = new("Ý kiến", "What was said");
    internal static readonly Phrase NoComments = new("Chưa có ý kiến.", "Nothing yet.");

    internal static readonly Phrase SubmitButton = new("Trình phương án", "Hand the scenario in");
    internal static readonly Phrase SubmitHint = new(
        "Hệ thống tính và niêm phong kế hoạch, cận chứng minh và {0} tương lai trên số liệu hiện tại. Sau khi trình, phương án không sửa được nữa, trừ khi bị trả lại.",
        "Plan, bound and {0} futures are computed on the present data and frozen. Once handed in, the scenario cannot be changed unless it is returned.");
    internal static readonly Phrase SubmitOptions = new("Phương án đã cân nhắc mà không chọn (nhiều nhất {0})", "Options weighed and rejected (at most {0})");
    internal static readonly Phrase Computing = new("Đang tính và niêm phong…", "Computing and freezing…");
    internal static readonly Phrase CallOff = new("Thôi", "Call off");
    internal static readonly Phrase CommentField = new("Ý kiến", "Comment");
    internal static readonly Phrase CommentButton = new("Gửi ý kiến", "Say it");
    internal static readonly Phrase ConfirmReviewButton = new("Xác nhận đã xem xét", "Confirm the review");
    internal static readonly Phrase ReturnButton = new("Trả lại", "Return it");
    internal static readonly Phrase ReturnField = new("Ý kiến, hoặc lý do trả lại", "Comment, or why it is returned");
    internal static readonly Phrase ApprovalNumber = new("Số văn bản", "Number of the document");
    internal static readonly Phrase ApprovalDay = new("Ngày văn bản", "Day of the document");
    internal static readonly Phrase ApprovalFile = new("SHA-256 của tệp văn bản (không bắt buộc)", "SHA-256 of the document's file (optional)");
    internal static readonly Phrase HashOfFile = new("Hoặc chọn tệp để tính mã băm", "Or choose the file to compute it from");
    internal static readonly Phrase HashOfFileHint = new("Không quá {0} MB; tệp không được lưu.", "At most {0} MB; the file is not kept.");
    internal static readonly Phrase HashOfFileDone = new("Đã tính mã băm của {0}.", "Computed from {0}.");
    internal static readonly Phrase ApprovalFileHint = new("64 chữ số thập lục phân, chữ thường", "64 lower-case hexadecimal digits");
    internal static readonly Phrase ApprovalButton = new("Ghi nhận {0}", "Enter the {0}");
    internal static readonly Phrase AdoptNote = new("Ghi chú vào hồ sơ", "Note in the record");
    internal static readonly Phrase AdoptButton = new("Ban hành đề án", "Adopt the scheme");
    internal static readonly Phrase StepRefused = new("Chưa thực hiện: xem chỗ được đánh dấu.", "Not done: see the marked fields.");
    internal static readonly Phrase StepDoneAt = new("Đã ghi nhận.", "Done.");
    internal static readonly Phrase StepConflict = new("Người khác vừa thực hiện một bước. Trang đã được làm mới, hãy xem lại.", "Someone else has taken a step. The page is fresh now; look again.");
    internal static readonly Phrase StepFailed = new("Chưa biết đã ghi nhận được chưa: máy chủ không trả lời. Bấm lần nữa, sẽ không bị ghi hai lần.", "It is not known whether it was done: the server did not answer. Press again, it will not be done twice.");
    internal static readonly Phrase StepOwn = new("Người lập hoặc người trình không được xem xét, phê duyệt hay ban hành phương án của mình.", "Who made a scenario or handed it in may not review, approve or adopt it.");
    internal static readonly Phrase StepNoPlan = new("Phương án không có kế hoạch khả thi, nên chưa trình được.", "No plan keeps the scenario's limits, so it cannot be handed in.");
    internal static readonly Phrase StepOutOfOrder = new("Chưa tới bước này: {0}.", "It is not the turn of this step: {0}.");
    internal static readonly Phrase NeedsApprover = new("Để xem xét, phê duyệt hoặc ban hành, cần vai trò người phê duyệt.", "To review, approve or adopt you need the role approver.");

    internal static readonly Phrase RecordsTitle = new("Hồ sơ quyết định", "Decision records");
    internal static readonly Phrase RecordsSubtitle = new("Mỗi hồ sơ nêu mã băm của hồ sơ trước; sửa hay bỏ một hồ sơ đều bị phát hiện.", "Each record names the hash of the one before; none can be changed or taken out unseen.");
    internal static readonly Phrase RecordColumn = new("Số", "Record");
    internal static readonly Phrase AdoptedColumn = new("Ban hành", "Adopted");
    internal static readonly Phrase DocumentsColumn = new("Văn bản", "Documents");
    internal static readonly Phrase SeparationColumn = new("Tách bạch", "Separation");
    internal static readonly Phrase Separated = new("đã tách bạch", "separated");
    internal static readonly Phrase RecordNotSeparated = new("chưa tách bạch", "not separated");
    internal static readonly Phrase HashColumn = new("Mã băm", "Hash");
    internal static readonly Phrase CheckColumn = new("Đối chiếu", "Check");
    internal static readonly Phrase DownloadRecord = new("JSON: tải hồ sơ {0}", "JSON: download record {0}");
    internal static readonly Phrase ReplayButton = new("Tính lại", "Replay");
    internal static readonly Phrase ReplayThis = new("Tính lại hồ sơ {0}", "Replay record {0}");
    internal static readonly Phrase Replaying = new("Đang tính lại…", "Replaying…");
    internal static readonly Phrase ReplaySame = new("Khớp từng byte.", "The same, byte by byte.");
    internal static readonly Phrase ReplayDiffers = new("KHÔNG khớp: {0} ghi {1}, tính ra {2}.", "NOT the same: {0} says {1}, computed is {2}.");
    internal static readonly Phrase ReplayFailed = new("Chưa tính lại được.", "It could not be replayed.");
    internal static readonly Phrase NoRecords = new("Chưa ban hành đề án nào.", "No scheme has been adopted yet.");

    internal static readonly Phrase RecordsCompare = new("So sánh hai hồ sơ", "Compare two records");
    internal static readonly Phrase RecordFirst = new("Hồ sơ thứ nhất", "First record");
    internal static readonly Phrase RecordSecond = new("Hồ sơ thứ hai", "Second record");
    internal static readonly Phrase CompareButton = new("So sánh", "Compare");
    internal static readonly Phrase CompareInputs = new("Đầu vào khác nhau", "Inputs that differ");
    internal static readonly Phrase RecordsSame = new("Không khác.", "No difference.");
    internal static readonly Phrase CompareWards = new("{0} phường có số liệu khác nhau.", "The data of {0} differ.");
    internal static readonly Phrase CompareStarts = new("Phường đổi năm ({0})", "Wards of another year ({0})");
    internal static readonly Phrase CompareYears = new("Theo năm", "By year");
    internal static readonly Phrase CompareRisks = new("Trong các tương lai", "In the futures");
    internal static readonly Phrase DifferingField = new("Trường", "Field");
    internal static readonly Phrase Never = new("không", "never");
    internal static readonly Phrase RecognizedIn = new("Công nhận, {0}", "Recognized, {0}");
    internal static readonly Phrase CapitalIn = new("Vốn, {0}", "Capital, {0}");

    internal static readonly Phrase CommitmentTitle = new("Theo đề án", "By the scheme");
    internal static readonly Phrase CommitmentSubtitle = new("Những gì đề án định cho phường này, bên cạnh hiện trạng. Quyết định", "What the scheme promises of this ward, beside its state. Decision");
    internal static readonly Phrase CommitmentNone = new("Chưa ban hành đề án nào.", "No scheme has been adopted yet.");
    internal static readonly Phrase CommitmentStart = new("Bắt đầu", "Start");
    internal static readonly Phrase CommitmentRecognized = new("Dự kiến công nhận", "Expected recognition");
    internal static readonly Phrase CommitmentLeftOut = new("Đề án không chọn phường này trong kỳ.", "The scheme leaves this ward out.");
    internal static readonly Phrase EventCommitted = new("Đề án {0} được ban hành", "Scheme {0} was adopted");
    internal static readonly Phrase EventCommittedYears = new("Bắt đầu {0}, dự kiến công nhận {1}", "Starts in {0}, expected to be recognized in {1}");
    internal static readonly Phrase KindCommitted = new("đề án", "scheme");
    internal static readonly Phrase CommittedWorks = new("Xây dựng", "Works");
    internal static readonly Phrase CommittedEquipment = new("Trang thiết bị", "Equipment");
    internal static readonly Phrase CommittedUpkeep = new("Duy trì", "Upkeep");
    internal static readonly Phrase CommittedOfficers = new("Cán bộ", "Officers");
    internal static readonly Phrase YearColumn = new("Năm", "Year");
}
