using System.Net;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;
using ModelWard.Model;

namespace ModelWard.Api.Tests.Reorganization;

/// <summary>Events applied and undone over HTTP, each on a small programme of its own.</summary>
public sealed class ApplyTests(ApiHost host)
{
    private const string Merged = "00001@2026-07-01";

    private static ReorganizationEvent Merger { get; } = new()
    {
        Date = new DateOnly(2026, 7, 1),
        Names = new Names("Sáp nhập", "Merger"),
        Wards = [new UnitLink { From = "00001", To = Merged }, new UnitLink { From = "00002", To = Merged }],
        Successors = [new SuccessorUnit { Code = Merged, Names = Names.Same("Một") }],
    };

    [Fact]
    public async Task Merger_AppliedAndUndone_IsListedAndBringsTheWardsBack()
    {
        var path = await Programme("merge");
        var before = (await host.Get("/programmes/merge/wards")).Expect(HttpStatusCode.OK).Json;
        var tag = (await host.Get(path)).Expect(HttpStatusCode.OK).Headers["ETag"];

        var applied = (await host.Post(path, Merger, tag)).Expect(HttpStatusCode.OK);

        applied.Json.GetProperty("came")[0].GetString().ShouldBe(Merged);
        Codes((await host.Get("/programmes/merge/wards")).Json).ShouldBe([Merged, "00123"]);
        var listed = (await host.Get(path)).Json.GetProperty("items")[0];
        (listed.GetProperty("actor").GetString(), listed.GetProperty("mayBeUndone").GetBoolean()).ShouldBe(("local", true));
        (await host.Post(path, Merger, tag)).ExpectProblem(412, "If-Match");

        var undone = (await host.Post($"{path}/{applied.Json.GetProperty("number").GetInt64()}/undo", "", applied.Headers["ETag"])).Expect(HttpStatusCode.OK);

        undone.Json.GetProperty("undone").GetProperty("actor").GetString().ShouldBe("local");
        (await host.Get("/programmes/merge/wards")).Json.GetProperty("items").EnumerateArray().Select(ward => ward.GetProperty("needs").GetRawText())
            .ShouldBe(before.GetProperty("items").EnumerateArray().Select(ward => ward.GetProperty("needs").GetRawText()));
        (await Reply.Of(await host.Http.GetAsync("/ops/consistency", TestContext.Current.CancellationToken))).Expect(HttpStatusCode.OK).Json.GetProperty("findings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task WardThatEnded_IsReadWithItsHistoryAndRefusesChanges()
    {
        var path = await Programme("merge-read");
        (await host.Post(path, Merger, "*")).Expect(HttpStatusCode.OK);

        var ward = (await host.Get("/programmes/merge-read/wards/00001")).Expect(HttpStatusCode.OK).Json;
        ward.GetProperty("ended").GetProperty("successors")[0].GetString().ShouldBe(Merged);
        (await host.Get("/programmes/merge-read/wards/00123")).Json.TryGetProperty("ended", out _).ShouldBeFalse();
        (await host.Get("/programmes/merge-read/wards/00001/history")).Expect(HttpStatusCode.OK).Json.GetProperty("items")[0].GetProperty("kind").GetString().ShouldBe("ended");
        (await host.Get($"/programmes/merge-read/wards/{Merged}/history")).Expect(HttpStatusCode.OK).Json.GetProperty("items")[0].GetProperty("kind").GetString().ShouldBe("came");
        (await host.Post("/programmes/merge-read/wards/00001/difficulties", """{"kind":"other","text":"x"}""", "*")).ExpectProblem(409, "ward").Text.ShouldContain(Merged);
        (await host.Get("/programmes/merge-read/wards/00009")).ExpectProblem(404, "code");
    }

    [Fact]
    public async Task Command_RepeatedUnderItsKey_GetsTheFirstAnswer()
    {
        var path = await Programme("merge-key");
        var first = (await host.Post(path, Merger, "*", "merge-1")).Expect(HttpStatusCode.OK);

        (await host.Post(path, Merger, "*", "merge-1")).Expect(HttpStatusCode.OK).Text.ShouldBe(first.Text);
        (await host.Post(path, Merger with { Resolution = "2/NQ" }, "*", "merge-1")).ExpectProblem(422, "Idempotency-Key");
        (await host.Get(path)).Json.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Command_AskedWrongly_IsRefusedAndChangesNothing()
    {
        var path = await Programme("merge-wrong");
        var before = (await host.Get(path)).Headers["ETag"];

        (await host.Post(path, Merger)).ExpectProblem(428, "If-Match");
        (await host.Post(path, Merger with { Successors = [] }, "*")).ExpectProblem(400, "wards[0].to");
        (await host.Post(path + "?date=2025-01-02", "", "*")).ExpectProblem(400, "date");
        (await host.Post(path + "?date=2025-01-01", "", "*")).ExpectProblem(400, "wards[0].from");
        (await host.Post("/programmes/nowhere/reorganization", Merger, "*")).ExpectProblem(404, "programme");
        (await host.Post(path + "/99/undo", "", "*")).ExpectProblem(404, "number");
        (await host.Post(path + "/x/undo", "", "*")).ExpectProblem(404, "number");
        (await host.Get("/programmes/nowhere/reorganization")).ExpectProblem(404, "programme");
        (await host.Get(path + "?x=1")).ExpectProblem(400, "x");

        (await host.Get(path)).Headers["ETag"].ShouldBe(before);
    }

    [Fact]
    public async Task Undo_OfWhatHasChangedSince_IsAConflictThatNamesTheWard()
    {
        var path = await Programme("merge-late");
        var number = (await host.Post(path, Merger, "*")).Expect(HttpStatusCode.OK).Json.GetProperty("number").GetInt64();
        (await host.Post($"/programmes/merge-late/wards/{Merged}/difficulties", """{"kind":"other","text":"x"}""", "*")).Expect(HttpStatusCode.OK);

        (await host.Post($"{path}/{number}/undo", "", "*")).ExpectProblem(409, $"wards.{Merged}");
    }

    private async Task<string> Programme(string code)
    {
        (await host.Import(code, SmallProgramme.Tables(code))).Expect(HttpStatusCode.OK);
        return $"/programmes/{code}/reorganization";
    }

    private static IEnumerable<string?> Codes(System.Text.Json.JsonElement wards) => wards.GetProperty("items").EnumerateArray().Select(ward => ward.GetProperty("code").GetString());
}
