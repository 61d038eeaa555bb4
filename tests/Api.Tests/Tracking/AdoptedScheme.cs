using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Api.Tests.Tracking;

/// <summary>
/// A programme of four wards whose scheme begins this year and is really adopted over HTTP. Nothing in it is uncertain, so that chances are 0 or 1.
/// 00001 starts this year and takes two, 00002 starts this year and takes one, 00003 starts next year and takes one; 00123 holds the title.
/// </summary>
internal static class AdoptedScheme
{
    /// <summary>What capital a year grants, VND million.</summary>
    public const int Capital = 4_600;

    /// <summary>Today as the product has it.</summary>
    public static DateOnly Today(this ApiHost host) => host.Services.GetRequiredService<TimeProvider>().Today();

    /// <summary>Imports the programme under a code.</summary>
    public static async Task ImportScheme(this ApiHost host, string code) => (await host.Import(code, Tables(code, host.Today().Year))).Expect(HttpStatusCode.OK);

    /// <summary>Imports the programme and adopts its scheme; answers the id of the decision.</summary>
    public static async Task<string> AdoptScheme(this ApiHost host, string code)
    {
        await host.ImportScheme(code);
        var id = (await host.Post("/scenarios", Scenario(code, host.Today().Year))).Expect(HttpStatusCode.Created).Json.GetProperty("id").GetString()!;
        return await host.Adopt(id);
    }

    /// <summary>Takes a scenario all the way from draft to scheme; answers the id of the decision.</summary>
    public static async Task<string> Adopt(this ApiHost host, string id)
    {
        await Step("submission", """{"replications":100}""");
        var review = await Step("review", "{}");
        while (review.GetProperty("review").GetProperty("stage").GetString() != "approved")
            review = await Step("approvals", JsonSerializer.Serialize(new { number = "1/QĐ", on = $"{host.Today():yyyy-MM-dd}" }));
        return (await host.Post($"/scenarios/{id}/adoption", "{}", "*")).Expect(HttpStatusCode.Created).Headers["Location"].Split('/')[^1];

        async Task<JsonElement> Step(string step, string body) => (await host.Post($"/scenarios/{id}/{step}", body, "*")).Expect(HttpStatusCode.OK).Json;
    }

    /// <summary>Sends a command to a ward.</summary>
    public static async Task Command(this ApiHost host, string programme, string ward, string command, object body) =>
        (await host.Post($"/programmes/{programme}/wards/{ward}/{command}", JsonSerializer.Serialize(body), "*")).Expect(HttpStatusCode.OK);

    /// <summary>The scenario of the scheme.</summary>
    public static string Scenario(string code, int year) => JsonSerializer.Serialize(
        new
        {
            programme = code,
            name = "Đề án thử / Trial scheme",
            firstYear = year,
            lastYear = year + 3,
            policy = "manual",
            plan = new[] { new { ward = "00001", start = year }, new { ward = "00002", start = year }, new { ward = "00003", start = year + 1 } },
            limits = Enumerable.Range(year, 4).Select(one => new { year = one, capital = Capital, upkeep = 2_000, officers = 10, floorArea = 1_000, guidance = 10 }),
            uncertainty = Uncertainty.None,
        },
        ModelJson.Options);

    private static Dictionary<string, string> Tables(string code, int year) => new()
    {
        ["programme"] = $"code,name_vi,name_en,first_year,last_year,illustrative\n{code},Chương trình,Programme,{year},{year + 3},false\n",
        ["districts"] = "code,name_vi,name_en,label_x,label_y\n001,Quận 1,District 1,,\n002,Huyện 2,District 2,,\n",
        ["register"] = $"""
            code,name_vi,name_en,district,population,latitude,longitude,area_km2,tile_x,tile_y,pilot_year,pilot_basis,stage,started,recognized
            00001,Một,One,001,1200,,,,,,,,NotStarted,,
            00002,Hai,Two,001,900,,,,,,,,NotStarted,,
            00003,Ba,Three,002,500,,,,,,,,NotStarted,,
            00123,Bốn,Four,002,50,,,,,,,,Recognized,{year - 2},{year - 1}

            """.ReplaceLineEndings("\n"),
        ["catalogue"] = "version,effective_from,code,group,kind,name_vi,name_en,threshold,guided_gain\nv1,2020-01-01,A1,force,practice,Một,One,80,12.5\nv1,2020-01-01,B2,base,facility,Hai,Two,100,\n",
        ["levels"] = "ward,A1,B2\n00001,70.25,0\n00002,70,50\n00003,80,50\n00123,100,100\n",
        ["needs"] = "ward,officers,works,works_years,floor_area,works_cost,equipment_cost,guidance,upkeep\n"
            + "00001,2,newBuilding,2,450,5200,300,4,120\n00002,1,repair,1,80,300,80,1,90\n00003,1,repair,1,80,900,100,1,90\n00123,0,none,0,0,0,0,0,150\n",
    };
}
