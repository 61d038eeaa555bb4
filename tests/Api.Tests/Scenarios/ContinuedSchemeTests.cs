using System.Net;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Tracking;

namespace ModelWard.Api.Tests.Scenarios;

public sealed class ContinuedSchemeTests(ApiHost host)
{
    [Theory]
    [InlineData("""{}""", "continues.decision", "required: a text")]
    [InlineData("""{"decision":7}""", "continues.decision", "a text")]
    [InlineData("""{"decision":"hcmc"}""", "continues.decision", "the id of a decision of hcmc, as hcmc-1")]
    [InlineData("""{"decision":"other-1"}""", "continues.decision", "the id of a decision of hcmc, as hcmc-1")]
    [InlineData("""{"decision":"hcmc-999"}""", "continues.decision", "the id of a decision of hcmc, see /api/v1/programmes/hcmc/decisions")]
    [InlineData("""{"decision":"hcmc-1","since":"yesterday"}""", "continues.since", "a moment written yyyy-mm-ddThh:mm:ss+hh:mm")]
    [InlineData("""{"decision":"hcmc-1","since":"2026-01-31T08:30:00"}""", "continues.since", "a moment written yyyy-mm-ddThh:mm:ss+hh:mm")]
    [InlineData("""{"decision":"hcmc-1","since":"2026-01-31"}""", "continues.since", "a moment written yyyy-mm-ddThh:mm:ss+hh:mm")]
    [InlineData("""{"decision":"hcmc-1","since":2026}""", "continues.since", "a moment written yyyy-mm-ddThh:mm:ss+hh:mm")]
    [InlineData("""{"decision":"hcmc-1","until":"2026-01-01"}""", "continues.until", "no such field; known are decision, since")]
    [InlineData("\"hcmc-1\"", "continues", "an object {…}")]
    public async Task Continues_WithWrongContent_NamesTheField(string continues, string path, string allowed)
    {
        foreach (var way in new[] { "/scenarios", "/whatif" })
        {
            var error = (await host.Post(way, Documents.With("continues", continues))).ExpectProblem(400, path).Json.GetProperty("errors")[0];
            (error.GetProperty("path").GetString(), error.GetProperty("allowed").GetString()).ShouldBe((path, allowed), way);
        }
    }

    [Fact]
    public async Task Continues_OfADecisionThatThereIs_PassesThrough()
    {
        var decision = await host.AdoptScheme("continued");
        var document = JsonNode.Parse(AdoptedScheme.Scenario("continued", host.Today().Year))!;

        foreach (var continues in new[] { $$"""{"decision":"{{decision}}"}""", $$"""{"decision":"{{decision}}","since":"2026-01-31T08:30:00+07:00"}""" })
        {
            document["continues"] = JsonNode.Parse(continues);
            var made = (await host.Post("/scenarios", document.ToJsonString())).Expect(HttpStatusCode.Created).Json;
            JsonNode.DeepEquals(JsonNode.Parse(made.GetProperty("continues").GetRawText()), document["continues"]).ShouldBeTrue(made.GetRawText());
            (await host.Get($"/scenarios/{made.GetProperty("id")}")).Json.GetRawText().ShouldBe(made.GetRawText());
        }
        document["continues"]!["decision"] = "continued-2";
        (await host.Post("/scenarios", document.ToJsonString())).ExpectProblem(400, "continues.decision");
    }

    [Fact]
    public async Task OpenApi_OfScenarios_HasContinues()
    {
        var schemas = (await Reply.Of(await host.Http.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken))).Expect(HttpStatusCode.OK).Json.GetProperty("components").GetProperty("schemas");
        schemas.GetProperty("Scenario").GetProperty("properties").TryGetProperty("continues", out _).ShouldBeTrue();
        schemas.GetProperty("ContinuedScheme").GetProperty("properties").EnumerateObject().Select(field => field.Name).ShouldBe(["decision", "since"], ignoreOrder: true);
    }
}
