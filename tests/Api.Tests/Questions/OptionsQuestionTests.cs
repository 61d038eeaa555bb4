using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Questions;

public sealed class OptionsQuestionTests(ApiHost host)
{
    [Theory]
    [InlineData("comparison", "?replications=60")]
    [InlineData("regret", "?replications=60&measure=wardYears")]
    [InlineData("information", "?replications=60&wardWorth=5000")]
    public async Task Question_ByIdsAndByDocuments_HasOneAnswer(string question, string query)
    {
        var stored = (await host.Get($"/scenarios/baseline/{question}{query}&with=plus18,front-loaded")).Expect(HttpStatusCode.OK);
        var plus18 = (await host.Get("/scenarios/plus18")).Text;
        var stateless = (await host.Post($"/whatif/{question}{query}", $$"""{"scenarios":["baseline",{{plus18}},"front-loaded"]}""")).Expect(HttpStatusCode.OK);
        stateless.Json.GetProperty("fingerprint").GetString().ShouldBe(stored.Json.GetProperty("fingerprint").GetString());
        foreach (var language in new[] { "vi", "en" })
            stored.Json.GetProperty("explanation").GetProperty(language).GetString()!.ShouldEndWith(".");
    }

    [Fact]
    public async Task Comparison_OfMoreMoney_TellsDifferenceIntervalAndShare()
    {
        var answer = (await host.Get("/scenarios/baseline/comparison?with=plus18&replications=200")).Expect(HttpStatusCode.OK).Json;
        var last = answer.GetProperty("options")[1].GetProperty("years").EnumerateArray().Last().GetProperty("recognized").GetProperty("difference");
        last.GetProperty("low").GetDecimal().ShouldBeGreaterThan(0);
        last.GetProperty("better").GetDecimal().ShouldBeGreaterThan(0.9m);
        last.GetProperty("varianceReduction").GetDecimal().ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Regret_InAnOwnFuture_AnswersWhatWasAssumed()
    {
        const string body = """{"scenarios":["baseline","plus18"],"futures":["cut",{"name":"Không ai rời","uncertainty":{"attrition":0},"limits":{"officers":1.1}}]}""";
        var futures = (await host.Post("/whatif/regret?replications=40", body)).Expect(HttpStatusCode.OK).Json.GetProperty("futures");
        futures[0].GetProperty("assumed").GetProperty("limits").GetProperty("capital").GetDecimal().ShouldBe(0.8m);
        futures[1].GetProperty("assumed").GetProperty("limits").GetProperty("officers").GetDecimal().ShouldBe(1.1m);
        futures[1].GetProperty("name").GetString().ShouldBe("Không ai rời");
    }

    [Theory]
    [InlineData("comparison", "with")]
    [InlineData("comparison?with=", "with")]
    [InlineData("comparison?with=nowhere", "with")]
    [InlineData("comparison?with=plus18&replications=1", "replications")]
    [InlineData("comparison?with=plus18&replications=1000000000000", "replications")]
    [InlineData("comparison?with=plus18&measure=wards", "measure")]
    [InlineData("comparison?with=plus18,plus18,plus18,plus18,plus18,plus18", "with")]
    [InlineData("regret?with=plus18&futures=war", "futures")]
    [InlineData("regret?with=plus18&measure=luck", "measure")]
    [InlineData("information?with=plus18&wardWorth=0", "wardWorth")]
    [InlineData("information?with=plus18&wardWorth=NaN", "wardWorth")]
    public async Task Question_WithABadParameter_NamesIt(string question, string field) =>
        (await host.Get($"/scenarios/baseline/{question}")).ExpectProblem(400, field);

    [Theory]
    [InlineData("comparison", """{"scenarios":["baseline"]}""", "scenarios")]
    [InlineData("comparison", """{"scenarios":[]}""", "scenarios")]
    [InlineData("comparison", """{}""", "scenarios")]
    [InlineData("comparison", """{"scenarios":["baseline",7]}""", "scenarios[1]")]
    [InlineData("comparison", """{"scenarios":["baseline","nowhere"]}""", "scenarios[1]")]
    [InlineData("comparison", """{"scenarios":["baseline","plus18"],"futures":["cut"]}""", "futures")]
    [InlineData("regret", """{"scenarios":["baseline","plus18"],"futures":[]}""", "futures")]
    [InlineData("regret", """{"scenarios":["baseline","plus18"],"futures":["war"]}""", "futures[0]")]
    [InlineData("regret", """{"scenarios":["baseline","plus18"],"futures":[{"name":"x","limits":{"capital":-1}}]}""", "futures[0].limits.capital")]
    [InlineData("regret", """{"scenarios":["baseline","plus18"],"futures":[{"name":"x","limits":{"money":1}}]}""", "futures[0].limits.money")]
    [InlineData("regret", """{"scenarios":["baseline","plus18"],"futures":[{"name":"x","uncertainty":{"slip":2}}]}""", "futures[0].uncertainty.slip")]
    [InlineData("regret", """{"scenarios":["baseline","plus18"],"futures":["cut","cut"]}""", "futures[1].name")]
    public async Task Body_WithAFault_NamesIt(string question, string body, string field) =>
        (await host.Post($"/whatif/{question}", body)).ExpectProblem(400, field);

    [Theory]
    [InlineData(7)]
    [InlineData(50)]
    public async Task Comparison_OfTooManyScenarios_IsRefused(int scenarios)
    {
        var body = $$"""{"scenarios":[{{string.Join(",", Enumerable.Repeat("\"baseline\"", scenarios))}}]}""";
        var reply = (await host.Post("/whatif/comparison", body)).ExpectProblem(400, "scenarios");
        reply.Text.ShouldContain($"{scenarios} scenarios");
        reply.Text.ShouldContain("2 to 6 scenarios");
    }

    [Fact]
    public async Task Scenarios_OfOtherYearsOrWithFaults_AreNamedByPlaceAndField()
    {
        (await host.Post("/whatif/comparison", $$"""{"scenarios":["baseline",{{Documents.Scenario()}}]}""")).ExpectProblem(400, "scenarios[1].lastYear");
        var bad = Documents.With("limits[0].capital", "-1");
        (await host.Post("/whatif/comparison", $$"""{"scenarios":[{{bad}},"baseline"]}""")).ExpectProblem(400, "scenarios[0].limits[0].capital");
        var elsewhere = Documents.Scenario(programme: "nowhere");
        (await host.Post("/whatif/comparison", $$"""{"scenarios":["baseline",{{elsewhere}}]}""")).ExpectProblem(400, "scenarios[1].programme");
    }
}
