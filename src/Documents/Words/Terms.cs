using ModelWard.Model;

namespace ModelWard.Documents.Words;

/// <summary>Words that several documents share, and the head of the page.</summary>
internal static class Terms
{
    public static readonly Names Nation = new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM");
    public static readonly Names Motto = new("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
    public static readonly Names Superior = new("[CƠ QUAN CHỦ QUẢN]", "[SUPERIOR BODY]");
    public static readonly Names Issuer = new("[CƠ QUAN BAN HÀNH]", "[ISSUING BODY]");
    public static readonly Names Number = new("Số: ", "No. ");
    public static readonly Names NumberField = new("……/[ký hiệu]", "……/[symbol]");
    public static readonly Names PlaceField = new("[Địa danh]", "[Place]");
    public static readonly Names DateField = new("ngày … tháng … năm …", "day … month … year …");

    public static readonly Names Year = new("Năm", "Year");
    public static readonly Names Total = new("Cộng", "Total");
    public static readonly Names District = new("Quận, huyện", "District");
    public static readonly Names Wards = new("Số phường", "Wards");
    public static readonly Names Started = new("Bắt đầu trong năm", "Started in the year");
    public static readonly Names Newly = new("Đạt chuẩn trong năm", "Recognized in the year");
    public static readonly Names Recognized = new("Luỹ kế đạt chuẩn cuối năm", "Recognized at year end");
    public static readonly Names UnderWay = new("Đang thực hiện cuối năm", "Under way at year end");
    public static readonly Names Declined = new("Không còn đạt chuẩn cuối năm", "Declined at year end");
    public static readonly Names Target = new("Mục tiêu", "Target");
    public static readonly Names Millions = new("triệu đồng", "VND million");
    public static readonly Names Billions = new("tỷ đồng", "VND billion");
    public static readonly Names Unit = new("Đơn vị: {0}", "Unit: {0}");
    public static readonly Names Opening = new("Năm trước chuyển sang", "Carried in");
    public static readonly Names Granted = new("Được giao", "Granted");
    public static readonly Names Used = new("Sử dụng", "Used");
    public static readonly Names Unused = new("Chưa sử dụng", "Unused");
    public static readonly Names Lapsed = new("Hết hạn, huỷ", "Lapsed");
    public static readonly Names Closing = new("Chuyển năm sau", "Carried out");
    public static readonly Names Code = new("Mã", "Code");
    public static readonly Names Ward = new("Phường", "Ward");
    public static readonly Names Start = new("Năm bắt đầu", "Start");
    public static readonly Names Expected = new("Năm dự kiến đạt chuẩn", "Expected recognition");
    public static readonly Names Place = new("STT", "No.");
    public static readonly Names Source = new("Nguồn", "Source");

    public static readonly Names IllustrativeLabel = new("SỐ LIỆU MINH HOẠ", "ILLUSTRATIVE DATA");
    public static readonly Names Illustrative = new(
        "Tiêu chí, mức đạt, nhu cầu và ngân sách trong tài liệu này là ví dụ, không phải số liệu chính thức; danh sách phường và dân số là số liệu công khai.",
        "The criteria, levels, needs and budgets of this document are examples, not official figures; the list of wards and their populations are public facts.");
    public static readonly Names IllustrativeSources = new(
        "Nguồn vốn là ví dụ: chưa có danh mục nguồn vốn nào được nhập.", "The sources of money are examples: none have been entered.");
    public static readonly Names Imported = new(
        "Số liệu lấy từ sổ theo dõi do đơn vị nhập vào hệ thống.", "The figures come from the register that was imported.");

    /// <summary>A resource as it heads a table.</summary>
    public static Names Of(Resource resource) => resource switch
    {
        Resource.Capital => new("Vốn đầu tư", "Investment capital"),
        Resource.Works => new("Trần chi xây dựng", "Works ceiling"),
        Resource.Equipment => new("Trần chi thiết bị", "Equipment ceiling"),
        Resource.Upkeep => new("Kinh phí duy trì", "Upkeep money"),
        Resource.Officers => new("Cán bộ", "Officers"),
        Resource.FloorArea => new("Diện tích xây dựng", "Floor area under works"),
        Resource.Guidance => new("Tổ hướng dẫn", "Guidance"),
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };

    /// <summary>The unit of a resource.</summary>
    public static Names UnitOf(Resource resource) => resource switch
    {
        Resource.Officers => new("người", "officers"),
        Resource.FloorArea => Names.Same("m²"),
        Resource.Guidance => new("tổ-tháng", "team-months"),
        _ => Millions,
    };
}
