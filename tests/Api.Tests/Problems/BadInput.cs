using System.Net.Http.Headers;
using System.Text;

namespace ModelWard.Api.Tests.Problems;

/// <summary>A request that must be refused.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path.</param>
/// <param name="Body">Its body; null for none.</param>
/// <param name="Status">The status it must get.</param>
/// <param name="Error">The path that the problem must name.</param>
public sealed record BadInput(string Name, HttpMethod Method, string Path, string? Body, int Status, string Error)
{
    public string MediaType { get; init; } = "application/json";

    public string? IfMatch { get; init; }

    public string? Key { get; init; }

    public HttpContent? Content() => Body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(Body))
    {
        Headers = { ContentType = MediaTypeHeaderValue.Parse(MediaType) },
    };

    public override string ToString() => Name;
}

/// <summary>Requests that must be refused, each for one reason.</summary>
public static class BadInputs
{
    private const string Ward = "/programmes/hcmc/wards/26968";

    public static IEnumerable<BadInput> All => [.. Scenarios, .. Optimal, .. Runs, .. Futures, .. Certificates, .. Stored, .. WardCommands, .. Queries, .. Imports, .. Protocol];

    private static IEnumerable<BadInput> Scenarios =>
    [
        WhatIf("field whose name is empty", Documents.With("colour", "1").Replace("colour", "", StringComparison.Ordinal), "\"\""),
        WhatIf("unknown field", Documents.With("colour", "1"), "colour"),
        WhatIf("unknown field within limits", Documents.With("limits[0].money", "1"), "limits[0].money"),
        WhatIf("field in another case", Documents.With("FirstYear", "2023"), "FirstYear"),
        WhatIf("no programme", Documents.Without("programme"), "programme"),
        WhatIf("no policy", Documents.Without("policy"), "policy"),
        WhatIf("no limits", Documents.Without("limits"), "limits"),
        WhatIf("no first year", Documents.Without("firstYear"), "firstYear"),
        WhatIf("no last year", Documents.Without("lastYear"), "lastYear"),
        WhatIf("unknown programme", Documents.With("programme", "\"hanoi\""), "programme"),
        WhatIf("programme that is no code", Documents.With("programme", "\"../x\""), "programme"),
        WhatIf("programme as a number", Documents.With("programme", "7"), "programme"),
        WhatIf("unknown catalogue version", Documents.With("catalogueVersion", "\"1999\""), "catalogueVersion"),
        WhatIf("unknown policy", Documents.With("policy", "\"fastest\""), "policy"),
        WhatIf("policy as a number", Documents.With("policy", "1"), "policy"),
        WhatIf("year as a text", Documents.With("firstYear", "\"2023\""), "firstYear"),
        WhatIf("year with a fraction", Documents.With("lastYear", "2024.5"), "lastYear"),
        WhatIf("last year before the first", Documents.With("lastYear", "2020"), "lastYear"),
        WhatIf("51 years", Documents.With("lastYear", "2073"), "lastYear"),
        WhatIf("base year too far off", Documents.With("baseYear", "1900"), "baseYear"),
        WhatIf("missing year", Documents.With("lastYear", "2025"), "limits"),
        WhatIf("year beyond the last", Documents.With("limits[1].year", "2025"), "limits[1].year"),
        WhatIf("repeated year", Documents.With("limits[1].year", "2023"), "limits[1].year"),
        WhatIf("limits as an object", Documents.With("limits", "{}"), "limits"),
        WhatIf("a limit that is no object", Documents.With("limits[0]", "7"), "limits[0]"),
        WhatIf("negative limit", Documents.With("limits[0].capital", "-1"), "limits[0].capital"),
        WhatIf("huge limit", Documents.With("limits[0].capital", "1000000000001"), "limits[0].capital"),
        WhatIf("limit beyond 64 bits", Documents.With("limits[0].capital", "99999999999999999999999999"), "limits[0].capital"),
        WhatIf("limit beyond every number", Documents.With("limits[0].capital", "1e999"), "limits[0].capital"),
        WhatIf("limit with a fraction", Documents.With("limits[0].officers", "1.5"), "limits[0].officers"),
        WhatIf("limit as a text", Documents.With("limits[0].upkeep", "\"NaN\""), "limits[0].upkeep"),
        WhatIf("limit that is missing", Documents.With("limits[0].guidance", "null"), "limits[0].guidance"),
        WhatIf("NaN", Documents.Scenario().Replace("60000", "NaN", StringComparison.Ordinal), "body"),
        WhatIf("carry-over above 1", Documents.With("carryOver", "1.01"), "carryOver"),
        WhatIf("inflation below -0.5", Documents.With("inflation", "-0.6"), "inflation"),
        WhatIf("seven decimal places", Documents.With("inflation", "0.0000001"), "inflation"),
        WhatIf("plan without manual", Documents.With("plan", """[{"ward":"26968","start":2023}]"""), "plan"),
        WhatIf("manual without plan", Documents.With("policy", "\"manual\""), "plan"),
        WhatIf("pin of an unknown ward", Documents.With("pins", """[{"ward":"99999","never":true}]"""), "pins[0].ward"),
        WhatIf("pin that says two things", Documents.With("pins", """[{"ward":"26968","start":2023,"never":true}]"""), "pins[0]"),
        WhatIf("pin that says nothing", Documents.With("pins", """[{"ward":"26968"}]"""), "pins[0]"),
        WhatIf("two pins of a ward", Documents.With("pins", """[{"ward":"26968","start":2023},{"ward":"26968","start":2024}]"""), "pins[1].ward"),
        WhatIf("milestone outside the years", Documents.With("milestones", """[{"year":2031,"share":0.3}]"""), "milestones[0].year"),
        WhatIf("share above 1", Documents.With("milestones", """[{"year":2024,"share":30}]"""), "milestones[0].share"),
        WhatIf("floor of an unknown district", Documents.With("districtFloors", """[{"district":"1","year":2024,"share":0.3}]"""), "districtFloors[0].district"),
        WhatIf("seed beyond 2^53", Documents.With("seed", "9007199254740992"), "seed"),
        WhatIf("name of 201 characters", Documents.With("name", $"\"{new string('x', 201)}\""), "name"),
        WhatIf("half a surrogate pair", Documents.Scenario("\\ud800"), "name"),
        WhatIf("list instead of a document", "[]", "$"),
        WhatIf("text instead of a document", "\"x\"", "$"),
    ];

