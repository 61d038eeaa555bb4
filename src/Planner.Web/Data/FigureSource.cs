using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Planner.Web.Data;

/// <summary>Where some figures come from.</summary>
/// <param name="Figure">Which figures.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Standing">Whether they are public facts, own work or examples.</param>
public sealed record FigureSource(Phrase Figure, Phrase Source, Phrase Standing)
{
    private static readonly ImmutableArray<FigureSource> Shipped =
    [
        new(Phrases.SourceRegister, Phrases.SourceRegisterFrom, Phrases.PublicFact),
        new(Phrases.SourcePopulation, Phrases.SourcePopulationFrom, Phrases.PublicFact),
        new(Phrases.SourcePilot, Phrases.SourcePilotFrom, Phrases.PublicFact),
        new(Phrases.SourceMap, Phrases.SourceMapFrom, Phrases.OwnWork),
        new(Phrases.SourceCriteria, Phrases.SourceMade, Phrases.IllustrativeFigure),
        new(Phrases.SourceNeeds, Phrases.SourceMade, Phrases.IllustrativeFigure),
    ];

    private static readonly ImmutableArray<FigureSource> Imported =
    [
        new(Phrases.SourceCriteria, Phrases.SourceImported, Phrases.NoneDash),
        new(Phrases.SourceNeeds, Phrases.SourceImported, Phrases.NoneDash),
    ];

    /// <summary>
    /// The sources of a programme's figures. The product knows those of the programme it ships, which are the shipped scenarios'; of any other,
    /// and of this one once it is not illustrative, it knows only that users have imported them.
    /// </summary>
    public static ImmutableArray<FigureSource> Of(ProgrammeView shown) =>
        shown.Snapshot.Programme.Illustrative && shown.Scenarios.Any(scenario => scenario.Owner == CommandHeader.Samples) ? Shipped : Imported;
}
