namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase DossierTitle = new("Hồ sơ {0}", "Dossier: {0}");
    internal static readonly Phrase OpenDossier = new("Mở hồ sơ phường", "Open the dossier");
    internal static readonly Phrase BackToWards = new("← Tất cả các phường", "← All wards");
    internal static readonly Phrase IllustrativeMark = new("minh hoạ", "illustrative");
    internal static readonly Phrase DossierFailed = new("Không đọc được hồ sơ phường.", "The dossier could not be read.");
    internal static readonly Phrase NoSuchWard = new("Không có phường mã {0} trong chương trình này.", "This programme has no ward with the code {0}.");
    internal static readonly Phrase WardEnded = new(
        "Phường này kết thúc ngày {1} do sắp xếp đơn vị: {0}. Hồ sơ chỉ còn để đọc.", "This ward ended on {1} by a reorganization: {0}. Its dossier can only be read.");
    internal static readonly Phrase WardNeverWas = new(
        "Phường này do đợt sắp xếp ngày {1} lập ra ({0}), và đợt ấy đã huỷ. Hồ sơ chỉ còn để đọc.",
        "This ward was made by the reorganization of {1} ({0}), which was undone. Its dossier can only be read.");
    internal static readonly Phrase WardGoesOn = new("Tiếp tục với:", "Go on with:");
    internal static readonly Phrase DossierNeedsScripts = new(
        "Cần bật JavaScript để sửa hồ sơ; mọi số liệu bên dưới vẫn đọc được.", "Changes need JavaScript; everything below can be read without.");
    internal static readonly Phrase StartedFact = new("bắt đầu {0}", "started {0}");
    internal static readonly Phrase RecognizedFact = new("công nhận {0}", "recognized {0}");
    internal static readonly Phrase DossierVersion = new("Phiên bản hồ sơ {0}", "Version {0} of the dossier");
    internal static readonly Phrase PrintedOn = new("In ngày {0}", "Printed on {0}");

    internal static readonly Phrase FigureMet = new("tiêu chí đạt", "criteria met");
    internal static readonly Phrase FigureOfficers = new("cán bộ còn thiếu", "officers short");
    internal static readonly Phrase FigureCapital = new("vốn xây dựng và thiết bị, tỷ đồng", "capital for works and equipment, VND bn");
    internal static readonly Phrase FigureOpen = new("khó khăn đang mở", "open difficulties");

    internal static readonly Phrase LevelsTitle = new("Phường đạt tiêu chí nào?", "Which criteria does the ward meet?");
    internal static readonly Phrase LevelsSubtitle = new(
        "Mức 0–100; vạch đứng là ngưỡng. Danh mục {0}", "Level 0–100; the upright mark is the threshold. Catalogue {0}");
    internal static readonly Phrase LevelColumn = new("Mức / ngưỡng", "Level / threshold");
    internal static readonly Phrase LastAssessedColumn = new("Đánh giá gần nhất", "Last assessment");
    internal static readonly Phrase NotAssessed = new("chưa đánh giá", "not assessed yet");
    internal static readonly Phrase EvidenceLine = new("Căn cứ: {0}", "Evidence: {0}");
    internal static readonly Phrase GroupForce = new("Xây dựng lực lượng", "Building the force");
    internal static readonly Phrase GroupOrder = new("Bảo đảm an ninh, trật tự", "Security and order");
    internal static readonly Phrase GroupAdministration = new("Quản lý hành chính", "Administration");
    internal static readonly Phrase GroupCommunity = new("Quan hệ với nhân dân", "Community");
    internal static readonly Phrase GroupFacilities = new("Cơ sở vật chất", "Facilities");

    internal static readonly Phrase NeedsTitle = new("Phường còn cần gì?", "What does the ward still need?");
    internal static readonly Phrase NeedsSubtitle = new("Phần còn thiếu tính đến hôm nay, theo giá năm gốc", "What is missing as of today, at base-year prices");
    internal static readonly Phrase NeedWorksYears = new("Thời gian xây dựng", "Years of works");
    internal static readonly Phrase NeedFloorArea = new("Diện tích xây dựng", "Floor area under works");
    internal static readonly Phrase NeedWorksCost = new("Chi phí xây dựng", "Works cost");
    internal static readonly Phrase NeedEquipmentCost = new("Chi phí trang thiết bị", "Equipment cost");
    internal static readonly Phrase NeedGuidanceMonths = new("Hướng dẫn mỗi năm", "Guidance a year");
    internal static readonly Phrase NeedUpkeepYear = new("Duy trì mỗi năm", "Upkeep a year");
    internal static readonly Phrase UnitYears = new("năm", "years");
    internal static readonly Phrase UnitMillions = new("triệu đồng", "VND million");
    internal static readonly Phrase UnitTeamMonths = new("tổ-tháng", "team-months");
    internal static readonly Phrase UnitOfficers = new("người", "people");

    internal static readonly Phrase DifficultiesTitle = new("Phường đang gặp khó khăn gì?", "Which difficulties does the ward meet?");
    internal static readonly Phrase DifficultiesSubtitle = new("{0} đang mở, {1} đã giải quyết", "{0} open, {1} resolved");
    internal static readonly Phrase NoDifficulties = new("Chưa ghi nhận khó khăn nào.", "No difficulty has been reported.");
    internal static readonly Phrase DifficultyPersonnel = new("Cán bộ", "Personnel");
    internal static readonly Phrase DifficultyFacilities = new("Trụ sở, thiết bị", "Station and equipment");
    internal static readonly Phrase DifficultyInvestment = new("Vốn", "Money");
    internal static readonly Phrase DifficultyOther = new("Khác", "Other");
    internal static readonly Phrase OpenTag = new("đang mở", "open");
    internal static readonly Phrase ResolvedTag = new("đã giải quyết", "resolved");
    internal static readonly Phrase ResolvedLine = new("Giải quyết {0}: {1}", "Resolved {0}: {1}");
    internal static readonly Phrase ResolvedOnly = new("Giải quyết {0}", "Resolved {0}");

    internal static readonly Phrase PlacesTitle = new("Phường đứng ở đâu trong từng phương án?", "Where does the ward stand in each scenario?");
    internal static readonly Phrase PlacesSubtitle = new(
        "Theo dữ liệu hiện tại; bấm tên phương án để mở trang lập kế hoạch", "On the present data; a scenario's name opens the planner page");
    internal static readonly Phrase ScenarioColumn = new("Phương án", "Scenario");
    internal static readonly Phrase OrderColumn = new("Thứ tự xét", "Place in the order");
    internal static readonly Phrase ReasonColumn = new("Vì sao", "Why");
    internal static readonly Phrase NoScenarios = new("Chưa có phương án nào được lưu.", "No scenario is stored.");
    internal static readonly Phrase PlaceAwaited = new("đang tính…", "computing…");
    internal static readonly Phrase PlaceNoPlan = new("phương án này chưa có kế hoạch khả thi", "no plan keeps every limit of this scenario");
    internal static readonly Phrase PlaceFailed = new("chưa tính được", "could not be computed");
    internal static readonly Phrase ReasonPinned = new("phương án ghim năm bắt đầu", "the scenario pins its start");
    internal static readonly Phrase ReasonEarlier = new("đã bắt đầu trước phương án", "it had begun before the scenario");
    internal static readonly Phrase ReasonManual = new("theo thứ tự lập sẵn", "by the scenario's own order");
    internal static readonly Phrase ReasonPolicy = new("đến lượt và đủ nguồn lực", "its turn came and every limit had room");
    internal static readonly Phrase ReasonOptimal = new("kế hoạch tối ưu chọn năm này", "the best plan chose this year");
    internal static readonly Phrase NotEarlier = new("không sớm hơn, vì {0}", "not earlier, for {0}");
    internal static readonly Phrase RankOf = new("thứ {0}", "no. {0}");

    internal static readonly Phrase HistoryTitle = new("Hồ sơ đã thay đổi thế nào?", "What has happened to the dossier?");
    internal static readonly Phrase HistorySubtitle = new("Mới nhất trước; {0} lần thay đổi", "Newest first; {0} changes");
    internal static readonly Phrase OneChange = new("Mới nhất trước; {0} lần thay đổi", "Newest first; {0} change");
    internal static readonly Phrase HistoryPages = new("Các trang lịch sử", "Pages of the history");
    internal static readonly Phrase DownloadHistory = new("Tải lịch sử (CSV)", "Download the history (CSV)");
    internal static readonly Phrase NewerPage = new("Mới hơn", "Newer");
    internal static readonly Phrase OlderPage = new("Cũ hơn", "Older");
    internal static readonly Phrase VersionNumber = new("bản {0}", "version {0}");
    internal static readonly Phrase LocalUser = new("người dùng máy này", "the local user");
    internal static readonly Phrase SampleUser = new("dữ liệu đi kèm phần mềm", "data shipped with the product");
    internal static readonly Phrase EventEntered = new("Nhập lần đầu", "Entered in the register");
    internal static readonly Phrase EventImported = new("Cập nhật do nhập dữ liệu", "Changed by an import");
    internal static readonly Phrase EventAssessed = new("Đánh giá {0}", "Assessed {0}");
    internal static readonly Phrase EventNeeds = new("Sửa nhu cầu", "Needs changed");
    internal static readonly Phrase EventReported = new("Ghi nhận khó khăn", "Difficulty reported");
    internal static readonly Phrase EventResolved = new("Giải quyết khó khăn", "Difficulty resolved");
    internal static readonly Phrase LevelFromTo = new("Mức {0} → {1}, ngưỡng {2}: {3}", "Level {0} → {1}, threshold {2}: {3}");
    internal static readonly Phrase LevelFromToAlone = new("Mức {0} → {1}", "Level {0} → {1}");
    internal static readonly Phrase AssessedDay = new("Ngày đánh giá {0}", "Assessed on {0}");
    internal static readonly Phrase MoreChanges = new("và {0} thay đổi khác", "and {0} more changes");
    internal static readonly Phrase NothingChanged = new("không có giá trị nào đổi", "no value changed");
    internal static readonly Phrase LevelOf = new("Mức {0}", "Level of {0}");
}
