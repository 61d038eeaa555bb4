using ModelWard.Model;

namespace ModelWard.Grains.Tests.Examples;

/// <summary>Reorganizations of the example programme.</summary>
internal static class Happenings
{
    public const string Merged = "M@2026-07-01";

    public const string District = "D9@2026-07-01";

    public static readonly DateOnly Day = new(2026, 7, 1);

    /// <summary>Wards that come together in <see cref="Merged"/>.</summary>
    public static ReorganizationEvent Merger(params string[] wards) => new()
    {
        Date = Day,
        Names = new Names("Sáp nhập", "Merger"),
        Resolution = "1/NQ",
        Wards = [.. wards.Select(ward => new UnitLink { From = ward, To = Merged })],
        Successors = [new SuccessorUnit { Code = Merged, Names = new Names("Phường Mới", "New ward") }],
    };

    /// <summary>W1 and W2 come together, and their district gets another code.</summary>
    public static ReorganizationEvent WithDistrict => Merger("W1", "W2") with
    {
        Districts = [new UnitLink { From = "D1", To = District }],
        SuccessorDistricts = [new SuccessorDistrict(District, Names.Same("District 9"))],
    };

    /// <summary>The merged ward and W3 come together a year later.</summary>
    public static ReorganizationEvent Later => new()
    {
        Date = Day.AddYears(1),
        Names = Names.Same("Later"),
        Wards = [new UnitLink { From = Merged, To = "L@2027-07-01" }, new UnitLink { From = "W3", To = "L@2027-07-01" }],
        Successors = [new SuccessorUnit { Code = "L@2027-07-01", Names = Names.Same("Later ward") }],
    };
}
