using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Goals;

/// <summary>A goal and what it needs in a sentence.</summary>
internal static class GoalSeekWords
{
    public static Names Sentence(GoalSeekAnswer answer) => new(Vietnamese(answer, NumberWords.Vi), English(answer, NumberWords.En));

    private static string Vietnamese(GoalSeekAnswer answer, NumberWords words)
    {
        var goal = $"{words.Whole(answer.Wards)} phường đạt chuẩn vào cuối năm {answer.Year}";
        var officers = answer.Mode == GoalSeekMode.Officers;
        var resource = officers ? "cán bộ" : "vốn";
        if (answer.Least is not { } least)
            return answer.Status == GoalSeekStatus.Impossible
                ? $"Không thể có {goal} dù {resource} nhiều đến đâu: hạn mức hoặc điều kiện khác không cho phép."
                : $"Chưa tìm được kế hoạch nào có {goal}, và cũng chưa chứng minh được là không thể.";
        var way = answer.Mode switch
        {
            GoalSeekMode.Uniform => $"mỗi năm {words.Money(least.Years[0].Amount)}, tổng cộng {words.Money(least.Total)}",
            GoalSeekMode.Profile => $"tổng vốn {words.Money(least.Total)} chia tự do giữa các năm",
            GoalSeekMode.Officers => $"{words.Whole(least.Total)} cán bộ ({words.Rounded(least.Factor!.Value * 100)}% số hiện tại)",
            _ => $"tổng vốn {words.Money(least.Total)} ({words.Rounded(least.Factor!.Value * 100)}% mức hiện tại)",
        };
        var bound = answer.ImpossibleBelow is { } impossible ? $"; đã chứng minh {Total(impossible.Total, officers, words)} là không đủ" : "";
        return $"Để có {goal} cần {way}{bound}.";

        static string Total(long total, bool officers, NumberWords words) => officers ? words.Whole(total) + " cán bộ" : words.Money(total);
    }

    private static string English(GoalSeekAnswer answer, NumberWords words)
    {
        var goal = $"{words.Wards(answer.Wards)} recognized by the end of {answer.Year}";
        var officers = answer.Mode == GoalSeekMode.Officers;
        if (answer.Least is not { } least)
            return answer.Status == GoalSeekStatus.Impossible
                ? $"No amount of {(officers ? "officers" : "capital")} brings {goal}: other limits or side conditions stand in the way."
                : $"No plan was found with {goal}, and it is not proved that there is none.";
        var way = answer.Mode switch
        {
            GoalSeekMode.Uniform => $"{words.Money(least.Years[0].Amount)} a year, {words.Money(least.Total)} in all, is",
            GoalSeekMode.Profile => $"{words.Money(least.Total)} in all, spread freely over the years, is",
            GoalSeekMode.Officers => $"{words.Whole(least.Total)} officers ({words.Rounded(least.Factor!.Value * 100)}% of the present number) are",
            _ => $"{words.Money(least.Total)} in all ({words.Rounded(least.Factor!.Value * 100)}% of the present budget) is",
        };
        var bound = answer.ImpossibleBelow is { } impossible
            ? $"; {(officers ? words.Whole(impossible.Total) + " officers are" : words.Money(impossible.Total) + " is")} proved not to be enough"
            : "";
        return $"For {goal}, {way} enough{bound}.";
    }
}
