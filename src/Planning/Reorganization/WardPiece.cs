using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>What goes from one ward to one successor.</summary>
/// <param name="Of">The ward as it was.</param>
/// <param name="Share">Where it goes, and how much of it.</param>
/// <param name="People">People who go.</param>
/// <param name="Needs">Needs that go. Works go with the main piece, and with a part that some of their floor area or cost goes to.</param>
/// <param name="AreaKm2">Area that goes, km²; null when the register does not say.</param>
public sealed record WardPiece(Ward Of, UnitShare Share, long People, Needs Needs, decimal? AreaKm2)
{
    private const int AreaPlaces = 4;

    /// <summary>The pieces of a ward, in the order of its shares; those with share 0 take nothing and are left out. Every figure sums to the ward's, to the unit.</summary>
    internal static IEnumerable<WardPiece> From(Ward ward, IReadOnlyList<UnitShare> shares)
    {
        decimal[] parts = [.. shares.Select(share => share.Share)];
        var people = Apportionment.ByShares(ward.Population, parts);
        var officers = Apportionment.ByShares(ward.Needs.Officers, parts);
        var floorArea = Apportionment.ByShares(ward.Needs.FloorArea, parts);
        var worksCost = Apportionment.ByShares(ward.Needs.WorksCost, parts);
        var equipmentCost = Apportionment.ByShares(ward.Needs.EquipmentCost, parts);
        var guidance = Apportionment.ByShares(ward.Needs.Guidance, parts);
        var upkeep = Apportionment.ByShares(ward.Needs.Upkeep, parts);
        var area = Areas(ward.Place?.AreaKm2, parts);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == 0) continue;
            var builds = shares[i].Part == LinkPart.Main || floorArea[i] > 0 || worksCost[i] > 0;
            yield return new WardPiece(ward, shares[i], people[i], new Needs
            {
                Officers = officers[i],
                Works = builds ? ward.Needs.Works : Works.None,
                WorksYears = builds ? ward.Needs.WorksYears : 0,
                FloorArea = floorArea[i],
                WorksCost = worksCost[i],
                EquipmentCost = equipmentCost[i],
                Guidance = guidance[i],
                Upkeep = upkeep[i],
            }, area?[i]);
        }
    }

    // The first with a share takes what rounding leaves: the main piece, unless parts take everything.
    private static decimal[]? Areas(decimal? whole, decimal[] parts)
    {
        if (whole is not { } area) return null;
        decimal[] areas = [.. parts.Select(part => decimal.Round(area * part, AreaPlaces, MidpointRounding.ToZero))];
        areas[Array.FindIndex(parts, part => part > 0)] += area - areas.Sum();
        return areas;
    }
}
