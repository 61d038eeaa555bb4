using System.Collections.Immutable;
using ModelWard.Model;
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

    /// <summary>
    /// The sources of a programme's figures; of one that is not illustrative all but its wards' public facts were imported, and nobody but
    /// the importer knows more.
    /// </summary>
    public static ImmutableArray<FigureSource> Of(Programme programme) => programme.Illustrative
        ? Shipped
        :
        [
            new(Phrases.SourceCriteria, Phrases.SourceImported, Phrases.NoneDash),
            new(Phrases.SourceNeeds, Phrases.SourceImported, Phrases.NoneDash),
        ];
}
