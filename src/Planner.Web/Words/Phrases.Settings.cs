namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase NormsPage = new("Định mức", "Norms");
    internal static readonly Phrase NormsPageTitle = new("Định mức và thiết lập của chương trình", "Norms and settings of the programme");
    internal static readonly Phrase NormsLead = new(
        "Nhu cầu của phường được tính từ các tiêu chí chưa đạt theo định mức dưới đây, hoặc đặt riêng cho từng phường.",
        "A ward's needs follow from its unmet criteria by the norms below, or are set by hand for the ward.");
    internal static readonly Phrase NormsIllustrative = new(
        "Định mức, cấp phê duyệt và nguồn vốn dưới đây là ví dụ đi kèm phần mềm, chưa ai thiết lập; không phải số liệu chính thức.",
        "The norms, approvals and sources of money below are examples shipped with the product that nobody has settled yet; they are not official figures.");
    internal static readonly Phrase NormsFailed = new("Không đọc được thiết lập của chương trình.", "The settings of the programme could not be read.");
    internal static readonly Phrase NormsOf = new("{0}, thiết lập bản {1}", "{0}, settings of version {1}");
    internal static readonly Phrase NormsFormTitle = new("Thiết lập của chương trình", "Settings of the programme");
    internal static readonly Phrase NormsTitle = new("Định mức tính nhu cầu", "Norms from which needs follow");
    internal static readonly Phrase NormsSubtitle = new(
        "Sửa rồi lưu cả trang; nhu cầu đã tính chỉ đổi khi tính lại hoặc khi phường được đánh giá.",
        "Change and save all of it; needs already derived change only when they are derived again or the ward is assessed.");
    internal static readonly Phrase NormPerThousand = new("Cán bộ trên 1.000 dân", "Officers per 1,000 people");
    internal static readonly Phrase NormLeastOfficers = new("Biên chế tối thiểu", "Least establishment");
    internal static readonly Phrase NormStation = new("Trụ sở", "Station");
    internal static readonly Phrase NormPerOfficer = new("Diện tích cho mỗi cán bộ", "Floor area per officer");
    internal static readonly Phrase NormLeastArea = new("Diện tích tối thiểu", "Least floor area");
    internal static readonly Phrase NormRoomOf = new("Phòng riêng cho {0} {1}", "Room for {0} {1}");
    internal static readonly Phrase AllowedRoom = new(
        "số nguyên từ 0 đến 1.000.000, hoặc để trống: tiêu chí tính theo cả trụ sở", "a whole number from 0 to 1,000,000, or blank: the criterion asks for the whole station");
    internal static readonly Phrase WorksRepair = new("Sửa chữa", "Repair");
    internal static readonly Phrase WorksExtension = new("Mở rộng", "Extension");
    internal static readonly Phrase WorksNew = new("Xây mới", "New building");
    internal static readonly Phrase NormAbove = new("Khi tiêu chí trụ sở thiếu quá", "Where the facility gap is above");
    internal static readonly Phrase NormPrice = new("Đơn giá xây dựng", "Price of works");
    internal static readonly Phrase NormYears = new("Thời gian", "Duration");
    internal static readonly Phrase NormGuidance = new("Hướng dẫn mỗi năm cho một tiêu chí chưa đạt", "Guidance a year for each unmet criterion");
    internal static readonly Phrase NormUpkeepWorks = new("Theo giá trị trụ sở xây mới", "Of what the station costs new");
    internal static readonly Phrase NormUpkeepEquipment = new("Theo giá trị trang thiết bị", "Of what the equipment costs");
    internal static readonly Phrase NormUsualPackage = new("Gói cho tiêu chí không nêu riêng", "Package of criteria not named");
    internal static readonly Phrase NormPackageOf = new("Gói cho {0} {1}", "Package for {0} {1}");
    internal static readonly Phrase AllowedPackage = new(
        "số nguyên từ 0 đến 1.000.000, hoặc để trống: gói chung", "a whole number from 0 to 1,000,000, or blank: the common package");
    internal static readonly Phrase UnitOfficersPerThousand = new("người / 1.000 dân", "officers per 1,000");
    internal static readonly Phrase UnitAreaPerOfficer = new("m² / người", "m² per officer");
    internal static readonly Phrase UnitArea = new("m²", "m²");
    internal static readonly Phrase UnitPoints = new("điểm", "points");
    internal static readonly Phrase UnitMillionsPerArea = new("triệu đồng / m²", "VND million per m²");
    internal static readonly Phrase UnitShareAYear = new("phần mỗi năm, 0–1", "share a year, 0–1");
    internal static readonly Phrase UnitShare = new("phần, 0–1", "share, 0–1");
    internal static readonly Phrase UnitWards = new("phường", "wards");
    internal static readonly Phrase AllowedNumber = new("số từ {0} đến {1}, nhiều nhất {2} chữ số thập phân", "a number from {0} to {1} with at most {2} decimals");
    internal static readonly Phrase AllowedRising = new("{0}, không thấp hơn loại xây dựng nhỏ hơn", "{0}, not below that of the lesser works");

    internal static readonly Phrase ApprovalsTitle = new("Các cấp phê duyệt", "Steps of approval");
    internal static readonly Phrase ApprovalsSubtitle = new(
        "Theo thứ tự; một phương án chỉ được ban hành khi đủ các cấp. Nhiều nhất 10 cấp.", "In this order; a scenario is adopted only when all have approved. At most 10 steps.");
    internal static readonly Phrase ApprovalStepColumn = new("Thứ tự", "Step");
    internal static readonly Phrase BodyColumn = new("Cơ quan (Việt, Anh)", "Body (Vietnamese, English)");
    internal static readonly Phrase DocumentColumn = new("Loại văn bản (Việt, Anh)", "Document (Vietnamese, English)");
    internal static readonly Phrase RowActions = new("Sửa dòng", "Change the row");
    internal static readonly Phrase BodyVi = new("Cơ quan {0}, tiếng Việt", "Body {0}, in Vietnamese");
    internal static readonly Phrase BodyEn = new("Cơ quan {0}, tiếng Anh", "Body {0}, in English");
    internal static readonly Phrase DocumentVi = new("Văn bản {0}, tiếng Việt", "Document {0}, in Vietnamese");
    internal static readonly Phrase DocumentEn = new("Văn bản {0}, tiếng Anh", "Document {0}, in English");
    internal static readonly Phrase ApprovalAdd = new("Thêm cấp phê duyệt", "Add a step");
    internal static readonly Phrase RowUp = new("Đưa dòng {0} lên", "Move row {0} up");
    internal static readonly Phrase RowRemove = new("Bỏ dòng {0}", "Remove row {0}");

    internal static readonly Phrase SourcesOfMoney = new("Nguồn vốn", "Sources of money");
    internal static readonly Phrase SourcesSubtitle = new(
        "Theo thứ tự ưu tiên. Nguồn có giới hạn chỉ chi ở các năm nêu tên (triệu đồng), ví dụ 2026: 500; 2027: 600. Nhiều nhất 20 nguồn.",
        "In order of priority. A limited source gives money only in the years named (VND million), as 2026: 500; 2027: 600. At most 20 sources.");
    internal static readonly Phrase PriorityColumn = new("Ưu tiên", "Priority");
    internal static readonly Phrase NameColumn = new("Tên (Việt, Anh)", "Name (Vietnamese, English)");
    internal static readonly Phrase UsesColumn = new("Được chi cho", "May pay");
    internal static readonly Phrase LimitsColumn = new("Giới hạn", "Limits");
    internal static readonly Phrase SourceCode = new("Mã nguồn {0}", "Code of source {0}");
    internal static readonly Phrase SourceVi = new("Tên nguồn {0}, tiếng Việt", "Name of source {0}, in Vietnamese");
    internal static readonly Phrase SourceEn = new("Tên nguồn {0}, tiếng Anh", "Name of source {0}, in English");
    internal static readonly Phrase SourceLimits = new("Giới hạn của nguồn {0}, triệu đồng", "Limits of source {0}, VND million");
    internal static readonly Phrase LimitedSource = new("có giới hạn", "limited");
    internal static readonly Phrase SourceAdd = new("Thêm nguồn", "Add a source");

    internal static readonly Phrase QuartersTitle = new("Tiến độ trong năm", "Course of a year");
    internal static readonly Phrase QuartersSubtitle = new(
        "Phần kế hoạch năm dự kiến xong trong từng quý; bốn phần cộng lại bằng 1.", "Share of a year's plan expected in each quarter; the four sum to 1.");
    internal static readonly Phrase QuarterOne = new("Quý I", "First quarter");
    internal static readonly Phrase QuarterTwo = new("Quý II", "Second quarter");
    internal static readonly Phrase QuarterThree = new("Quý III", "Third quarter");
    internal static readonly Phrase QuarterFour = new("Quý IV", "Fourth quarter");
    internal static readonly Phrase AllowedQuarters = new("Cần: bốn phần cộng lại bằng 1.", "Allowed: four shares that sum to 1.");
    internal static readonly Phrase AllowedUses = new("Cần: ít nhất một mục chi.", "Allowed: at least one use.");
    internal static readonly Phrase AllowedSourceCode = new(
        "Cần: mã không trùng, 1 đến 32 ký tự A–Z a–z 0–9 - _ .", "Allowed: a code of its own, 1 to 32 characters of A–Z a–z 0–9 - _ .");
    internal static readonly Phrase AllowedSourceLimits = new(
        "Cần: mỗi năm một lần với số triệu đồng, ví dụ 2026: 500; 2027: 600.", "Allowed: each year once with VND million, as 2026: 500; 2027: 600.");
    internal static readonly Phrase AllowedNames = new("Cần: 1 đến 200 ký tự.", "Allowed: 1 to 200 characters.");
    internal static readonly Phrase FaultElsewhere = new("{0}: “{1}” không dùng được.", "{0}: “{1}” cannot be taken.");
    internal static readonly Phrase RowNumber = new("dòng {0}", "row {0}");
    internal static readonly Phrase SettingsReset = new("Bỏ những gì đã sửa", "Drop what was typed");
    internal static readonly Phrase SettingsSaved = new("Đã lưu, bản {0}.", "Saved as version {0}.");
    internal static readonly Phrase SettingsStale = new(
        "Chưa lưu: người khác vừa lưu bản {0}. Những gì bạn nhập vẫn còn; xem lịch sử bên dưới rồi bấm “Lưu” nếu vẫn muốn thay.",
        "Not saved: someone else has just saved version {0}. What you typed is still here; look at the history below, then press “Save” to replace it.");

    internal static readonly Phrase DeriveManyTitle = new("Nhu cầu theo định mức so với hiện tại", "Needs by the norms against today's");
    internal static readonly Phrase DeriveManySubtitle = new(
        "Bảng so sánh mọi phường; phần tính lại bên dưới không đụng tới phường đang thực hiện.", "The table compares all wards; deriving below leaves wards under way alone.");
    internal static readonly Phrase TotalsCaption = new("Tổng nhu cầu của mọi phường", "Needs of all wards together");
    internal static readonly Phrase TotalNow = new("Hiện tại", "Today");
    internal static readonly Phrase TotalByNorms = new("Theo định mức", "By the norms");
    internal static readonly Phrase TotalAfter = new("Sau khi tính lại", "Afterwards");
    internal static readonly Phrase TotalDifference = new("Chênh lệch", "Difference");
    internal static readonly Phrase TotalWorks = new("Phường có xây dựng", "Wards with works");
    internal static readonly Phrase UnitColumn = new("Đơn vị", "Unit");
    internal static readonly Phrase DeriveUsual = new("Mọi phần, trừ phần đặt riêng hoặc theo giải pháp đã chọn", "All items but those set by hand or by a chosen option");
    internal static readonly Phrase DeriveChosen = new("Chỉ những phần chọn dưới đây, kể cả đã đặt riêng", "Only the items chosen below, also where set by hand");
    internal static readonly Phrase DerivePreview = new("Xem trước", "Preview");
    internal static readonly Phrase DeriveBusy = new("Đang tính…", "Working…");
    internal static readonly Phrase DeriveStop = new("Dừng", "Stop");
    internal static readonly Phrase DeriveStopped = new("Đã dừng; hồ sơ phường có đổi hay không xem ở bảng trên.", "Stopped; whether anything was changed shows in the table above.");
    internal static readonly Phrase DeriveWould = new("Sẽ đổi {0} theo định mức bản {1}; chưa có gì được lưu.", "Would change {0} by the norms of version {1}; nothing is saved yet.");
    internal static readonly Phrase DeriveTotals = new("Tổng nhu cầu trước và sau", "Needs before and after");
    internal static readonly Phrase DeriveApply = new("Tính lại và lưu", "Derive and save");
    internal static readonly Phrase DeriveDone = new("Đã tính lại {0}.", "Derived the needs of {0}.");
    internal static readonly Phrase DeriveStale = new("Chưa lưu: dữ liệu vừa thay đổi. Xem trước lại.", "Not saved: the data have just changed. Preview again.");
    internal static readonly Phrase DeriveFailed = new("Chưa tính được. Thử lại; bấm hai lần cũng chỉ ghi một lần.", "This could not be done. Try again; pressed twice it is written once.");

    internal static readonly Phrase SettingsHistoryTitle = new("Thiết lập đã thay đổi thế nào?", "What has happened to the settings?");
    internal static readonly Phrase SettingsNeverChanged = new("Chưa ai thay đổi; đang dùng thiết lập ví dụ.", "Nobody has changed them yet; the examples are in force.");
    internal static readonly Phrase VersionColumn = new("Bản", "Version");
    internal static readonly Phrase WhenColumn = new("Lúc", "When");
    internal static readonly Phrase WhoColumn = new("Người sửa", "By whom");
    internal static readonly Phrase WhatColumn = new("Thay đổi", "What changed");
    internal static readonly Phrase RoomsChanged = new("phòng riêng theo tiêu chí", "rooms by criterion");
    internal static readonly Phrase PackagesChanged = new("gói trang thiết bị theo tiêu chí", "equipment packages by criterion");
    internal static readonly Phrase ApprovalsChanged = new("các cấp phê duyệt", "steps of approval");
    internal static readonly Phrase SourcesChanged = new("nguồn vốn", "sources of money");
}
