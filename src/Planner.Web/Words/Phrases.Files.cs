namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase FilesTitle = new("Phương án dưới dạng tệp", "Scenarios as files");
    internal static readonly Phrase FilesHint = new(
        "Tệp YAML hoặc JSON chứa đúng phương án đang hiện trên trang; lệnh modelward và máy chủ khác đọc được.",
        "A YAML or JSON file holds the scenario that the page shows; the modelward command and other services read it.");
    internal static readonly Phrase FileExportYaml = new("Xuất YAML", "Export YAML");
    internal static readonly Phrase FileExportJson = new("Xuất JSON", "Export JSON");
    internal static readonly Phrase FileExported = new("Đã lưu {0}.", "Saved {0}.");
    internal static readonly Phrase FileNotExported = new("Trình duyệt không lưu được tệp.", "The browser could not save the file.");
    internal static readonly Phrase FileChoose = new("Nhập tệp phương án (.yaml, .yml, .json)", "Import a scenario file (.yaml, .yml, .json)");
    internal static readonly Phrase FileTooLarge = new("Tệp lớn hơn {0} MB.", "The file is larger than {0} MB.");
    internal static readonly Phrase FileUnreadable = new("Không đọc được tệp; hãy thử lại.", "The file could not be read; try again.");
    internal static readonly Phrase FileFaulty = new("{0} có {1} chỗ cần sửa; chưa có gì được lưu.", "{0} needs {1} corrections; nothing has been stored.");
    internal static readonly Phrase FileFaults = new("Chỗ cần sửa trong tệp", "What to correct in the file");
    internal static readonly Phrase FileLine = new("Dòng", "Line");
    internal static readonly Phrase FileField = new("Trường", "Field");
    internal static readonly Phrase FileValue = new("Đang ghi", "What stands there");
    internal static readonly Phrase FileAllowed = new("Được phép", "What is allowed");
    internal static readonly Phrase FileGood = new("{0} không có lỗi; đặt tên để lưu.", "{0} is without faults; give it a name to store it.");
}
