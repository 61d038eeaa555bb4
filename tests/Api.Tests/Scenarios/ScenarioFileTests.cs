using System.Net;
using System.Text;
using ModelWard.Api.Tests.Host;
using ModelWard.Files.Scenarios;
using ModelWard.Product;

namespace ModelWard.Api.Tests.Scenarios;

/// <summary>Scenarios as YAML over HTTP.</summary>
public sealed class ScenarioFileTests(ApiHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Shipped(string file) => File.ReadAllText(Path.Combine(Repository.Root.FullName, "data", "scenarios", file));

    [Theory]
    [InlineData("baseline")]
    [InlineData("plus18")]
    [InlineData("front-loaded")]
    public async Task Sample_AsYaml_IsTheShippedFile(string sample)
    {
        using var answer = await host.Http.GetAsync($"/api/v1/scenarios/{sample}.yaml", Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/yaml");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe($"{sample}.yaml");
        // The shipped one begins with where editors find the schema.
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldBe(Shipped($"{sample}.yaml").Split('\n', 2)[1]);
        (await host.Http.GetAsync("/api/v1/scenarios/nobody.yaml", Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Schema_OfTheApi_IsThePublishedFile() =>
        (await host.Http.GetStringAsync("/api/v1/scenarios/schema.json", Stop)).ShouldBe(Shipped(ScenarioSchema.FileName));

    [Fact]
    public async Task Yaml_Posted_IsStoredAndComputedAsTheJsonIs()
    {
        var yaml = Shipped("plus18.yaml");
        var whatif = (await Reply.Of(await host.Http.PostAsync("/api/v1/whatif", Yaml(yaml), Stop))).Expect(HttpStatusCode.OK).Json;
        var own = (await Reply.Of(await host.Http.GetAsync("/api/v1/scenarios/plus18/outcome", Stop))).Expect(HttpStatusCode.OK).Json;
        whatif.GetProperty("fingerprint").GetString().ShouldBe(own.GetProperty("fingerprint").GetString());

        var made = (await Reply.Of(await host.Http.PostAsync("/api/v1/scenarios", Yaml(yaml), Stop))).Expect(HttpStatusCode.Created).Json;
        var id = made.GetProperty("id").GetString();
        (await host.Http.GetStringAsync($"/api/v1/scenarios/{id}.yaml", Stop)).ShouldBe(yaml.Split('\n', 2)[1]);
        using var delete = new HttpRequestMessage(HttpMethod.Delete, $"/api/v1/scenarios/{id}") { Headers = { { "If-Match", "*" } } };
        (await host.Http.SendAsync(delete, Stop)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Yaml_WithFaults_IsRefusedWithFieldAndLine()
    {
        var reply = (await Reply.Of(await host.Http.PostAsync("/api/v1/scenarios", Yaml(Shipped("baseline.yaml").Replace("capital: 45000", "capital: -1")), Stop))).Expect(HttpStatusCode.BadRequest);
        var error = reply.Json.GetProperty("errors")[0];
        error.GetProperty("path").GetString().ShouldBe("limits[0].capital");
        error.GetProperty("value").GetString().ShouldBe("-1");
        error.GetProperty("allowed").GetString().ShouldEndWith("(line 8, column 18)");
        var unreadable = (await Reply.Of(await host.Http.PostAsync("/api/v1/scenarios", Yaml("programme: [hcmc"), Stop))).Expect(HttpStatusCode.BadRequest).Json.GetProperty("errors")[0];
        unreadable.GetProperty("path").GetString().ShouldBe("body");
        unreadable.GetProperty("allowed").GetString().ShouldNotBeNull().ShouldContain("YAML");
    }

    private static StringContent Yaml(string text) => new(text, Encoding.UTF8, "application/yaml");
}
