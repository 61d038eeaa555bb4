using System.Text.Json;

namespace ModelWard.Model;

/// <summary>Reads the needs of a ward (rule 1): every figure must be given, so that what is replaced is plain.</summary>
public static class NeedsReader
{
    /// <summary>Reads a document; null when there is any fault.</summary>
    public static Needs? Read(JsonElement document, FaultList faults)
    {
        var fields = JsonFields.Of(document, "", faults);
        var needs = new Needs
        {
            Officers = Figure("officers"),
            Works = fields.Choice<Works>("works", required: true) ?? default,
            WorksYears = (int)(fields.Whole("worksYears", 0, Needs.MostWorksYears, required: true) ?? 0),
            FloorArea = Figure("floorArea"),
            WorksCost = Figure("worksCost"),
            EquipmentCost = Figure("equipmentCost"),
            Guidance = Figure("guidance"),
            Upkeep = Figure("upkeep"),
        };
        fields.Close();
        if (faults.None) WardValidation.CheckNeeds(needs, "", faults);
        return faults.None ? needs : null;

        long Figure(string name) => fields.Whole(name, 0, Needs.Most, required: true) ?? 0;
    }
}
