using System.Net;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;

namespace ModelWard.Api.Tests.Reorganization;

/// <summary>A ward whose code has a day is a ward like any other: imported, read, changed, planned and exported.</summary>
public sealed class UnitCodeTests(ApiHost host)
{
    private const string Ward = "00002@2025-07-01";

    [Theory]
    [InlineData(Ward)]
    [InlineData("00002%402025-07-01")]
    public async Task Ward_WithADay_IsReadUnderItsAddress(string address)
    {
        await Import("dated");

        var ward = (await host.Get($"/programmes/dated/wards/{address}")).Expect(HttpStatusCode.OK).Json;

        (ward.GetProperty("code").GetString(), ward.GetProperty("district").GetString()).ShouldBe((Ward, "001@2025-07-01"));
    }

    [Fact]
    public async Task Ward_WithADay_IsChangedAndExported()
    {
        await Import("dated-change");

        (await host.Post($"/programmes/dated-change/wards/{Ward}/difficulties", """{"kind":"investment","text":"Chưa có vốn"}""", "*")).Expect(HttpStatusCode.OK);
        (await host.Get($"/programmes/dated-change/wards/{Ward}/history")).Json.GetProperty("items").GetArrayLength().ShouldBe(2);
        var levels = (await host.Get("/programmes/dated-change/export/levels.csv")).Text;
        levels.ShouldContain($"{Ward},80,50\r\n");
        (await host.ImportCsv("dated-change", "levels", System.Text.Encoding.UTF8.GetBytes(levels.Replace(Ward + ",80,50", Ward + ",80,60", StringComparison.Ordinal)))).ExpectDone(0, 1);
    }

    [Fact]
    public async Task Ward_WithADay_IsPlannedByItsCode()
    {
        await Import("dated-plan");
        const string limits = """{"year":2025,"capital":90000,"upkeep":9000,"officers":9,"floorArea":9000,"guidance":90},{"year":2026,"capital":90000,"upkeep":9000,"officers":9,"floorArea":9000,"guidance":90}""";

        var outcome = (await host.Post("/whatif", $$"""{"programme":"dated-plan","firstYear":2025,"lastYear":2026,"policy":"readiness","pins":[{"ward":"{{Ward}}","never":true}],"districtFloors":[{"district":"001@2025-07-01","year":2026,"share":0.5}],"limits":[{{limits}}]}""")).Expect(HttpStatusCode.OK).Json;

        outcome.GetProperty("wards").EnumerateArray().Select(ward => ward.GetProperty("code").GetString()).ShouldContain(Ward);
        outcome.GetProperty("districtFloors")[0].GetProperty("district").GetString().ShouldBe("001@2025-07-01");
    }

    [Fact]
    public async Task Code_WithADayThatIsNone_IsRefusedByRowAndColumn()
    {
        var tables = Tables("dated-wrong");
        tables["register"] = tables["register"].Replace(Ward, "00002@2025-07-32", StringComparison.Ordinal);

        var reply = (await host.Import("dated-wrong", tables)).ExpectProblem(422, "register[3].code");

        reply.Text.ShouldContain("as 26740@2025-07-01");
    }

    private async Task Import(string programme)
    {
        if ((await host.Get($"/programmes/{programme}")).Status == HttpStatusCode.NotFound) (await host.Import(programme, Tables(programme))).ExpectDone(3, 0, programmeChanged: true);
    }

    private static Dictionary<string, string> Tables(string programme) => SmallProgramme.Tables(programme).ToDictionary(
        table => table.Key, table => table.Value.Replace("00002,", Ward + ",", StringComparison.Ordinal).Replace("\n001,", "\n001@2025-07-01,", StringComparison.Ordinal).Replace(",001,", ",001@2025-07-01,", StringComparison.Ordinal));
}
