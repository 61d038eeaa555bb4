using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>Says what is wrong with norms.</summary>
internal static class NormsValidation
{
    /// <summary>The largest area, price or package.</summary>
    public const long Most = 1_000_000;

    /// <summary>The largest figure for a thousand people, an officer or a criterion.</summary>
    public const long MostPerHead = 1_000;

    /// <summary>Checks ranges, and that prices, years and thresholds rise from repair to extension to a new building: else more gap could cost less.</summary>
    public static void Check(Norms norms, string path, FaultList faults)
    {
        faults.RateRange($"{path}officers.perThousand", norms.Officers.PerThousand, 0, MostPerHead);
        faults.Range($"{path}officers.least", norms.Officers.Least, 0, Most);
        faults.RateRange($"{path}floorArea.perOfficer", norms.FloorArea.PerOfficer, 0, MostPerHead);
        faults.Range($"{path}floorArea.least", norms.FloorArea.Least, 0, Most);
        Criteria($"{path}floorArea.rooms", norms.FloorArea.Rooms, room => room.Criterion, faults);
        for (var i = 0; i < norms.FloorArea.Rooms.Length; i++) faults.Range($"{path}floorArea.rooms[{i}].area", norms.FloorArea.Rooms[i].Area, 0, Most);
        Works(norms.Works, $"{path}works.", faults);
        faults.Range($"{path}equipment.usual", norms.Equipment.Usual, 0, Most);
        Criteria($"{path}equipment.packages", norms.Equipment.Packages, package => package.Criterion, faults);
        for (var i = 0; i < norms.Equipment.Packages.Length; i++) faults.Range($"{path}equipment.packages[{i}].amount", norms.Equipment.Packages[i].Amount, 0, Most);
        faults.RateRange($"{path}guidance", norms.Guidance, 0, MostPerHead);
        faults.RateRange($"{path}upkeep.works", norms.Upkeep.Works, 0, 1);
        faults.RateRange($"{path}upkeep.equipment", norms.Upkeep.Equipment, 0, 1);
    }

    private static void Works(WorksNorms norms, string path, FaultList faults)
    {
        faults.Require(norms.Repair.Above == 0, $"{path}repair.above", norms.Repair.Above, "0: a repair is what any gap needs at least");
        var (least, price, years) = (0m, 0m, 1);
        foreach (var (name, norm) in ((string, WorksNorm)[])[("repair", norms.Repair), ("extension", norms.Extension), ("newBuilding", norms.NewBuilding)])
        {
            faults.Require(norm.Above >= least && norm.Above <= 100 && decimal.Round(norm.Above, 2) == norm.Above, $"{path}{name}.above", norm.Above,
                $"a number from {least} to 100 with at most two decimal places, not below that of the lesser works");
            faults.Require(norm.Price >= price && norm.Price <= Most && Rate.HasFewPlaces(norm.Price), $"{path}{name}.price", norm.Price,
                $"a number from {price} to {Most} with at most {Rate.Places} decimal places, not below that of the lesser works");
            faults.Require(norm.Years >= years && norm.Years <= Needs.MostWorksYears, $"{path}{name}.years", norm.Years,
                $"a whole number from {years} to {Needs.MostWorksYears}, not below that of the lesser works");
            (least, price, years) = (Math.Max(least, norm.Above), Math.Max(price, norm.Price), Math.Max(years, norm.Years));
        }
    }

    private static void Criteria<T>(string path, ImmutableArray<T> list, Func<T, string> criterion, FaultList faults)
    {
        faults.Require(list.Length <= Catalogue.MostCriteria, path, $"{list.Length} entries", $"at most {Catalogue.MostCriteria} entries");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Length; i++)
            if (faults.Code($"{path}[{i}].criterion", criterion(list[i])))
                faults.Require(seen.Add(criterion(list[i])), $"{path}[{i}].criterion", criterion(list[i]), "each criterion once");
    }
}
