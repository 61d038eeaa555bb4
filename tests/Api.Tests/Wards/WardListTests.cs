using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Wards;

public sealed class WardListTests(ApiHost host)
{
    [Fact]
    public async Task List_WithoutFilter_IsAllWardsByCodeInPages()
    {
        var all = await Codes("?pageSize=1000");
        all.Count.ShouldBe(249);
        all.ShouldBe(all.Order(StringComparer.Ordinal));
        (await Codes("?page=3&pageSize=100")).ShouldBe(all.Skip(200));
        (await Codes("?page=1000000&pageSize=1000")).ShouldBeEmpty();
        (await host.Get("/programmes/hcmc/wards?page=3")).Json.GetProperty("total").GetInt32().ShouldBe(249);
    }

    [Theory]
    [InlineData("q=tan%20binh", 15)]
    [InlineData("q=TÂN%20BÌNH&district=766", 15)]
    [InlineData("q=da%20kao", 1)]
    [InlineData("q=26968", 1)]
    [InlineData("q=nowhere", 0)]
    [InlineData("district=766", 15)]
    [InlineData("stage=Recognized", 0)]
    [InlineData("stage=NotStarted", 249)]
    public async Task List_Filtered_HoldsWhatIsAskedFor(string query, int count) =>
        (await host.Get("/programmes/hcmc/wards?pageSize=1&" + query)).Expect(HttpStatusCode.OK).Json.GetProperty("total").GetInt32().ShouldBe(count);

    [Fact]
    public async Task Item_OfTheList_HasTheFieldsOfItsShape()
    {
        var item = (await host.Get("/programmes/hcmc/wards?pageSize=1")).Json.GetProperty("items")[0];
        item.EnumerateObject().Select(field => field.Name).ShouldBe(
            ["code", "names", "district", "population", "stage", "started", "recognized", "levels", "needs", "met", "unmet", "version"]);
        (item.GetProperty("met").GetInt32() + item.GetProperty("unmet").GetInt32()).ShouldBe(22);
        item.GetProperty("names").EnumerateObject().Select(field => field.Name).ShouldBe(["vi", "en"]);
    }

    [Fact]
    public async Task Ward_ByItself_AddsPlacePilotAssessmentsAndDifficulties()
    {
        var ward = (await host.Get("/programmes/hcmc/wards/26968")).Expect(HttpStatusCode.OK).Json;
        ward.EnumerateObject().Select(field => field.Name).TakeLast(6).ShouldBe(["place", "pilot", "needsOrigins", "assessments", "difficulties", "commitment"]);
        ward.GetProperty("pilot").GetProperty("year").GetInt32().ShouldBe(2023);
    }

    [Fact]
    public async Task List_AsCsvAndXlsx_HasTheSameRows()
    {
        var csv = (await host.Get("/programmes/hcmc/wards?format=csv&pageSize=1000")).Expect(HttpStatusCode.OK);
        csv.MediaType.ShouldBe("text/csv");
        csv.Headers["X-ModelWard-Illustrative"].ShouldBe("true");
        csv.Headers["Content-Disposition"].ShouldContain("hcmc-wards-minh-hoa-illustrative.csv");
        csv.Bytes.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = csv.Text.Trim().Split("\r\n");
        lines.Length.ShouldBe(250);
        lines[0].TrimStart('\uFEFF').Split(',').Length.ShouldBe(19 + 22);
        var sheets = Workbook.Of((await host.Get("/programmes/hcmc/wards?format=xlsx&pageSize=1000")).Bytes);
        sheets.Keys.ShouldBe(["wards", "notice"]);
        sheets["wards"].Count.ShouldBe(250);
    }

    private async Task<List<string>> Codes(string query) =>
    [
        .. (await host.Get("/programmes/hcmc/wards" + query)).Expect(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("code").GetString()!),
    ];
}