    private static IEnumerable<BadInput> Optimal =>
    [
        WhatIf("unknown objective", Documents.Optimal(("objective", "\"fairness\"")), "objective"),
        WhatIf("objective as a number", Documents.Optimal(("objective", "0")), "objective"),
        WhatIf("objective weights without weights", Documents.Optimal(("objective", "\"weights\"")), "weights"),
        WhatIf("weights as an object", Documents.Optimal(("weights", "{}")), "weights"),
        WhatIf("weight of an unknown ward", Documents.Optimal(("weights", """[{"ward":"99999","year":2023,"value":1}]""")), "weights[0].ward"),
        WhatIf("weight of a year outside", Documents.Optimal(("weights", """[{"ward":"26968","year":2025,"value":1}]""")), "weights[0].year"),
        WhatIf("weight beyond a billion", Documents.Optimal(("weights", """[{"ward":"26968","year":2023,"value":1000000001}]""")), "weights[0].value"),
        WhatIf("weight with seven decimal places", Documents.Optimal(("weights", """[{"ward":"26968","year":2023,"value":0.0000001}]""")), "weights[0].value"),
        WhatIf("weight without a value", Documents.Optimal(("weights", """[{"ward":"26968","year":2023}]""")), "weights[0].value"),
        WhatIf("two weights of a start", Documents.Optimal(("weights", """[{"ward":"26968","year":2023,"value":1},{"ward":"26968","year":2023,"value":2}]""")), "weights[1]"),
        WhatIf("precedence of an unknown ward", Documents.Optimal(("precedence", """[{"ward":"99999","after":"26968"}]""")), "precedence[0].ward"),
        WhatIf("precedence after an unknown ward", Documents.Optimal(("precedence", """[{"ward":"26968","after":"99999"}]""")), "precedence[0].after"),
        WhatIf("precedence after itself", Documents.Optimal(("precedence", """[{"ward":"26968","after":"26968"}]""")), "precedence[0].after"),
        WhatIf("precedence in a circle", Documents.Optimal(("precedence", """[{"ward":"26968","after":"27157"},{"ward":"27157","after":"26968"}]""")), "precedence[1].after"),
        WhatIf("precedence twice", Documents.Optimal(("precedence", """[{"ward":"26968","after":"27157"},{"ward":"26968","after":"27157"}]""")), "precedence[1]"),
        WhatIf("precedence with an unknown field", Documents.Optimal(("precedence", """[{"ward":"26968","after":"27157","by":1}]""")), "precedence[0].by"),
        WhatIf("exclusion of one ward", Documents.Optimal(("exclusions", """[{"wards":["26968"]}]""")), "exclusions[0].wards"),
        WhatIf("exclusion of a ward twice", Documents.Optimal(("exclusions", """[{"wards":["26968","26968"]}]""")), "exclusions[0].wards[1]"),
        WhatIf("exclusion of an unknown ward", Documents.Optimal(("exclusions", """[{"wards":["26968","99999"]}]""")), "exclusions[0].wards[1]"),
        WhatIf("exclusion without wards", Documents.Optimal(("exclusions", "[{}]")), "exclusions[0].wards"),
        WhatIf("unfinished wards under the optimal policy", Documents.Optimal(("allowUnfinished", "true")), "allowUnfinished"),
        WhatIf("a plan under the optimal policy", Documents.Optimal(("plan", """[{"ward":"26968","start":2023}]""")), "plan"),
        Post("no starts", "/whatif?starts=0", Documents.Optimal(), 400, "starts"),
        Post("1,001 starts", "/whatif?starts=1001", Documents.Optimal(), 400, "starts"),
        Post("starts as a word", "/whatif?starts=many", Documents.Optimal(), 400, "starts"),
        Post("starts twice", "/whatif?starts=2&starts=3", Documents.Optimal(), 400, "starts"),
        Post("preview that is neither true nor false", "/whatif?preview=1", Documents.Optimal(), 400, "preview"),
        Post("starts of a rule policy out of range", "/whatif?starts=-1", Documents.Scenario(), 400, "starts"),
        Post("milestone beyond reach", "/whatif", Documents.Optimal(("milestones", """[{"year":2023,"share":1}]""")), 422, "limits"),
        Post("preview of a milestone beyond reach", "/whatif?preview=true", Documents.Optimal(("milestones", """[{"year":2023,"share":1}]""")), 422, "limits"),
        Get("starts of an outcome", "/scenarios/baseline/outcome?starts=1.5", 400, "starts"),
        Get("preview of a stored scenario's outcome", "/scenarios/baseline/outcome?preview=true", 400, "preview"),
    ];

