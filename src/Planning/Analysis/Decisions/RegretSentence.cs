using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>A regret table in a sentence.</summary>
internal static class RegretSentence
{
    public static Names Of(RegretAnswer answer)
    {
        var (best, safe) = (answer.Options[answer.BestExpected], answer.Options[answer.LeastRegret]);
        var (expectedBest, safest) = (Names.Written(best.Name), Names.Written(safe.Name));
        var (expected, regret) = (MeasureWords.Of(answer.Measure, best.Expected.Mean), MeasureWords.Of(answer.Measure, safe.MaxRegret));
        var worst = Future(answer.Futures[safe.WorstFuture].Name);
        var (viWho, enWho) = answer.BestExpected == answer.LeastRegret ? ("nó cũng", "it is also") : ($"“{safest.Vi}”", $"“{safest.En}” is");
        Names least = safe.MaxRegret == 0
            ? new($"{viWho} không hề đáng tiếc trong các tương lai đã nêu", $"{enWho} never regretted in the futures named")
            : new($"{viWho} ít đáng tiếc nhất, nhiều nhất {regret.Vi} ({worst.Vi})", $"{enWho} regretted the least, at most by {regret.En} ({worst.En})");
        var flips = answer.Futures.Where(future => future.Flips).ToArray();
        Names change = flips.Length == 0
            ? new("không giả định nào làm đổi lựa chọn", "no assumption flips the choice")
            : new(
                "lựa chọn đổi nếu tin vào " + string.Join(", ", flips.Select(flip => $"{Future(flip.Name).Vi} (khi đó “{Names.Written(answer.Options[flip.Best].Name).Vi}”)")),
                "the choice flips for whoever believes in " + string.Join(", ", flips.Select(flip => $"{Future(flip.Name).En} (then “{Names.Written(answer.Options[flip.Best].Name).En}”)")));
        return new(
            $"Theo kỳ vọng, tốt nhất là “{expectedBest.Vi}” ({expected.Vi}); {least.Vi}; {change.Vi}.",
            $"By expectation “{expectedBest.En}” is best ({expected.En}); {least.En}; {change.En}.");
    }

    private static Names Future(string name)
    {
        if (name == AssumedFuture.Boom.Name) return new("vốn dồi dào", "boom");
        if (name == AssumedFuture.Cut.Name) return new("cắt vốn", "cut");
        if (name == AssumedFuture.PriceShock.Name) return new("sốc giá", "price shock");
        if (name == AssumedFuture.RecruitsShort.Name) return new("thiếu cán bộ", "recruit shortfall");
        if (name == AssumedFuture.WorksLate.Name) return new("xây dựng chậm", "late works");
        if (name == AssumedFuture.SuddenCuts.Name) return new("cắt vốn đột ngột", "sudden cuts");
        return new($"“{Names.Written(name).Vi}”", $"“{Names.Written(name).En}”");
    }
}
