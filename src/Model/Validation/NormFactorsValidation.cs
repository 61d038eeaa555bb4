namespace ModelWard.Model;

/// <summary>Says what is wrong with the norm factors of a scenario.</summary>
internal static class NormFactorsValidation
{
    /// <summary>Checks that each factor lies in its range.</summary>
    public static void Check(NormFactors? factors, FaultList faults)
    {
        if (factors is null) return;
        foreach (var (name, factor, _) in All(factors))
            if (factor is { } given) faults.RateRange($"normFactors.{name}", given, NormFactors.Least, NormFactors.Most);
    }

    /// <summary>Checks that no need of any ward grows beyond what a need may be; of each factor the first such ward is named.</summary>
    public static void Check(NormFactors? factors, Snapshot snapshot, FaultList faults)
    {
        if (factors is null) return;
        foreach (var (name, factor, need) in All(factors))
        {
            if (factor is null) continue;
            var beyond = snapshot.Wards.FirstOrDefault(ward => need(factors.On(ward.Needs)) > Needs.Most);
            if (beyond is not null)
                faults.Add($"normFactors.{name}", factor,
                    $"low enough that no need exceeds {Needs.Most}; {name} of ward {beyond.Code} would be {need(factors.On(beyond.Needs))}");
        }
    }

    private static (string Name, decimal? Factor, Func<Needs, long> Need)[] All(NormFactors factors) =>
    [
        ("worksCost", factors.WorksCost, needs => needs.WorksCost),
        ("equipmentCost", factors.EquipmentCost, needs => needs.EquipmentCost),
        ("officers", factors.Officers, needs => needs.Officers),
        ("floorArea", factors.FloorArea, needs => needs.FloorArea),
        ("guidance", factors.Guidance, needs => needs.Guidance),
        ("upkeep", factors.Upkeep, needs => needs.Upkeep),
        ("repairCost", factors.RepairCost, needs => needs.Works == Works.Repair ? needs.WorksCost : 0),
        ("extensionCost", factors.ExtensionCost, needs => needs.Works == Works.Extension ? needs.WorksCost : 0),
        ("newBuildingCost", factors.NewBuildingCost, needs => needs.Works == Works.NewBuilding ? needs.WorksCost : 0),
    ];
}
