using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Identity;
using ModelWard.Model;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Decisions;

/// <summary>From a draft to the sealed record over HTTP, by a planner and an approver who are two people.</summary>
public sealed class AdoptionFlowTests(IdentityHost host) : IDisposable
{
    private readonly HttpClient _planner = host.With(host.Issuer.Sign(new Person("planner of schemes", ["planner"])));
    private readonly HttpClient _approver = host.With(host.Issuer.Sign(new Person("approver of schemes", ["approver"])));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Scheme_FromDraftToRecord_IsDecidedStepByStepAndReplays()
    {
        var id = await Draft();
        var submitted = (await Step(_planner, id, "submission", """{"replications":200,"options":["plus18"]}""")).Expect(HttpStatusCode.OK);
        Stage(submitted).ShouldBe("submitted");
        submitted.Json.GetProperty("review").GetProperty("submission").GetProperty("proposal").GetProperty("options")[0].GetProperty("id").GetString().ShouldBe("plus18");
        Stage((await Step(_approver, id, "comments", """{"text":"Vì sao không chọn phương án hai?"}""")).Expect(HttpStatusCode.OK)).ShouldBe("submitted");
        (await Step(_approver, id, "approvals", Approval("1/NQ"))).ExpectProblem(409, "stage");
        Stage((await Step(_approver, id, "review", """{"text":"Đủ cơ sở."}""")).Expect(HttpStatusCode.OK)).ShouldBe("reviewed");
        (await Step(_approver, id, "adoption", "{}")).ExpectProblem(409, "stage");
        var half = (await Step(_approver, id, "approvals", Approval("12-NQ/TU"))).Expect(HttpStatusCode.OK);
        half.Json.GetProperty("due").GetProperty("document").GetProperty("vi").GetString().ShouldBe("Quyết định");
        Stage((await Step(_approver, id, "approvals", Approval("345/QĐ-UBND"))).Expect(HttpStatusCode.OK)).ShouldBe("approved");

        var adopted = (await Step(_approver, id, "adoption", """{"note":"Theo quyết định 345"}""")).Expect(HttpStatusCode.Created);

        var decision = adopted.Headers["Location"].Split('/')[^1];
        adopted.Json.GetProperty("separated").GetBoolean().ShouldBeTrue();
        var file = (await Reply.Of(await _planner.GetAsync(adopted.Headers["Location"], Stop))).Expect(HttpStatusCode.OK).Text;
        DecisionFile.Read(file).Record.Hash.ShouldBe(adopted.Json.GetProperty("hash").GetString());
        (await Reply.Of(await _planner.PostAsync($"/api/v1/decisions/{decision}/replay", null, Stop))).Expect(HttpStatusCode.OK).Json.GetProperty("identical").GetBoolean().ShouldBeTrue();
        var list = (await Reply.Of(await _planner.GetAsync("/api/v1/programmes/hcmc/decisions", Stop))).Expect(HttpStatusCode.OK).Json;
        list.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("scenario").GetString()).ShouldContain(id);
        var ward = (await Reply.Of(await _planner.GetAsync("/api/v1/programmes/hcmc/wards/26968", Stop))).Expect(HttpStatusCode.OK).Json;
        ward.GetProperty("commitment").GetProperty("decision").GetString().ShouldNotBeNullOrEmpty();
        (await Reply.Of(await _planner.GetAsync($"/api/v1/decisions/{decision}/comparison?with={decision}", Stop))).Expect(HttpStatusCode.OK).Json.GetProperty("startsChanged").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Scheme_ThatWasHandedIn_IsNotChangedUntilItIsReturned()
    {
        var id = await Draft();
        await Step(_planner, id, "submission", """{"replications":100}""");
        var document = JsonNode.Parse((await Reply.Of(await _planner.GetAsync($"/api/v1/scenarios/{id}", Stop))).Text)!;
        document["name"] = "Khác";

        (await Send(_planner, HttpMethod.Put, $"/api/v1/scenarios/{id}", document.ToJsonString())).ExpectProblem(409, "stage");
        (await Send(_planner, HttpMethod.Delete, $"/api/v1/scenarios/{id}", null)).ExpectProblem(409, "stage");
        Stage((await Step(_approver, id, "return", """{"text":"Tính lại vốn"}""")).Expect(HttpStatusCode.OK)).ShouldBe("returned");
        (await Send(_planner, HttpMethod.Put, $"/api/v1/scenarios/{id}", document.ToJsonString())).Expect(HttpStatusCode.OK);
        Stage((await Step(_planner, id, "submission", """{"replications":100}""")).Expect(HttpStatusCode.OK)).ShouldBe("submitted");
    }

