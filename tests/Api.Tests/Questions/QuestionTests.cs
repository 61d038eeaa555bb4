using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Questions;

public sealed class QuestionTests(ApiHost host)
{
    public static TheoryData<string, string> Questions => new()
    {
        { "frontier?points=5", "points" },
        { "goal-seek?wards=2&year=2024", "least" },
        { "goal-seek?wards=2&year=2024&mode=profile", "least" },
        { "prices?step=2", "prices" },
    };

    public static TheoryData<string, string> BadQueries => new()
    {
        { "frontier?points=4", "points" },
        { "frontier?points=42", "points" },
        { "frontier?starts=0", "starts" },
        { "frontier?starts=1001", "starts" },
        { "frontier?step=1", "step" },
        { "goal-seek?year=2024", "wards" },
        { "goal-seek?wards=5", "year" },
        { "goal-seek?wards=0&year=2024", "wards" },
        { "goal-seek?wards=250&year=2024", "wards" },
        { "goal-seek?wards=5&year=2025", "year" },
        { "goal-seek?wards=5&year=2024&mode=cheapest", "mode" },
        { "prices?step=0", "step" },
        { "prices?step=1001", "step" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Question_OfAStoredScenarioAndOfItsDocument_HasTheSameAnswer(string question, string field)
    {
        var id = (await host.Post("/scenarios", Documents.Scenario("Asked"))).Json.GetProperty("id").GetString();
        var stored = (await host.Get($"/scenarios/{id}/{question}")).Expect(HttpStatusCode.OK);
        var stateless = (await host.Post($"/whatif/{question}", Documents.Scenario("Asked"))).Expect(HttpStatusCode.OK);
        stateless.Text.ShouldBe(stored.Text);
        stored.Json.GetProperty(field).ValueKind.ShouldNotBe(System.Text.Json.JsonValueKind.Null);
        stored.Json.GetProperty("fingerprint").GetString()!.Length.ShouldBe(64);
        stored.Json.GetProperty("explanation").GetProperty("vi").GetString().ShouldNotBeNullOrEmpty();
        stored.Json.GetProperty("explanation").GetProperty("en").GetString().ShouldNotBeNullOrEmpty();
        stored.Json.GetProperty("starts").GetInt32().ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(BadQueries))]
    public async Task Question_OutOfRange_IsRefusedByField(string question, string path) =>
        (await host.Post($"/whatif/{question}", Documents.Scenario())).ExpectProblem(400, path);

    [Theory]
    [InlineData("frontier")]
    [InlineData("goal-seek?wards=2&year=2024")]
    [InlineData("prices")]
    public async Task Question_OfNoScenario_IsNotFound(string question) => (await host.Get($"/scenarios/none-such/{question}")).ExpectProblem(404, "id");

    [Theory]
    [InlineData("frontier")]
    [InlineData("prices")]
    public async Task Question_OfAnInfeasibleScenario_PointsAtTheClash(string question)
    {
        var document = Documents.With("milestones", """[{"year":2023,"share":1}]""");
        var reply = (await host.Post($"/whatif/{question}", document)).Expect(HttpStatusCode.UnprocessableEntity);
        reply.Json.GetProperty("type").GetString().ShouldBe("urn:modelward:problem:infeasible");
        reply.Json.GetProperty("detail").GetString()!.ShouldContain("/api/v1/whatif/clash");
    }

    [Fact]
    public async Task Question_OfAScenarioWithUnfinishedStarts_IsRefused() =>
        (await host.Post("/whatif/prices", Documents.With("allowUnfinished", "true"))).ExpectProblem(400, "allowUnfinished");

    [Fact]
    public async Task Question_OfAManualScenario_PassesOverItsPlan()
    {
        var manual = Documents.With("policy", "\"manual\"").Replace("\"limits\"", "\"order\":[\"26734\"],\"limits\"", StringComparison.Ordinal);
        var own = (await host.Post("/whatif/frontier?points=5", manual)).Expect(HttpStatusCode.OK);
        own.Text.ShouldBe((await host.Post("/whatif/frontier?points=5", Documents.Scenario())).Text);
    }
}
