using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;

namespace ModelWard.Api.Tests.Progress;

public sealed class ActualsImportTests(ApiHost host)
{
    private const string Good = "ward,item,on,amount,source,note\n1,worksPaid,2024-02-01,200,city,đợt 1\n00002,worksProgress,2024-02-01,40,,\n00001,officersArrived,2024-03-01,1,,\n";

    [Fact]
    public async Task Import_OfAGoodTable_RecordsEveryRowOnceAndRestoresZeros()
    {
        await Make("actuals-good");

        var reply = (await Import("actuals-good", Good, key: "many")).Expect(HttpStatusCode.OK);

        (reply.Json.GetProperty("status").GetString(), reply.Json.GetProperty("actuals").GetInt32(), reply.Json.GetProperty("wardsChanged").GetInt32()).ShouldBe(("done", 3, 2));
        reply.Json.GetProperty("notices").GetArrayLength().ShouldBe(1);
        (await Import("actuals-good", Good, key: "many")).Text.ShouldBe(reply.Text);
        (await Import("actuals-good", Good.Replace("200", "201", StringComparison.Ordinal), key: "many")).ExpectProblem(422, "Idempotency-Key");
        var needs = (await host.Get("/programmes/actuals-good/wards/00001")).Json.GetProperty("needs");
        (needs.GetProperty("worksCost").GetInt64(), needs.GetProperty("officers").GetInt64()).ShouldBe((5_000, 1));
        (await host.Get("/programmes/actuals-good/actuals")).Json.GetProperty("total").GetInt64().ShouldBe(3);
    }

    [Fact]
    public async Task Template_OfActuals_HasTheColumnsThatImportTakes() =>
        (await host.Get("/programmes/import/templates/actuals.csv")).Expect(HttpStatusCode.OK).Text.TrimStart('\uFEFF').ShouldBe("ward,item,on,amount,source,note,criterion,level\r\n");