    private static IEnumerable<BadInput> Runs =>
    [
        Post("run of a rule policy", "/whatif/optimization", Documents.Scenario(), 400, "policy"),
        Post("run of a stored rule policy", "/scenarios/baseline/optimization", null, 400, "policy"),
        Post("run of an unknown scenario", "/scenarios/none/optimization", null, 404, "id"),
        Post("run of a faulty document", "/whatif/optimization", Documents.Optimal(("seed", "-1")), 400, "seed"),
        Post("run without a body", "/whatif/optimization", "", 400, "body"),
        Post("run of futures without a body", "/whatif/futures/run", "", 400, "body"),
        Post("run of one future", "/whatif/futures/run?replications=1", Documents.Scenario(), 400, "replications"),
        Post("run of futures of a chance above 1", "/whatif/futures/run", Documents.With("uncertainty", """{"worksDelay":1.01}"""), 400, "uncertainty.worksDelay"),
        Post("run of no starts", "/whatif/optimization?starts=0", Documents.Optimal(), 400, "starts"),
        Post("run of too many starts", "/scenarios/baseline/optimization?starts=1001", null, 400, "starts"),
        Post("run with a preview", "/whatif/optimization?preview=true", Documents.Optimal(), 400, "preview"),
        Post("run under a bad key", "/whatif/optimization", Documents.Optimal(), 400, "Idempotency-Key") with { Key = "two words" },
        Get("unknown run", "/runs/none", 404, "id"),
        Get("run of an id that is no code", "/runs/%2e%2e%5cx", 404, "id"),
        Get("events of an unknown run", "/runs/none/events", 404, "id"),
        new("end of an unknown run", HttpMethod.Delete, "/runs/none", null, 404, "id"),
    ];

