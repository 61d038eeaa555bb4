using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis;

/// <summary>Why a ward does not start in a year, in a sentence.</summary>
internal static class WhyNotSentence
{
    public static Names Of(WhyNotAnswer answer, Trials trials)
    {
        var words = new ForcedWords(trials);
        var (ward, year, last) = (words.Wards.Of(answer.Ward), answer.Year, trials.Scenario.LastYear);
        if (answer.With is { } with) return Forced(answer, with, words);
        if (answer.Standing == WardStanding.Begun) return words.Standing(answer.Ward, answer.Standing, answer.Start);
        if (answer.Start == year)
            return new($"{ward.Vi} đã bắt đầu đúng năm {year} trong kế hoạch tốt nhất tìm được.", $"{ward.En} already starts in {year} in the best plan found.");
        return answer.LatestStart < trials.Scenario.FirstYear
            ? new($"{ward.Vi} cần nhiều năm hơn cả phương án nên không thể đạt chuẩn đến hết năm {last}.",
                $"{ward.En} needs more years than the scenario has, so it cannot be recognized by {last}.")
            : new($"{ward.Vi} bắt đầu năm {year} thì không kịp đạt chuẩn đến hết năm {last}; muộn nhất phải bắt đầu năm {answer.LatestStart}.",
                $"Started in {year}, {ward.En} cannot be recognized by {last}; the latest start is {answer.LatestStart}.");
    }

    private static Names Forced(WhyNotAnswer answer, Forced with, ForcedWords words)
    {
        var (ward, year) = (words.Wards.Of(answer.Ward), answer.Year);
        if (with.Status == PlanStatus.Impossible)
        {
            var clash = ClashSentence.Cannot(with.Clash);
            return new(
                $"Chắc chắn {ward.Vi} không thể bắt đầu năm {year}: {clash.Vi}.",
                $"It is proved impossible that {ward.En} starts in {year}: {clash.En}.");
        }
        if (with.Status == PlanStatus.NotFound)
            return new(
                $"Không tìm được kế hoạch nào trong đó {ward.Vi} bắt đầu năm {year}, nhưng cũng chưa chứng minh được là không có.",
                $"No plan was found in which {ward.En} starts in {year}, but it is not proved that there is none.");
        var (change, loss, instead) = (words.Change(with.Change, answer.Ward), words.Loss(with), Instead(answer));
        return new(
            $"Nếu {ward.Vi} bắt đầu năm {year}{instead.Vi} thì {change.Vi}, và {loss.Vi}.",
            $"If {ward.En} starts in {year}{instead.En}, {change.En}, and {loss.En}.");
    }

    private static Names Instead(WhyNotAnswer answer) => answer.Standing switch
    {
        WardStanding.Pinned => new($" thay vì năm {answer.Start} như đã ghim", $" instead of {answer.Start}, to which the scenario pins it"),
        WardStanding.Planned => new($" thay vì năm {answer.Start}", $" instead of {answer.Start}"),
        WardStanding.Forbidden => new(", trái với việc ghim không bao giờ bắt đầu,", ", against its pin never to start"),
        _ => Names.Same(""),
    };
}
