using CsCheck;
using ModelWard.Model;
using ModelWard.Files.Registers;
using ModelWard.Files.Tables;

namespace ModelWard.Files.Tests.Registers;

/// <summary>What a table writes it reads back, whatever stands in it.</summary>
public sealed class TableIdentityTests
{
    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.String[Gen.Char["'=+-@;,\"| a1đĐư_x0041"], 1, 12].Where(text => !string.IsNullOrWhiteSpace(text)),
        Gen.OneOfConst("=SUM(A1)", "'=x", "\"", ";;", "1", "1.50", "true", "2023-01-01", "_x0041_", " both ends ", "🏛 ward", "<a&b>", "12e3", "00012"));

    private static readonly Gen<decimal?> Degrees = Gen.Select(Gen.Bool, Gen.Int[-90_000_000, 90_000_000], (given, millionths) => given ? millionths / 1_000_000m : (decimal?)null);

    private static readonly Gen<MapPoint?> Point = Gen.Select(Gen.Bool, Gen.Int[-5_000, 5_000], (given, x) => given ? new MapPoint(x / 1_000m, x) : null);

    private static readonly Gen<RegisterRow> Row =
        from code in Gen.Int[0, 99_999]
        from vi in Name
        from en in Name
        from population in Gen.Long[0, Ward.MostPeople]
        from latitude in Degrees
        from area in Degrees.Where(area => area is null or >= 0)
        from tile in Point
        from stage in Gen.Enum<Stage>()
        from pilot in Gen.Bool
        select new RegisterRow(0, new Ward
        {
            Code = code.ToString("00000"),
            Names = new Names(vi, en),
            District = "001",
            Population = population,
            Place = latitude is null && area is null && tile is null ? null : new WardPlace(latitude, null, area, tile),
            Pilot = pilot ? new Pilot(2023, PilotBasis.Named) : null,
            Stage = stage,
            Started = stage == Stage.NotStarted ? null : 2024,
            Recognized = stage is Stage.Recognized or Stage.Declined ? 2025 : null,
        });

    [Fact]
    public void Register_WrittenAsCsv_IsReadBackAsItWas() => Row.Array[1, 20].Sample(rows =>
    {
        var faults = new ReadingFaults();
        var sheet = CsvReading.Read("register", CsvWriting.Write(RegisterTable.Table.Table.With(rows)), faults);
        ReadBack(sheet!, faults).ShouldBe(rows.Select(row => row.Ward));
    }, iter: 500);

    [Fact]
    public void Register_WrittenAsXlsx_IsReadBackAsItWas() => Row.Array[1, 10].Sample(rows =>
    {
        var faults = new ReadingFaults();
        var sheet = XlsxReading.Read("workbook", XlsxWriting.Write([RegisterTable.Table.Table.With(rows)]), faults, CancellationToken.None).Single();
        ReadBack(sheet, faults).ShouldBe(rows.Select(row => row.Ward));
    }, iter: 100);

    private static List<Ward> ReadBack(Sheet sheet, ReadingFaults faults)
    {
        var zeros = new LostZeros(null);
        var wards = RegisterTable.Table.ReadAll(sheet, zeros, faults).Select(row => row.Ward).ToList();
        faults.Faults.ShouldBeEmpty();
        zeros.Notices.ShouldBeEmpty();
        return wards;
    }
}
