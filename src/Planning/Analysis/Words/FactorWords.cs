using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>Groups of uncertainty in sentences.</summary>
internal static class FactorWords
{
    /// <summary>A group.</summary>
    public static Names Of(FactorGroup group) => group switch
    {
        FactorGroup.Prices => new("biến động giá chung", "the city's prices"),
        FactorGroup.WardCosts => new("chi phí xây dựng của từng phường", "what each ward's works cost"),
        FactorGroup.WorksDelays => new("chậm tiến độ xây dựng", "late works"),
        FactorGroup.Staffing => new("thiếu cán bộ", "missing officers"),
        FactorGroup.FloorArea => new("năng lực xây dựng lên xuống", "building capacity"),
        FactorGroup.Budget => new("cắt giảm vốn", "budget cuts"),
        FactorGroup.Practice => new("nhịp nâng nghiệp vụ", "the pace of practice"),
        FactorGroup.Assessment => new("sai lệch khi chấm điểm", "assessors' readings"),
        FactorGroup.Slips => new("phường tụt chuẩn", "recognized wards that decline"),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "No such group of factors."),
    };
}
