namespace ModelWard.Baseline.Facts;

/// <summary>All facts the generator rests on, joined and checked; wards and districts by code, criteria in the order of the catalogue.</summary>
internal sealed record FactBook(
    IReadOnlyList<WardFact> Wards,
    IReadOnlyList<DistrictFact> Districts,
    IReadOnlyList<CriterionFact> Criteria,
    IReadOnlyDictionary<string, TileFact> Tiles,
    IReadOnlyDictionary<string, LabelFact> Labels)
{
    /// <summary>Reads <c>facts/</c> under a data directory.</summary>
    /// <exception cref="InvalidDataException">The files contradict one another.</exception>
    public static FactBook Read(string dataDirectory)
    {
        var facts = Path.Combine(dataDirectory, "facts");
        var book = new FactBook(
            [.. FactReader.Read<WardFact>(Path.Combine(facts, "wards.csv")).OrderBy(ward => ward.Code, StringComparer.Ordinal)],
            [.. FactReader.Read<DistrictFact>(Path.Combine(facts, "districts.csv")).OrderBy(district => district.Code, StringComparer.Ordinal)],
            FactReader.Read<CriterionFact>(Path.Combine(facts, "criteria.csv")),
            FactReader.Read<TileFact>(Path.Combine(facts, "islands.csv")).ToDictionary(tile => tile.Code),
            FactReader.Read<LabelFact>(Path.Combine(facts, "island_labels.csv")).ToDictionary(label => label.District));
        book.Check();
        return book;
    }

    private void Check()
    {
        foreach (var district in Districts)
        {
            var count = Wards.Count(ward => ward.DistrictCode == district.Code);
            Require(count == district.WardCount, $"District {district.Code} has {count} wards, its line says {district.WardCount}.");
            Require(Labels.ContainsKey(district.Code), $"District {district.Code} has no label on the island map.");
        }

        Require(Wards.Count == Districts.Sum(district => district.WardCount), "A ward belongs to no listed district.");
        foreach (var ward in Wards)
            Require(Tiles.ContainsKey(ward.Code), $"Ward {ward.Code} has no tile on the island map.");
    }

    private static void Require(bool holds, string fault)
    {
        if (!holds)
            throw new InvalidDataException(fault);
    }
}
