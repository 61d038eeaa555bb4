using System.Net;
using System.Text.Json;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;

namespace ModelWard.Api.Tests.Progress;

public sealed class ProgressTests(ApiHost host)
{
    [Fact]
    public async Task Actual_RecordedAndCancelled_LowersTheNeedAndGivesItBack()
    {
        await Make("paid");
        var stored = (await Post("paid", "00001", "actuals", """{"item":"worksPaid","on":"2024-02-01","amount":5000,"source":"city","note":"đợt 1"}""")).Json;
        stored.GetProperty("kind").GetString().ShouldBe("actualRecorded");
        stored.GetProperty("before").GetProperty("needs").GetProperty("worksCost").GetInt64().ShouldBe(5_200);
        stored.GetProperty("after").GetProperty("needs").GetProperty("worksCost").GetInt64().ShouldBe(200);
        var number = stored.GetProperty("version").GetInt64();
        (await Read("paid", "00001")).GetProperty("totals").GetProperty("worksPaid").GetInt64().ShouldBe(5_000);

        await Post("paid", "00001", $"actuals/{number}/cancel", """{"reason":"nhầm phường"}""");

        var progress = await Read("paid", "00001");
        progress.GetProperty("needs").GetProperty("worksCost").GetInt64().ShouldBe(5_200);
        var actual = progress.GetProperty("actuals").EnumerateArray().Single();
        (actual.GetProperty("source").GetString(), actual.GetProperty("cancelReason").GetString(), actual.GetProperty("recordedBy").GetString()).ShouldBe(("city", "nhầm phường", "local"));
    }

    [Theory]
    [InlineData("actuals", """{"item":"worksPaid","on":"2999-01-01","amount":1}""", "on")]
    [InlineData("actuals", """{"item":"worksPaid","on":"2024-02-01","amount":1.5}""", "amount")]
    [InlineData("actuals", """{"item":"bricks","on":"2024-02-01","amount":1}""", "item")]
    [InlineData("actuals", """{"item":"officersArrived","on":"2024-02-01","amount":1,"source":"city"}""", "source")]
    [InlineData("actuals", """{"item":"worksPaid","on":"2024-02-01","amount":1,"source":"ministry"}""", "source")]
    [InlineData("actuals", """{"item":"worksPaid","on":"2024-02-01","amount":1,"source":"lottery"}""", "source")]
    [InlineData("actuals/99/cancel", """{"reason":"x"}""", "number")]
    [InlineData("begin", """{"year":2999}""", "year")]
    [InlineData("options", """{"criterion":"Z9","title":"x","months":1}""", "criterion")]
    [InlineData("options", """{"criterion":"B2","title":"x","months":0}""", "months")]
    [InlineData("options", """{"criterion":"A1","title":"x","months":1,"works":"repair"}""", "works")]
    [InlineData("options", """{"criterion":"B2","title":"x","months":1,"supports":[{"department":"x"}]}""", "supports[0].text")]
    [InlineData("options/99/choose", "{}", "number")]
    [InlineData("options/99/withdraw", "{}", "number")]
    [InlineData("supports", """{"department":"","text":"x","on":"2024-02-01"}""", "department")]
    [InlineData("supports/99/answer", """{"status":"given","on":"2024-02-01"}""", "number")]
    [InlineData("actions", """{"criterion":"A1","what":"x","unit":"","due":"2027-01-01"}""", "unit")]
    [InlineData("actions/99", """{"what":"x","due":"2027-01-01","status":"done"}""", "number")]
    public async Task AnyCommand_NotAllowed_NamesTheFieldAndChangesNothing(string path, string body, string field)
    {
        await Make("not-allowed");
        var before = (await host.Get(Path("not-allowed", "00001") + "/progress")).Text;

        (await host.Post($"{Path("not-allowed", "00001")}/{path}", body, "*")).ExpectProblem(400, field);

        (await host.Get(Path("not-allowed", "00001") + "/progress")).Text.ShouldBe(before);
    }

    [Fact]
    public async Task AnyCommand_WithoutIfMatchStaleOrWithAnOddNumber_IsRefused()
    {
        await Make("matched");
        var path = Path("matched", "00001");
        (await host.Post(path + "/begin", """{"year":2025}""")).ExpectProblem(428, "If-Match");
        (await host.Post(path + "/begin", """{"year":2025}""", "\"9\"")).ExpectProblem(412, "If-Match");
        (await host.Post(path + "/options/one/choose", "{}", "*")).ExpectProblem(404, "number");
    }

