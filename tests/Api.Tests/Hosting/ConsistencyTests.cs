using System.Net;
using System.Text.Json;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Hosting;

public sealed class ConsistencyTests(ApiHost host)
{
    [Fact]
    public async Task Consistency_OfARunningStore_IsAnswered()
    {
        // Ids that the API makes read as GUIDs, which Orleans' storage keeps otherwise than other texts.
        for (var i = 0; i < 2; i++) (await host.Post("/scenarios/baseline/copy", """{"name":"Consistent"}""")).Expect(HttpStatusCode.Created);

        using var answer = await host.Http.GetAsync("/ops/consistency", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var report = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetRawText()).ShouldBeEmpty();
        report.GetProperty("consistent").GetBoolean().ShouldBeTrue();
        report.GetProperty("wards").GetInt64().ShouldBeGreaterThanOrEqualTo(249);
    }

    [Fact]
    public async Task Consistency_AskedForByAForeignName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ops/consistency") { Headers = { Host = "elsewhere.example" } };

        (await host.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
