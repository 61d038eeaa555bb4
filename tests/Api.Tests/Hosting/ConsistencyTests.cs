using System.Net;
using System.Text.Json;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Hosting;

public sealed class ConsistencyTests(ApiHost host)
{
    [Fact]
    public async Task Consistency_OfARunningStore_IsAnswered()
    {
        using var answer = await host.Http.GetAsync("/ops/consistency", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var report = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        report.GetProperty("findings").GetArrayLength().ShouldBe(0);
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