    [Fact]
    public async Task Key_Repeated_GetsTheFirstAnswerAndAnotherContentIsRefused()
    {
        await Make("paid-once");
        var path = Path("paid-once", "00001") + "/actuals";
        const string body = """{"item":"equipmentPaid","on":"2024-02-01","amount":100}""";
        var first = (await host.Post(path, body, "*", "paid-once")).Expect(HttpStatusCode.OK);

        (await host.Post(path, body, first.ETag, "paid-once")).Text.ShouldBe(first.Text);
        (await host.Post(path, body.Replace("100", "101", StringComparison.Ordinal), "*", "paid-once")).ExpectProblem(422, "Idempotency-Key");

        (await Read("paid-once", "00001")).GetProperty("needs").GetProperty("equipmentCost").GetInt64().ShouldBe(200);
    }

    [Fact]
    public async Task Option_ChosenForAFacility_WritesNeedsSupportsAndAnAction()
    {
        await Make("chosen");
        await Post("chosen", "00002", "options", """{"criterion":"B2","title":"Mở rộng","cost":1500,"months":14,"works":"extension","floorArea":90,"supports":[{"department":"Sở Tài chính","text":"Vốn"}]}""");
        await Post("chosen", "00002", "options/1/choose", """{"unit":"Công an phường"}""");

        var progress = await Read("chosen", "00002");
        var needs = progress.GetProperty("needs");
        (needs.GetProperty("works").GetString(), needs.GetProperty("worksYears").GetInt32(), needs.GetProperty("worksCost").GetInt64(), needs.GetProperty("floorArea").GetInt64())
            .ShouldBe(("extension", 2, 1_500, 90));
        progress.GetProperty("supports").EnumerateArray().Single().GetProperty("status").GetString().ShouldBe("asked");
        progress.GetProperty("actions").EnumerateArray().Single().GetProperty("unit").GetString().ShouldBe("Công an phường");
        (await host.Get("/programmes/chosen/supports")).Json.GetProperty("items")[0].GetProperty("support").GetProperty("department").GetString().ShouldBe("Sở Tài chính");

        await Post("chosen", "00002", "supports/1/answer", """{"status":"given","on":"2999-01-01","note":"x"}""".Replace("2999-01-01", progress.GetProperty("supports")[0].GetProperty("on").GetString(), StringComparison.Ordinal));
        await Post("chosen", "00002", "actions/1", """{"what":"Mở rộng","unit":"","due":"2024-03-01","status":"inProgress"}""");
        (await host.Get("/programmes/chosen/supports")).Json.GetProperty("total").GetInt64().ShouldBe(0);
        var action = (await host.Get("/programmes/chosen/actions")).Json.GetProperty("items")[0];
        (action.GetProperty("ward").GetString(), action.GetProperty("overdue").GetBoolean()).ShouldBe(("00002", true));
        (await host.Get("/programmes/chosen/actions?format=csv")).Text.ShouldContain("2024-03-01,true,00002,");
    }

