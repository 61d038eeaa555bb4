using System.Collections.Immutable;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis;

/// <summary>A clash in a sentence.</summary>
internal static class ClashSentence
{
    public static Names Of(ClashAnswer answer, int count) => answer.Status switch
    {
        PlanStatus.Found => new(
            $"Không có xung đột: tìm được kế hoạch giữ mọi hạn mức và điều kiện, với {NumberWords.Vi.Wards(count)} đạt chuẩn.",
            $"Nothing clashes: a plan that keeps every limit and side condition was found, with {NumberWords.En.Wards(count)} recognized."),
        PlanStatus.NotFound => new(
            "Không tìm được kế hoạch nào, nhưng cũng chưa chứng minh được là không có: nếu được chia nhỏ việc khởi công thì mọi hạn mức và điều kiện đều giữ được.",
            "No plan was found, but it is not proved that there is none: with shares of starts every limit and side condition could be kept."),
        _ => Impossible(answer),
    };

    /// <summary>That conditions cannot be kept together, without a full stop.</summary>
    public static Names Cannot(ImmutableArray<Condition> conditions)
    {
        if (conditions.IsEmpty) return new("không giữ được mọi hạn mức và điều kiện", "the limits and side conditions cannot all be kept");
        var list = Listing.Of([.. conditions.Select(condition => condition.Words)]);
        return conditions.Length == 1
            ? new($"riêng {list.Vi} đã không thể giữ được", $"{list.En} cannot be kept even by itself")
            : new($"không thể cùng lúc giữ {list.Vi}", $"{list.En} cannot all be kept");
    }

    private static Names Impossible(ClashAnswer answer)
    {
        var (why, way) = (answer.Overruns.IsEmpty ? Cannot(answer.Conditions) : Overrun(answer.Overruns), WayOut(answer.Relaxation));
        return new($"Chắc chắn không có kế hoạch nào: {why.Vi}{way.Vi}.", $"It is proved that no plan is possible: {why.En}{way.En}.");
    }

    private static Names Overrun(ImmutableArray<LimitOverrun> overruns)
    {
        var list = Listing.Of(
        [
            .. overruns.Select(overrun =>
            {
                var (limit, amount) = (ResourceWords.Limit(overrun.Resource, overrun.Year), ResourceWords.Amount(overrun.Resource, overrun.By));
                return new Names($"{limit.Vi} thêm {amount.Vi}", $"{limit.En} by {amount.En}");
            }),
        ]);
        return new(
            $"riêng các phường đang thực hiện và cần duy trì đã vượt {list.Vi}",
            $"the wards under way and in upkeep alone exceed {list.En}");
    }

    private static Names WayOut(CheapestRelaxation? relaxation)
    {
        if (relaxation is null) return Names.Same("");
        var gives = Listing.Of([.. relaxation.Gives.Select(give => give.Words)]);
        return relaxation.Count is { } count
            ? new($"; cách nới ít nhất là {gives.Vi}, khi đó tìm được kế hoạch có {NumberWords.Vi.Wards(count)} đạt chuẩn",
                $"; the cheapest way out is to {gives.En}, with which a plan of {NumberWords.En.Wards(count)} was found")
            : new($"; ít nhất phải {gives.Vi}, nhưng khi đó vẫn không tìm được kế hoạch nào",
                $"; the least would be to {gives.En}, but even so no plan was found");
    }
}
