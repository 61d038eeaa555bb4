using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Documents.Paper;

/// <summary>What may go otherwise with the first option.</summary>
internal static class RiskPart
{
    private const int MostMilestones = 4;

    public static void Write(DocxBody body, PlanReport report, Wording say)
    {
        body.Section(say[new("3. Rủi ro của phương án A", "3. The risk of option A")]);
        var fan = report.Futures!.Result.Fan;
        List<string> sentences = [SummarySentences.Likely(report, say)!];
        sentences.AddRange(fan.Milestones.Take(MostMilestones).Select(milestone => say.Say(
            new("Khả năng đạt mốc năm {0} ({1} phường): {2}.", "Chance of the milestone of {0} ({1} wards): {2}."), Wording.Year(milestone.Year), say.Whole(milestone.Target), say.Chance(milestone.Chance.Chance))));
        if (Scarcest(fan) is { } scarcest)
            sentences.Add(say.Say(new("Nguồn lực từ chối nhiều phường nhất trong các tương lai: {0}.", "What refuses the most wards in the futures: {0}."), say[ResourceWords.Name(scarcest)]));
        body.Paragraph(string.Join(' ', sentences));
    }

    private static Resource? Scarcest(FutureFan fan) => fan.Years.SelectMany(year => year.Refusals).GroupBy(refusal => refusal.Resource)
        .OrderByDescending(group => group.Sum(refusal => refusal.Mean.Mean)).ThenBy(group => group.Key).Select(group => (Resource?)group.Key).FirstOrDefault();
}
