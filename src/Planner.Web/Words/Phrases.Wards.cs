namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase MapTitle = new("Phường nào đạt chuẩn, vào năm nào?", "Which ward is recognized, and when?");
    internal static readonly Phrase MapSubtitle = new(
        "Mỗi ô một phường, gom theo quận; số trong ô là hai số cuối của năm. Không theo tỷ lệ địa lý",
        "One tile a ward, grouped by district; its number is the year's last two digits. Not to scale");
    internal static readonly Phrase MapSubtitleChance = new(
        "Mỗi ô một phường, gom theo quận; số trong ô là khả năng đạt chuẩn cuối năm {0}, %. Màu: năm theo kế hoạch. Không theo tỷ lệ địa lý",
        "One tile a ward, grouped by district; its number is the chance of being recognized at the end of {0}, %. Color: the planned year. Not to scale");
    internal static readonly Phrase MapLabel = new(
        "Bản đồ {0}. Phím mũi tên để đi giữa các phường, Enter để chọn.", "Map of {0}. Arrow keys move between wards, Enter selects.");
    internal static readonly Phrase LegendRecognized = new("Năm đạt chuẩn", "Year recognized");
    internal static readonly Phrase LegendNever = new("chưa đạt đến {0}", "not by {0}");
    internal static readonly Phrase LegendUnderWay = new("còn dở dang", "still under way");
    internal static readonly Phrase LegendDeclined = new("mất chuẩn", "declined");
    internal static readonly Phrase LegendPilot = new("điểm thí điểm", "pilot ward");
    internal static readonly Phrase FateRecognized = new("đạt chuẩn năm {0}", "recognized in {0}");
    internal static readonly Phrase FateUnderWay = new("bắt đầu năm {0}, chưa xong", "started in {0}, not finished");
    internal static readonly Phrase FateDeclined = new("mất chuẩn vì thiếu kinh phí duy trì", "declined for want of upkeep");
    internal static readonly Phrase FateNever = new("chưa đạt chuẩn đến {0}", "not recognized by {0}");

    internal static readonly Phrase RoadmapTitle = new("Mỗi quận đi đến đâu, qua từng năm?", "How far does each district get, year by year?");
    internal static readonly Phrase RoadmapSubtitle = new(
        "Mỗi vạch một phường, mỗi ô tình trạng cuối một năm. Cạnh tên quận: số phường đạt chuẩn cuối năm cuối cùng",
        "A lane a ward, a cell how it stands at a year's end. Beside the name: wards recognized at the end of the last year");
    internal static readonly Phrase RoadmapDistrict = new(
        "{0}: {1} trong {2} đạt chuẩn đến hết {3}.", "{0}: {1} of {2} recognized by the end of {3}.");
    internal static readonly Phrase RoadmapUnderWay = new("đang thực hiện", "under way");
    internal static readonly Phrase RoadmapRecognized = new("đạt chuẩn, màu theo năm {0}–{1}", "recognized, colored by the year {0}–{1}");
    internal static readonly Phrase RoadmapRest = new("chưa bắt đầu", "not started");
    internal static readonly Phrase RoadmapTable = new("Số phường đạt chuẩn cuối mỗi năm, theo quận", "Wards recognized at each year's end, by district");
    internal static readonly Phrase RoadmapWards = new("Tổng số phường", "Wards in all");

    internal static readonly Phrase CardTitle = new("Phường này cần gì, vì sao?", "What does this ward need, and why?");
    internal static readonly Phrase CardEmpty = new(
        "Chọn một ô trên bản đồ hoặc một dòng trong bảng để xem nhu cầu của phường và lý do.",
        "Choose a tile on the map or a row of the table to see what the ward needs and why.");
    internal static readonly Phrase ClearSelection = new("Bỏ chọn", "Clear");
    internal static readonly Phrase WardCode = new("Mã {0}", "Code {0}");
    internal static readonly Phrase People = new("{0} người", "{0} people");
    internal static readonly Phrase PilotNamed = new("thí điểm {0}, theo nguồn công khai", "pilot of {0}, publicly named");
    internal static readonly Phrase PilotByRule = new("thí điểm {0}, chọn theo quy tắc (minh hoạ)", "pilot of {0}, chosen by rule (illustrative)");
    internal static readonly Phrase CriteriaMet = new("Đạt {0}/{1} tiêu chí", "Meets {0} of {1} criteria");
    internal static readonly Phrase CriteriaDetails = new("Xem từng tiêu chí", "Show each criterion");
    internal static readonly Phrase LevelOfThreshold = new("{0} / {1}", "{0} / {1}");
    internal static readonly Phrase CriterionMet = new("đạt", "met");
    internal static readonly Phrase CriterionUnmet = new("chưa đạt", "not met");
    internal static readonly Phrase NeedOfficers = new("Cán bộ còn thiếu", "Officers short");
    internal static readonly Phrase NeedWorks = new("Xây dựng", "Works");
    internal static readonly Phrase NeedEquipment = new("Trang thiết bị", "Equipment");
    internal static readonly Phrase NeedGuidance = new("Hướng dẫn", "Guidance");
    internal static readonly Phrase NeedUpkeep = new("Duy trì sau khi đạt", "Upkeep once recognized");
    internal static readonly Phrase WorksDetail = new("{0}, {1} m², {2} năm, {3}", "{0}, {1} m², {2} y, {3}");
    internal static readonly Phrase GuidanceDetail = new("{0} tổ-tháng mỗi năm", "{0} team-months a year");
    internal static readonly Phrase OneGuidanceDetail = new("{0} tổ-tháng mỗi năm", "{0} team-month a year");
    internal static readonly Phrase AYear = new("{0} mỗi năm", "{0} a year");
    internal static readonly Phrase StartsAndEnds = new("Bắt đầu {0} → đạt chuẩn {1}", "Starts {0} → recognized {1}");
    internal static readonly Phrase StartsUnfinished = new("Bắt đầu {0}, chưa xong đến hết {1}", "Starts {0}, not finished by the end of {1}");
    internal static readonly Phrase NeverStarts = new("Không được bắt đầu đến hết {0}", "Does not start by the end of {0}");
    internal static readonly Phrase Slips = new("Bị lùi {0} năm vì thiếu nguồn lực", "Slips {0} years for want of resources");
    internal static readonly Phrase PinnedStart = new("Phương án ghim năm bắt đầu: {0}", "The scenario pins its start: {0}");
    internal static readonly Phrase PinnedNotBefore = new("Phương án không cho bắt đầu trước {0}", "The scenario does not let it start before {0}");
    internal static readonly Phrase PinnedNever = new("Phương án không cho bắt đầu", "The scenario does not let it start");
    internal static readonly Phrase WhyLater = new("Vì sao không sớm hơn?", "Why not earlier?");
    internal static readonly Phrase WhyNot = new("Vì sao không?", "Why not?");
    internal static readonly Phrase RefusedInYear = new("{0}: thiếu {1}", "{0}: short of {1}");
    internal static readonly Phrase TooLarge = new(
        "Nhu cầu của phường vượt giới hạn ngay cả khi không phường nào khác bắt đầu.",
        "Its needs exceed the limits even if no other ward started.");
    internal static readonly Phrase NeverRefused = new(
        "Không bị từ chối năm nào: chưa tới lượt xét hoặc không kịp hoàn thành.",
        "Refused in no year: not considered, or too late to finish.");

    internal static readonly Phrase TableTitle = new("Tìm một phường", "Find a ward");
    internal static readonly Phrase TableSubtitle = new("Gõ không dấu cũng được: tan binh, phuong 4", "Marks can be left out: tan binh, phuong 4");
    internal static readonly Phrase Search = new("Tên phường, quận hoặc mã", "Ward, district or code");
    internal static readonly Phrase Found = new("{0} trên {1}", "{0} of {1}");
    internal static readonly Phrase NothingToDownload = new("Không có phường nào khớp nên không có bảng để tải.", "No ward passes the filter, so there is no list to download.");
    internal static readonly Phrase NothingFound = new("Không có phường nào khớp. Thử bớt chữ.", "No ward matches. Try fewer letters.");
    internal static readonly Phrase FirstRows = new("Chỉ hiện {0} dòng đầu cho tới khi trang kết nối với máy chủ.", "Only the first {0} rows are shown until the page is connected to the server.");
    internal static readonly Phrase WardColumn = new("Phường", "Ward");
    internal static readonly Phrase DistrictColumn = new("Quận", "District");
    internal static readonly Phrase MetColumn = new("Tiêu chí đạt", "Criteria met");
    internal static readonly Phrase CostColumn = new("Chi phí, tỷ đồng", "Cost, VND bn");
    internal static readonly Phrase StartColumn = new("Bắt đầu", "Start");
    internal static readonly Phrase RecognizedYearColumn = new("Đạt chuẩn", "Recognized");
    internal static readonly Phrase WhyColumn = new("Thiếu", "Short of");
    internal static readonly Phrase TooLargeShort = new("vượt giới hạn", "beyond the limits");
    internal static readonly Phrase FirstPage = new("Trang đầu", "First page");
    internal static readonly Phrase PreviousPage = new("Trang trước", "Previous page");
    internal static readonly Phrase NextPage = new("Trang sau", "Next page");
    internal static readonly Phrase LastPage = new("Trang cuối", "Last page");
    internal static readonly Phrase PageOf = new("Trang {0}/{1}", "Page {0} of {1}");
    internal static readonly Phrase TablePages = new("Các trang của bảng", "Pages of the table");
}
