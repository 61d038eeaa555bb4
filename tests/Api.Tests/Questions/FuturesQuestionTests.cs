using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Questions;

public sealed class FuturesQuestionTests(ApiHost host)
{
    public static TheoryData<string, string> OfOne => new()
    {
        { "tornado?replications=50", "bars" },
        { "sobol?replications=50", "outputs" },
        { "least-capital?replications=50&wards=150&chance=0.6", "met" },
        { "robust?replications=32&starts=1", "scenario" },
    };

    public static TheoryData<string, string> BadQueries => new()
    {
        { "tornado?replications=1", "replications" },
        { "tornado?replications=0", "replications" },
        { "tornado?replications=-5", "replications" },
        { "tornado?replications=10001", "replications" },
        { "tornado?replications=1000000000000", "replications" },
        { "tornado?replications=NaN", "replications" },
        { "tornado?replications=1e3", "replications" },
        { "tornado?replicas=5", "replicas" },
        { "sobol?replications=1.5", "replications" },
        { "sobol?starts=0", "starts" },
        { "least-capital?chance=1", "chance" },
        { "least-capital?chance=0", "chance" },
        { "least-capital?chance=1.5", "chance" },
        { "least-capital?chance=-0.5", "chance" },
        { "least-capital?chance=NaN", "chance" },
        { "least-capital?chance=Infinity", "chance" },
        { "least-capital?wards=250", "wards" },
        { "least-capital?wards=0", "wards" },
        { "least-capital?year=2031", "year" },
        { "least-capital?year=soon", "year" },
        { "least-capital?least=2&most=1", "most" },
        { "least-capital?most=11", "most" },
        { "least-capital?most=1.0001", "most" },
        { "robust?percent=100", "percent" },
        { "robust?percent=0", "percent" },
    };

    [Theory]
    [MemberData(nameof(OfOne))]
    public async Task Question_OfAStoredScenarioAndOfItsDocument_HasOneAnswer(string question, string field)
    {
        var stored = (await host.Get($"/scenarios/baseline/{question}")).Expect(HttpStatusCode.OK);
        var document = (await host.Get("/scenarios/baseline")).Text;
        var stateless = (await host.Post($"/whatif/{question}", document)).Expect(HttpStatusCode.OK);
        Fingerprint(stateless).ShouldBe(Fingerprint(stored));
        stored.Json.TryGetProperty(field, out _).ShouldBeTrue(stored.Text);
        stored.Json.GetProperty("snapshotVersion").GetInt64().ShouldBePositive();
        foreach (var language in new[] { "vi", "en" })
            stored.Json.GetProperty("explanation").GetProperty(language).GetString()!.ShouldEndWith(".");
    }

    [Theory]
    [MemberData(nameof(BadQueries))]
    public async Task Question_WithABadParameter_NamesIt(string question, string field)
    {
        (await host.Get($"/scenarios/baseline/{question}")).ExpectProblem(400, field);
        var document = (await host.Get("/scenarios/baseline")).Text;
        (await host.Post($"/whatif/{question}", document)).ExpectProblem(400, field);
    }

    [Theory]
    [InlineData("tornado")]
    [InlineData("sobol")]
    [InlineData("least-capital")]
    [InlineData("robust")]
    [InlineData("comparison?with=baseline")]
    [InlineData("regret?with=baseline")]
    [InlineData("information?with=baseline")]
    public async Task Question_OfAScenarioThatIsNotThere_IsNotFound(string question) =>
        (await host.Get($"/scenarios/nowhere/{question}")).ExpectProblem(404, "id");

    [Fact]
    public async Task Question_OfAScenarioWithBadUncertainty_NamesTheField() =>
        (await host.Post("/whatif/tornado", Documents.With("uncertainty", """{"slip":-0.1,"worksDelay":1.5}""")))
            .ExpectProblem(400, "uncertainty.slip").ExpectProblem(400, "uncertainty.worksDelay");

    [Fact]
    public async Task Question_OfAnInfeasibleScenario_PointsAtTheClash()
    {
        var document = Documents.Optimal(("milestones", """[{"year":2023,"share":1}]"""));
        var reply = (await host.Post("/whatif/tornado", document)).Expect(HttpStatusCode.UnprocessableEntity);
        reply.Json.GetProperty("detail").GetString()!.ShouldContain("/api/v1/whatif/clash");
    }

    [Fact]
    public async Task RobustPlan_CanBeStoredAsItIs()
    {
        var scenario = (await host.Get("/scenarios/baseline/robust?replications=32&starts=1")).Expect(HttpStatusCode.OK).Json.GetProperty("scenario");
        scenario.GetProperty("policy").GetString().ShouldBe("manual");
        var stored = (await host.Post("/scenarios", scenario.GetRawText())).Expect(HttpStatusCode.Created).Json;
        stored.GetProperty("plan").GetArrayLength().ShouldBeGreaterThan(100);
    }

    private static string Fingerprint(Reply reply) => reply.Json.GetProperty("fingerprint").GetString()!;
}
