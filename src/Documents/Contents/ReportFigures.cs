using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>A report with the figures that its documents derive from it, each derived once.</summary>
internal sealed record ReportFigures
{
    private ReportFigures(PlanReport report)
    {
        Report = report;
        Wards = WardRow.Of(report);
        Years = YearFigures.Of(report);
        Districts = DistrictRow.Of(report, Wards);
        Sources = SourceRow.Of(report.Money);
    }

    /// <summary>The report.</summary>
    public PlanReport Report { get; }

    /// <summary>The wards, by year of start.</summary>
    public ImmutableArray<WardRow> Wards { get; }

    /// <summary>The years.</summary>
    public ImmutableArray<YearFigures> Years { get; }

    /// <summary>The districts that have wards, by code.</summary>
    public ImmutableArray<DistrictRow> Districts { get; }

    /// <summary>Who pays what; empty where nobody says.</summary>
    public ImmutableArray<SourceRow> Sources { get; }

    /// <summary>The figures of a report.</summary>
    public static ReportFigures Of(PlanReport report) => new(report);

    /// <summary>The last year.</summary>
    public YearOutcome Last => Report.Outcome.Years[^1];
}
