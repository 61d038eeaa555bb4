using ModelWard.Baseline.Draws;
using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Levels;

/// <summary>
/// The full set of equipment one criterion asks of a ward. All figures are illustrative: no public price list of the ward standard exists.
/// </summary>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="MeanLevel">Mean share of the set a ward has today, in levels.</param>
/// <param name="BasePrice">Price of the set in the smallest ward, VND million of 2023.</param>
/// <param name="SizePrice">What is added in the largest ward, VND million of 2023; by the size scale between.</param>
internal sealed record EquipmentSet(string Criterion, double MeanLevel, double BasePrice, double SizePrice)
{
    private const double Spread = 16;
    private const double Fewest = 10;

    /// <summary>
    /// Fire and rescue gear; digital counters and lines; vehicles and working tools; cameras with their monitoring room. Cameras are the
    /// newest requirement, so wards have least of them.
    /// </summary>
    public static IReadOnlyDictionary<string, EquipmentSet> All { get; } = new EquipmentSet[]
    {
        new("C10", 75, 900, 600),
        new("C13", 78, 800, 500),
        new("C21", 83, 1_200, 1_000),
        new("C22", 52, 2_400, 3_200),
    }.ToDictionary(set => set.Criterion);

    /// <summary>The set of a criterion.</summary>
    /// <exception cref="InvalidDataException">The catalogue names an equipment criterion that has no set.</exception>
    public static EquipmentSet For(CriterionFact criterion) =>
        All.TryGetValue(criterion.Code, out var set) ? set : throw new InvalidDataException($"Criterion {criterion.Code} has no equipment set.");

    /// <summary>Share of the set a ward has: clamp(N(mean, 16), 10, 100), whole levels.</summary>
    public decimal Level(WardFact ward) =>
        Rounding.Whole(Math.Clamp(KeyedDraw.Normally(MeanLevel, Spread, ward.Code, Criterion), Fewest, 100));

    /// <summary>Price of the full set for a ward, VND million of 2023: base + size price · s.</summary>
    public double Price(WardFact ward) => BasePrice + SizePrice * Size.Share(ward.Population);
}
