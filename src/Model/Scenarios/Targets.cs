namespace ModelWard.Model;

/// <summary>A share of all wards to be recognized by the end of a year (rule 20).</summary>
/// <param name="Year">A year of the scenario.</param>
/// <param name="Share">0 to 1, at most six decimal places.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Milestone")]
public sealed record Milestone([property: Id(0)] int Year, [property: Id(1)] decimal Share);

/// <summary>A share of a district's wards to be recognized by the end of a year (rule 20).</summary>
/// <param name="District">Code of the district.</param>
/// <param name="Year">A year of the scenario.</param>
/// <param name="Share">0 to 1, at most six decimal places.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.DistrictFloor")]
public sealed record DistrictFloor(
    [property: Id(0)] string District,
    [property: Id(1)] int Year,
    [property: Id(2)] decimal Share);

/// <summary>What is there at the start of the first year (rule 8).</summary>
/// <param name="Capital">Investment money carried in, VND million, 0 to 10^12.</param>
/// <param name="Officers">Officers who can be assigned, 0 to 10^12.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.Opening")]
public sealed record Opening([property: Id(0)] long Capital, [property: Id(1)] long Officers)
{
    /// <summary>Nothing carried in.</summary>
    public static Opening Nothing { get; } = new(0, 0);
}