    private static IEnumerable<BadInput> Futures =>
    [
        Post("futures of an unknown scenario", "/scenarios/none/futures", null, 404, "id"),
        .. from count in new[] { "1", "0", "-5", "1000001", "1000000000000", "NaN", "1e3", "2.5", "many" }
            select Post($"{count} futures", $"/scenarios/baseline/futures?replications={count}", null, 400, "replications"),
        .. from count in new[] { "1", "-5", "2001", "1000000000000", "NaN" }
            select Post($"{count} futures at once", $"/whatif/futures?replications={count}", Documents.Scenario(), 400, "replications"),
        Post("futures twice", "/scenarios/baseline/futures?replications=2&replications=3", null, 400, "replications"),
        Post("futures with starts", "/scenarios/baseline/futures?starts=2", null, 400, "starts"),
        Post("futures under a bad key", "/scenarios/baseline/futures", null, 400, "Idempotency-Key") with { Key = "two words" },
        Post("futures at once without a body", "/whatif/futures", "", 400, "body"),
        Post("futures of a negative spread", "/whatif/futures", Documents.With("uncertainty", """{"priceSpread":-0.1}"""), 400, "uncertainty.priceSpread"),
        Post("futures of a chance above 1", "/whatif/futures", Documents.With("uncertainty", """{"worksDelay":1.01}"""), 400, "uncertainty.worksDelay"),
        Post("futures of what has no plan", "/whatif/futures", Documents.Optimal(("milestones", """[{"year":2023,"share":1}]""")), 422, "limits"),
    ];

    private static IEnumerable<BadInput> Certificates =>
    [
        Get("certificate of an unknown scenario", "/scenarios/none/certificate", 404, "id"),
        Get("certificate of a rule policy", "/scenarios/baseline/certificate", 400, "policy"),
        Get("certificate of too many starts", "/scenarios/baseline/certificate?starts=1001", 400, "starts"),
        Post("certificate of a rule policy's document", "/whatif/certificate", Documents.Scenario(), 400, "policy"),
        Post("certificate with a preview", "/whatif/certificate?preview=true", Documents.Optimal(), 400, "preview"),
        Post("certificate of what has no plan", "/whatif/certificate", Documents.Optimal(("milestones", """[{"year":2023,"share":1}]""")), 422, "limits"),
        Verify("nothing in it", "{}", "scenario"),
        Verify("a list", "[]", "$"),
        Verify("a text", "\"certificate\"", "$"),
        Verify("no body", "", "body"),
        Verify("malformed JSON", "{\"format\":1,", "body"),
        Verify("nesting beyond 32", new string('[', 40) + new string(']', 40), "body"),
        Verify("unknown field", """{"signature":"x"}""", "signature"),
        Verify("format as a text", """{"format":"1"}""", "format"),
        Verify("count below 0", """{"count":-1}""", "count"),
        Verify("bound beyond every number", """{"bound":1e999}""", "bound"),
        Verify("faulty scenario", $$"""{"scenario":{{Documents.Optimal(("seed", "-1"))}}}""", "scenario.seed"),
        Verify("plan that is no list", """{"plan":{}}""", "plan"),
        Verify("start of no year", """{"plan":[{"ward":"26968","start":0}]}""", "plan[0].start"),
        Verify("negative price", """{"prices":[{"row":"capital/2023","price":-1}]}""", "prices[0].price"),
        Verify("price without a row", """{"countPrices":[{"price":1}]}""", "countPrices[0].row"),
        Verify("level above 100", """{"data":{"wards":[{"levels":{"C01":101}}]}}""", "data.wards[0].levels.C01"),
        Verify("needs that are no object", """{"data":{"wards":[{"needs":7}]}}""", "data.wards[0].needs"),
        Verify("catalogue without criteria", """{"data":{"catalogue":{"version":"v1"}}}""", "data.catalogue.criteria"),
        Verify("half a surrogate pair in a level's name", """{"data":{"wards":[{"levels":{"\ud800":1}}]}}""", "body"),
        new("certificate: with a query", HttpMethod.Post, "/certificates/verify?strict=1", "{}", 400, "strict"),
        new("certificate: as a form", HttpMethod.Post, "/certificates/verify", "a=1", 415, "Content-Type") { MediaType = "application/x-www-form-urlencoded" },
    ];

