using ModelWard.Documents.Contents;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Documents.Words;

/// <summary>What a plan comes to, in sentences built from its figures.</summary>
internal static class SummarySentences
{
    /// <summary>What it reaches: wards, and the milestones.</summary>
    public static string Reach(PlanReport report, Wording say)
    {
        var (outcome, last) = (report.Outcome, report.Outcome.Years[^1]);
        var reach = say.Say(new(
                "Hết năm {0} có {1} trên {2} phường đạt chuẩn ({3}), trong đó {4} phường được bắt đầu trong giai đoạn này.",
                "By the end of {0}, {1} of {2} wards are recognized ({3}); {4} wards are started in these years."),
            Wording.Year(last.Year), say.Whole(last.Recognized), say.Whole(outcome.Wards.Length), Share(last.Recognized, outcome.Wards.Length, say), say.Whole(outcome.Years.Sum(year => (long)year.Started)));
        return string.Join(' ', outcome.Milestones.Select(Milestone).Prepend(reach));

        string Milestone(MilestoneOutcome milestone) => milestone.Met
            ? say.Say(new("Mốc năm {0} ({1} phường) đạt.", "The milestone of {0} ({1} wards) is met."), Wording.Year(milestone.Year), say.Whole(milestone.Target))
            : say.Say(new("Mốc năm {0} ({1} phường) không đạt, thiếu {2} phường.", "The milestone of {0} ({1} wards) is missed by {2}."),
                Wording.Year(milestone.Year), say.Whole(milestone.Target), say.Whole(milestone.Target - milestone.Reached));
    }

    /// <summary>What it costs.</summary>
    public static string Cost(PlanReport report, Wording say)
    {
        var years = report.Outcome.Years;
        return say.Say(new(
                "Vốn đầu tư sử dụng {0} trên {1} được giao; kinh phí duy trì sử dụng {2} trên {3} được giao; từ năm {4} việc duy trì cần {5} mỗi năm.",
                "Of {1} of capital granted {0} is used, of {3} of upkeep money {2}; from {4} on, upkeep takes {5} a year."),
            Money(years.Sum(year => year.Resources.Capital.Used)), Money(years.Sum(year => year.Resources.Capital.Granted)),
            Money(years.Sum(year => year.Resources.Upkeep.Used)), Money(years.Sum(year => year.Resources.Upkeep.Granted)),
            Wording.Year(years[^1].Year + 1), Money(report.Outcome.NextYear.Upkeep));

        string Money(long millions) => say.Number.Money(millions);
    }

    /// <summary>What people and building it takes.</summary>
    public static string Means(PlanReport report, Wording say)
    {
        var years = report.Outcome.Years;
        var peak = years.MaxBy(year => year.Resources.FloorArea.Used)!;
        return say.Say(new(
                "Bố trí thêm {0} cán bộ; năm thi công nhiều nhất là {1} với {2} m²; tổ hướng dẫn làm {3} tổ-tháng.",
                "It takes {0} more officers; most is built in {1}, {2} m²; guidance takes {3} team-months."),
            say.Whole(years.Sum(year => year.Resources.Officers.Used)), Wording.Year(peak.Year), say.Whole(peak.Resources.FloorArea.Used),
            say.Whole(years.Sum(year => year.Resources.Guidance.Used)));
    }

    /// <summary>What runs short; null where nothing does, or where the plan itself chose what to leave.</summary>
    public static string? Short(PlanReport report, Wording say)
    {
        var shortages = Enum.GetValues<Resource>()
            .Select(resource => (Resource: resource, Years: report.Outcome.Years.Where(year => year.Binding.Contains(resource)).Select(year => Wording.Year(year.Year)).ToList()))
            .Where(shortage => shortage.Years.Count > 0)
            .Select(shortage => $"{say[ResourceWords.Name(shortage.Resource)]} ({string.Join(", ", shortage.Years)})").ToList();
        return shortages.Count == 0 ? null : say.Say(new("Nguồn lực không đủ cho ít nhất một phường: {0}.", "Too short for at least one ward: {0}."), string.Join("; ", shortages));
    }

    /// <summary>What is proved of it; null for a plan by rule.</summary>
    public static string? Proof(PlanReport report, Wording say) => report.Outcome.Proof switch
    {
        null => null,
        { CountProved: true } proof => say.Say(new("Đã chứng minh: không kế hoạch nào trong các hạn mức này đạt quá {0} phường.", "It is proved that no plan within these limits reaches more than {0} wards."), say.Whole(proof.CountBound)),
        { } proof => say.Say(new("Đã chứng minh: không kế hoạch nào trong các hạn mức này đạt quá {0} phường; kế hoạch này đạt {1}.", "It is proved that no plan within these limits reaches more than {0} wards; this one reaches {1}."), say.Whole(proof.CountBound), say.Whole(proof.Count)),
    };

    /// <summary>What is likely; null where no futures are at hand.</summary>
    public static string? Likely(PlanReport report, Wording say)
    {
        if (report.Futures?.Result is not { } result) return null;
        var (fan, last) = (result.Fan, result.Fan.Years[^1]);
        return say.Say(new(
                "Trong {0} tương lai mô phỏng, hết năm {1}: một nửa đạt từ {2} phường trở lên (P50), cứ 10 tương lai thì 8 đạt từ {3} phường trở lên (P20); khả năng cả {4} phường đạt chuẩn là {5} (khoảng tin cậy 95%: {6} đến {7}). Tổng chi cả giai đoạn: P50 {8}, P80 {9}.",
                "In {0} simulated futures, by the end of {1}: half reach {2} wards or more (P50), 8 in 10 reach {3} or more (P20); the chance that all {4} wards are recognized is {5} (95 % interval {6} to {7}). Spend in all years: P50 {8}, P80 {9}."),
            say.Whole(fan.Replications), Wording.Year(last.Year), say.Whole(last.Recognized.At(50)), say.Whole(last.Recognized.At(20)), say.Whole(report.Outcome.Wards.Length),
            say.Chance(fan.All.Chance), say.Chance(fan.All.Low), say.Chance(fan.All.High), say.Number.Money(fan.Spend.At(50)), say.Number.Money(fan.Spend.At(80)));
    }

    /// <summary>A share as a percentage; a dash where there is nothing to share.</summary>
    public static string Share(long part, long whole, Wording say) => whole == 0 ? "–" : say.Number.Percent(100m * part / whole);
}
