using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// Derives the needs of a ward from its levels by norms: a pure function, the equations of docs/model.md. A need is there exactly where a
/// criterion of its kind is below its threshold; upkeep alone is due whatever the levels are.
/// </summary>
public static class NeedsByNorms
{
    /// <summary>The needs. They may exceed <see cref="Needs.Most"/> under extreme norms: <see cref="WardValidation.CheckNeeds"/> says so.</summary>
    /// <param name="ward">The ward: its levels and population count.</param>
    /// <param name="catalogue">The criteria.</param>
    /// <param name="norms">The norms.</param>
    public static NormedNeeds Of(Ward ward, Catalogue catalogue, Norms norms)
    {
        var reasons = ImmutableArray.CreateBuilder<NeedReason>();
        var gaps = Gaps(ward.Levels, catalogue);
        var establishment = Establishment(ward.Population, norms.Officers);
        var standard = Math.Max(norms.FloorArea.Least, Up(norms.FloorArea.PerOfficer * establishment));
        var needs = Works(gaps[CriterionKind.Facility], standard, norms, reasons) with
        {
            Officers = Officers(gaps[CriterionKind.Personnel], establishment, reasons),
            EquipmentCost = Equipment(gaps[CriterionKind.Equipment], norms.Equipment, reasons),
            Guidance = Guidance(gaps[CriterionKind.Practice], norms.Guidance, reasons),
            Upkeep = Upkeep(standard, catalogue, norms, reasons),
        };
        return new NormedNeeds(needs, [.. reasons.OrderBy(reason => reason.Step)]);
    }

    /// <summary>max(least, ⌈perThousand · population / 1,000⌉): never by head, so that a ward without people has the least.</summary>
    public static long Establishment(long population, EstablishmentNorm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        return Math.Max(norm.Least, Up(norm.PerThousand * population / 1_000));
    }

    // Criteria below threshold with the gap as a share of the full level, 0 to 1, in the order of the catalogue.
    private static ILookup<CriterionKind, (string Criterion, decimal Gap)> Gaps(Levels levels, Catalogue catalogue) => catalogue.Criteria
        .Select(criterion => (criterion.Kind, criterion.Code, Gap: (criterion.Threshold.Hundredths - (levels[criterion.Code] ?? default).Hundredths) / 10_000m))
        .Where(one => one.Gap > 0)
        .ToLookup(one => one.Kind, one => (one.Code, one.Gap));

    // One officer serves every personnel criterion, so the largest gap counts; where one is missing at all, it is at least one officer.
    private static long Officers(IEnumerable<(string Criterion, decimal Gap)> gaps, long establishment, ImmutableArray<NeedReason>.Builder reasons)
    {
        if (Largest(gaps) is not { } gap) return 0;
        reasons.Add(new NeedReason(NeedStep.Officers, establishment, gap.Gap, establishment * gap.Gap, gap.Criterion));
        return establishment == 0 ? 0 : Math.Max(1, Rounded(establishment * gap.Gap));
    }

    private static Needs Works(IEnumerable<(string Criterion, decimal Gap)> gaps, long standard, Norms norms, ImmutableArray<NeedReason>.Builder reasons)
    {
        var rooms = norms.FloorArea.Rooms.ToLookup(room => room.Criterion);
        var ofRooms = gaps.Where(gap => rooms.Contains(gap.Criterion)).ToList();
        var station = Largest(gaps.Where(gap => !rooms.Contains(gap.Criterion)));
        if (station is null && ofRooms.Count == 0) return Needs.Nothing;
        var (works, norm) = Kind(100 * (station?.Gap ?? 0), norms.Works);
        var area = standard;
        if (works == Model.Works.NewBuilding)
            reasons.Add(new NeedReason(NeedStep.FloorArea, standard, 1, standard, station?.Criterion));
        else
            area = Math.Min(standard, Part(station, ofRooms, standard, rooms, reasons));
        reasons.Add(new NeedReason(NeedStep.WorksCost, area, norm.Price, area * norm.Price));
        return new Needs { Works = works, WorksYears = norm.Years, FloorArea = area, WorksCost = Rounded(area * norm.Price) };
    }

    private static long Part(
        (string Criterion, decimal Gap)? station, List<(string Criterion, decimal Gap)> ofRooms, long standard, ILookup<string, RoomNorm> rooms,
        ImmutableArray<NeedReason>.Builder reasons)
    {
        var area = 0L;
        if (station is { } gap)
        {
            reasons.Add(new NeedReason(NeedStep.FloorArea, standard, gap.Gap, standard * gap.Gap, gap.Criterion));
            area = Up(standard * gap.Gap);
        }
        foreach (var (criterion, _) in ofRooms)
        {
            var room = rooms[criterion].First();
            reasons.Add(new NeedReason(NeedStep.Room, 1, room.Area, room.Area, criterion));
            area += room.Area;
        }
        return area;
    }

    private static (Works Works, WorksNorm Norm) Kind(decimal gap, WorksNorms norms) =>
        gap > norms.NewBuilding.Above ? (Model.Works.NewBuilding, norms.NewBuilding)
        : gap > norms.Extension.Above ? (Model.Works.Extension, norms.Extension)
        : (Model.Works.Repair, norms.Repair);

    private static long Equipment(IEnumerable<(string Criterion, decimal Gap)> gaps, EquipmentNorm norm, ImmutableArray<NeedReason>.Builder reasons)
    {
        var sum = 0m;
        foreach (var (criterion, gap) in gaps)
        {
            reasons.Add(new NeedReason(NeedStep.Equipment, gap, norm.Of(criterion), gap * norm.Of(criterion), criterion));
            sum += gap * norm.Of(criterion);
        }
        return Rounded(sum);
    }

    private static long Guidance(IEnumerable<(string Criterion, decimal Gap)> gaps, decimal norm, ImmutableArray<NeedReason>.Builder reasons)
    {
        var below = gaps.Count();
        if (below == 0) return 0;
        reasons.Add(new NeedReason(NeedStep.Guidance, below, norm, below * norm));
        return Up(below * norm);
    }

    private static long Upkeep(long standard, Catalogue catalogue, Norms norms, ImmutableArray<NeedReason>.Builder reasons)
    {
        var station = standard * norms.Works.NewBuilding.Price;
        var packages = catalogue.Criteria.Where(criterion => criterion.Kind == CriterionKind.Equipment).Sum(criterion => norms.Equipment.Of(criterion.Code));
        reasons.Add(new NeedReason(NeedStep.UpkeepWorks, station, norms.Upkeep.Works, station * norms.Upkeep.Works));
        reasons.Add(new NeedReason(NeedStep.UpkeepEquipment, packages, norms.Upkeep.Equipment, packages * norms.Upkeep.Equipment));
        return Rounded(station * norms.Upkeep.Works + packages * norms.Upkeep.Equipment);
    }

    // Of equal gaps the first in the catalogue.
    private static (string Criterion, decimal Gap)? Largest(IEnumerable<(string Criterion, decimal Gap)> gaps)
    {
        (string Criterion, decimal Gap)? largest = null;
        foreach (var gap in gaps)
            if (largest is null || gap.Gap > largest.Value.Gap) largest = gap;
        return largest;
    }

    private static long Up(decimal amount) => (long)decimal.Ceiling(amount);

    private static long Rounded(decimal amount) => (long)decimal.Round(amount, 0, MidpointRounding.AwayFromZero);
}
