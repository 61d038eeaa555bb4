namespace ModelWard.Planner.Web.Words;

/// <content>What another version of the catalogue would change.</content>
public static partial class Phrases
{
    internal static readonly Phrase CatalogueWhatIfTitle = new("Nếu đổi bộ tiêu chí thì sao?", "What if the catalogue changed?");
    internal static readonly Phrase CatalogueWhatIfSubtitle = new(
        "Chọn tệp catalogue (CSV hoặc XLSX, cùng mẫu với nhập dữ liệu) của phiên bản mới: xem phường nào thêm, mất tiêu chí nào. Không có gì được lưu.",
        "Choose the catalogue file (CSV or XLSX, as for the import) of a new version: see which wards gain or lose which criteria. Nothing is stored.");
    internal static readonly Phrase CatalogueWhatIfFile = new("Tệp catalogue", "Catalogue file");
    internal static readonly Phrase CatalogueWhatIfFaulty = new("Tệp có {0} chỗ cần sửa; chưa so sánh được.", "Faults in the file: {0}; nothing was compared.");
    internal static readonly Phrase CatalogueWhatIfNoTable = new("Tệp không có bảng catalogue với ít nhất một tiêu chí.", "The file has no table catalogue with at least one criterion.");
    internal static readonly Phrase CatalogueWhatIfFailed = new("Không so sánh được; hãy thử lại.", "It could not be compared; try again.");
    internal static readonly Phrase CatalogueWhatIfSays = new(
        "Phiên bản {0} so với {1}: {2} thêm tiêu chí, {3} mất tiêu chí; đủ mọi tiêu chí: {4} thành {5}.",
        "Version {0} against {1}: {2} gain a criterion, {3} lose one; meeting every criterion: {4} become {5}.");
    internal static readonly Phrase CatalogueWhatIfNothing = new("Phiên bản {0} so với {1}: không phường nào thêm hay mất tiêu chí.", "Version {0} against {1}: no ward gains or loses a criterion.");
    internal static readonly Phrase CatalogueWhatIfCriteria = new("Theo tiêu chí", "By criterion");
    internal static readonly Phrase CatalogueWhatIfDistricts = new("Theo quận, huyện", "By district");
    internal static readonly Phrase CatalogueWhatIfWards = new("Theo phường", "By ward");
    internal static readonly Phrase ThresholdBeforeColumn = new("Ngưỡng cũ", "Threshold before");
    internal static readonly Phrase ThresholdAfterColumn = new("Ngưỡng mới", "Threshold after");
    internal static readonly Phrase GainedColumn = new("Thêm", "Gained");
    internal static readonly Phrase LostColumn = new("Mất", "Lost");
    internal static readonly Phrase DroppedColumn = new("Không còn hỏi", "No longer asked");
    internal static readonly Phrase MetBeforeAfterColumn = new("Số đạt: cũ → mới", "Met: before → after");
    internal static readonly Phrase CompleteBeforeAfterColumn = new("Đạt đủ: cũ → mới", "Meeting all: before → after");
    internal static readonly Phrase NotYetAssessed = new("{0} (chưa đánh giá)", "{0} (not assessed)");
    internal static readonly Phrase CatalogueSaveCsv = new("Lưu CSV (từng phường)", "Save CSV (ward by ward)");
    internal static readonly Phrase CatalogueSaveXlsx = new("Lưu XLSX (mọi bảng)", "Save XLSX (all tables)");
    internal static readonly Phrase CatalogueSaveFailed = new("Không lưu được tệp.", "The file could not be saved.");
}
