namespace ModelWard.Model;

/// <summary>Reads the norm factors of a scenario document.</summary>
internal static class NormFactorsReader
{
    /// <summary>Reads them; null where none is other than 1.</summary>
    public static NormFactors? Read(JsonFields? fields)
    {
        if (fields is null) return null;
        var factors = new NormFactors
        {
            WorksCost = Factor("worksCost"),
            EquipmentCost = Factor("equipmentCost"),
            Officers = Factor("officers"),
            FloorArea = Factor("floorArea"),
            Guidance = Factor("guidance"),
            Upkeep = Factor("upkeep"),
            RepairCost = Factor("repairCost"),
            ExtensionCost = Factor("extensionCost"),
            NewBuildingCost = Factor("newBuildingCost"),
        };
        fields.Close();
        return factors.Shortest();

        decimal? Factor(string name) => fields.Number(name, NormFactors.Least, NormFactors.Most, Rate.Places);
    }
}
