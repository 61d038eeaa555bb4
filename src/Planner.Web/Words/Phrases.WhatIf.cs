namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase Undo = new("Hoàn tác", "Undo");
    internal static readonly Phrase Redo = new("Làm lại", "Redo");
    internal static readonly Phrase CopyLink = new("Chép liên kết", "Copy link");
    internal static readonly Phrase LinkCopied = new("Đã chép", "Copied");
    internal static readonly Phrase LinkNotCopied = new("Không chép được: hãy chép từ thanh địa chỉ", "Could not copy: please take it from the address bar");
    internal static readonly Phrase WhatIfTitle = new("Nếu ngân sách thay đổi thì sao?", "What if the budget changes?");
    internal static readonly Phrase WhatIfLead = new(
        "Kéo thanh trượt: mọi con số tính lại ngay.", "Move a slider: every figure is recalculated at once.");
    internal static readonly Phrase Controls = new("Điều chỉnh", "Controls");
    internal static readonly Phrase Sample = new("Phương án gốc", "Sample");
    internal static readonly Phrase PolicyChoice = new("Thứ tự ưu tiên", "Priority");
    internal static readonly Phrase CapitalByYear = new("Vốn đầu tư từng năm", "Capital by year");
    internal static readonly Phrase CapitalOfYear = new("Vốn đầu tư năm {0}", "Capital of {0}");
    internal static readonly Phrase TotalCapital = new("Tổng vốn", "Total capital");
    internal static readonly Phrase OtherLimits = new("Nguồn lực khác", "Other limits");
    internal static readonly Phrase PercentOfSample = new("% của phương án gốc", "% of the sample's");
    internal static readonly Phrase OfficersPercent = new("Cán bộ bổ sung", "New officers");
    internal static readonly Phrase FloorAreaPercent = new("Diện tích xây", "Floor area");
    internal static readonly Phrase UpkeepPercent = new("Kinh phí duy trì", "Upkeep money");
    internal static readonly Phrase GuidancePercent = new("Tổ hướng dẫn", "Guidance");
    internal static readonly Phrase Advanced = new("Nâng cao", "Advanced");
    internal static readonly Phrase Reset = new("Về phương án gốc", "Reset to the sample");
    internal static readonly Phrase RaiseCapital = new("Nới vốn năm {0} thêm 10%", "Raise the capital of {0} by 10%");
    internal static readonly Phrase RaisePercent = new("Nới {0} mọi năm thêm 10 điểm %", "Raise {0} in every year by 10 points");
    internal static readonly Phrase InputsInPrint = new("Đầu vào", "Inputs");

    internal static readonly Phrase HeadlineLabel = new("Kết quả chính", "Headline figures");
    internal static readonly Phrase RecognizedBy = new("phường đạt chuẩn, hết năm {0}", "wards recognized, end of {0}");
    internal static readonly Phrase TotalSpend = new("tổng chi {0}–{1}", "total spend {0}–{1}");
    internal static readonly Phrase ShortMostOften = new("thiếu nhiều nhất, {0}/{1} năm", "short most often, {0} of {1} years");
    internal static readonly Phrase NothingShort = new("không năm nào có phường bị từ chối", "no ward was refused in any year");
    internal static readonly Phrase NothingShortValue = new("Đủ", "Enough");
    internal static readonly Phrase MilestonesMet = new("Đạt mốc", "Milestones met");
    internal static readonly Phrase MilestonesMissed = new("Chưa đạt mốc", "Milestones missed");
    internal static readonly Phrase MilestoneLine = new("{0}: {1}, cần {2}", "{0}: {1}, needs {2}");
    internal static readonly Phrase NoMilestones = new("Phương án không đặt mốc", "The sample sets no milestone");
    internal static readonly Phrase AgainstSample = new("so với phương án gốc", "against the sample");
    internal static readonly Phrase SameAsSample = new("như phương án gốc", "as the sample");
    internal static readonly Phrase Better = new("tốt hơn", "better");
    internal static readonly Phrase Worse = new("kém hơn", "worse");

    internal static readonly Phrase MoreIsLessTitle = new("Nhiều nguồn lực hơn nhưng ít phường hơn", "More resources, yet fewer wards");
    internal static readonly Phrase MoreIsLess = new(
        "Mọi giới hạn đều bằng hoặc cao hơn phương án gốc, nhưng số phường đạt chuẩn giảm {0}. Quy tắc ưu tiên xét từng phường một, nên thêm tiền có thể mở đường sớm cho phường lớn và lấn chỗ của nhiều phường nhỏ.",
        "Every limit is at or above the sample's, yet {0} fewer are recognized. A priority rule looks at one ward at a time, so more money can let a large ward in early and crowd out several small ones.");

    internal static readonly Phrase Failed = new(
        "Chưa tính lại được. Các con số bên dưới là của lần tính thành công gần nhất.",
        "Could not recalculate. The figures below are those of the last successful calculation.");
    internal static readonly Phrase Refused = new("Đầu vào chưa hợp lệ ở {0}: {1}", "The inputs are not valid at {0}: {1}");
    internal static readonly Phrase LoadFailed = new(
        "Chưa đọc được số liệu từ máy chủ. Thử lại sau giây lát.", "The figures could not be read from the server. Try again in a moment.");
    internal static readonly Phrase NoSamples = new(
        "Chưa có phương án nào được lưu. Tạo một phương án qua API rồi tải lại trang.",
        "No scenario has been stored yet. Create one through the API, then reload the page.");
    internal static readonly Phrase AddressIgnored = new(
        "Một phần địa chỉ trang không đọc được; dùng giá trị của phương án gốc thay vào.",
        "A part of the page's address could not be read; the sample's values stand in.");

    internal static readonly Phrase Fingerprint = new("dấu vân", "fingerprint");
    internal static readonly Phrase SnapshotVersion = new("bản số liệu", "data version");
    internal static readonly Phrase EngineVersion = new("mô hình", "engine");
    internal static readonly Phrase ComputedIn = new("tính trong", "computed in");
    internal static readonly Phrase Seed = new("hạt giống", "seed");
    internal static readonly Phrase CatalogueInUse = new("bộ tiêu chí", "catalogue");
}
