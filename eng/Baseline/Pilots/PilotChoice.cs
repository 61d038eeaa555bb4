using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Pilots;

/// <summary>
/// The pilots of 2023. The rule: the two wards named publicly (26968, Phường 4 of Tân Bình; 27157, Phường 2 of Quận 3), and in each
/// district the one ward, not a named one, with the fewest criteria below threshold; among equals the least cost of works and equipment;
/// among equals still the lowest code. Illustrative: apart from the two, the real list is not public.
/// </summary>
internal static class PilotChoice
{
    /// <summary>The year in which the pilots start.</summary>
    public const int Year = 2023;

    private static readonly string[] Named = ["26968", "27157"];

    /// <summary>Ward code → basis, by code.</summary>
    /// <exception cref="InvalidDataException">A named ward is not in the register, or a district has none but named wards.</exception>
    public static IReadOnlyDictionary<string, PilotBasis> Of(IReadOnlyList<DistrictFact> districts, IReadOnlyList<WardBaseline> wards)
    {
        var pilots = new SortedDictionary<string, PilotBasis>(StringComparer.Ordinal);
        foreach (var code in Named)
        {
            if (wards.All(ward => ward.Ward.Code != code))
                throw new InvalidDataException($"The named pilot {code} is not in the register.");
            pilots.Add(code, PilotBasis.Named);
        }

        foreach (var district in districts)
            pilots.Add(ChosenIn(district, wards).Ward.Code, PilotBasis.Rule);
        return pilots;
    }

    private static WardBaseline ChosenIn(DistrictFact district, IReadOnlyList<WardBaseline> wards) =>
        wards.Where(ward => ward.Ward.DistrictCode == district.Code && !Named.Contains(ward.Ward.Code))
            .OrderBy(ward => ward.Unmet)
            .ThenBy(ward => ward.Cost)
            .ThenBy(ward => ward.Ward.Code, StringComparer.Ordinal)
            .FirstOrDefault()
        ?? throw new InvalidDataException($"District {district.Code} has no ward to choose as a pilot.");
}
