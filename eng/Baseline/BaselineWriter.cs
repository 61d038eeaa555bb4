using System.Globalization;
using ModelWard.Baseline.Facts;
using ModelWard.Baseline.Pilots;
using ModelWard.Baseline.Reorganizations;
using ModelWard.Baseline.Samples;
using ModelWard.Baseline.Tables;

namespace ModelWard.Baseline;

/// <summary>Writes the import tables, the samples and the reorganizations that follow from the facts; the same facts give the same bytes.</summary>
internal static class BaselineWriter
{
    /// <summary>Reads <c>facts/</c> under one directory and writes <c>hcmc/</c>, <c>samples/</c> and <c>reorganizations/</c> under another, which may be the same.</summary>
    public static void Write(string dataDirectory, string outputDirectory)
    {
        var facts = FactBook.Read(dataDirectory);
        var wards = facts.Wards.Select(ward => WardBaseline.Of(ward, facts.Criteria)).ToList();
        var pilots = PilotChoice.Of(facts.Districts, wards);
        WriteTables(Directory.CreateDirectory(Path.Combine(outputDirectory, ProgrammeRow.City.Code)).FullName, facts, wards, pilots);
        WriteSamples(Directory.CreateDirectory(Path.Combine(outputDirectory, "samples")).FullName, pilots);
        ShippedEvents.Write(Directory.CreateDirectory(Path.Combine(outputDirectory, "reorganizations")).FullName, ShippedEvents.Of(dataDirectory));
    }

    private static void WriteTables(
        string directory, FactBook facts, IReadOnlyList<WardBaseline> wards, IReadOnlyDictionary<string, PilotBasis> pilots)
    {
        CsvTable.Write(Path.Combine(directory, "programme.csv"), [ProgrammeRow.City]);
        CsvTable.Write(
            Path.Combine(directory, "districts.csv"),
            facts.Districts.Select(district => DistrictRow.Of(district, facts.Labels[district.Code])));
        CsvTable.Write(
            Path.Combine(directory, "register.csv"),
            facts.Wards.Select(ward => RegisterRow.Of(ward, facts.Tiles[ward.Code], BasisOf(ward, pilots))));
        CsvTable.Write(Path.Combine(directory, "catalogue.csv"), facts.Criteria.Select(CatalogueRow.Of));
        CsvTable.Write(
            Path.Combine(directory, "levels.csv"),
            facts.Criteria.Select(criterion => criterion.Code).Prepend("ward"),
            wards.Select(ward => LevelRow(ward, facts.Criteria)));
        CsvTable.Write(Path.Combine(directory, "needs.csv"), wards.Select(NeedsRow.Of));
    }

    private static void WriteSamples(string directory, IReadOnlyDictionary<string, PilotBasis> pilots)
    {
        foreach (var (file, document) in SampleScenarios.All(pilots))
            ScenarioFile.Write(Path.Combine(directory, file), document);
    }

    private static PilotBasis? BasisOf(WardFact ward, IReadOnlyDictionary<string, PilotBasis> pilots) =>
        pilots.TryGetValue(ward.Code, out var basis) ? basis : null;

    private static IEnumerable<string> LevelRow(WardBaseline ward, IReadOnlyList<CriterionFact> criteria) =>
        criteria.Select(criterion => ward.Levels[criterion.Code].ToString("0.##", CultureInfo.InvariantCulture)).Prepend(ward.Ward.Code);
}