    private static IEnumerable<BadInput> Stored =>
    [
        new("create with a fault", HttpMethod.Post, "/scenarios", Documents.With("seed", "-1"), 400, "seed"),
        new("create with a bad key", HttpMethod.Post, "/scenarios", Documents.Scenario(), 400, "Idempotency-Key") { Key = "two words" },
        new("create with a long key", HttpMethod.Post, "/scenarios", Documents.Scenario(), 400, "Idempotency-Key") { Key = new string('k', 201) },
        new("create with a query", HttpMethod.Post, "/scenarios?force=1", Documents.Scenario(), 400, "force"),
        new("unknown scenario", HttpMethod.Get, "/scenarios/none", null, 404, "id"),
        new("id that is no code", HttpMethod.Get, "/scenarios/%2e%2e%5cx", null, 404, "id"),
        new("outcome of an unknown scenario", HttpMethod.Get, "/scenarios/none/outcome", null, 404, "id"),
        new("cohort of no year", HttpMethod.Get, "/scenarios/baseline/cohorts/soon", null, 400, "year"),
        new("copy of an unknown scenario", HttpMethod.Post, "/scenarios/none/copy", null, 404, "id"),
        new("copy with an unknown field", HttpMethod.Post, "/scenarios/baseline/copy", """{"title":"x"}""", 400, "title"),
        new("replace without If-Match", HttpMethod.Put, "/scenarios/baseline", Documents.Scenario(), 428, "If-Match"),
        new("replace of an old version", HttpMethod.Put, "/scenarios/baseline", Documents.Scenario(), 412, "If-Match") { IfMatch = "\"99\"" },
        new("replace with a malformed version", HttpMethod.Put, "/scenarios/baseline", Documents.Scenario(), 400, "If-Match") { IfMatch = "1" },
        new("replace with a weak version", HttpMethod.Put, "/scenarios/baseline", Documents.Scenario(), 400, "If-Match") { IfMatch = "W/\"1\"" },
        new("replace of an unknown scenario", HttpMethod.Put, "/scenarios/none", Documents.Scenario(), 404, "id") { IfMatch = "*" },
        new("delete without If-Match", HttpMethod.Delete, "/scenarios/baseline", null, 428, "If-Match"),
        new("delete of an old version", HttpMethod.Delete, "/scenarios/baseline", null, 412, "If-Match") { IfMatch = "\"0\"" },
        new("delete of an unknown scenario", HttpMethod.Delete, "/scenarios/none", null, 404, "id") { IfMatch = "*" },
    ];

