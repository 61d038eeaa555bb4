namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase DataPage = new("Số liệu", "Data");
    internal static readonly Phrase DataTitle = new("Số liệu và giả định", "Data and assumptions");
    internal static readonly Phrase DataLead = new(
        "Mọi con số trên các trang đến từ đâu, dựa trên giả định nào, và cách thay bằng số liệu của bạn.",
        "Where every figure on the pages comes from, what it rests on, and how to put your own in its place.");
    internal static readonly Phrase DataMissing = new("Chưa có chương trình nào. Hãy nhập số liệu.", "There is no programme yet. Import your figures.");
    internal static readonly Phrase DataFailed = new("Chưa đọc được số liệu từ máy chủ.", "The data could not be read from the server.");
    internal static readonly Phrase ProgrammeChoice = new("Chương trình", "Programme");
    internal static readonly Phrase ProgrammeYears = new("Thời gian", "Years");
    internal static readonly Phrase WardsInDistricts = new("{0} thuộc {1} quận và thành phố", "{0} in {1} districts");
    internal static readonly Phrase CatalogueInForce = new("Bộ tiêu chí đang dùng", "Catalogue in force");
    internal static readonly Phrase CatalogueFrom = new("{0}, {1} tiêu chí, từ {2}", "{0}, {1} criteria, from {2}");
    internal static readonly Phrase DataVersion = new("Bản số liệu", "Data version");

    internal static readonly Phrase CriteriaTitle = new("Một phường phải đạt những gì?", "What must a ward meet?");
    internal static readonly Phrase CriteriaSubtitle = new(
        "Mức từ 0 đến 100; đạt khi mức bằng hoặc trên ngưỡng. Tiêu chí nghiệp vụ tăng thêm mỗi năm có tổ hướng dẫn",
        "Levels from 0 to 100; met at or above the threshold. Practice criteria rise in each year with guidance");
    internal static readonly Phrase CriterionColumn = new("Tiêu chí", "Criterion");
    internal static readonly Phrase KindColumn = new("Đạt nhờ", "Lifted by");
    internal static readonly Phrase ThresholdColumn = new("Ngưỡng", "Threshold");
    internal static readonly Phrase GainColumn = new("Tăng mỗi năm", "Gain a year");
    internal static readonly Phrase MetTodayColumn = new("Phường đang đạt", "Wards that meet it");
    internal static readonly Phrase KindPersonnel = new("đủ cán bộ", "officers");
    internal static readonly Phrase KindFacility = new("xây dựng", "works");
    internal static readonly Phrase KindEquipment = new("trang thiết bị", "equipment");
    internal static readonly Phrase KindPractice = new("nghiệp vụ, tổ hướng dẫn", "practice, guidance");

    internal static readonly Phrase AssumptionsTitle = new("Kế hoạch dựa trên giả định nào?", "What do the plans assume?");
    internal static readonly Phrase AssumptionsSubtitle = new(
        "Theo phương án được chọn. Các mức rủi ro mặc định là minh hoạ: cần thay bằng kinh nghiệm của thành phố",
        "By the scenario chosen. The usual sizes of the risks are illustrative: put the city's own experience in their place");
    internal static readonly Phrase AssumptionColumn = new("Giả định", "Assumption");
    internal static readonly Phrase MeaningColumn = new("Nghĩa là", "Which means");
    internal static readonly Phrase AssumedPriceLevel = new("Giá cả", "Prices");
    internal static readonly Phrase AssumedPriceLevelSay = new("Nhu cầu tính theo giá năm {0}; giá tăng {1} mỗi năm", "Needs are in prices of {0}; prices rise {1} a year");
    internal static readonly Phrase AssumedCarry = new("Vốn chuyển nguồn", "Capital carried over");
    internal static readonly Phrase AssumedCarrySay = new("Nhiều nhất {0} vốn được cấp của một năm được chuyển sang năm sau", "At most {0} of a year's grant may be carried to the next");
    internal static readonly Phrase AssumedDrift = new("Giá cả chung", "The city's prices");
    internal static readonly Phrase AssumedDriftSay = new("Ngoài lạm phát mỗi năm lệch trung bình {0}, độ lệch chuẩn {1}", "Beyond inflation they drift {0} a year on average, with a standard deviation of {1}");
    internal static readonly Phrase AssumedWardCost = new("Chi phí xây dựng của từng phường", "Works cost of each ward");
    internal static readonly Phrase AssumedLognormal = new("Nhân một hệ số log-chuẩn trung bình 1, độ lệch chuẩn {0}", "Times a lognormal factor with mean 1 and a standard deviation of {0}");
    internal static readonly Phrase AssumedPert = new("Nhân một hệ số PERT từ {0} qua {1} đến {2}", "Times a PERT factor from {0} over {1} to {2}");
    internal static readonly Phrase AssumedDelay = new("Xây dựng chậm", "Late works");
    internal static readonly Phrase AssumedDelaySay = new("Mỗi năm xây dựng có khả năng {0} phải làm lại", "A works year comes again with a chance of {0}");
    internal static readonly Phrase AssumedRecruits = new("Tuyển thiếu cán bộ", "Missing recruits");
    internal static readonly Phrase AssumedRecruitsSay = new("Mỗi năm trung bình thiếu {0} số được cấp, độ lệch chuẩn {1}", "On average {0} of a year's grant are missing, with a standard deviation of {1}");
    internal static readonly Phrase AssumedAttrition = new("Cán bộ rời đi", "Leaving officers");
    internal static readonly Phrase AssumedAttritionSay = new("Mỗi năm {0} cán bộ mới của phường đã đạt chuẩn rời đi", "{0} of a recognized ward's new officers leave each year");
    internal static readonly Phrase AssumedFloorArea = new("Năng lực xây dựng", "Building capacity");
    internal static readonly Phrase AssumedFloorAreaSay = new("Lên xuống mỗi năm với độ lệch chuẩn {0}", "Moves up and down with a standard deviation of {0} a year");
    internal static readonly Phrase AssumedCut = new("Cắt giảm vốn", "Budget cuts");
    internal static readonly Phrase AssumedCutSay = new("Mỗi năm có khả năng {0} bị cắt {1} vốn", "Each year {1} of the capital is cut with a chance of {0}");
    internal static readonly Phrase AssumedPractice = new("Nghiệp vụ", "Practice");
    internal static readonly Phrase AssumedPracticeSay = new("Nhịp tăng của từng phường lệch chuẩn {0}, mỗi năm thêm {1} điểm", "A ward's pace has a standard deviation of {0}, and {1} points more in each year");
    internal static readonly Phrase AssumedAssessor = new("Chấm điểm", "Assessors");
    internal static readonly Phrase AssumedAssessorSay = new("Lệch nhiều nhất {0} điểm so với mức thật", "Read up to {0} points beside the true level");
    internal static readonly Phrase AssumedSlip = new("Phường tụt chuẩn", "Declining wards");
    internal static readonly Phrase AssumedSlipSay = new("Mỗi năm một phường đã đạt có khả năng {0} bị tụt chuẩn", "A recognized ward declines with a chance of {0} a year");
    internal static readonly Phrase AssumedExecution = new("Khi kế hoạch trục trặc", "When the plan stumbles");
    internal static readonly Phrase AssumedFixed = new("Chỉ các phường trong kế hoạch được bắt đầu", "Only the wards of the plan may start");
    internal static readonly Phrase AssumedReserve = new("Phường ngoài kế hoạch được chờ ở cuối hàng", "Unplanned wards wait at the end of the line");

    internal static readonly Phrase SourcesTitle = new("Số liệu lấy từ đâu?", "Where do the figures come from?");
    internal static readonly Phrase SourceColumn = new("Nguồn", "Source");
    internal static readonly Phrase FigureColumn = new("Số liệu", "Figure");
    internal static readonly Phrase StandingColumn = new("Tính chất", "Standing");
    internal static readonly Phrase PublicFact = new("công khai", "public fact");
    internal static readonly Phrase OwnWork = new("tự vẽ", "own work");
    internal static readonly Phrase IllustrativeFigure = new("minh hoạ", "illustrative");
    internal static readonly Phrase SourceRegister = new("Danh sách phường, quận, mã và tên", "The list of wards and districts, their codes and names");
    internal static readonly Phrase SourceRegisterFrom = new("Tổng cục Thống kê, qua ThangLeQuoc/vietnamese-provinces-database (MIT)", "General Statistics Office, by ThangLeQuoc/vietnamese-provinces-database (MIT)");
    internal static readonly Phrase SourcePopulation = new("Dân số", "Population");
    internal static readonly Phrase SourcePopulationFrom = new("Tổng điều tra dân số và nhà ở 01/4/2019, qua hgscarlette/vn-demographic", "Population and Housing Census of 1 April 2019, by hgscarlette/vn-demographic");
    internal static readonly Phrase SourcePilot = new("Phường thí điểm", "Pilot wards");
    internal static readonly Phrase SourcePilotFrom = new("Tin công khai nêu tên một số phường; các phường còn lại chọn theo quy tắc", "Public reports name some; the others are chosen by rule");
    internal static readonly Phrase SourceMap = new("Bản đồ ô", "Tile map");
    internal static readonly Phrase SourceMapFrom = new("Vẽ từ vị trí thật của các phường, không theo tỷ lệ", "Drawn from the wards' true places, not to scale");
    internal static readonly Phrase SourceCriteria = new("Tiêu chí, ngưỡng, mức của từng phường", "Criteria, thresholds, levels of the wards");
    internal static readonly Phrase SourceNeeds = new("Nhu cầu cán bộ, xây dựng, thiết bị, kinh phí", "Needs of officers, works, equipment, money");
    internal static readonly Phrase SourceMade = new("Tạo ra bằng quy tắc có ghi lại, từ các số liệu công khai", "Made by written rules from the public figures");
    internal static readonly Phrase SourceImported = new("Do người dùng nhập vào", "Imported by users");

    internal static readonly Phrase DownloadsTitle = new("Tải số liệu về", "Take the data with you");
    internal static readonly Phrase DownloadsSubtitle = new("Đúng dạng mà phần nhập đọc được: sửa rồi nhập lại", "Just as the import reads it: change it and import it again");
    internal static readonly Phrase DownloadWorkbook = new("Mọi bảng, một tệp Excel", "All tables, one Excel file");
    internal static readonly Phrase DownloadTable = new("Bảng {0} (CSV)", "Table {0} (CSV)");
    internal static readonly Phrase DownloadTemplates = new("Mẫu để điền (Excel)", "Templates to fill in (Excel)");
    internal static readonly Phrase DownloadActualsTemplate = new("Bảng mẫu số thực hiện (CSV)", "Table of actuals to fill in (CSV)");
    internal static readonly Phrase DownloadScenario = new("Phương án “{0}” (JSON)", "Scenario “{0}” (JSON)");
    internal static readonly Phrase DownloadOutcome = new("Kết quả của “{0}” (JSON)", "Outcome of “{0}” (JSON)");

    internal static readonly Phrase ImportTitle = new("Nhập số liệu của bạn", "Import your own figures");
    internal static readonly Phrase ImportSubtitle = new(
        "Tệp CSV đặt tên theo bảng ({0}) hoặc tệp Excel. Xem trước rồi mới nhập; nhập tất cả hoặc không gì cả",
        "CSV files named after their table ({0}) or an Excel workbook. You see what would change first; all of it is taken in or nothing");
    internal static readonly Phrase ImportChoose = new("Chọn tệp", "Choose files");
    internal static readonly Phrase ImportWorking = new("Đang đọc…", "Reading…");
    internal static readonly Phrase ImportFaults = new("Chỗ cần sửa", "What to put right");
    internal static readonly Phrase ImportChanges = new("Những gì sẽ đổi", "What would change");
    internal static readonly Phrase ImportFaulty = new("Có {0} chỗ cần sửa; chưa có gì thay đổi.", "{0} faults; nothing has been changed.");
    internal static readonly Phrase ImportNothing = new("Tệp giống hệt số liệu đang có: không có gì để nhập.", "The files are the same as the present data: there is nothing to import.");
    internal static readonly Phrase ImportWould = new("Sẽ thêm {0}, sửa {1}.", "{0} would be added, {1} changed.");
    internal static readonly Phrase ImportProgramme = new("Chương trình, quận hoặc bộ tiêu chí sẽ đổi.", "The programme, its districts or its catalogue would change.");
    internal static readonly Phrase ImportAdded = new("thêm mới", "added");
    internal static readonly Phrase ImportDo = new("Nhập vào", "Import");
    internal static readonly Phrase ImportClear = new("Bỏ tệp", "Drop the files");
    internal static readonly Phrase ImportDone = new("Đã nhập: thêm {0}, sửa {1}. Bản số liệu {2}.", "Imported: {0} added, {1} changed. Data version {2}.");
    internal static readonly Phrase ImportOvertaken = new("Số liệu vừa được người khác đổi; dưới đây là những gì sẽ đổi bây giờ.", "Someone else has changed the data meanwhile; this is what would change now.");
    internal static readonly Phrase ImportTooLarge = new("Các tệp lớn quá: nhiều nhất {0} MB.", "The files are too large: at most {0} MB.");
    internal static readonly Phrase ImportFailed = new("Chưa đọc được: máy chủ không trả lời. Chưa có gì thay đổi; hãy chọn lại tệp.", "This could not be read: the server did not answer. Nothing has been changed; choose the files again.");
    internal static readonly Phrase TableColumn = new("Bảng", "Table");
    internal static readonly Phrase RowColumn = new("Dòng", "Row");
    internal static readonly Phrase FieldColumn = new("Cột", "Column");
    internal static readonly Phrase ValueColumn = new("Đang là", "Holds");
    internal static readonly Phrase AllowedColumn = new("Được phép", "Allowed");
    internal static readonly Phrase CodeColumn = new("Mã", "Code");
    internal static readonly Phrase ChangeColumn = new("Thay đổi", "Change");
    internal static readonly Phrase MoreRows = new("Chỉ hiện {0} dòng đầu.", "Only the first {0} rows are shown.");
}
