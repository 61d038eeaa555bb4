using System.Net;
using System.Text.Json;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Programmes;

public sealed class ProgrammeTests(ApiHost host)
{
    [Fact]
    public async Task Programme_OfTheCity_SaysHowLargeItIsAndThatItIsIllustrative()
    {
        var programme = (await host.Get("/programmes/hcmc")).Expect(HttpStatusCode.OK).Json;
        programme.GetProperty("code").GetString().ShouldBe("hcmc");
        programme.GetProperty("name").GetString().ShouldBe(programme.GetProperty("names").GetProperty("vi").GetString());
        (programme.GetProperty("firstYear").GetInt32(), programme.GetProperty("lastYear").GetInt32()).ShouldBe((2023, 2030));
        (programme.GetProperty("wardCount").GetInt32(), programme.GetProperty("criterionCount").GetInt32()).ShouldBe((249, 22));
        programme.GetProperty("snapshotVersion").GetInt64().ShouldBeGreaterThanOrEqualTo(250);
        programme.GetProperty("illustrative").GetBoolean().ShouldBeTrue();
        var all = (await host.Get("/programmes")).Expect(HttpStatusCode.OK).Json;
        all.ValueKind.ShouldBe(JsonValueKind.Array);
        all.EnumerateArray().Select(one => one.GetProperty("code").GetString()).ShouldContain("hcmc");
    }

    [Fact]
    public async Task Criteria_OfTheCity_AreTwentyTwoInOrder()
    {
        var criteria = (await host.Get("/programmes/hcmc/criteria")).Expect(HttpStatusCode.OK).Json.EnumerateArray().ToList();
        criteria.Select(criterion => criterion.GetProperty("code").GetString()).ShouldBe(Enumerable.Range(1, 22).Select(n => $"C{n:00}"));
        criteria[0].EnumerateObject().Select(field => field.Name).ShouldBe(["code", "group", "kind", "names", "threshold", "guidedGain", "version"]);
        (await host.Get("/programmes/hcmc/criteria?version=2023-illustrative")).Json.GetArrayLength().ShouldBe(22);
        (await host.Get("/programmes/hcmc/criteria?format=csv")).Text.Trim().Split("\r\n").Length.ShouldBe(23);
        Workbook.Of((await host.Get("/programmes/hcmc/criteria?format=xlsx")).Bytes)["catalogue"].Count.ShouldBe(23);
    }
}
