using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Optimization;

/// <summary>A second opinion in a sentence.</summary>
internal static class OpinionWords
{
    private const decimal Tolerance = 0.000_001m;

    public static Names Sentence(SecondOpinion opinion, bool counts)
    {
        var (vi, en) = (NumberWords.Vi, NumberWords.En);
        var name = NameOf(opinion.Solver);
        var theirs = opinion.Status switch
        {
            MipStatus.Infeasible => new Names($"{name} cho rằng không có kế hoạch nào, nhưng không chứng minh", $"{name} says that there is no plan, but proves nothing"),
            MipStatus.NotFound => new Names($"{name} chưa tìm được kế hoạch nào trong {vi.Rounded(opinion.Seconds)} giây", $"{name} found no plan in {en.Rounded(opinion.Seconds)} s"),
            MipStatus.GaveUp => new Names($"{name} đã bỏ cuộc", $"{name} gave up"),
            _ when !opinion.Feasible => new Names(
                $"Kế hoạch của {name} không dùng được: vi phạm {vi.Whole(opinion.Broken.Length)} hạn mức hoặc điều kiện ({opinion.Broken[0]})",
                $"The plan of {name} cannot be used: it breaks {en.Whole(opinion.Broken.Length)} limits or conditions ({opinion.Broken[0]})"),
            _ => new Names(
                $"{name} tìm được trong {vi.Rounded(opinion.Seconds)} giây một kế hoạch có {vi.Wards(opinion.Count!.Value)} đạt chuẩn{(counts ? "" : $", giá trị {vi.Rounded(opinion.Value!.Value)}")}",
                $"{name} found in {en.Rounded(opinion.Seconds)} s a plan with {en.Wards(opinion.Count!.Value)} recognized{(counts ? "" : $", worth {en.Rounded(opinion.Value!.Value)}")}"),
        };
        var (own, wrong) = (Own(opinion, vi, en), Wrong(opinion, vi, en));
        return new Names($"{theirs.Vi}; {own.Vi}{wrong.Vi}.", $"{theirs.En}; {own.En}{wrong.En}.");
    }

    private static Names Own(SecondOpinion opinion, NumberWords vi, NumberWords en)
    {
        if (opinion.Ours is not { } ours) return new Names("ModelWard cũng không có kế hoạch nào", "we have no plan of our own");
        var (proved, inEnglish) = (
            $"đã chứng minh không kế hoạch nào vượt quá {vi.Rounded(ours.Bound)}", $"it is proved that no plan is worth more than {en.Rounded(ours.Bound)}");
        if (!opinion.Feasible || opinion.Value is not { } value)
            return new Names($"kế hoạch của ModelWard có giá trị {vi.Rounded(ours.Value)}, {proved}", $"our plan is worth {en.Rounded(ours.Value)}, and {inEnglish}");
        if (value == ours.Value) return new Names($"ngang với kế hoạch của ModelWard, {proved}", $"our plan is worth the same, and {inEnglish}");
        var share = 100 * Math.Abs(value - ours.Value) / Math.Max(Tolerance, Math.Abs(ours.Value));
        var (by, byInEnglish) = ($"{vi.Rounded(share, 3)}%", $"{en.Rounded(share, 3)}%");
        return value < ours.Value
            ? new Names($"kém kế hoạch của ModelWard {by}, {proved}", $"our plan is better by {byInEnglish}, and {inEnglish}")
            : new Names($"hơn kế hoạch của ModelWard {by}, {proved}", $"it is better than ours by {byInEnglish}, and {inEnglish}");
    }

    // A bound below a plan that was checked is false, whoever claims it.
    private static Names Wrong(SecondOpinion opinion, NumberWords vi, NumberWords en)
    {
        var best = Math.Max(opinion.Feasible ? opinion.Value!.Value : decimal.MinValue, opinion.Ours?.Value ?? decimal.MinValue);
        if (opinion.Bound is not { } bound || bound >= best - Tolerance * Math.Max(1, Math.Abs(best))) return Names.Same("");
        return new Names(
            $"; cận {vi.Rounded(bound)} mà {NameOf(opinion.Solver)} đưa ra là sai", $"; the bound of {en.Rounded(bound)} that {NameOf(opinion.Solver)} claims is false");
    }

    private static string NameOf(MipSolver solver) => solver switch
    {
        MipSolver.Scip => "SCIP",
        MipSolver.Cbc => "CBC",
        _ => "CP-SAT",
    };
}
