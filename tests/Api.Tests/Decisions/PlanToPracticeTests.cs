using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Evidence;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Identity;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Decisions;

/// <summary>The whole circle over HTTP: import, three options, comparison, approvals, adoption, a year of practice, warnings, replan, adoption, annex.</summary>
public sealed class PlanToPracticeTests(IdentityHost host) : IDisposable
{
    private const string Programme = "practice";
    private const int Late = 3, Lost = 2;

    private readonly HttpClient _admin = host.With(host.Issuer.Sign(new Person("admin of practice", ["admin"])));
    private readonly HttpClient _planner = host.With(host.Issuer.Sign(new Person("planner of practice", ["planner"])));
    private readonly HttpClient _approver = host.With(host.Issuer.Sign(new Person("approver of practice", ["approver"])));
    private readonly HttpClient _inspector = host.With(host.Issuer.Sign(new Person("inspector of practice", ["planner", "approver"])));
    private readonly HttpClient _other = host.With(host.Issuer.Sign(new Person("decider of practice", ["planner", "approver"])));

    // A year that is over, so that what did not begin in it is late on whatever day the test runs.
    private static int Year => TimeProvider.System.Today().Year - 1;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Scheme_CarriedOutForAYear_IsTrackedReplannedAdoptedAndReported()
    {
        await Import();
        var options = new[] { await Draft("Cơ sở / Base", "readiness", 1), await Draft("Thêm vốn / More money", "need", 1.18m), await Draft("Tối ưu / Optimal", "optimal", 1) };
        (await Get(_planner, $"scenarios/{options[2]}/comparison?with={options[0]},{options[1]}&replications=200")).Expect(HttpStatusCode.OK);
        var first = await Adopt(options[2], $$"""{"replications":200,"options":["{{options[0]}}","{{options[1]}}"]}""");

        var (late, lost) = await AYear();

        var track = (await Get(_planner, $"programmes/{Programme}/track?replications=200")).Expect(HttpStatusCode.OK).Json.GetProperty("track");
        track.GetProperty("decision").GetString().ShouldBe(first);
        Count(track, "late").ShouldBeGreaterThanOrEqualTo(Late);
        Count(track, "declined").ShouldBe(Lost);
        var warnings = track.GetProperty("warnings").EnumerateArray().Select(warning => (Kind: warning.GetProperty("kind").GetString(), Ward: Text(warning, "ward"))).ToList();
        foreach (var ward in late) warnings.ShouldContain(("startLate", ward));
        foreach (var ward in lost) warnings.ShouldContain(("declined", ward));
        track.GetProperty("value").GetProperty("paid").GetInt64().ShouldBe(track.GetProperty("sources").EnumerateArray()
            .Sum(source => source.GetProperty("paid").GetInt64()) - Whole(track, "upkeep"));
        track.GetProperty("value").GetProperty("earned").GetInt64().ShouldBeInRange(1, track.GetProperty("value").GetProperty("budget").GetInt64());

        var asked = $$"""{"protectThrough":{{Year + 1}},"release":true}""";
        var replan = (await Post(_planner, $"programmes/{Programme}/replan", asked)).Expect(HttpStatusCode.OK).Json;
        var changes = replan.GetProperty("changes").EnumerateArray().ToDictionary(change => change.GetProperty("ward").GetString()!);
        foreach (var ward in late) changes[ward].GetProperty("reason").GetString().ShouldBe("missed");
        // Each is given a new start, or named where the limits leave no room for one.
        var unplaced = replan.GetProperty("unplaced").EnumerateArray().Select(ward => ward.GetString()!).ToList();
        foreach (var ward in lost.Except(unplaced)) changes[ward].GetProperty("reason").GetString().ShouldBe("declined");
        unplaced.Count.ShouldBeLessThan(Lost);
        replan.GetProperty("protected").GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var ward in replan.GetProperty("protected").EnumerateArray()) changes.ShouldNotContainKey(ward.GetString()!);
        var made = (await Post(_planner, $"programmes/{Programme}/replan/scenarios", asked)).Expect(HttpStatusCode.Created);
        var corrected = made.Json.GetProperty("id").GetString()!;
        made.Json.GetProperty("continues").GetProperty("decision").GetString().ShouldBe(first);

        var second = await Adopt(corrected, """{"replications":200}""");

