using System.Net;
using System.Text.Json;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Wards;

public sealed class WardCommandTests(ApiHost host)
{
    [Fact]
    public async Task Assessment_OnThePresentVersion_IsStoredAndSeenByTheNextSnapshot()
    {
        var ward = await Ward("26740");
        var before = await SnapshotVersion();
        var reply = (await host.Post(Path("26740") + "/assessments", Documents.Assessment("61.5"), ward.ETag)).Expect(HttpStatusCode.OK);
        var stored = reply.Json;
        stored.GetProperty("version").GetInt64().ShouldBe(Version(ward) + 1);
        stored.GetProperty("kind").GetString().ShouldBe("assessed");
        stored.GetProperty("actor").GetString().ShouldBe("local");
        stored.GetProperty("evidence").GetString().ShouldBe("file 12");
        stored.GetProperty("before").GetProperty("level").GetDecimal().ShouldBe(ward.Json.GetProperty("levels").GetProperty("C07").GetDecimal());
        stored.GetProperty("after").GetProperty("level").GetDecimal().ShouldBe(61.5m);
        stored.GetProperty("after").GetProperty("catalogueVersion").GetString().ShouldBe("2023-illustrative");
        reply.ETag.ShouldBe($"\"{Version(ward) + 1}\"");
        (await SnapshotVersion()).ShouldBe(before + 1);
        var after = await Ward("26740");
        after.ETag.ShouldBe(reply.ETag);
        after.Json.GetProperty("levels").GetProperty("C07").GetDecimal().ShouldBe(61.5m);
        after.Json.GetProperty("assessments")[0].GetProperty("on").GetString().ShouldBe("2024-03-01");
    }

    [Fact]
    public async Task Needs_Changed_AreThoseOfTheNextOutcome()
    {
        var before = (await host.Get("/scenarios/baseline/outcome")).Json;
        (await host.Post(Path("26743") + "/needs", Documents.Needs.Replace("400", "900000000", StringComparison.Ordinal), "*")).Expect(HttpStatusCode.OK);
        var after = (await host.Get("/scenarios/baseline/outcome")).Json;
        after.GetProperty("snapshotVersion").GetInt64().ShouldBe(before.GetProperty("snapshotVersion").GetInt64() + 1);
        OutcomeOf(after, "26743").GetProperty("tooLarge").GetBoolean().ShouldBeTrue();
        OutcomeOf(before, "26743").GetProperty("tooLarge").GetBoolean().ShouldBeFalse();
        (await host.Post(Path("26743") + "/needs", Documents.Needs, "*")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Difficulty_ReportedAndResolved_StandsInTheDossier()
    {
        var reported = (await host.Post(Path("26746") + "/difficulties", """{"kind":"investment","text":"Chưa có vốn\nNăm nay"}""", "*")).Expect(HttpStatusCode.OK);
        var number = reported.Json.GetProperty("after").GetProperty("number").GetInt64();
        (await host.Post($"{Path("26746")}/difficulties/{number}/resolution", """{"resolution":"Đã cấp"}""", reported.ETag)).Expect(HttpStatusCode.OK);
        var difficulty = (await Ward("26746")).Json.GetProperty("difficulties").EnumerateArray().Single(one => one.GetProperty("number").GetInt64() == number);
        difficulty.GetProperty("kind").GetString().ShouldBe("investment");
        difficulty.GetProperty("resolution").GetString().ShouldBe("Đã cấp");
        difficulty.GetProperty("resolvedAt").ValueKind.ShouldBe(JsonValueKind.String);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("stale")]
    [InlineData(null)]
    [InlineData("no etag")]
    public async Task Repeat_UnderTheSameKeyAndBody_GetsTheFirstAnswerWhateverIfMatchSays(string? ifMatch)
    {
        var key = $"repeat-{ifMatch}".Replace(' ', '-');
        var path = Path("26749") + "/needs";
        var first = (await host.Post(path, Documents.Needs, "*", key)).Expect(HttpStatusCode.OK);
        (await host.Post(path, Documents.Needs.Replace("400", "401", StringComparison.Ordinal), "*")).Expect(HttpStatusCode.OK);
        var now = await Ward("26749");
        var repeat = (await host.Post(path, Documents.Needs, ifMatch == "stale" ? "\"0\"" : ifMatch, key)).Expect(HttpStatusCode.OK);
        repeat.Text.ShouldBe(first.Text);
        repeat.ETag.ShouldBe(first.ETag);
        first.Json.GetProperty("commandId").GetString().ShouldBe(key);
        (await Ward("26749")).Text.ShouldBe(now.Text);
    }

    [Fact]
    public async Task Key_UsedForAnotherBody_IsRefusedAndChangesNothing()
    {
        var path = Path("26752") + "/needs";
        (await host.Post(path, Documents.Needs, "*", "once")).Expect(HttpStatusCode.OK);
        var before = await Ward("26752");
        (await host.Post(path, Documents.Needs.Replace("400", "500", StringComparison.Ordinal), "*", "once")).ExpectProblem(422, "Idempotency-Key");
        (await host.Post(Path("26752") + "/difficulties", """{"kind":"other","text":"x"}""", before.ETag, "once")).ExpectProblem(422, "Idempotency-Key");
        (await Ward("26752")).Text.ShouldBe(before.Text);
    }

    [Fact]
    public async Task TwoCommands_OnTheSameVersion_TheSecondIsStale()
    {
        var etag = (await Ward("26755")).ETag;
        (await host.Post(Path("26755") + "/assessments", Documents.Assessment("10"), etag)).Expect(HttpStatusCode.OK);
        (await host.Post(Path("26755") + "/assessments", Documents.Assessment("20"), etag)).ExpectProblem(412, "If-Match");
        (await Ward("26755")).Json.GetProperty("levels").GetProperty("C07").GetDecimal().ShouldBe(10);
    }

    [Fact]
    public async Task History_OfAWard_IsNewestFirstInPages()
    {
        for (var level = 1; level <= 3; level++)
            (await host.Post(Path("26758") + "/assessments", Documents.Assessment($"{level}"), "*")).Expect(HttpStatusCode.OK);
        var page = (await host.Get(Path("26758") + "/history?page=2&pageSize=2")).Json;
        page.GetProperty("total").GetInt32().ShouldBe(4);
        page.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("version").GetInt32()).ShouldBe([2, 1]);
        page.GetProperty("items")[1].GetProperty("kind").GetString().ShouldBe("imported");
        page.GetProperty("items")[1].GetProperty("before").ValueKind.ShouldBe(JsonValueKind.Null);
        var csv = (await host.Get(Path("26758") + "/history?format=csv")).Text.Split("\r\n");
        csv[0].ShouldEndWith("version,at,actor,command_id,kind,before,after,evidence");
        csv.Length.ShouldBe(6);
    }

    private static string Path(string code) => "/programmes/hcmc/wards/" + code;

    private static long Version(Reply ward) => ward.Json.GetProperty("version").GetInt64();

    private static JsonElement OutcomeOf(JsonElement outcome, string code) =>
        outcome.GetProperty("wards").EnumerateArray().Single(ward => ward.GetProperty("code").GetString() == code);

    private async Task<Reply> Ward(string code) => (await host.Get(Path(code))).Expect(HttpStatusCode.OK);

    private async Task<long> SnapshotVersion() => (await host.Get("/programmes/hcmc")).Json.GetProperty("snapshotVersion").GetInt64();
}