    [Fact]
    public async Task SupportsAndActions_OfAllWards_AreFilteredAndDownloaded()
    {
        await Make("asked");
        await Post("asked", "00001", "supports", """{"department":"Sở Tài chính","text":"Vốn","on":"2024-02-01"}""");
        await Post("asked", "00002", "supports", """{"department":"Cục Tổ chức","text":"Biên chế","on":"2024-02-01"}""");
        await Post("asked", "00002", "supports/1/answer", """{"status":"refused","on":"2024-03-01"}""");
        await Post("asked", "00001", "actions", """{"criterion":"A1","what":"late","unit":"Đội 1","due":"2024-03-01"}""");
        await Post("asked", "00002", "actions", """{"criterion":"A1","what":"to come","unit":"Đội 2","due":"2099-03-01"}""");

        (await Total("supports")).ShouldBe(1);
        (await Total("supports?all=true")).ShouldBe(2);
        (await Total("supports?status=refused&department=c%E1%BB%A5c%20t%E1%BB%95%20ch%E1%BB%A9c")).ShouldBe(1);
        (await Total("supports?status=refused&department=S%E1%BB%9F%20T%C3%A0i%20ch%C3%ADnh")).ShouldBe(0);
        (await Total("actions")).ShouldBe(2);
        (await Total("actions?overdue=true")).ShouldBe(1);
        (await Total("actions?unit=%C4%91%E1%BB%99i%202")).ShouldBe(1);
        (await Total("actions?status=done")).ShouldBe(0);
        (await Total("actions?district=001")).ShouldBe(2);
        (await host.Get("/programmes/asked/supports?all=true&pageSize=1&page=2")).Json.GetProperty("items")[0].GetProperty("ward").GetString().ShouldBe("00001");
        (await host.Get("/programmes/asked/supports?all=true&format=csv")).Text.ShouldContain("Cục Tổ chức,00002,");
        (await host.Get("/programmes/asked/actions?overdue=true&format=xlsx")).Expect(HttpStatusCode.OK).MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        (await host.Get("/programmes/asked/supports?district=9")).ExpectProblem(400, "district");
        (await host.Get("/programmes/asked/supports?status=done")).ExpectProblem(400, "status");
        (await host.Get("/programmes/asked/actions?overdue=1")).ExpectProblem(400, "overdue");

        async Task<long> Total(string list) => (await host.Get("/programmes/asked/" + list)).Expect(HttpStatusCode.OK).Json.GetProperty("total").GetInt64();
    }

    [Fact]
    public async Task Begin_OfAWardThatHasNotStarted_PutsItUnderWay()
    {
        await Make("stepwise");
        await Post("stepwise", "00001", "begin", """{"year":2025}""");

        var progress = await Read("stepwise", "00001");
        (progress.GetProperty("stage").GetString(), progress.GetProperty("started").GetInt32()).ShouldBe(("UnderWay", 2025));
        (await host.Post(Path("stepwise", "00001") + "/begin", """{"year":2025}""", "*")).ExpectProblem(400, "stage");
    }

    [Fact]
    public async Task Actuals_Listed_AreFilteredAndDownloaded()
    {
        await Make("listed");
        await Post("listed", "00001", "actuals", """{"item":"worksPaid","on":"2024-02-01","amount":5}""");
        await Post("listed", "00002", "actuals", """{"item":"upkeepPaid","on":"2024-03-01","amount":7,"note":"=1+1"}""");

        (await host.Get("/programmes/listed/actuals")).Json.GetProperty("total").GetInt64().ShouldBe(2);
        (await host.Get("/programmes/listed/actuals?latest=true")).Json.GetProperty("items")[0].GetProperty("amount").GetInt64().ShouldBe(7);
        (await host.Get("/programmes/listed/actuals?ward=00002")).Json.GetProperty("items")[0].GetProperty("amount").GetInt64().ShouldBe(7);
        (await host.Get("/programmes/listed/actuals?item=worksPaid&district=001&from=2024-02-01&to=2024-02-01")).Json.GetProperty("total").GetInt64().ShouldBe(1);
        (await host.Get("/programmes/listed/actuals?format=csv")).Text.ShouldContain("00002,upkeepPaid,2024-03-01,7,,'=1+1,001,");
        (await host.Get("/programmes/listed/actuals?format=xlsx")).Expect(HttpStatusCode.OK).MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        (await host.Get("/programmes/listed/actuals?ward=9")).ExpectProblem(400, "ward");
        (await host.Get("/programmes/listed/actuals?district=9")).ExpectProblem(400, "district");
        (await host.Get("/programmes/listed/actuals?from=2024-02-02&to=2024-02-01")).ExpectProblem(400, "to");
    }

    private static string Path(string programme, string ward) => $"/programmes/{programme}/wards/{ward}";

    private async Task Make(string programme) => (await host.Import(programme, SmallProgramme.Tables(programme))).Expect(HttpStatusCode.OK);

    private async Task<JsonElement> Read(string programme, string ward) => (await host.Get(Path(programme, ward) + "/progress")).Expect(HttpStatusCode.OK).Json;

    private async Task<Reply> Post(string programme, string ward, string path, string body) => (await host.Post($"{Path(programme, ward)}/{path}", body, "*")).Expect(HttpStatusCode.OK);
}
