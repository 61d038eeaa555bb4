using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Hosting;

public sealed class RestartTests
{
    [Fact]
    public async Task Restart_OnTheSameData_KeepsChangesAndBringsNoDeletedSampleBack()
    {
        await using var first = new ApiHost();
        await first.InitializeAsync();
        (await first.Send(HttpMethod.Delete, "/scenarios/plus18", (object?)null, "*")).Expect(HttpStatusCode.NoContent);
        (await first.Post("/programmes/hcmc/wards/26968/assessments", Documents.Assessment("12.25"), "*", "kept")).Expect(HttpStatusCode.OK);
        var made = (await first.Post("/scenarios", Documents.Scenario("Kept"), key: "kept")).Expect(HttpStatusCode.Created);
        var outcome = (await first.Get("/scenarios/baseline/outcome")).Json;
        await first.Stop();

        await using var second = new ApiHost(first.Data);
        await second.InitializeAsync();
        (await second.Get("/scenarios/plus18")).ExpectProblem(404, "id");
        (await second.Get("/programmes/hcmc/wards/26968")).Json.GetProperty("levels").GetProperty("C07").GetDecimal().ShouldBe(12.25m);
        (await second.Post("/scenarios", Documents.Scenario("Kept"), key: "kept")).Text.ShouldBe(made.Text);
        var again = (await second.Get("/scenarios/baseline/outcome")).Json;
        again.GetProperty("fingerprint").GetString().ShouldBe(outcome.GetProperty("fingerprint").GetString());
        again.GetProperty("snapshotVersion").GetInt64().ShouldBe(outcome.GetProperty("snapshotVersion").GetInt64());
        await second.Stop();
    }

    [Fact]
    public async Task Start_WithoutSamples_IsReadyAndEmpty()
    {
        await using var host = new ApiHost(settings: ("ModelWard:Samples", "false"));
        await host.InitializeAsync();
        (await host.Get("/programmes")).Json.GetArrayLength().ShouldBe(0);
        (await host.Get("/scenarios")).Json.GetProperty("total").GetInt32().ShouldBe(0);
        (await host.Post("/whatif", Documents.Scenario())).ExpectProblem(400, "programme");
    }
}
