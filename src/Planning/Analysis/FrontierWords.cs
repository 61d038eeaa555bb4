using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Planning.Analysis;

/// <summary>A frontier in a sentence.</summary>
internal static class FrontierWords
{
    public static Names Sentence(int wards, FrontierPoint[] points, Scenario scenario)
    {
        var (least, most) = (points[0], points[^1]);
        var present = Array.Find(points, point => point.Present);
        var knee = Array.Find(points, point => point.Knee);
        var (vi, en) = (NumberWords.Vi, NumberWords.En);
        var own = Budgets.Total(scenario);
        return new Names(
            (present is null
                ? $"Ngân sách hiện tại {vi.Money(own)} không đủ để giữ mọi hạn mức và điều kiện"
                : $"Với ngân sách hiện tại {vi.Money(own)}, kế hoạch tốt nhất tìm được có {vi.Whole(present.Count)}/{vi.Whole(wards)} phường đạt chuẩn (không thể quá {vi.Whole(present.CountBound)})")
            + $"; ngân sách khả thi nhỏ nhất tìm được là {vi.Money(least.Budget.Capital)} ({vi.Percent(least.Budget.Percent)}) với {vi.Whole(least.Count)} phường, gấp đôi ngân sách thì được {vi.Whole(most.Count)} phường"
            + (knee is null ? "." : $"; từ {vi.Money(knee.Budget.Capital)} ({vi.Percent(knee.Budget.Percent)}) trở đi mỗi tỷ đồng thêm mang lại ít hơn mức trung bình."),
            (present is null
                ? $"The present budget of {en.Money(own)} was not found to be enough to keep every limit and side condition"
                : $"At the present budget of {en.Money(own)} the best plan found has {en.Whole(present.Count)} of {en.Whole(wards)} wards recognized (no plan has more than {en.Whole(present.CountBound)})")
            + $"; the least feasible budget found is {en.Money(least.Budget.Capital)} ({en.Percent(least.Budget.Percent)}) with {en.Wards(least.Count)}, twice the present one brings {en.Wards(most.Count)}"
            + (knee is null ? "." : $"; from {en.Money(knee.Budget.Capital)} ({en.Percent(knee.Budget.Percent)}) on each further billion brings less than the average."));
    }
}