    [Fact]
    public async Task Import_WithBadRows_RecordsNothingAndNamesRowAndColumn()
    {
        await Make("actuals-bad");

        (await Import("actuals-bad", "ward,item,on,amount\n00001,worksPaid,2024-02-01,200\n00001,bricks,yesterday,-1\n")).ExpectProblem(422, "actuals[3].item")
            .Paths.ShouldBe(["actuals[3].item", "actuals[3].on", "actuals[3].amount"]);
        (await Import("actuals-bad", "ward,item,on,amount\n00001,worksPaid,2024-02-01,200\n99999,worksPaid,2024-02-01,1\n00123,worksProgress,2024-02-01,10\n00002,worksPaid,2999-02-01,0\n"))
            .ExpectProblem(422, "actuals[3].ward").Paths.ShouldBe(["actuals[3].ward", "actuals[4].item", "actuals[5].on", "actuals[5].amount"]);
        (await Import("actuals-bad", "ward,item,on,amount\n")).ExpectProblem(422, "actuals");
        (await Import("actuals-bad", "ward,item,on,amount,colour\n")).ExpectProblem(422, "actuals[1].colour");

        (await host.Get("/programmes/actuals-bad/actuals")).Json.GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task Import_OfLevelsAssessed_AssessesAsTheFormDoesAllOrNothing()
    {
        await Make("actuals-levels");
        const string table = "ward,item,on,amount,note,criterion,level\n00001,worksPaid,2024-02-01,200,,,\n00001,,2024-02-03,,BB 12/2024,B2,81.5\n";

        (await Import("actuals-levels", table + "00002,,2024-02-03,,,Z9,50\n")).ExpectProblem(422, "actuals[4].criterion").Paths.ShouldBe(["actuals[4].criterion"]);
        (await host.Get("/programmes/actuals-levels/actuals")).Json.GetProperty("total").GetInt64().ShouldBe(0);

        var would = (await Import("actuals-levels", table, "?preview=true")).Expect(HttpStatusCode.OK).Json.GetProperty("wards")[0].GetProperty("fields").EnumerateArray().ToList();
        would.Select(field => field.GetProperty("path").GetString()).ShouldBe(["worksPaid 2024-02-01", "B2 2024-02-03", "levels.B2", "needs.worksCost"]);
        would[2].GetProperty("after").GetString().ShouldBe("81.5");

        (await Import("actuals-levels", table)).Expect(HttpStatusCode.OK);

        (await host.Get("/programmes/actuals-levels/wards/00001")).Json.GetProperty("levels").GetProperty("B2").GetDecimal().ShouldBe(81.5m);
        var assessed = (await host.Get("/programmes/actuals-levels/wards/00001/history")).Json.GetProperty("items")[0];
        (assessed.GetProperty("kind").GetString(), assessed.GetProperty("evidence").GetString(), assessed.GetProperty("after").GetProperty("on").GetString()).ShouldBe(("assessed", "BB 12/2024", "2024-02-03"));
    }

    [Theory]
    [InlineData("00001,,2024-02-01,,,,", "actuals[2].item")]
    [InlineData("00001,worksPaid,2024-02-01,,,,", "actuals[2].amount")]
    [InlineData("00001,,2024-02-01,,,B2,", "actuals[2].level")]
    [InlineData("00001,,2024-02-01,,,,50", "actuals[2].criterion")]
    [InlineData("00001,worksPaid,2024-02-01,5,,B2,50", "actuals[2].item actuals[2].amount")]
    [InlineData("00001,,2024-02-01,,city,B2,50", "actuals[2].source")]
    [InlineData("00001,,2024-02-01,,,B2,100.001", "actuals[2].level")]
    [InlineData("00001,,2999-01-01,,,B2,50", "actuals[2].on")]
    public async Task Import_OfARowThatIsNeitherOrBoth_NamesTheColumn(string row, string paths)
    {
        await Make("actuals-kinds");
        var refused = (await Import("actuals-kinds", $"ward,item,on,amount,source,criterion,level\n{row}\n")).ExpectProblem(422, paths.Split(' ')[0]);
        refused.Paths.ShouldBe(paths.Split(' '));
        (await host.Get("/programmes/actuals-kinds/actuals")).Json.GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task Preview_SaysWhatWouldChangeAndChangesNothing()
    {
        await Make("actuals-would");

        var reply = (await Import("actuals-would", Good, "?preview=true")).Expect(HttpStatusCode.OK);

        reply.Json.GetProperty("status").GetString().ShouldBe("preview");
        reply.Json.GetProperty("wards")[0].GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("path").GetString())
            .ShouldBe(["worksPaid 2024-02-01", "officersArrived 2024-03-01", "needs.officers", "needs.worksCost"]);
        (await host.Get("/programmes/actuals-would/actuals")).Json.GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task Import_OfAWorkbook_ReadsItsOnlySheet()
    {
        await Make("actuals-book");
        var book = Sheets.Workbook(("Sheet1", ["ward", "item", "on", "amount"], [["00001", "worksPaid", "2024-02-01", 200.0]]));
        using var content = new ByteArrayContent(book) { Headers = { ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") } };

        (await host.Send(HttpMethod.Post, "/programmes/actuals-book/actuals/import", content)).Expect(HttpStatusCode.OK);

        (await host.Get("/programmes/actuals-book/actuals")).Json.GetProperty("total").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task Import_OfNoProgrammeOrAnotherKind_IsRefused()
    {
        (await Import("nobody", Good)).ExpectProblem(404, "programme");
        (await host.Post("/programmes/hcmc/actuals/import", "{}")).ExpectProblem(415, "Content-Type");
    }

    private async Task Make(string programme) => (await host.Import(programme, SmallProgramme.Tables(programme))).Expect(HttpStatusCode.OK);

    private async Task<Reply> Import(string programme, string csv, string query = "", string? key = null)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(csv)) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        return await host.Send(HttpMethod.Post, $"/programmes/{programme}/actuals/import{query}", content, key: key);
    }
}
