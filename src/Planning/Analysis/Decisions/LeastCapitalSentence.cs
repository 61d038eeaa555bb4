using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis.Decisions;

/// <summary>The least capital for a chance, in a sentence.</summary>
internal static class LeastCapitalSentence
{
    public static Names Of(LeastCapitalAnswer answer, int all)
    {
        var (wards, chance) = (answer.Wards == all ? new Names($"cả {NumberWords.Vi.Wards(all)}", $"all {NumberWords.En.Wards(all)}") : AtLeast(answer.Wards), MeasureWords.Share(answer.Chance));
        var (viGoal, enGoal) = ($"{wards.Vi} đạt chuẩn cuối năm {answer.Year} với xác suất ít nhất {chance.Vi}", $"{wards.En} recognized at the end of {answer.Year} with a chance of at least {chance.En}");
        if (answer.Status == LeastCapitalStatus.NotMetAtMost)
        {
            var most = answer.Trials[^1];
            var (reached, times) = (MeasureWords.Share(most.Chance.Chance), Times(most.Multiplier));
            return new(
                $"Dù vốn bằng {times.Vi} hiện nay cũng không có {viGoal}: khi đó xác suất là {reached.Vi}{Fall(answer).Vi}.",
                $"Even {times.En} the present capital is not enough for {enGoal}: the chance is then {reached.En}{Fall(answer).En}.");
        }
        var (met, capital) = (Times(answer.Met!.Value), MeasureWords.Money(answer.Capital!.Value));
        var below = answer.NotMet is { } less
            ? new Names($", {Times(less).Vi} thì chưa đủ", $", {Times(less).En} is not")
            : new Names(", mức thấp nhất được thử", ", the least that was tried");
        return new(
            $"Để có {viGoal} cần vốn bằng {met.Vi} hiện nay, tổng cộng {capital.Vi}{below.Vi}{Sure(answer).Vi}{Fall(answer).Vi}.",
            $"For {enGoal}, {met.En} the present capital, {capital.En} in all, is enough{below.En}{Sure(answer).En}{Fall(answer).En}.");
    }

    private static Names AtLeast(int wards) => new($"ít nhất {NumberWords.Vi.Wards(wards)}", $"at least {NumberWords.En.Wards(wards)}");

    private static Names Times(decimal multiplier) => new(
        $"{NumberWords.Vi.Rounded(multiplier, LeastCapitalQuestion.Places)} lần", $"{NumberWords.En.Rounded(multiplier, LeastCapitalQuestion.Places)} times");

    private static Names Sure(LeastCapitalAnswer answer) => (answer.Low, answer.High) switch
    {
        ({ } low, { } high) when low != high => new(
            $"; với {NumberWords.Vi.Whole(answer.Replications)} tương lai, khoảng 95% là từ {NumberWords.Vi.Rounded(low, LeastCapitalQuestion.Places)} đến {Times(high).Vi}",
            $"; {NumberWords.En.Whole(answer.Replications)} futures tell it within {NumberWords.En.Rounded(low, LeastCapitalQuestion.Places)} to {Times(high).En} (95 %)"),
        _ => new("", ""),
    };

    private static Names Fall(LeastCapitalAnswer answer) => answer.Monotone
        ? new("", "")
        : new("; có mức vốn cao hơn lại cho xác suất thấp hơn", "; some larger capital that was tried has a lower chance");
}
