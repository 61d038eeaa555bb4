using ModelWard.Model;

namespace ModelWard.Planning.Analysis.Words;

/// <summary>Policies in words that complete "the plan …".</summary>
public static class PolicyWords
{
    /// <summary>A policy.</summary>
    public static Names Of(Policy policy) => policy switch
    {
        Policy.Readiness => new("gần đạt nhất trước", "readiest first"),
        Policy.Cheapest => new("ít tốn nhất trước", "cheapest first"),
        Policy.PeoplePerVnd => new("nhiều dân trên mỗi đồng trước", "most people for the money first"),
        Policy.Need => new("thiếu nhiều nhất trước", "greatest need first"),
        Policy.DistrictBalanced => new("cân bằng giữa các quận", "balanced between districts"),
        Policy.Manual => new("tự xếp", "by hand"),
        Policy.Optimal => new("tối ưu", "optimal"),
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "No such policy."),
    };
}
