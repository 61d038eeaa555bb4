using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>Makes the ward that pieces of others come together in.</summary>
internal static class SuccessorWard
{
    /// <summary>The ward of a successor to which something comes.</summary>
    public static Ward Of(SuccessorUnit unit, Succession succession)
    {
        var pieces = succession.PiecesIn(unit.Code);
        var principal = succession.Principal(unit.Code);
        var (stage, started, recognized) = StageRule.Of([.. pieces.Select(piece => piece.Of)]);
        return new Ward
        {
            Code = unit.Code,
            Names = unit.Names,
            District = unit.District ?? succession.DistrictsAfter(principal.Of.District)[0],
            Population = pieces.Sum(piece => piece.People),
            Stage = stage,
            Started = started,
            Recognized = recognized,
            Levels = LowestLevels(pieces, unit.Reassessed),
            Needs = Sum(pieces),
            Place = principal.Of.Place is { } place ? place with { AreaKm2 = Area(pieces) } : null,
            Pilot = pieces.Where(piece => succession.Heir(piece.Of.Code) == unit.Code).Select(piece => piece.Of.Pilot).OfType<Pilot>().OrderBy(pilot => pilot.Year).ThenBy(pilot => pilot.Basis).FirstOrDefault(),
        };
    }

    private static Levels LowestLevels(IReadOnlyList<WardPiece> pieces, Levels? reassessed)
    {
        var lowest = pieces.SelectMany(piece => piece.Of.Levels.Entries).GroupBy(entry => entry.Criterion, StringComparer.Ordinal)
            .Select(criterion => new CriterionLevel(criterion.Key, criterion.Min(entry => entry.Level)));
        return Levels.Of([.. lowest, .. reassessed?.Entries ?? []]);
    }

    private static Needs Sum(IReadOnlyList<WardPiece> pieces) => new()
    {
        Officers = pieces.Sum(piece => piece.Needs.Officers),
        Works = pieces.Max(piece => piece.Needs.Works),
        WorksYears = pieces.Max(piece => piece.Needs.WorksYears),
        FloorArea = pieces.Sum(piece => piece.Needs.FloorArea),
        WorksCost = pieces.Sum(piece => piece.Needs.WorksCost),
        EquipmentCost = pieces.Sum(piece => piece.Needs.EquipmentCost),
        Guidance = pieces.Sum(piece => piece.Needs.Guidance),
        Upkeep = pieces.Sum(piece => piece.Needs.Upkeep),
    };

    // An area of which one piece is unknown is unknown.
    private static decimal? Area(IReadOnlyList<WardPiece> pieces) => pieces.All(piece => piece.AreaKm2 is not null) ? pieces.Sum(piece => piece.AreaKm2) : null;
}
