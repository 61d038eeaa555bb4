using System.Text.Json;

namespace ModelWard.Model;

/// <summary>
/// Names of the coupling rows of a rollout problem (docs/model.md, formulation): <c>capital/2026</c>, <c>officers/2026</c>,
/// <c>milestone/0</c>, <c>districtFloor/2</c>, <c>precedence/1/2027</c>, <c>exclusion/0</c>. Numbers after a side condition's name
/// are its place in the scenario's list, from 0.
/// </summary>
public static class RowNames
{
    private static readonly string[] Resources =
        [.. Enum.GetValues<Resource>().Select(resource => JsonSerializer.SerializeToElement(resource, ModelJson.Options).GetString()!)];

    /// <summary>
    /// The count: wards recognized at the end of the last year, those of before among them, are at most the certificate's countBound.
    /// It is proved by the certificate's countPrices and may be priced in its prices only.
    /// </summary>
    public const string Count = "count";

    /// <summary>The limit of a resource in a year; of officers the stock granted up to the year.</summary>
    public static string Limit(Resource resource, int year) => $"{Resources[(int)resource]}/{year}";

    /// <summary>A milestone.</summary>
    public static string Milestone(int index) => $"milestone/{index}";

    /// <summary>A district floor.</summary>
    public static string DistrictFloor(int index) => $"districtFloor/{index}";

    /// <summary>A precedence pair: whoever waits has not started by the year unless the other is recognized before it.</summary>
    public static string Precedence(int index, int year) => $"precedence/{index}/{year}";

    /// <summary>An exclusion.</summary>
    public static string Exclusion(int index) => $"exclusion/{index}";
}
