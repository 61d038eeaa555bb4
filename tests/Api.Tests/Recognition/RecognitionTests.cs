using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Evidence;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Recognition;

/// <summary>On a host of its own: wards that are recognized would be missed by others.</summary>
public sealed class RecognitionTests(RecognitionHost own) : IClassFixture<RecognitionHost>
{
    private static readonly string Unknown = new('0', 64);

    private ApiHost Host => own.Host;

    [Fact]
    public async Task Recognition_FromSelfAssessmentToRevocation_IsRecordedStepByStep()
    {
        const string ward = "27157";
        await NotRecognized(ward);
        var file = await Host.Kept(SampleFile.Pdf("recognition"));
        (await Step(ward, "self-assessment", Body(100, evidence: file))).Expect(HttpStatusCode.OK).Json.GetProperty("kind").GetString().ShouldBe("selfAssessed");
        (await Step(ward, "inspection", Body(10, body: "City police", remedies: true))).Expect(HttpStatusCode.OK);
        (await Level(ward, "C01")).ShouldBe(10);
        var remedies = (await File(ward)).GetProperty("remedies").EnumerateArray().ToList();
        remedies.Count.ShouldBe((await Criteria()).Count);
        remedies[0].GetProperty("overdue").GetBoolean().ShouldBeTrue();
        for (var number = 1; number <= remedies.Count; number++)
            (await Step(ward, $"remedies/{number}/close", $$"""{"on":"2024-03-05","text":"done","evidence":["{{file}}"]}""")).Expect(HttpStatusCode.OK);
        (await Step(ward, "inspection", Body(100, body: "City police", on: "2024-03-06"))).Expect(HttpStatusCode.OK);
        (await Step(ward, "decision", $$"""{"on":"2024-03-07","body":"City","number":"12/QĐ-UBND","evidence":"{{file}}"}""")).Expect(HttpStatusCode.OK);

        var recognized = await File(ward);
        recognized.GetProperty("state").GetString().ShouldBe("recognized");
        recognized.GetProperty("recognized").GetInt32().ShouldBe(2024);
        recognized.GetProperty("reviewDue").GetBoolean().ShouldBeTrue("the decision is more than a year old");
        recognized.GetProperty("rounds")[0].GetProperty("decision").GetProperty("separated").GetBoolean().ShouldBeFalse("one local user did everything");
        var due = (await Host.Get("/programmes/hcmc/recognitions?due=true&pageSize=1000")).Expect(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().ToList();
        due.ShouldContain(row => row.GetProperty("code").GetString() == ward);
        (await Step(ward, "review", """{"on":"2025-03-01","result":"kept","text":"As it was."}""")).Expect(HttpStatusCode.OK);
        (await Step(ward, "revocation", """{"on":"2025-04-01","body":"City","number":"13","reason":"A level fell."}""")).Expect(HttpStatusCode.OK);
        (await File(ward)).GetProperty("state").GetString().ShouldBe("declined");
        (await Host.Get($"/programmes/hcmc/wards/{ward}/history")).Text.ShouldContain("\"kind\":\"revoked\"");
    }

    [Fact]
    public async Task Step_OutOfItsOrder_IsRefusedAndChangesNothing()
    {
        const string ward = "26737";
        await NotRecognized(ward);
        var before = (await Host.Get(Path(ward))).Text;
        foreach (var (step, body) in new[]
        {
            ("inspection", Body(100, body: "City police")), ("remedies/1/close", """{"on":"2024-03-05","text":"done"}"""),
            ("decision", $$"""{"on":"2024-03-05","body":"City","number":"1","evidence":"{{await Host.Kept(SampleFile.Pdf("order"))}}"}"""),
            ("review", """{"on":"2025-03-01","result":"kept","text":"x"}"""), ("revocation", """{"on":"2025-03-01","body":"City","number":"1","reason":"x"}"""),
        })
            (await Step(ward, step, body)).ExpectProblem(400, "recognition");
        (await Host.Get(Path(ward))).Text.ShouldBe(before);
    }

    [Fact]
    public async Task Step_ThatNamesAFileThatIsNotKept_IsRefusedNamingIt()
    {
        const string ward = "26740";
        await NotRecognized(ward);

        var refused = (await Step(ward, "self-assessment", Body(100, evidence: Unknown))).ExpectProblem(400, "findings[0].evidence[0]");

        refused.Json.GetProperty("errors")[0].GetProperty("value").GetString().ShouldBe(Unknown);
        (await File(ward)).GetProperty("rounds").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Step_WithFaults_NamesEach()
    {
        const string ward = "26743";
        await NotRecognized(ward);
        (await Step(ward, "self-assessment", "{}")).ShouldSatisfyAllConditions(answer => answer.ExpectProblem(400, "on"), answer => answer.ExpectProblem(400, "findings"));
        (await Step(ward, "self-assessment", """{"on":"2024-03-01","findings":[{"criterion":"C01","level":50}]}""")).ExpectProblem(400, "findings.C02");
        (await Step(ward, "self-assessment", Body(100, on: "2999-01-01"))).ExpectProblem(400, "on");
        (await Step(ward, "self-assessment", Body(100, evidence: "nohash"))).ExpectProblem(400, "findings[0].evidence[0]");
        (await Step(ward, "remedies/x/close", "{}")).ExpectProblem(404, "number");
        (await Step("99999", "self-assessment", Body(100))).ExpectProblem(404, "code");
    }

    [Fact]
    public async Task Step_WithoutTheVersionOrOnAnOldOne_IsRefusedAndARepeatIsAnswered()
    {
        const string ward = "26746";
        await NotRecognized(ward);
        (await Host.Post(Path(ward) + "/self-assessment", Body(100))).ExpectProblem(428, "If-Match");
        (await Host.Post(Path(ward) + "/self-assessment", Body(100), "\"0\"")).ExpectProblem(412, "If-Match");
        var etag = (await Host.Get(Path(ward))).ETag;
        var first = (await Host.Post(Path(ward) + "/self-assessment", Body(100), etag, "self-1")).Expect(HttpStatusCode.OK);
        (await Host.Post(Path(ward) + "/self-assessment", Body(100), etag, "self-1")).Expect(HttpStatusCode.OK).Text.ShouldBe(first.Text);
        (await Host.Post(Path(ward) + "/self-assessment", Body(99), etag, "self-1")).ExpectProblem(422, "Idempotency-Key");
    }

    [Fact]
    public async Task Recognitions_OfAllWards_ComeInPagesByFilterAndAsFiles()
    {
        var all = (await Host.Get("/programmes/hcmc/recognitions?pageSize=1000")).Expect(HttpStatusCode.OK).Json;
        var total = all.GetProperty("total").GetInt32();
        total.ShouldBe((await Host.Get("/programmes/hcmc/wards?pageSize=1")).Json.GetProperty("total").GetInt32());
        var district = all.GetProperty("items")[0].GetProperty("district").GetString();
        (await Host.Get($"/programmes/hcmc/recognitions?district={district}&pageSize=1000")).Json.GetProperty("items").EnumerateArray().ShouldAllBe(row => row.GetProperty("district").GetString() == district);
        (await Host.Get("/programmes/hcmc/recognitions?state=recognized&pageSize=1000")).Json.GetProperty("items").EnumerateArray().ShouldAllBe(row => row.GetProperty("stage").GetString() == "Recognized");
        var csv = (await Host.Get("/programmes/hcmc/recognitions?format=csv&pageSize=1000")).Expect(HttpStatusCode.OK).Text.Split("\r\n");
        csv[0].ShouldEndWith("code,name_vi,name_en,district,stage,recognized,state,rounds,last_step,decision,confirmed_on,review_due,open_remedies,overdue_remedies,next_remedy_due");
        csv.Length.ShouldBe(total + 2);
        Workbook.Of((await Host.Get("/programmes/hcmc/recognitions?format=xlsx&pageSize=1000")).Bytes)["recognitions"].Count.ShouldBe(total + 1);
        (await Host.Get("/programmes/hcmc/recognitions?state=never")).ExpectProblem(400, "state");
        (await Host.Get("/programmes/hcmc/recognitions?district=none")).ExpectProblem(400, "district");
        (await Host.Get("/programmes/none/recognitions")).ExpectProblem(404, "programme");
    }

    private static string Path(string ward) => $"/programmes/hcmc/wards/{ward}/recognition";

    private Task<Reply> Step(string ward, string step, string body) => Host.Post($"{Path(ward)}/{step}", body, "*");

    private async Task<JsonElement> File(string ward) => (await Host.Get(Path(ward))).Expect(HttpStatusCode.OK).Json;

    private async Task<decimal> Level(string ward, string criterion) =>
        (await Host.Get($"/programmes/hcmc/wards/{ward}")).Json.GetProperty("levels").GetProperty(criterion).GetDecimal();

    private async Task NotRecognized(string ward) =>
        (await Host.Get($"/programmes/hcmc/wards/{ward}")).Json.GetProperty("stage").GetString().ShouldNotBe("Recognized", "the test needs another ward");

    private async Task<List<string>> Criteria() => [.. (await Host.Get("/programmes/hcmc/wards/26968")).Json.GetProperty("levels").EnumerateObject().Select(one => one.Name)];

    private string Body(int level, string on = "2024-03-01", string? body = null, string? evidence = null, bool remedies = false)
    {
        var criteria = Criteria().GetAwaiter().GetResult();
        var document = new JsonObject
        {
            ["on"] = on,
            ["findings"] = new JsonArray([.. criteria.Select((criterion, i) => (JsonNode)new JsonObject
            {
                ["criterion"] = criterion, ["level"] = level, ["evidence"] = i == 0 && evidence is not null ? new JsonArray(evidence) : new JsonArray(),
            })]),
        };
        if (body is not null) document["body"] = body;
        if (remedies) document["remedies"] = new JsonArray([.. criteria.Select(criterion => (JsonNode)new JsonObject { ["criterion"] = criterion, ["text"] = "Put it right", ["due"] = "2024-04-01" })]);
        return document.ToJsonString();
    }
}
