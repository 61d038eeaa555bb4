namespace ModelWard.Planner.Web.Words;

public static partial class Phrases
{
    internal static readonly Phrase LimitsByYear = new("Giới hạn từng năm", "Limits year by year");
    internal static readonly Phrase LimitsHint = new(
        "Sửa một ô để năm ấy có giá trị riêng (in đậm, có dấu •), không theo phần trăm nữa. Ô trần để trống: không đặt trần.",
        "Change a cell to give that year a value of its own (bold, with a •), which no longer follows the percentage. A ceiling left blank: none is set.");
    internal static readonly Phrase LimitCell = new("{0} năm {1} ({2})", "{0}, {1} ({2})");
    internal static readonly Phrase LimitCellOwn = new("{0} năm {1} ({2}), giá trị riêng", "{0}, {1} ({2}), own value");
    internal static readonly Phrase LimitFault = new("{0} năm {1}: {2}", "{0}, {1}: {2}");
    internal static readonly Phrase AllowedBillions = new(
        "số từ 0 đến {0} tỷ đồng, nhiều nhất ba chữ số thập phân", "a number from 0 to {0} billion VND with at most three decimals");
    internal static readonly Phrase OrNoCeiling = new("{0}, hoặc để trống: không đặt trần", "{0}, or blank: no ceiling");
    internal static readonly Phrase OwnValues = new("Giá trị riêng: {0}", "Own values: {0}");
    internal static readonly Phrase OwnValuesOf = new("{0}, giá trị riêng: {1}", "{0}, own values: {1}");
    internal static readonly Phrase DropOwnValues = new("Bỏ giá trị riêng: {0}", "Drop own values: {0}");
    internal static readonly Phrase OwnLimitInPrint = new("{0} năm {1}: {2}", "{0} in {1}: {2}");
    internal static readonly Phrase NoCeiling = new("không đặt trần", "no ceiling");
}
