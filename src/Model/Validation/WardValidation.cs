namespace ModelWard.Model;

/// <summary>Says what is wrong with a ward (rule 1). Used by import, API and grains alike.</summary>
public static class WardValidation
{
    /// <summary>Checks the ward against the catalogue versions whose criteria it must have levels for.</summary>
    /// <param name="ward">The ward.</param>
    /// <param name="programme">The programme it belongs to: its districts and catalogues.</param>
    /// <param name="path">Where the ward stands, put before each fault's path.</param>
    /// <param name="faults">Takes the faults.</param>
    public static void Check(Ward ward, Programme programme, string path, FaultList faults)
    {
        faults.Unit($"{path}code", ward.Code);
        faults.Text($"{path}names.vi", ward.Names.Vi, 1, 200);
        faults.Text($"{path}names.en", ward.Names.En, 1, 200);
        faults.Require(programme.Districts.Any(district => district.Code == ward.District), $"{path}district", ward.District,
            "the code of one of the programme's districts");
        faults.Range($"{path}population", ward.Population, 0, Ward.MostPeople);
        CheckStage(ward, path, faults);
        foreach (var (criterion, level) in ward.Levels.Entries)
            CheckLevel($"{path}levels.{criterion}", level, faults);
        foreach (var code in programme.Catalogues.SelectMany(catalogue => catalogue.Criteria).Select(c => c.Code).Distinct())
            faults.Require(ward.Levels[code] is not null, $"{path}levels.{code}", null, "a level for every criterion of the catalogue");
        CheckNeeds(ward.Needs, $"{path}needs.", faults);
    }

    /// <summary>Checks a level: 0 to 100.</summary>
    public static void CheckLevel(string path, Level level, FaultList faults) =>
        faults.Require(level.InRange, path, level, "a number from 0 to 100 with at most two decimals");

    /// <summary>Checks the needs of a ward: ranges, and that works, their years, floor area and cost agree.</summary>
    public static void CheckNeeds(Needs needs, string path, FaultList faults)
    {
        faults.Range($"{path}officers", needs.Officers, 0, Needs.Most);
        faults.Require(Enum.IsDefined(needs.Works), $"{path}works", needs.Works, "one of none, repair, extension, newBuilding");
        faults.Range($"{path}worksYears", needs.WorksYears, 0, Needs.MostWorksYears);
        faults.Range($"{path}floorArea", needs.FloorArea, 0, Needs.Most);
        faults.Range($"{path}worksCost", needs.WorksCost, 0, Needs.Most);
        faults.Range($"{path}equipmentCost", needs.EquipmentCost, 0, Needs.Most);
        faults.Range($"{path}guidance", needs.Guidance, 0, Needs.Most);
        faults.Range($"{path}upkeep", needs.Upkeep, 0, Needs.Most);
        if (needs.Works != Works.None)
        {
            faults.Require(needs.WorksYears != 0, $"{path}worksYears", 0, $"1 to {Needs.MostWorksYears} years, since works are planned");
            return;
        }
        faults.Require(needs.WorksYears == 0, $"{path}worksYears", needs.WorksYears, "0, since works is none");
        faults.Require(needs.FloorArea == 0, $"{path}floorArea", needs.FloorArea, "0, since works is none");
        faults.Require(needs.WorksCost == 0, $"{path}worksCost", needs.WorksCost, "0, since works is none");
    }

    private static void CheckStage(Ward ward, string path, FaultList faults)
    {
        var wasStarted = ward.Stage != Stage.NotStarted;
        var wasRecognized = ward.Stage is Stage.Recognized or Stage.Declined;
        faults.Require(Enum.IsDefined(ward.Stage), $"{path}stage", ward.Stage, "one of NotStarted, UnderWay, Recognized, Declined");
        CheckYear(ward.Started, wasStarted, ward.Stage, $"{path}started", faults);
        CheckYear(ward.Recognized, wasRecognized, ward.Stage, $"{path}recognized", faults);
        if (ward is { Started: { } started, Recognized: { } recognized })
            faults.Require(recognized >= started, $"{path}recognized", recognized, $"the year it started, {started}, or later");
    }

    private static void CheckYear(int? year, bool needed, Stage stage, string path, FaultList faults)
    {
        if (year is { } given && needed) faults.Range(path, given, ScenarioValidation.LeastYear, ScenarioValidation.MostYear);
        else faults.Require(year is null == !needed, path, year, needed ? $"a year, since the stage is {stage}" : $"no year, since the stage is {stage}");
    }
}
