using System.Text.Json;

namespace ModelWard.Baseline.Tables;

/// <summary>How the tables write a case of an enumeration: <c>NewBuilding</c> as <c>newBuilding</c>, nothing where there is none.</summary>
internal static class CamelCase
{
    /// <summary>The name of a case.</summary>
    public static string Of<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : "";
}