    private static IEnumerable<BadInput> WardCommands =>
    [
        Command("unknown criterion", "/assessments", Documents.Assessment(criterion: "C99"), "criterion"),
        Command("level above 100", "/assessments", Documents.Assessment("100.01"), "level"),
        Command("level below 0", "/assessments", Documents.Assessment("-1"), "level"),
        Command("level with three decimals", "/assessments", Documents.Assessment("50.005"), "level"),
        Command("level as a text", "/assessments", Documents.Assessment("\"50\""), "level"),
        Command("a day that does not exist", "/assessments", """{"criterion":"C07","level":50,"on":"2024-02-30"}""", "on"),
        Command("no day", "/assessments", """{"criterion":"C07","level":50}""", "on"),
        Command("evidence of 2,001 characters", "/assessments", $$"""{"criterion":"C07","level":50,"on":"2024-03-01","evidence":"{{new string('x', 2_001)}}"}""", "evidence"),
        Command("needs with a figure missing", "/needs", """{"officers":1}""", "upkeep"),
        Command("needs that contradict themselves", "/needs", Documents.Needs.Replace("repair", "none", StringComparison.Ordinal), "worksYears"),
        Command("negative need", "/needs", Documents.Needs.Replace("\"officers\":1", "\"officers\":-1", StringComparison.Ordinal), "officers"),
        Command("unknown kind of works", "/needs", Documents.Needs.Replace("repair", "demolition", StringComparison.Ordinal), "works"),
        Command("unknown kind of difficulty", "/difficulties", """{"kind":"weather","text":"rain"}""", "kind"),
        Command("difficulty without text", "/difficulties", """{"kind":"other","text":""}""", "text"),
        Command("resolution of no difficulty", "/difficulties/77/resolution", """{"resolution":"done"}""", "difficulty"),
        new("resolution of what is no number", HttpMethod.Post, Ward + "/difficulties/x/resolution", "{}", 404, "number") { IfMatch = "*" },
        new("command to an unknown ward", HttpMethod.Post, "/programmes/hcmc/wards/99999/needs", Documents.Needs, 404, "code") { IfMatch = "*" },
        new("command to an unknown programme", HttpMethod.Post, "/programmes/hanoi/wards/26968/needs", Documents.Needs, 404, "programme") { IfMatch = "*" },
        new("command without If-Match", HttpMethod.Post, Ward + "/needs", Documents.Needs, 428, "If-Match"),
        new("command on an old version", HttpMethod.Post, Ward + "/needs", Documents.Needs, 412, "If-Match") { IfMatch = "\"0\"" },
        new("command with a malformed version", HttpMethod.Post, Ward + "/needs", Documents.Needs, 400, "If-Match") { IfMatch = "\"one\"" },
    ];

    private static IEnumerable<BadInput> Queries =>
    [
        Get("unknown programme", "/programmes/hanoi", 404, "programme"),
        Get("criteria of an unknown version", "/programmes/hcmc/criteria?version=1999", 400, "version"),
        Get("unknown ward", "/programmes/hcmc/wards/1", 404, "code"),
        Get("history of an unknown ward", "/programmes/hcmc/wards/1/history", 404, "code"),
        Get("page 0", "/programmes/hcmc/wards?page=0", 400, "page"),
        Get("page that is no number", "/programmes/hcmc/wards?page=first", 400, "page"),
        Get("page size above 1,000", "/programmes/hcmc/wards?pageSize=1001", 400, "pageSize"),
        Get("page size named twice", "/programmes/hcmc/wards?pageSize=1&pageSize=2", 400, "pageSize"),
        Get("unknown stage", "/programmes/hcmc/wards?stage=Done", 400, "stage"),
        Get("unknown district", "/programmes/hcmc/wards?district=1", 400, "district"),
        Get("unknown format", "/programmes/hcmc/wards?format=pdf", 400, "format"),
        // Found by ApiFuzzTests: the fault named no field.
        Get("name of nothing", "/programmes/hcmc/wards/26968?=1", 400, "\"\""),
        Get("query nobody asked for", "/programmes/hcmc/wards?sort=name", 400, "sort"),
        Get("unknown table of an export", "/programmes/hcmc/export/people.csv", 404, "table"),
        Get("unknown table of a template", "/programmes/import/templates/people.csv", 404, "table"),
    ];

