namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase DocumentsTitle = new("Tài liệu của phương án", "Documents of the scenario");
    internal static readonly Phrase DocumentsSubtitle = new(
        "Theo thể thức Nghị định 30/2020/NĐ-CP; các ô trong ngoặc vuông để văn thư điền. Bảng tính có công thức.",
        "In the layout of Decree 30/2020/ND-CP; the office fills in what stands in square brackets. The workbook has working formulas.");
    internal static readonly Phrase DocumentsUnsaved = new(
        "Tài liệu được lập từ phương án đã lưu. Hãy lưu các thay đổi thành phương án trước khi tải.",
        "Documents are made of stored scenarios. Save your changes as a scenario first.");
    internal static readonly Phrase DocumentAnnexDocx = new("Tải phụ lục (DOCX)", "Download the annex (DOCX)");
    internal static readonly Phrase DocumentAnnexXlsx = new("Tải bảng tính (XLSX)", "Download the workbook (XLSX)");
    internal static readonly Phrase DocumentAnnexCsv = new("Tải danh sách phường (CSV)", "Download the list of wards (CSV)");
    internal static readonly Phrase DocumentPaper = new("Tải tờ trình (DOCX)", "Download the decision paper (DOCX)");
    internal static readonly Phrase DocumentRunning = new("{0}: đang lập tài liệu…", "{0}: being written…");
    internal static readonly Phrase DocumentStop = new("Dừng", "Stop");
    internal static readonly Phrase DocumentDone = new("{0}: đã tải về.", "{0}: the file has been saved.");
    internal static readonly Phrase DocumentStopped = new("{0}: đã dừng.", "{0}: stopped.");
    internal static readonly Phrase DocumentRefused = new("{0}: không lập được. {1}", "{0}: could not be written. {1}");
    internal static readonly Phrase DocumentFailed = new("{0}: chưa tải được. Kiểm tra kết nối rồi thử lại.", "{0}: could not be fetched. Check the connection and try again.");
}
