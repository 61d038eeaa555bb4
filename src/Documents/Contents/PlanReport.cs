using ModelWard.Model;

namespace ModelWard.Documents.Contents;

/// <summary>A stored scenario with its plan: all that its documents say. The same report gives the same bytes.</summary>
public sealed record PlanReport
{
    /// <summary>Id of the scenario.</summary>
    public required string ScenarioId { get; init; }

    /// <summary>Version of the scenario.</summary>
    public required long ScenarioVersion { get; init; }

    /// <summary>When the scenario was changed last, or handed in: the date of the documents.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The scenario; it names its catalogue version.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The wards that the outcome starts from.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>What the scenario leads to on these wards.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What the plan is likely to reach; null where a document does not speak of it.</summary>
    public ReportedFutures? Futures { get; init; }

    /// <summary>Who pays what; null where a document does not speak of it.</summary>
    public MoneyBySource? Money { get; init; }

    /// <summary>Where it stands on its way to the scheme; null for a scenario that may still be changed.</summary>
    public ReportDecision? Decision { get; init; }

    /// <summary>The programme of the wards.</summary>
    public Programme Programme => Snapshot.Programme;

    /// <summary>The catalogue version that the scenario names.</summary>
    /// <exception cref="InvalidOperationException">The programme has no such version.</exception>
    public Catalogue Catalogue => Scenario.CatalogueVersion is { } version && Programme.CatalogueVersion(version) is { } catalogue
        ? catalogue
        : throw new InvalidOperationException($"The programme {Programme.Code} has no catalogue version {Scenario.CatalogueVersion ?? "(none)"}.");

    /// <summary>The name of the scenario; its id where it has none.</summary>
    public Names Name => Scenario.Name.Length == 0 ? Names.Same(ScenarioId) : Names.Written(Scenario.Name);
}
