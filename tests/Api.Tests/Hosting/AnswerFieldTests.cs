using System.Net;
using System.Text.Json;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Identity;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>Answers laid beside the schemas of the OpenAPI document: none carries a field that its schema does not name.</summary>
public sealed class AnswerFieldTests(ApiHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_OfEveryReadingOperation_CarryOnlyTheFieldsOfTheirSchemas()
    {
        await host.Post("/programmes/hcmc/wards/26740/difficulties", """{"kind":"facilities","text":"The site is not cleared yet."}""", ifMatch: "*");
        var schemas = new AnswerSchemas(JsonSerializer.Deserialize<JsonElement>(await host.Http.GetStringAsync("/openapi/v1.json", Stop)));
        var (compared, unnamed) = (0, new List<string>());
        foreach (var row in EndpointRow.All.Where(row => row.Method == "GET" && row.Allowed == 200 && row.Route.StartsWith(Asking.Api, StringComparison.Ordinal)))
        {
            if (schemas.Of("get", row.Route.TrimEnd('/'), "200") is not { } schema) continue;
            var reply = await Reply.Of(await host.Http.GetAsync(row.Path, Stop));
            if (reply.Status != HttpStatusCode.OK || reply.MediaType != "application/json") continue;
            compared++;
            unnamed.AddRange(schemas.Unnamed(reply.Json, schema, row.Route));
        }

        unnamed.ShouldBeEmpty();
        compared.ShouldBeGreaterThan(25);
    }

    [Theory]
    [InlineData("/whatif")]
    [InlineData("/whatif/futures")]
    public async Task Answers_ToAPlan_CarryOnlyTheFieldsOfTheirSchemas(string path)
    {
        var schemas = new AnswerSchemas(JsonSerializer.Deserialize<JsonElement>(await host.Http.GetStringAsync("/openapi/v1.json", Stop)));
        var schema = schemas.Of("post", Asking.Api + path, "200").ShouldNotBeNull();

        var answer = (await host.Post(path, Documents.Optimal())).Expect(HttpStatusCode.OK);

        schemas.Unnamed(answer.Json, schema, path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Problem_OfBadInput_CarriesOnlyTheFieldsOfItsSchema()
    {
        var schemas = new AnswerSchemas(JsonSerializer.Deserialize<JsonElement>(await host.Http.GetStringAsync("/openapi/v1.json", Stop)));
        var schema = schemas.Of("post", Asking.Api + "/whatif", "400").ShouldNotBeNull();

        schemas.Unnamed((await host.Post("/whatif", "{}")).Expect(HttpStatusCode.BadRequest).Json, schema, "400").ShouldBeEmpty();
    }

    [Fact]
    public void Unnamed_OfAFieldThatNoSchemaNames_SaysWhereItIs()
    {
        var schemas = new AnswerSchemas(JsonSerializer.Deserialize<JsonElement>(
            """
            {"components":{"schemas":{
              "Ward":{"type":"object","properties":{"code":{"type":"string"},"part":{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/Part"}]}}},
              "Part":{"type":"object","properties":{"by":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Ward"}}}}}}}
            """));
        var answer = JsonSerializer.Deserialize<JsonElement>("""[{"code":"1","part":{"by":{"x":{"code":"2","secret":1}},"more":2}}]""");
        var schema = JsonSerializer.Deserialize<JsonElement>("""{"type":"array","items":{"$ref":"#/components/schemas/Ward"}}""");

        schemas.Unnamed(answer, schema, "").ShouldBe(["[0].part.by.x.secret", "[0].part.more"]);
    }
}
