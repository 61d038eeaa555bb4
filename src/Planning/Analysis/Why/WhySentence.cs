using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis;

/// <summary>Why a ward starts when it does, in a sentence.</summary>
internal static class WhySentence
{
    public static Names Of(WhyAnswer answer, Trials trials)
    {
        var words = new ForcedWords(trials);
        var ward = words.Wards.Of(answer.Ward);
        if (answer.Without is not { } without) return words.Standing(answer.Ward, answer.Standing, answer.Start);
        var pinned = answer.Standing == WardStanding.Pinned;
        var (what, pays) = (Without(without, answer.Ward, words), Pays(answer, trials));
        return new(
            $"{ward.Vi} bắt đầu năm {answer.Start}{(pinned ? " vì phương án ghim như vậy" : "")}: {what.Vi}{pays.Vi}.",
            $"{ward.En} starts in {answer.Start}{(pinned ? " because the scenario pins it" : "")}: {what.En}{pays.En}.");
    }

    private static Names Without(Forced without, string ward, ForcedWords words)
    {
        if (without.Status == PlanStatus.Impossible)
        {
            var clash = ClashSentence.Cannot(without.Clash);
            return new($"thiếu phường này thì chắc chắn không có kế hoạch nào, vì {clash.Vi}", $"without it no plan is possible, because {clash.En}");
        }
        if (without.Status == PlanStatus.NotFound)
            return new("thiếu phường này thì không tìm được kế hoạch nào, dù có thể vẫn có", "without it no plan was found, though there may be one");
        var (change, loss) = (words.Change(without.Change, ward), words.Loss(without));
        return new($"nếu không có phường này thì {change.Vi}, và {loss.Vi}", $"without it {change.En}, and {loss.En}");
    }

    private static Names Pays(WhyAnswer answer, Trials trials)
    {
        if (answer.Pays.FirstOrDefault(use => use.Row != RowNames.Count) is not { Worth: > 0 } dearest)
            return new("; phường này không dùng nguồn lực nào đang khan hiếm", "; nothing that it uses is scarce");
        var use = new ConditionWords(trials.Table, trials.Scenario).Use(dearest.Row, dearest.Amount);
        return new($"; đắt nhất trong những gì phường này dùng là {use.Vi}", $"; the dearest of what it uses is {use.En}");
    }
}
