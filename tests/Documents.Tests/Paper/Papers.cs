using ModelWard.Documents.Contents;
using ModelWard.Documents.Paper;

namespace ModelWard.Documents.Tests.Paper;

/// <summary>Options of papers.</summary>
internal static class Papers
{
    /// <summary>Four options with long names: the longest paper that there is.</summary>
    public static PaperOptions Four { get; } = Of([.. new[] { Reports.Optimal, Reports.Sample("baseline"), Reports.Sample("front-loaded"), Reports.Sample("plus18") }
        .Select(report => report with { Scenario = report.Scenario with { Name = report.ScenarioId + string.Concat(Enumerable.Repeat(" phương án có tên rất dài", 7)) } })]);

    /// <summary>Some options, compared.</summary>
    public static PaperOptions Of(params PlanReport[] reports) => new([.. reports], reports.Length == 1 ? null : Reports.Comparison(reports));
}
