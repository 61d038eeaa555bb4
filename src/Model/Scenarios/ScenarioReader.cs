using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// Reads a scenario document (rule 8) and notes everything that is wrong with it at once: unknown and missing fields, wrong types,
/// numbers out of range, and what <see cref="ScenarioValidation.Check(Scenario, FaultList)"/> finds. Missing optional fields get the defaults of rule 8.
/// What <see cref="ModelJson"/> writes is read back as it was.
/// </summary>
public static class ScenarioReader
{
    /// <summary>Reads a document; null when there is any fault. The read-only fields <c>id</c> and <c>version</c> of answers are passed over.</summary>
    public static Scenario? Read(JsonElement document, FaultList faults)
    {
        var read = new FaultList();
        var scenario = ReadFields(JsonFields.Of(document, "", read), read);
        var @checked = new FaultList();
        if (document.ValueKind == JsonValueKind.Object) ScenarioValidation.Check(scenario, @checked);
        foreach (var fault in ScenarioConsequences.Without(read.Faults, @checked.Faults)) faults.Add(fault.Path, fault.Value, fault.Allowed);
        return faults.None ? scenario : null;
    }

    private static Scenario ReadFields(JsonFields fields, FaultList faults)
    {
        fields.PassOver("id");
        fields.PassOver("version");
        var firstYear = fields.Year("firstYear", required: true) ?? 0;
        var scenario = new Scenario
        {
            Programme = fields.Code("programme", required: true) ?? "",
            CatalogueVersion = fields.Code("catalogueVersion"),
            Name = fields.Text("name") ?? "",
            FirstYear = firstYear,
            LastYear = fields.Year("lastYear", required: true) ?? 0,
            BaseYear = fields.Year("baseYear") ?? firstYear,
            Limits = fields.List("limits", ReadLimits, required: true) ?? [],
            Opening = ReadOpening(fields.Fields("opening")),
            CarryOver = fields.Number("carryOver", 0, 1, Rate.Places) ?? 0,
            Inflation = fields.Number("inflation", -0.5m, 1, Rate.Places) ?? 0,
            Policy = fields.Choice<Policy>("policy", required: true) ?? default,
            Plan = fields.List("plan", ReadPlannedStart),
            Order = fields.List("order", ReadUnit),
            Reserve = fields.Flag("reserve") ?? true,
            AllowUnfinished = fields.Flag("allowUnfinished") ?? false,
            Pins = fields.List("pins", ReadPin) ?? [],
            Milestones = fields.List("milestones", ReadMilestone) ?? [],
            DistrictFloors = fields.List("districtFloors", ReadDistrictFloor) ?? [],
            Seed = fields.Whole("seed", 0, Scenario.MostSeed) ?? 0,
            Objective = fields.Choice<Objective>("objective") ?? default,
            Weights = fields.List("weights", ReadWeight) ?? [],
            Precedence = fields.List("precedence", ReadPrecedence) ?? [],
            Exclusions = fields.List("exclusions", ReadExclusion) ?? [],
            Uncertainty = UncertaintyReader.Read(fields.Fields("uncertainty")),
            Execution = fields.Choice<Execution>("execution") ?? default,
            NormFactors = NormFactorsReader.Read(fields.Fields("normFactors")),
            Continues = ContinuedScheme.Read(fields.Fields("continues")),
        };
        fields.Close();
        return scenario;

        YearLimits ReadLimits(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var limits = new YearLimits
            {
                Year = entry.Year("year", required: true) ?? 0,
                Capital = Limit("capital", required: true) ?? 0,
                Upkeep = Limit("upkeep", required: true) ?? 0,
                Officers = Limit("officers", required: true) ?? 0,
                FloorArea = Limit("floorArea", required: true) ?? 0,
                Guidance = Limit("guidance", required: true) ?? 0,
                Works = Limit("works", required: false),
                Equipment = Limit("equipment", required: false),
            };
            entry.Close();
            return limits;

            long? Limit(string name, bool required) => entry.Whole(name, 0, YearLimits.Most, required);
        }

        PlannedStart ReadPlannedStart(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var start = new PlannedStart(entry.Unit("ward", required: true) ?? "", entry.Year("start", required: true) ?? 0);
            entry.Close();
            return start;
        }

        string ReadUnit(JsonElement element, string path) => JsonFields.UnitOf(element, path, faults) ?? "";

        Pin ReadPin(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var pin = new Pin
            {
                Ward = entry.Unit("ward", required: true) ?? "",
                Start = entry.Year("start"),
                NotBefore = entry.Year("notBefore"),
                Never = entry.Flag("never") ?? false,
            };
            entry.Close();
            return pin;
        }

        StartWeight ReadWeight(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var weight = new StartWeight(
                entry.Unit("ward", required: true) ?? "",
                entry.Year("year", required: true) ?? 0,
                entry.Number("value", -StartWeight.Most, StartWeight.Most, Rate.Places, required: true) ?? 0);
            entry.Close();
            return weight;
        }

        Precedence ReadPrecedence(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var precedence = new Precedence(entry.Unit("ward", required: true) ?? "", entry.Unit("after", required: true) ?? "");
            entry.Close();
            return precedence;
        }

        Exclusion ReadExclusion(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var exclusion = new Exclusion(entry.List("wards", ReadUnit, required: true) ?? []);
            entry.Close();
            return exclusion;
        }

        Milestone ReadMilestone(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var milestone = new Milestone(entry.Year("year", required: true) ?? 0, Share(entry));
            entry.Close();
            return milestone;
        }

        DistrictFloor ReadDistrictFloor(JsonElement element, string path)
        {
            var entry = JsonFields.Of(element, path, faults);
            var floor = new DistrictFloor(entry.Unit("district", required: true) ?? "", entry.Year("year", required: true) ?? 0, Share(entry));
            entry.Close();
            return floor;
        }
    }

    private static decimal Share(JsonFields entry) => entry.Number("share", 0, 1, Rate.Places, required: true) ?? 0;

    private static Opening ReadOpening(JsonFields? fields)
    {
        if (fields is null) return Opening.Nothing;
        var opening = new Opening(fields.Whole("capital", 0, YearLimits.Most) ?? 0, fields.Whole("officers", 0, YearLimits.Most) ?? 0);
        fields.Close();
        return opening;
    }
}