        foreach (var ward in late)
        {
            var promise = (await Get(_planner, $"programmes/{Programme}/wards/{ward}")).Json.GetProperty("commitment");
            promise.GetProperty("decision").GetString().ShouldBe(second);
            promise.GetProperty("start").GetInt32().ShouldBe(changes[ward].GetProperty("newStart").GetInt32());
        }
        var after = (await Get(_planner, $"programmes/{Programme}/track?replications=200")).Expect(HttpStatusCode.OK).Json.GetProperty("track");
        // A ward that starts anew has a promise again.
        (after.GetProperty("decision").GetString(), Count(after, "declined")).ShouldBe((second, unplaced.Count));
        // Who is promised a new year is no longer late.
        after.GetProperty("warnings").EnumerateArray().ShouldAllBe(warning => warning.GetProperty("kind").GetString() != "startLate");
        await Replayed(first, second);
        await Reported(corrected, late[0], second);
        await Reported(options[2], late[0], first);
    }

    private async Task Import()
    {
        using var form = new MultipartFormDataContent();
        foreach (var table in new[] { "programme", "districts", "register", "catalogue", "levels", "needs" })
        {
            var csv = (await Get(_admin, $"programmes/hcmc/export/{table}.csv")).Expect(HttpStatusCode.OK).Text.Replace("hcmc,", $"{Programme},", StringComparison.Ordinal);
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(WithTitles(table, csv))), "file", $"{table}.csv");
        }
        (await Reply.Of(await _admin.PostAsync($"/api/v1/programmes/{Programme}/import", form, Stop))).Expect(HttpStatusCode.OK);
    }

    // The first wards of the register hold the title already.
    private static string WithTitles(string table, string csv)
    {
        var rows = csv.Split("\r\n");
        for (var row = 1; row <= Lost; row++)
        {
            if (table == "register") rows[row] = rows[row].Replace(",NotStarted,,", $",Recognized,{Year - 2},{Year - 1}", StringComparison.Ordinal);
            if (table == "levels") rows[row] = string.Join(',', rows[row].Split(',').Select((cell, at) => at == 0 ? cell : "100"));
        }
        return string.Join("\r\n", rows);
    }

    private async Task<string> Draft(string name, string policy, decimal more)
    {
        var document = JsonNode.Parse((await Get(_planner, "scenarios/baseline")).Text)!.AsObject();
        var shift = Year - document["firstYear"]!.GetValue<int>();
        foreach (var field in new[] { "firstYear", "lastYear", "baseYear" }) document[field] = document[field]!.GetValue<int>() + shift;
        foreach (var limits in document["limits"]!.AsArray())
        {
            limits!["year"] = limits["year"]!.GetValue<int>() + shift;
            limits["capital"] = (long)(limits["capital"]!.GetValue<long>() * more);
        }
        (document["programme"], document["name"], document["policy"], document["milestones"]) = (Programme, name, policy, new JsonArray());
        foreach (var answered in (string[])["id", "version", "owner", "createdAt", "changedAt", "review"]) document.Remove(answered);
        return (await Post(_planner, "scenarios", document.ToJsonString())).Expect(HttpStatusCode.Created).Json.GetProperty("id").GetString()!;
    }

    private async Task<string> Adopt(string scenario, string submission)
    {
        (await Post(_planner, $"scenarios/{scenario}/submission", submission)).Expect(HttpStatusCode.OK);
        (await Post(_planner, $"scenarios/{scenario}/approvals", """{"number":"1","on":"2026-01-01"}""")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Post(_approver, $"scenarios/{scenario}/adoption", "{}")).ExpectProblem(409, "stage");
        (await Post(_approver, $"scenarios/{scenario}/review", """{"text":"Đủ cơ sở."}""")).Expect(HttpStatusCode.OK);
        foreach (var number in (string[])["12-NQ/TU", "345/QĐ-UBND"])
            (await Post(_approver, $"scenarios/{scenario}/approvals", $$"""{"number":"{{number}}","on":"2026-03-01"}""")).Expect(HttpStatusCode.OK);
        var adopted = (await Post(_approver, $"scenarios/{scenario}/adoption", "{}")).Expect(HttpStatusCode.Created);
        adopted.Json.GetProperty("separated").GetBoolean().ShouldBeTrue();
        return adopted.Headers["Location"].Split('/')[^1];
    }

    // Three wards do not begin; two that held the title lose it; one costs a quarter more; the others do as planned, and those that were to be recognized are.
    private async Task<(List<string> Late, List<string> Lost)> AYear()
    {
        var wards = (await Get(_planner, $"programmes/{Programme}/wards?pageSize=1000")).Expect(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().ToList();
        var lost = wards.Where(ward => ward.GetProperty("stage").GetString() == "Recognized").Select(ward => ward.GetProperty("code").GetString()!).ToList();
        lost.Count.ShouldBe(Lost);
        var planned = new List<(string Ward, JsonElement Promise)>();
        foreach (var ward in wards.Where(ward => ward.GetProperty("stage").GetString() == "NotStarted").Select(ward => ward.GetProperty("code").GetString()!))
        {
            var promise = (await Get(_planner, $"programmes/{Programme}/wards/{ward}")).Json.GetProperty("commitment");
            if (promise.GetProperty("start") is { ValueKind: JsonValueKind.Number } start && start.GetInt32() == Year) planned.Add((ward, promise));
        }
        planned.Count.ShouldBeGreaterThan(Late + 1);
        await Done(planned[Late..]);
        foreach (var ward in lost)
            (await Post(_inspector, $"programmes/{Programme}/wards/{ward}/recognition/review",
                $$"""{"on":"{{Year}}-11-01","result":"declined","text":"Tiêu chí giảm.","findings":[{"criterion":"C01","level":70}]}""")).Expect(HttpStatusCode.OK);
        return ([.. planned[..Late].Select(one => one.Ward)], lost);
    }

    private async Task Done(List<(string Ward, JsonElement Promise)> wards)
    {
        var criteria = (await Get(_planner, $"programmes/{Programme}/export/catalogue.csv")).Text.TrimEnd().Split("\r\n").Skip(1).Select(row => row.Split(',')).ToList();
        var levels = (await Get(_planner, $"programmes/{Programme}/export/levels.csv")).Text.TrimEnd().Split("\r\n").Select(row => row.Split(',')).ToList();
        var (rows, served) = (new StringBuilder("ward,item,on,amount,source,note\n"), new StringBuilder(string.Join(',', levels[0]) + "\n"));
        foreach (var (ward, promise) in wards)
        {
            var (year, isDue) = (promise.GetProperty("years")[0], promise.GetProperty("recognized").GetInt32() == Year);
            (await Post(_planner, $"programmes/{Programme}/wards/{ward}/begin", $$"""{"year":{{Year}}}""")).Expect(HttpStatusCode.OK);
            Row("worksPaid", year.GetProperty("works").GetInt64() * (ward == wards[^1].Ward ? 5 : 4) / 4, "city");
            Row("equipmentPaid", year.GetProperty("equipment").GetInt64(), "ministry");
            Row("officersArrived", year.GetProperty("officers").GetInt64(), "");
            if (year.GetProperty("works").GetInt64() > 0) Row("worksProgress", isDue ? 100 : 50, "");
            if (isDue) await Recognize(ward, criteria);
            else served.Append(string.Join(',', levels.Single(row => row[0] == ward).Select((cell, at) => at == 0 ? cell : Served(levels[0][at], cell)))).Append('\n');

            void Row(string item, long amount, string source)
            {
                if (amount > 0) rows.Append(CultureInfo.InvariantCulture, $"{ward},{item},{Year}-10-01,{amount},{source},\n");
            }
        }
        (await Send(_planner, $"programmes/{Programme}/actuals/import", rows)).Expect(HttpStatusCode.OK);
        (await Send(_admin, $"programmes/{Programme}/import?table=levels", served)).Expect(HttpStatusCode.OK);

        // What a served year brings: officers at once, practice by what guidance gains.
        string Served(string criterion, string cell)
        {
            var row = criteria.Single(one => one.Contains(criterion));
            var (level, at) = (decimal.Parse(cell, CultureInfo.InvariantCulture), Array.IndexOf(row, criterion));
            var (kind, threshold, gain) = (row[at + 2], decimal.Parse(row[^2], CultureInfo.InvariantCulture), row[^1].Length == 0 ? 0 : decimal.Parse(row[^1], CultureInfo.InvariantCulture));
            var after = kind switch { "personnel" => Math.Max(level, threshold), "practice" => Math.Min(100, level + gain), _ => level };
            return after.ToString(CultureInfo.InvariantCulture);
        }
    }

    private async Task Recognize(string ward, List<string[]> criteria)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(SampleFile.Pdf(ward)), "file", "dossier.pdf" } };
        var evidence = (await Reply.Of(await _planner.PostAsync("/api/v1/evidence", form, Stop))).Json.GetProperty("hash").GetString();
        var findings = JsonSerializer.Serialize(criteria.Select(row => new { criterion = row[2], level = 100 }));
        (await Post(_planner, Step("self-assessment"), $$"""{"on":"{{Year}}-11-01","findings":{{findings}}}""")).Expect(HttpStatusCode.OK);
        (await Post(_inspector, Step("inspection"), $$"""{"on":"{{Year}}-11-10","body":"Công an Thành phố","findings":{{findings}}}""")).Expect(HttpStatusCode.OK);
        (await Post(_other, Step("decision"), $$"""{"on":"{{Year}}-11-20","body":"UBND Thành phố","number":"7/QĐ-{{ward}}","evidence":"{{evidence}}"}""")).Expect(HttpStatusCode.OK);

        string Step(string step) => $"programmes/{Programme}/wards/{ward}/recognition/{step}";
    }

    private async Task Replayed(string first, string second)
    {
        foreach (var decision in (string[])[first, second])
        {
            (await Post(_planner, $"decisions/{decision}/replay", null)).Expect(HttpStatusCode.OK).Json.GetProperty("identical").GetBoolean().ShouldBeTrue(decision);
            var file = (await Get(_planner, $"decisions/{decision}")).Expect(HttpStatusCode.OK).Text;
            DecisionReplay.Of(DecisionFile.Read(file), FuturesRuns.Alone, Stop).Identical.ShouldBeTrue();
            var recognized = file.IndexOf("\"recognized\":", file.IndexOf("\"outcome\":", StringComparison.Ordinal), StringComparison.Ordinal) + "\"recognized\":".Length;
            var tampered = DecisionReplay.Of(DecisionFile.Read(file.Insert(recognized, "1")), FuturesRuns.Alone, Stop);
            tampered.Identical.ShouldBeFalse();
            tampered.Difference!.Path.ShouldBe("document.results.outcome.years.0.recognized");
        }
        var comparison = (await Get(_planner, $"decisions/{second}/comparison?with={first}")).Expect(HttpStatusCode.OK).Json;
        comparison.GetProperty("startsChanged").GetInt32().ShouldBeGreaterThan(0);
    }

    private async Task Reported(string scenario, string ward, string decision)
    {
        var file = DecisionFile.Read((await Get(_planner, $"decisions/{decision}")).Expect(HttpStatusCode.OK).Text);
        var fingerprint = Proposal.Read(file.Proposal).Results.Outcome.Fingerprint!;
        var docx = (await Get(_planner, $"scenarios/{scenario}/annex.docx")).Expect(HttpStatusCode.OK);
        var text = SealedDocumentTests.Part(docx.Bytes, "word/document.xml");
        foreach (var said in (string[])[decision, fingerprint, file.Record.Hash, "345/QĐ-UBND", "tách bạch"]) text.ShouldContain(said);
        var sheets = Workbook.Of((await Get(_planner, $"scenarios/{scenario}/annex.xlsx")).Expect(HttpStatusCode.OK).Bytes);
        sheets.Values.SelectMany(rows => rows).SelectMany(row => row).ShouldContain(ward);
    }

    public void Dispose()
    {
        foreach (var http in (HttpClient[])[_admin, _planner, _approver, _inspector, _other]) http.Dispose();
    }

    private static async Task<Reply> Send(HttpClient http, string path, StringBuilder table)
    {
        using var content = new StringContent(table.ToString(), Encoding.UTF8, "text/csv");
        return await Reply.Of(await http.PostAsync($"/api/v1/{path}", content, Stop));
    }

    private static int Count(JsonElement track, string status) =>
        track.GetProperty("statuses").EnumerateArray().Single(one => one.GetProperty("status").GetString() == status).GetProperty("wards").GetInt32();

    private static long Whole(JsonElement track, string resource) =>
        track.GetProperty("resources").EnumerateArray().Single(one => one.GetProperty("resource").GetString() == resource).GetProperty("actual").GetInt64();

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static async Task<Reply> Get(HttpClient http, string path) => await Reply.Of(await http.GetAsync($"/api/v1/{path}", Stop));

    private static async Task<Reply> Post(HttpClient http, string path, string? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/{path}") { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return await Reply.Of(await http.SendAsync(request, Stop));
    }
}
