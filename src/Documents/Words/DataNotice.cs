using ModelWard.Documents.Contents;

namespace ModelWard.Documents.Words;

/// <summary>What kind of data a report rests on, for tables that no page of notices comes with.</summary>
public static class DataNotice
{
    /// <summary>The kind of data in words.</summary>
    public static string Of(PlanReport report, DocumentLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Wording.Of(language)[report.Programme.Illustrative ? Terms.IllustrativeLabel : Terms.Imported];
    }
}