    private static IEnumerable<BadInput> Imports =>
    [
        Csv("import without a table", "", "code\n", 400, "table"),
        Csv("import of an unknown table", "?table=people", "code\n", 400, "table"),
        Csv("empty file", "?table=needs", "", 400, "needs[1]"),
        Csv("unknown column", "?table=levels", "ward,C01,C99\n26968,50,50\n", 422, "levels[1].C99"),
        Csv("missing column", "?table=needs", "ward,officers\n26968,1\n", 422, "needs[1].works"),
        Csv("repeated column", "?table=levels", "ward,C01,C01\n26968,50,50\n", 422, "levels[1].C01"),
        Csv("bad cell", "?table=levels", "ward,C01\n26968,fifty\n", 422, "levels[2].C01"),
        Csv("unknown ward", "?table=levels", "ward,C01\n99999,50\n", 422, "levels[2].ward"),
        Csv("ward named twice", "?table=levels", "ward,C01\n26968,50\n26968,51\n", 422, "levels[3].ward"),
        Csv("row too short", "?table=levels", "ward,C01,C02\n26968,50\n", 422, "levels[2]"),
        Csv("row too long", "?table=levels", "ward,C01\n26968,50,60\n", 422, "levels[2]"),
        Csv("quote left open", "?table=levels", "ward,C01\n26968,\"50\n26740,60\n", 400, "levels[2]"),
        Csv("cell of 10,001 characters", "?table=levels", $"ward,C01\n{new string('9', 10_001)},50\n", 400, "levels[2]"),
        Csv("formula for a code", "?table=levels", "ward,C01\n=1+1,50\n", 422, "levels[2].ward"),
        new("import that is no form", HttpMethod.Post, "/programmes/hcmc/import", "x", 400, "body") { MediaType = "multipart/form-data; boundary=b" },
        new("form without a boundary", HttpMethod.Post, "/programmes/hcmc/import", "x", 415, "Content-Type") { MediaType = "multipart/form-data" },
        new("workbook that is none", HttpMethod.Post, "/programmes/hcmc/import", "PK no zip", 400, "workbook") { MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        new("import of JSON", HttpMethod.Post, "/programmes/hcmc/import", "{}", 415, "Content-Type"),
        new("import into what is no code", HttpMethod.Post, "/programmes/a%20b/import?table=levels", "ward\n", 404, "programme") { MediaType = "text/csv" },
    ];

    private static IEnumerable<BadInput> Protocol =>
    [
        WhatIf("malformed JSON", "{\"programme\":", "body"),
        WhatIf("JSON with a comma too many", "{\"a\":1,}", "body"),
        WhatIf("two documents", "{} {}", "body"),
        WhatIf("half a surrogate pair in a field's name", "{\"\\ud800\":1}", "body"),
        WhatIf("half a surrogate pair as a policy", Documents.Scenario().Replace("readiness", "\\udfff", StringComparison.Ordinal), "policy"),
        WhatIf("no body", "", "body"),
        WhatIf("property twice", "{\"seed\":1,\"seed\":2}", "body"),
        WhatIf("nesting beyond 32", new string('[', 40) + new string(']', 40), "body"),
        new("unknown route", HttpMethod.Get, "/nothing", null, 404, "path"),
        new("unknown method", HttpMethod.Patch, "/scenarios", "{}", 405, "method"),
        new("body as a form", HttpMethod.Post, "/whatif", "a=1", 415, "Content-Type") { MediaType = "application/x-www-form-urlencoded" },
        new("body in another encoding", HttpMethod.Post, "/whatif", Documents.Scenario(), 415, "Content-Type") { MediaType = "application/json; charset=utf-16" },
    ];

    private static BadInput WhatIf(string name, string body, string error) => new("what-if: " + name, HttpMethod.Post, "/whatif", body, 400, error);

    private static BadInput Post(string name, string path, string? body, int status, string error) =>
        new("planning: " + name, HttpMethod.Post, path, body, status, error);

    private static BadInput Verify(string name, string body, string error) =>
        new("certificate: " + name, HttpMethod.Post, "/certificates/verify", body, 400, error);

    private static BadInput Command(string name, string path, string body, string error) =>
        new("command: " + name, HttpMethod.Post, Ward + path, body, 400, error) { IfMatch = "*" };

    private static BadInput Get(string name, string path, int status, string error) => new("query: " + name, HttpMethod.Get, path, null, status, error);

    private static BadInput Csv(string name, string query, string body, int status, string error) =>
        new("import: " + name, HttpMethod.Post, "/programmes/hcmc/import" + query, body, status, error) { MediaType = "text/csv" };
}
