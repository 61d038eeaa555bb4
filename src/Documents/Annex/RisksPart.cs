using ModelWard.Documents.Contents;
using ModelWard.Documents.Docx;
using ModelWard.Documents.Words;
using ModelWard.Model;
using ModelWard.Planning.Analysis.Words;

namespace ModelWard.Documents.Annex;

/// <summary>What may go otherwise: the fan of futures, chances, and what refuses wards.</summary>
internal static class RisksPart
{
    public static void Write(DocxBody body, PlanReport report, Wording say)
    {
        if (report.Futures is not { } futures) return;
        var fan = futures.Result.Fan;
        body.Section(say[new("VI. RỦI RO", "VI. RISKS")]);
        body.Paragraph(say.Say(new(
                "Giá, tiến độ thi công, tuyển dụng, ngân sách, kết quả đánh giá đều có thể khác dự kiến. Kế hoạch được thử trong các tương lai như vậy (số tương lai: {0}; hạt giống {1}). P50 là mức mà một nửa số tương lai không vượt quá, P80 là mức mà cứ 10 tương lai thì 8 không vượt quá.",
                "Prices, works, recruits, budgets and assessments may all differ from what is expected. The plan is carried out in such futures (how many: {0}; seed {1}). P50 is what half of the futures do not exceed, P80 what 8 in 10 do not exceed."),
            Provenance.Replications(report, futures, say), futures.Result.Seed));
        body.Table(ByYear(futures.Result, say));
        if (!fan.Milestones.IsEmpty) body.Table(Milestones(fan, say));
        if (Refusals(fan, say) is { } refusals) body.Table(refusals);
    }

    private static DocxTable ByYear(FuturesResult result, Wording say) => new(
        say[new("Số phường đạt chuẩn cuối năm và chi trong năm, theo các tương lai", "Wards recognized at year end and spend in the year, over the futures")], null,
        [
            new(say[Terms.Year], 9, Align.Center), new(say[new("Theo kế hoạch (phường)", "By the plan (wards)")], 13),
            new(say[new("P20 (phường)", "P20 (wards)")], 12), new(say[new("P50 (phường)", "P50 (wards)")], 12), new(say[new("P80 (phường)", "P80 (wards)")], 12),
            new(say[new("Khả năng tất cả đạt", "Chance of all")], 13), new(say[new("Chi P50 (triệu đồng)", "Spend P50 (VND million)")], 15), new(say[new("Chi P80 (triệu đồng)", "Spend P80 (VND million)")], 15),
        ],
        result.Fan.Years.Select((year, i) => DocxRow.Of(
            Wording.Year(year.Year), say.Whole(result.NoiseFree[i]), say.Whole(year.Recognized.At(20)), say.Whole(year.Recognized.At(50)), say.Whole(year.Recognized.At(80)),
            say.Chance(year.All.Chance), say.Whole(year.Spend.At(50)), say.Whole(year.Spend.At(80)))));

    private static DocxTable Milestones(FutureFan fan, Wording say) => new(
        say[new("Khả năng đạt các mốc", "Chances of the milestones")], null,
        [
            new(say[new("Đến hết năm", "By the end of")], 20, Align.Center), new(say[new("Mục tiêu (phường)", "Target (wards)")], 20),
            new(say[new("Khả năng đạt", "Chance")], 25), new(say[new("Khoảng tin cậy 95%", "95 % interval")], 35, Align.Center),
        ],
        fan.Milestones.Select(milestone => DocxRow.Of(
            Wording.Year(milestone.Year), say.Whole(milestone.Target), say.Chance(milestone.Chance.Chance),
            say.Say(new("{0} đến {1}", "{0} to {1}"), say.Chance(milestone.Chance.Low), say.Chance(milestone.Chance.High)))));

    private static DocxTable? Refusals(FutureFan fan, Wording say)
    {
        var resources = Enum.GetValues<Resource>().Where(resource => fan.Years.Any(year => year.Refusals.Any(refusal => refusal.Resource == resource))).ToList();
        return resources.Count == 0 ? null : new DocxTable(
            say[new("Số phường bị từ chối vì thiếu từng nguồn lực, trung bình một tương lai", "Wards refused by each resource, on average over the futures")], say[new("phường", "wards")],
            [new(say[Terms.Year], 12, Align.Center), .. resources.Select(resource => new DocxColumn(say.Capital(ResourceWords.Name(resource)), 14))],
            fan.Years.Select(year => new DocxRow(RowKind.Normal,
                [Wording.Year(year.Year), .. resources.Select(resource => say.Number.Rounded(year.Refusals.FirstOrDefault(refusal => refusal.Resource == resource).Mean.Mean, 2))])));
    }
}
