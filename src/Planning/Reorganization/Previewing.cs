using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>Says what an event would change, by name, without changing anything.</summary>
public static class Previewing
{
    /// <summary>The preview; null when the event, a ward that it would make or a scenario after it has faults.</summary>
    /// <param name="before">The wards before it.</param>
    /// <param name="happening">The event.</param>
    /// <param name="scenarios">The scenarios of the programme by id, each valid on the wards before.</param>
    /// <param name="faults">Takes the faults.</param>
    public static ReorganizationPreview? Of(Snapshot before, ReorganizationEvent happening, IReadOnlyDictionary<string, Scenario> scenarios, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(happening);
        ArgumentNullException.ThrowIfNull(scenarios);
        if (Succession.Of(before, happening, "", faults) is not { } succession) return null;
        if (Reorganizing.Apply(before, succession, "", faults) is not { } applied) return null;
        var mapped = scenarios.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (Id: entry.Key, entry.Value, Mapped: ScenarioMapping.Of(entry.Value, before, applied.After, succession, $"scenarios.{entry.Key}.", faults))).ToList();
        if (mapped.Exists(entry => entry.Mapped is null)) return null;
        return new ReorganizationPreview
        {
            Event = happening,
            SnapshotVersion = before.Version,
            Before = WardFigures.OfNeeds(before.Wards, before.Programme.Code),
            After = WardFigures.OfNeeds(applied.After.Wards, before.Programme.Code),
            Wards = [.. applied.Applied.Came.Select(ward => Preview(ward, succession, before.Programme.CatalogueOn(happening.Date)))],
            Outside = [.. succession.Outside],
            Redistricted = applied.Applied.Redistricted,
            Districts = [.. before.Programme.Districts.Select(district => new DistrictSuccession(district.Code, succession.DistrictsAfter(district.Code))).Where(one => one.Successors[0] != one.District)],
            Scenarios = [.. mapped.Where(entry => !ReferenceEquals(entry.Value, entry.Mapped!.Scenario)).Select(entry => new ScenarioPreview(entry.Id, entry.Mapped!))],
        };
    }

    private static SuccessorPreview Preview(Ward ward, Succession succession, Catalogue catalogue)
    {
        var pieces = succession.PiecesIn(ward.Code);
        return new SuccessorPreview
        {
            Ward = ward,
            Change = Change(pieces, succession),
            Pieces = [.. pieces.Select(piece => new PiecePreview(piece.Of.Code, piece.Share.Part, piece.Share.Share, piece.Of.Stage, piece.People, piece.Needs))],
            EndedTitles = ward.Stage == Stage.Recognized ? [] : [.. pieces.Select(piece => piece.Of).Where(one => one.Stage == Stage.Recognized).Select(one => one.Code)],
            Lost = [.. catalogue.Criteria.Where(criterion => !criterion.IsMetBy(ward.Levels) && pieces.Any(piece => criterion.IsMetBy(piece.Of.Levels))).Select(criterion => criterion.Code)],
            Illustrative = succession.Event.Wards.Any(link => link is { Part: LinkPart.Part, Share: null } && (link.To == ward.Code || pieces.Any(piece => piece.Of.Code == link.From))),
        };
    }

    private static UnitChange Change(ImmutableArray<WardPiece> pieces, Succession succession) => pieces.Length > 1
        ? UnitChange.Merge
        : succession.PiecesOf(pieces[0].Of.Code).Length > 1 ? UnitChange.Split : UnitChange.Rename;
}
