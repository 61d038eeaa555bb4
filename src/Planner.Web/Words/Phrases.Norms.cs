namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase FactorsTitle = new("Định mức của phương án", "Norms of this scenario");
    internal static readonly Phrase FactorsHint = new(
        "Nhu cầu của mọi phường tăng hoặc giảm theo tỷ lệ này chỉ trong phương án; hồ sơ phường không đổi.",
        "The needs of every ward grow or shrink by these shares in this scenario alone; the dossiers stay as they are.");
    internal static readonly Phrase FactorsInPrint = new("định mức: {0}", "norms: {0}");
    internal static readonly Phrase FactorNone = new("như hồ sơ", "as registered");
    internal static readonly Phrase FactorWorksCost = new("Chi phí xây dựng", "Works cost");
    internal static readonly Phrase FactorEquipmentCost = new("Chi phí trang thiết bị", "Equipment cost");
    internal static readonly Phrase FactorOfficers = new("Cán bộ cần thêm", "Officers needed");
    internal static readonly Phrase FactorFloorArea = new("Diện tích xây dựng", "Floor area under works");
    internal static readonly Phrase FactorGuidance = new("Hướng dẫn", "Guidance");
    internal static readonly Phrase FactorRepairCost = new("Riêng chi phí sửa chữa", "Cost of repairs alone");
    internal static readonly Phrase FactorExtensionCost = new("Riêng chi phí mở rộng", "Cost of extensions alone");
    internal static readonly Phrase FactorNewBuildingCost = new("Riêng chi phí xây mới", "Cost of new buildings alone");
    internal static readonly Phrase FactorUpkeep = new("Chi phí duy trì", "Upkeep");
    internal static readonly Phrase FactorInput = new("Định mức: {0}", "Norm: {0}");

    internal static readonly Phrase KindDerived = new("Tính theo định mức", "Derived by norms");
    internal static readonly Phrase EventDerived = new("Tính nhu cầu theo định mức (bản {0})", "Needs derived by norms (version {0})");
    internal static readonly Phrase DerivedAnew = new("Nhu cầu tính lại theo định mức bản {0}: {1}", "Needs derived anew by norms of version {0}: {1}");

    internal static readonly Phrase ItemOfficers = new("Cán bộ", "Officers");
    internal static readonly Phrase ItemWorks = new("Xây dựng", "Works");
    internal static readonly Phrase ItemEquipment = new("Trang thiết bị", "Equipment");
    internal static readonly Phrase ItemGuidance = new("Hướng dẫn", "Guidance");
    internal static readonly Phrase ItemUpkeep = new("Duy trì", "Upkeep");
    internal static readonly Phrase OriginTitle = new("Mỗi nhu cầu lấy từ đâu?", "Where does each need come from?");
    internal static readonly Phrase OriginItem = new("Nhu cầu", "Need");
    internal static readonly Phrase OriginSource = new("Nguồn", "Where from");
    internal static readonly Phrase OriginHow = new("Cách tính", "Calculation");
    internal static readonly Phrase OriginImported = new("nhập từ bảng dữ liệu", "imported");
    internal static readonly Phrase OriginByHand = new("đặt riêng cho phường", "set by hand");
    internal static readonly Phrase OriginByNorms = new("theo định mức, bản {0}", "by the norms, version {0}");
    internal static readonly Phrase OriginByOption = new("theo giải pháp đã chọn: {0}", "by the option chosen: {0}");
    internal static readonly Phrase OriginOlder = new(
        "Số đang lưu không khớp phép tính với mức đạt hiện tại; bấm “Tính theo định mức” để cập nhật.",
        "The stored figure differs from what the levels of today give; derive it to bring it up to date.");
    internal static readonly Phrase OriginMet = new("không có tiêu chí nào dưới ngưỡng", "no criterion is below its threshold");
    internal static readonly Phrase StepOfficers = new("{2}: {0} biên chế × thiếu {1} = {3} người", "{2}: {0} posts × {1} missing = {3} officers");
    internal static readonly Phrase StepFloorArea = new("{2}: {0} m² chuẩn × thiếu {1} = {3} m²", "{2}: {0} m² standard × {1} missing = {3} m²");
    internal static readonly Phrase StepNewArea = new("xây mới cả trụ sở: {0} m²", "the whole station new: {0} m²");
    internal static readonly Phrase StepRoom = new("{0}: thêm phòng {1} m²", "{0}: a room of {1} m²");
    internal static readonly Phrase StepWorksCost = new("{0} m² × {1} triệu đồng/m² = {2} triệu đồng", "{0} m² × VND {1} million/m² = VND {2} million");
    internal static readonly Phrase StepEquipment = new("{2}: thiếu {0} × gói {1} triệu đồng = {3} triệu đồng", "{2}: {0} missing × package of VND {1} million = VND {3} million");
    internal static readonly Phrase StepGuidance = new("{0} tiêu chí × {1} tổ-tháng = {2} tổ-tháng", "{0} criteria × {1} team-months = {2} team-months");
    internal static readonly Phrase StepUpkeepWorks = new("trụ sở {0} triệu đồng × {1} = {2} triệu đồng", "station VND {0} million × {1} = VND {2} million");
    internal static readonly Phrase StepUpkeepEquipment = new("trang thiết bị {0} triệu đồng × {1} = {2} triệu đồng", "equipment VND {0} million × {1} = VND {2} million");
    internal static readonly Phrase DeriveButton = new("Tính theo định mức", "Derive by the norms");
    internal static readonly Phrase DeriveSubtitle = new(
        "Chọn phần cần tính lại từ mức đạt của phường; phần không chọn giữ nguyên.", "Choose what is derived from the ward's levels; the rest stays.");
    internal static readonly Phrase DeriveItemsNeeded = new("chọn ít nhất một phần", "at least one item");
}
