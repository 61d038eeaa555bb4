using System.Globalization;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>The units of an address as the query of the API.</summary>
internal static class UnitQuery
{
    /// <summary>What comes after the question mark.</summary>
    public static string Of(UnitAddress? units) =>
        $"by={EnumNames.Of(units?.By ?? UnitKind.Wards)}" + (units?.Date is { } date ? "&date=" + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
}
