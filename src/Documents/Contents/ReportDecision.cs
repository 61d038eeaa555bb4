using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>How far a plan that was handed in has come on its way to the scheme, and who decided. Its report holds the sealed figures of the proposal.</summary>
public sealed record ReportDecision
{
    /// <summary>How far it has come: from <see cref="ScenarioStage.Submitted"/> on.</summary>
    public required ScenarioStage Stage { get; init; }

    /// <summary>Hash of the proposal that the figures are of.</summary>
    public required string Proposal { get; init; }

    /// <summary>The approvals so far, in their order.</summary>
    public required ImmutableArray<Approval> Approvals { get; init; }

    /// <summary>Whether those who decided are others than the author; null while nobody has.</summary>
    public bool? Separated { get; init; }

    /// <summary>Id of the decision record; null before it is adopted, as are the next three.</summary>
    public string? Id { get; init; }

    /// <summary>Hash of the record.</summary>
    public string? Hash { get; init; }

    /// <summary>Who adopted it.</summary>
    public string? AdoptedBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? AdoptedAt { get; init; }

    /// <summary>Whether the sources of money are those of the proposal; false: it was stored without any, and they are today's.</summary>
    public bool SourcesSealed { get; init; } = true;
}