    [Fact]
    public async Task Scheme_ReviewedByItsAuthor_IsDenied()
    {
        using var both = host.With(host.Issuer.Sign(new Person("both", ["planner", "approver"])));
        var id = await Draft(both);
        await Step(both, id, "submission", """{"replications":100}""");

        (await Step(both, id, "review", "{}")).ExpectProblem(403, "actor");
        Stage((await Reply.Of(await both.GetAsync($"/api/v1/scenarios/{id}/review", Stop))).Expect(HttpStatusCode.OK)).ShouldBe("submitted");
    }

    [Theory]
    [InlineData("submission", """{"replications":1}""", "replications")]
    [InlineData("submission", """{"starts":0}""", "starts")]
    [InlineData("submission", """{"options":["nobody"]}""", "options[0]")]
    [InlineData("submission", """{"options":[7]}""", "options[0]")]
    [InlineData("submission", """{"option":[]}""", "option")]
    [InlineData("comments", """{"text":""}""", "text")]
    public async Task Step_WithWrongContent_NamesTheField(string step, string body, string path) =>
        (await Step(_planner, await Draft(), step, body)).ExpectProblem(400, path);

    [Theory]
    [InlineData("""{"on":"2026-01-01"}""", "number")]
    [InlineData("""{"number":"1","on":"1 January"}""", "on")]
    [InlineData("""{"number":"1","on":"2199-01-01"}""", "on")]
    [InlineData("""{"number":"1","on":"2026-01-01","file":"abc"}""", "file")]
    public async Task Approval_WithWrongContent_NamesTheFieldAndApprovesNothing(string body, string path)
    {
        var id = await Draft();
        await Step(_planner, id, "submission", """{"replications":100}""");
        await Step(_approver, id, "review", "{}");

        (await Step(_approver, id, "approvals", body)).ExpectProblem(400, path);

        (await Reply.Of(await _planner.GetAsync($"/api/v1/scenarios/{id}/review", Stop))).Json.GetProperty("review").GetProperty("approvals").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("hcmc-0")]
    [InlineData("hcmc-01")]
    [InlineData("hcmc")]
    [InlineData("-1")]
    [InlineData("hcmc-99999999999999999999")]
    public async Task Decision_ThatIsNone_IsNotFound(string id) => (await Reply.Of(await _planner.GetAsync($"/api/v1/decisions/{id}", Stop))).ExpectProblem(404, "id");

    public void Dispose()
    {
        _planner.Dispose();
        _approver.Dispose();
    }

    private static string Approval(string number) => JsonSerializer.Serialize(new { number, on = "2026-03-01" });

    private static string Stage(Reply reply) => reply.Json.GetProperty("review").GetProperty("stage").GetString()!;

    private async Task<string> Draft(HttpClient? by = null)
    {
        var made = await Send(by ?? _planner, HttpMethod.Post, "/api/v1/scenarios/baseline/copy", """{"name":"Đề án"}""");
        return made.Expect(HttpStatusCode.Created).Json.GetProperty("id").GetString()!;
    }

    private static Task<Reply> Step(HttpClient http, string id, string step, string body) => Send(http, HttpMethod.Post, $"/api/v1/scenarios/{id}/{step}", body);

    private static async Task<Reply> Send(HttpClient http, HttpMethod method, string path, string? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return await Reply.Of(await http.SendAsync(request, Stop));
    }
}
