namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase CapitalShort = new("Vốn", "Capital");
    internal static readonly Phrase WorksCapShort = new("Trần xây dựng", "Works cap");
    internal static readonly Phrase EquipmentCapShort = new("Trần thiết bị", "Equipment cap");
    internal static readonly Phrase UpkeepShort = new("Duy trì", "Upkeep");
    internal static readonly Phrase OfficersShort = new("Cán bộ", "Officers");
    internal static readonly Phrase FloorAreaShort = new("Xây dựng", "Building");
    internal static readonly Phrase GuidanceShort = new("Hướng dẫn", "Guidance");

    internal static readonly Phrase CapitalLong = new("vốn đầu tư", "investment capital");
    internal static readonly Phrase WorksCapLong = new("trần chi xây dựng", "the works ceiling");
    internal static readonly Phrase EquipmentCapLong = new("trần chi thiết bị", "the equipment ceiling");
    internal static readonly Phrase UpkeepLong = new("kinh phí duy trì", "upkeep money");
    internal static readonly Phrase OfficersLong = new("cán bộ", "officers");
    internal static readonly Phrase FloorAreaLong = new("diện tích có thể xây", "building capacity");
    internal static readonly Phrase GuidanceLong = new("tổ hướng dẫn", "guidance teams");

    internal static readonly Phrase Readiness = new("Gần đạt nhất trước", "Readiest first");
    internal static readonly Phrase Cheapest = new("Ít tốn nhất trước", "Cheapest first");
    internal static readonly Phrase PeoplePerVnd = new("Nhiều dân trên mỗi đồng trước", "Most people per VND first");
    internal static readonly Phrase GreatestNeed = new("Thiếu nhiều nhất trước", "Greatest need first");
    internal static readonly Phrase DistrictBalanced = new("Cân bằng giữa các quận", "Balanced between districts");
    internal static readonly Phrase Optimal = new("Tối ưu, có chứng minh", "Optimal, with proof");
    internal static readonly Phrase Manual = new("Theo thứ tự lập sẵn", "The sample's own order");

    internal static readonly Phrase NoWorks = new("không xây", "no works");
    internal static readonly Phrase Repair = new("sửa chữa", "repair");
    internal static readonly Phrase Extension = new("mở rộng", "extension");
    internal static readonly Phrase NewBuilding = new("xây mới", "new building");

    internal static readonly Phrase StageNotStarted = new("chưa bắt đầu", "not started");
    internal static readonly Phrase StageUnderWay = new("đang thực hiện", "under way");
    internal static readonly Phrase StageRecognized = new("đã đạt chuẩn", "recognized");
    internal static readonly Phrase StageDeclined = new("không còn đạt chuẩn", "declined");
}
