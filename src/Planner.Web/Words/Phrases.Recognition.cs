namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase RecognitionTitle = new("Hồ sơ công nhận", "Recognition file");
    internal static readonly Phrase StepsTitle = new("Các bước công nhận", "Steps of recognition");
    internal static readonly Phrase StepSelfAssessment = new("Tự đánh giá", "Self-assessment");
    internal static readonly Phrase StepInspection = new("Kiểm tra", "Inspection");
    internal static readonly Phrase StepRemedies = new("Khắc phục", "Remedies");
    internal static readonly Phrase StepDecision = new("Quyết định công nhận", "Decision");
    internal static readonly Phrase StepReview = new("Rà soát hằng năm", "Yearly review");
    internal static readonly Phrase StepDone = new("đã qua", "passed");
    internal static readonly Phrase StepNow = new("bước hiện tại", "present step");
    internal static readonly Phrase StepLater = new("chưa đến", "to come");

    internal static readonly Phrase StateNotBegun = new("Chưa bắt đầu", "Not begun");
    internal static readonly Phrase StateSelfAssessed = new("Chờ kiểm tra", "Awaits inspection");
    internal static readonly Phrase StateRemedying = new("Đang khắc phục", "Putting things right");
    internal static readonly Phrase StateRemedied = new("Chờ kiểm tra lại", "Awaits re-inspection");
    internal static readonly Phrase StateReady = new("Đủ điều kiện, chờ quyết định", "Ready, awaits decision");
    internal static readonly Phrase StateRecognized = new("Đã công nhận", "Recognized");
    internal static readonly Phrase StateDeclined = new("Không còn đạt", "Declined");
    internal static readonly Phrase NextSelfAssess = new("Bước tiếp theo: phường tự đánh giá đủ các tiêu chí.", "Next: the ward assesses itself against every criterion.");
    internal static readonly Phrase NextInspect = new("Bước tiếp theo: đoàn kiểm tra đánh giá từng tiêu chí.", "Next: inspectors look at every criterion.");
    internal static readonly Phrase NextRemedy = new("Bước tiếp theo: hoàn thành mọi yêu cầu khắc phục.", "Next: everything that inspectors want put right is done.");
    internal static readonly Phrase NextInspectAgain = new("Bước tiếp theo: kiểm tra lại các tiêu chí chưa đạt.", "Next: inspectors look again at the criteria that were not met.");
    internal static readonly Phrase NextDecide = new(
        "Mọi tiêu chí được kiểm tra là đạt. Bước tiếp theo: ghi quyết định công nhận, hoặc kiểm tra lại nếu lần kiểm tra đã cũ.",
        "Every criterion was found met. Next: the decision is recorded, or inspectors come again where their findings have grown old.");
    internal static readonly Phrase NextReview = new("Rà soát mỗi năm một lần; danh hiệu có thể bị thu hồi.", "The title is reviewed once a year; it may be taken away.");
    internal static readonly Phrase NextAfterDecline = new("Bước tiếp theo: tự đánh giá để bắt đầu đợt công nhận mới.", "Next: a self-assessment begins another round.");
    internal static readonly Phrase ReviewDueTag = new("đến hạn rà soát", "review due");
    internal static readonly Phrase NothingRecorded = new("Chưa ghi nhận bước công nhận nào.", "No step of recognition has been recorded.");
    internal static readonly Phrase EarlierRound = new("Đợt {0}, {1} – {2}", "Round {0}, {1} – {2}");
    internal static readonly Phrase NeedsApprove = new(
        "Để ghi kiểm tra, quyết định, rà soát hoặc thu hồi, cần thêm vai trò người phê duyệt.",
        "To record inspections, decisions, reviews or revocations you need the role approver as well.");

    internal static readonly Phrase StepDay = new("Ngày", "Day");
    internal static readonly Phrase SelfAssessButton = new("Ghi tự đánh giá", "Record a self-assessment");
    internal static readonly Phrase SelfText = new("Nhận xét chung của phường", "What the ward adds");
    internal static readonly Phrase InspectButton = new("Ghi kết quả kiểm tra", "Record an inspection");
    internal static readonly Phrase InspectAgainButton = new("Ghi kết quả kiểm tra lại", "Record a re-inspection");
    internal static readonly Phrase InspectBody = new("Đoàn kiểm tra", "Inspected by");
    internal static readonly Phrase InspectAll = new(
        "Mức điền sẵn là mức phường tự đánh giá; sửa theo kết quả kiểm tra. Tiêu chí dưới ngưỡng phải có yêu cầu khắc phục và thời hạn.",
        "The levels filled in are the ward's own; correct them to what was found. A criterion below its threshold needs a remedy with a due day.");
    internal static readonly Phrase InspectSome = new("Để trống tiêu chí không kiểm tra lại.", "Leave criteria blank that were not looked at again.");
    internal static readonly Phrase FindingsTitle = new("Kết quả theo tiêu chí", "Findings by criterion");
    internal static readonly Phrase LevelFound = new("Mức đánh giá", "Level found");
    internal static readonly Phrase FindingText = new("Nhận xét", "What was seen");
    internal static readonly Phrase RemedyFor = new("Yêu cầu khắc phục {0}", "Remedy for {0}");
    internal static readonly Phrase RemedyText = new("Nội dung khắc phục", "What must be done");
    internal static readonly Phrase RemedyDue = new("Thời hạn", "Due");
    internal static readonly Phrase CloseRemedyButton = new("Đã khắc phục…", "Done…");
    internal static readonly Phrase CloseRemedyThis = new("Ghi nhận đã khắc phục yêu cầu {0}", "Record remedy {0} as done");
    internal static readonly Phrase CloseRemedyText = new("Đã làm gì", "What was done");
    internal static readonly Phrase RecognizeButton = new("Ghi quyết định công nhận", "Record the decision");
    internal static readonly Phrase DecisionBody = new("Cơ quan ban hành", "Issued by");
    internal static readonly Phrase DecisionNumber = new("Số văn bản", "Document number");
    internal static readonly Phrase DecisionNumberHint = new("ví dụ 123/QĐ-UBND, nhiều nhất 100 ký tự", "as on the document, at most 100 characters");
    internal static readonly Phrase DecisionFile = new("Tệp quyết định", "The decision as a file");
    internal static readonly Phrase AllowedDecisionFile = new("tệp quyết định đã tải lên", "the decision, brought as a file");
    internal static readonly Phrase ReviewButton = new("Ghi rà soát hằng năm", "Record the yearly review");
    internal static readonly Phrase ReviewResult = new("Kết quả", "Result");
    internal static readonly Phrase ReviewKept = new("giữ danh hiệu", "title kept");
    internal static readonly Phrase ReviewDeclined = new("không còn đạt", "declined");
    internal static readonly Phrase ReviewText = new("Nhận xét", "What was seen");
    internal static readonly Phrase ReviewSome = new(
        "Chỉ nhập mức của tiêu chí đã xem lại; nếu giữ danh hiệu, các mức đó phải từ ngưỡng trở lên.",
        "Enter levels only of criteria that were looked at; where the title is kept they must be at the threshold or above.");
    internal static readonly Phrase RevokeButton = new("Ghi quyết định thu hồi", "Record a revocation");
    internal static readonly Phrase RevokeReason = new("Lý do", "Why");

    internal static readonly Phrase RoundFindings = new("Kết quả đợt {0}", "Findings of round {0}");
    internal static readonly Phrase SelfColumn = new("Tự đánh giá ({0})", "Self-assessed ({0})");
    internal static readonly Phrase InspectionColumn = new("Kiểm tra gần nhất / ngưỡng", "Last inspection / threshold");
    internal static readonly Phrase VisitLine = new("Kiểm tra ngày {0}: {1}; người ghi: {2}.", "Inspected on {0} by {1}; recorded by {2}.");
    internal static readonly Phrase NotSeparated = new("Người ghi không tách biệt.", "Not separated: recorded by the same person.");
    internal static readonly Phrase RemediesTitle = new("Yêu cầu khắc phục", "Remedies");
    internal static readonly Phrase RemedyDone = new("đã khắc phục", "done");
    internal static readonly Phrase RemedyOverdue = new("quá hạn", "overdue");
    internal static readonly Phrase RemedyDueOn = new("Hạn {0}", "Due {0}");
    internal static readonly Phrase RemedyDoneOn = new("hoàn thành {0}: {1}", "done {0}: {1}");
    internal static readonly Phrase DecisionLine = new("Quyết định số {0} ngày {1}, {2}.", "Decision no. {0} of {1}, {2}.");
    internal static readonly Phrase ReviewLine = new("Rà soát ngày {0}: {1}. {2}", "Reviewed on {0}: {1}. {2}");
    internal static readonly Phrase RevocationLine = new("Thu hồi theo văn bản số {0} ngày {1}, {2}. Lý do: {3}", "Revoked by document no. {0} of {1}, {2}. Why: {3}");

    internal static readonly Phrase EvidenceOf = new("Chứng cứ cho tiêu chí", "Evidence for criterion");
    internal static readonly Phrase EvidenceAdd = new("Thêm tệp chứng cứ cho {0}", "Add a file of evidence for {0}");
    internal static readonly Phrase EvidenceAllowed = new("PDF, JPEG, PNG, DOCX hoặc XLSX không có macro, tối đa {0} MB", "PDF, JPEG, PNG, DOCX or XLSX without macros, at most {0} MB");
    internal static readonly Phrase EvidenceSending = new("Đang tải lên {0}…", "Bringing {0}…");
    internal static readonly Phrase EvidenceCancel = new("Huỷ tải lên", "Call it off");
    internal static readonly Phrase EvidenceCancelled = new("Đã huỷ tải lên {0}.", "The bringing of {0} was called off.");
    internal static readonly Phrase EvidenceKept = new("Đã lưu {0}.", "{0} is kept.");
    internal static readonly Phrase EvidenceTooLarge = new("{0} lớn hơn {1} MB; chưa lưu gì.", "{0} is larger than {1} MB; nothing is kept.");
    internal static readonly Phrase EvidenceEmpty = new("{0} là tệp rỗng; chưa lưu gì.", "{0} is empty; nothing is kept.");
    internal static readonly Phrase EvidenceBusy = new("Máy chủ đang nhận nhiều tệp; thử lại {0} sau ít phút.", "The server is taking many files; try {0} again in a few minutes.");
    internal static readonly Phrase EvidenceOtherKind = new("{0} không phải loại tệp được nhận (nội dung: {1}); chưa lưu gì.", "{0} is of a kind that is not taken (it is {1}); nothing is kept.");
    internal static readonly Phrase EvidenceFailed = new("Không tải lên được {0}; thử lại.", "{0} could not be brought; try again.");
    internal static readonly Phrase EvidenceRemove = new("Bỏ {0} khỏi biểu này", "Take {0} off this form");
    internal static readonly Phrase EvidenceFile = new("Tệp chứng cứ {0}", "Evidence {0}");
    internal static readonly Phrase EvidenceCount = new("{0} tệp", "files: {0}");

    internal static readonly Phrase AllowedStepDay = new("một ngày không sau hôm nay và không trước bước liền trước", "a day not after today and not before the step before");
    internal static readonly Phrase AllowedOther = new("người ghi khác với người đã ghi tự đánh giá, kiểm tra của cùng đợt", "somebody else than who recorded the self-assessment or the inspection of the same round");
    internal static readonly Phrase AllowedStep = new("bước tiếp theo trong quy trình", "the next step of the process");
    internal static readonly Phrase AllowedMet = new("tiêu chí được kiểm tra là đạt trong thời hạn quy định và hiện vẫn đạt", "a criterion found met at an inspection that is not too old, and met today");

    internal static readonly Phrase RecognitionsPage = new("Công nhận", "Recognition");
    internal static readonly Phrase RecognitionsTitle = new("Công nhận phường điểm", "Recognition of model wards");
    internal static readonly Phrase RecognitionsLead = new("mỗi phường đang ở bước nào, việc gì đến hạn", "where each ward stands and what is due");
    internal static readonly Phrase RecognitionsFailed = new("Không đọc được tình hình công nhận.", "The recognitions could not be read.");
    internal static readonly Phrase RecognitionState = new("Tình trạng", "Where it stands");
    internal static readonly Phrase AllStates = new("Tất cả tình trạng", "All");
    internal static readonly Phrase OnlyDue = new("Chỉ việc đến hạn", "Only what is due");
    internal static readonly Phrase FilterApply = new("Lọc", "Filter");
    internal static readonly Phrase LastStepColumn = new("Bước gần nhất", "Last step");
    internal static readonly Phrase ConfirmedColumn = new("Quyết định, rà soát gần nhất", "Last decision or review");
    internal static readonly Phrase RemediesColumn = new("Yêu cầu đang mở / quá hạn", "Remedies open / overdue");
    internal static readonly Phrase NextDueColumn = new("Hạn gần nhất", "Next due");
    internal static readonly Phrase DecisionColumn = new("Số quyết định", "Decision no.");
    internal static readonly Phrase RecognitionsFound = new("{0} / {1}", "{0} of {1}");
    internal static readonly Phrase PageBefore = new("Trang trước", "Previous page");
    internal static readonly Phrase PageAfter = new("Trang sau", "Next page");

    internal static readonly Phrase KindSelfAssessed = new("Tự đánh giá", "Self-assessment");
    internal static readonly Phrase KindInspected = new("Kiểm tra", "Inspection");
    internal static readonly Phrase KindRemedyClosed = new("Khắc phục xong", "Remedy done");
    internal static readonly Phrase KindRecognized = new("Công nhận", "Recognition");
    internal static readonly Phrase KindReviewed = new("Rà soát hằng năm", "Yearly review");
    internal static readonly Phrase KindRevoked = new("Thu hồi", "Revocation");
    internal static readonly Phrase EventDay = new("Ngày {0}", "Day: {0}");
    internal static readonly Phrase EventSelfAssessed = new("Phường tự đánh giá", "The ward assessed itself");
    internal static readonly Phrase EventInspected = new("Đoàn kiểm tra đánh giá: {0}", "Inspected by {0}");
    internal static readonly Phrase EventInspectedLine = new("{0} tiêu chí đạt, {1} chưa đạt", "{0} criteria met, {1} not met");
    internal static readonly Phrase EventRemedyClosed = new("Khắc phục xong yêu cầu {0} ({1})", "Remedy {0} done ({1})");
    internal static readonly Phrase EventRecognized = new("Công nhận theo quyết định số {0}", "Recognized by decision no. {0}");
    internal static readonly Phrase EventReviewed = new("Rà soát hằng năm: {0}", "Yearly review: {0}");
    internal static readonly Phrase EventRevoked = new("Thu hồi theo văn bản số {0}", "Revoked by document no. {0}");
}
