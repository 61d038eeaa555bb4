namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase AssessButton = new("Đánh giá", "Assess");
    internal static readonly Phrase AssessThis = new("Đánh giá tiêu chí {0}", "Assess criterion {0}");
    internal static readonly Phrase AssessTitle = new("Đánh giá một tiêu chí", "Assess a criterion");
    internal static readonly Phrase AssessLevel = new("Mức đạt được", "Level found");
    internal static readonly Phrase AssessDay = new("Ngày đánh giá", "Day of the assessment");
    internal static readonly Phrase AssessEvidence = new("Căn cứ", "Evidence");
    internal static readonly Phrase EvidenceHint = new("số biên bản, nơi lưu", "number of the record, where it is kept");
    internal static readonly Phrase NeedsButton = new("Sửa nhu cầu", "Change the needs");
    internal static readonly Phrase ReportButton = new("Ghi nhận khó khăn", "Report a difficulty");
    internal static readonly Phrase ReportKind = new("Khó khăn về", "It concerns");
    internal static readonly Phrase ReportText = new("Nội dung", "What it is");
    internal static readonly Phrase ResolveButton = new("Đã giải quyết…", "Resolved…");
    internal static readonly Phrase ResolveThis = new("Ghi nhận đã giải quyết: {0}", "Mark as resolved: {0}");
    internal static readonly Phrase ResolveText = new("Giải quyết thế nào", "How it was resolved");
    internal static readonly Phrase Save = new("Lưu", "Save");
    internal static readonly Phrase SaveAnyway = new("Vẫn lưu phần của tôi", "Save mine all the same");
    internal static readonly Phrase Close = new("Đóng", "Close");
    internal static readonly Phrase Saving = new("Đang lưu…", "Saving…");
    internal static readonly Phrase Saved = new("Đã lưu lúc {0}.", "Saved on {0}.");
    internal static readonly Phrase SaveFailed = new(
        "Chưa biết đã lưu được chưa: máy chủ không trả lời. Những gì đã nhập vẫn còn; bấm “Lưu” lần nữa, sẽ không bị ghi hai lần.",
        "It is not known whether it was saved: the server did not answer. What you typed is still here; press “Save” again, it will not be written twice.");
    internal static readonly Phrase SaveGone = new("Phường này không còn trong chương trình.", "The ward is no longer in the programme.");
    internal static readonly Phrase EntryFaults = new("Chưa lưu: xem chỗ được đánh dấu.", "Not saved: see the marked fields.");
    internal static readonly Phrase FaultLine = new("“{0}” không dùng được. Cần: {1}.", "“{0}” cannot be taken. Allowed: {1}.");
    internal static readonly Phrase FaultEmpty = new("Còn trống. Cần: {0}.", "Missing. Allowed: {0}.");
    internal static readonly Phrase AllowedLevel = new("số từ 0 đến 100, nhiều nhất hai chữ số thập phân", "a number from 0 to 100 with at most two decimals");
    internal static readonly Phrase AllowedDay = new("một ngày", "a day");
    internal static readonly Phrase AllowedProse = new("{0} đến {1} ký tự", "{0} to {1} characters");
    internal static readonly Phrase AllowedWhole = new("số nguyên từ {0} đến {1}", "a whole number from {0} to {1}");
    internal static readonly Phrase AllowedNoWorks = new("0, vì không xây", "0, since nothing is built");
    internal static readonly Phrase AllowedSomeYears = new("1 đến {0} năm, vì có xây", "1 to {0} years, since something is built");
    internal static readonly Phrase AllowedCriterion = new("một tiêu chí mà phường có mức", "a criterion that the ward has a level for");
    internal static readonly Phrase AllowedOpen = new("một khó khăn đang mở", "an open difficulty");
    internal static readonly Phrase ConflictTitle = new("Người khác vừa sửa hồ sơ này", "Someone else has changed the dossier");
    internal static readonly Phrase ConflictText = new(
        "Chưa lưu gì; những gì bạn nhập vẫn còn bên dưới. Hồ sơ trên trang đã được cập nhật.",
        "Nothing of yours has been saved; what you typed is still below. The page now shows the dossier as it is.");
    internal static readonly Phrase ConflictTheirs = new("Thay đổi của người khác", "Their changes");
    internal static readonly Phrase ConflictYours = new("Bạn đã nhập", "You typed");
    internal static readonly Phrase NowAndYours = new("{0}: hiện là {1}, bạn nhập {2}", "{0}: is {1}, you typed {2}");
}
