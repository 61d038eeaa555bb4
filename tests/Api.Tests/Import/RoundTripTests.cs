using System.Text;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Import;

public sealed class RoundTripTests(ApiHost host)
{
    private static readonly string[] Tables = ["programme", "districts", "register", "catalogue", "levels", "needs"];

    [Theory]
    [InlineData("hcmc")]
    [InlineData("trip-csv")]
    public async Task Csv_ExportedAndImported_ChangesNothing(string programme)
    {
        await Make(programme);
        var files = await Exported(programme);
        (await host.Import(programme, files)).ExpectDone(0, 0);
        (await Exported(programme)).Select(file => Convert.ToHexString(file.Bytes)).ShouldBe(files.Select(file => Convert.ToHexString(file.Bytes)));
    }

    [Theory]
    [InlineData("hcmc")]
    [InlineData("trip-xlsx")]
    public async Task Xlsx_ExportedAndImported_ChangesNothing(string programme)
    {
        await Make(programme);
        var workbook = (await host.Get($"/programmes/{programme}/export.xlsx")).Bytes;
        (await host.ImportXlsx(programme, workbook)).ExpectDone(0, 0).Json.GetProperty("notices").GetArrayLength().ShouldBe(0);
        (await host.Import(programme, ("export.xlsx", workbook))).ExpectDone(0, 0);
    }

    [Fact]
    public async Task Csv_ExportedAndImportedAsAnotherProgramme_IsTheSameProgramme()
    {
        await Make("trip-one");
        var files = (await Exported("trip-one")).Select(file => (file.Name, Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(file.Bytes).Replace("trip-one", "trip-two", StringComparison.Ordinal)))).ToArray();
        (await host.Import("trip-two", files)).ExpectDone(3, 0, programmeChanged: true);
        (await Exported("trip-two")).Skip(1).Select(file => Convert.ToHexString(file.Bytes))
            .ShouldBe((await Exported("trip-one")).Skip(1).Select(file => Convert.ToHexString(file.Bytes)));
    }

    [Fact]
    public async Task Names_LikeFormulas_AreStoredAsTheyAreAndExportedDefused()
    {
        await Make("trip-names");
        var ward = (await host.Get("/programmes/trip-names/wards/00001")).Json.GetProperty("names");
        ward.GetProperty("vi").GetString().ShouldBe("=SUM(A1:A9)");
        ward.GetProperty("en").GetString().ShouldBe("+84 ward");
        (await host.Get("/programmes/trip-names/wards/00123")).Json.GetProperty("names").GetProperty("en").GetString().ShouldBe("'=Three");
        var csv = (await host.Get("/programmes/trip-names/export/register.csv")).Text;
        csv.ShouldContain("\r\n00001,'=SUM(A1:A9),'+84 ward,001,1200,10.5,106.25,0.995,");
        csv.ShouldContain("00123,'-Ba;''x,''=Three,");
        var sheet = Workbook.Of((await host.Get("/programmes/trip-names/export.xlsx")).Bytes)["register"];
        sheet[1][..5].ShouldBe(["00001", "=SUM(A1:A9)", "+84 ward", "001", 1200.0]);
    }

    [Fact]
    public async Task Export_OfAProgrammeThatIsNotIllustrative_DoesNotSaySo()
    {
        await Make("trip-real");
        var csv = await host.Get("/programmes/trip-real/export/needs.csv");
        csv.Headers.ShouldNotContainKey("X-ModelWard-Illustrative");
        csv.Headers["Content-Disposition"].ShouldContain("trip-real-needs.csv");
        Workbook.Of((await host.Get("/programmes/trip-real/export.xlsx")).Bytes).Keys.ShouldBe(Tables);
        Workbook.Of((await host.Get("/programmes/hcmc/export.xlsx")).Bytes).Keys.ShouldBe([.. Tables, "notice"]);
    }

    [Fact]
    public async Task SecondProgramme_BesideTheFirst_HasWardsScenariosAndOutcomesOfItsOwn()
    {
        await Make("second");
        var scenario = Documents.Scenario("Second", programme: "second").Replace("2023", "2025", StringComparison.Ordinal).Replace("2024", "2026", StringComparison.Ordinal);
        var outcome = (await host.Post("/whatif", scenario)).Expect(System.Net.HttpStatusCode.OK).Json;
        outcome.GetProperty("wards").EnumerateArray().Select(ward => ward.GetProperty("code").GetString()).ShouldBe(["00001", "00002", "00123"]);
        (await host.Post("/whatif", Documents.With("pins", """[{"ward":"00001","never":true}]"""))).ExpectProblem(400, "pins[0].ward");
        (await host.Post("/programmes/second/wards/00001/assessments", """{"criterion":"A1","level":90,"on":"2025-02-01"}""", "*")).Expect(System.Net.HttpStatusCode.OK);
        (await host.Get("/programmes/second/wards/00001")).Json.GetProperty("met").GetInt32().ShouldBe(1);
    }

    private async Task Make(string programme)
    {
        if (programme == "hcmc") return;
        (await host.Import(programme, SmallProgramme.Tables(programme))).ExpectDone(3, 0, programmeChanged: true);
    }

    private async Task<(string Name, byte[] Bytes)[]> Exported(string programme)
    {
        var files = new List<(string, byte[])>();
        foreach (var table in Tables)
        {
            var reply = (await host.Get($"/programmes/{programme}/export/{table}.csv")).Expect(System.Net.HttpStatusCode.OK);
            reply.Bytes.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
            files.Add(($"{programme}-{table}.csv", reply.Bytes));
        }
        return [.. files];
    }
}
