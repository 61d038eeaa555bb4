using System.Net;
using System.Text.RegularExpressions;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Hosting;

public sealed partial class DocsTests(ApiHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenApi_OfTheApi_NamesEveryOperation()
    {
        var document = (await Reply.Of(await host.Http.GetAsync("/openapi/v1.json", Cancel))).Expect(HttpStatusCode.OK).Json;
        var operations = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name} {path.Name["/api/v1".Length..]}")).Order(StringComparer.Ordinal);
        operations.ShouldBe(new[]
        {
            "get /decisions/{id}", "get /decisions/{id}/comparison", "get /programmes/{code}/decisions", "get /programmes/{programme}/settings", "get /programmes/{programme}/settings/history",
            "get /scenarios/{id}/annex.csv", "get /scenarios/{id}/annex.docx", "get /scenarios/{id}/annex.xlsx", "get /scenarios/{id}/paper.docx", "get /scenarios/{id}/review", "post /decisions/{id}/replay",
            "post /programmes/{programme}/needs/derive", "post /programmes/{programme}/wards/{code}/needs/derive", "post /scenarios/{id}/adoption", "post /scenarios/{id}/approvals", "post /scenarios/{id}/comments",
            "post /scenarios/{id}/return", "post /scenarios/{id}/review", "post /scenarios/{id}/submission", "put /programmes/{programme}/settings",
            "get /evidence/{hash}", "get /programmes", "get /programmes/{programme}", "get /programmes/{programme}/criteria",
            "get /programmes/{programme}/recognitions", "get /programmes/{programme}/wards", "get /programmes/{programme}/wards/{code}", "get /programmes/{programme}/wards/{code}/history", "get /programmes/{programme}/wards/{code}/recognition",
            "post /evidence", "post /programmes/{programme}/wards/{code}/assessments", "post /programmes/{programme}/wards/{code}/needs", "post /programmes/{programme}/wards/{code}/recognition/decision", "post /programmes/{programme}/wards/{code}/recognition/inspection", "post /programmes/{programme}/wards/{code}/recognition/remedies/{number}/close", "post /programmes/{programme}/wards/{code}/recognition/review", "post /programmes/{programme}/wards/{code}/recognition/revocation", "post /programmes/{programme}/wards/{code}/recognition/self-assessment",
            "post /programmes/{programme}/wards/{code}/difficulties", "post /programmes/{programme}/wards/{code}/difficulties/{number}/resolution",
            "get /programmes/{programme}/wards/{code}/progress", "post /programmes/{programme}/wards/{code}/begin",
            "post /programmes/{programme}/wards/{code}/actuals", "post /programmes/{programme}/wards/{code}/actuals/{number}/cancel",
            "post /programmes/{programme}/wards/{code}/options", "post /programmes/{programme}/wards/{code}/options/{number}/choose",
            "post /programmes/{programme}/wards/{code}/options/{number}/withdraw",
            "post /programmes/{programme}/wards/{code}/supports", "post /programmes/{programme}/wards/{code}/supports/{number}/answer",
            "post /programmes/{programme}/wards/{code}/actions", "post /programmes/{programme}/wards/{code}/actions/{number}",
            "get /programmes/{programme}/actuals", "get /programmes/{programme}/supports", "get /programmes/{programme}/actions",
            "post /programmes/{programme}/actuals/import",
            "get /programmes/{programme}/track", "get /programmes/{programme}/track/wards", "get /programmes/{programme}/track/warnings", "get /programmes/{programme}/track/visits",
            "get /programmes/{programme}/units", "get /programmes/{programme}/rollup", "get /scenarios/{id}/rollup", "get /programmes/{programme}/catalogue/what-if", "post /programmes/{programme}/catalogue/what-if",
            "get /programmes/{programme}/reorganization", "post /programmes/{programme}/reorganization", "post /programmes/{programme}/reorganization/{number}/undo", "get /programmes/{programme}/reorganization/preview", "post /programmes/{programme}/reorganization/preview", "post /programmes/{programme}/replan", "post /programmes/{programme}/replan/scenarios",
            "post /programmes/{programme}/import", "get /programmes/import/templates/{table}.csv", "get /programmes/import/templates.xlsx",
            "get /programmes/{programme}/audit", "get /programmes/{programme}/audit/seals", "get /programmes/{programme}/calibration",
            "get /programmes/{programme}/export/{table}.csv", "get /programmes/{programme}/export.xlsx",
            "get /programmes/{programme}/forecasts", "get /programmes/{programme}/forecasts/reliability", "get /programmes/{programme}/forecasts/score", "get /programmes/{programme}/forecasts/{fingerprint}",
            "get /scenarios", "post /scenarios", "get /scenarios/{id}", "get /scenarios/{id}.yaml", "get /scenarios/schema.json", "put /scenarios/{id}", "delete /scenarios/{id}", "post /scenarios/{id}/copy",
            "get /scenarios/{id}/outcome", "get /scenarios/{id}/cohorts/{year}", "get /scenarios/{id}/money", "post /whatif",
            "post /scenarios/{id}/futures", "post /whatif/futures", "post /whatif/futures/run", "get /runs", "get /programmes/{programme}/alerts",
            "post /scenarios/{id}/optimization", "post /whatif/optimization", "get /runs/{id}", "delete /runs/{id}", "get /runs/{id}/events",
            "get /scenarios/{id}/certificate", "post /whatif/certificate", "post /certificates/verify",
            "get /scenarios/{id}/frontier", "post /whatif/frontier",
            "get /scenarios/{id}/why", "post /whatif/why", "get /scenarios/{id}/why-not", "post /whatif/why-not",
            "get /scenarios/{id}/clash", "post /whatif/clash", "get /scenarios/{id}/alternatives", "post /whatif/alternatives",
            "post /scenarios/{id}/second-opinion", "post /whatif/second-opinion",
            "get /scenarios/{id}/goal-seek", "post /whatif/goal-seek", "get /scenarios/{id}/prices", "post /whatif/prices",
            "get /scenarios/{id}/comparison", "post /whatif/comparison", "get /scenarios/{id}/tornado", "post /whatif/tornado",
            "get /scenarios/{id}/sobol", "post /whatif/sobol", "get /scenarios/{id}/regret", "post /whatif/regret",
            "get /scenarios/{id}/information", "post /whatif/information", "get /scenarios/{id}/least-capital", "post /whatif/least-capital",
            "get /scenarios/{id}/robust", "post /whatif/robust",
        }.Order(StringComparer.Ordinal));
        foreach (var path in document.GetProperty("paths").EnumerateObject())
            foreach (var operation in path.Value.EnumerateObject())
                operation.Value.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty($"{operation.Name} {path.Name}");
        document.GetProperty("components").GetProperty("schemas").GetProperty("Level").GetProperty("type").GetString().ShouldBe("number");
    }

    [Fact]
    public async Task DocsPage_AndItsScripts_LieOnThisHost()
    {
        var page = await Reply.Of(await host.Http.GetAsync("/docs/", Cancel));
        page.Expect(HttpStatusCode.OK).MediaType.ShouldBe("text/html");
        Sources().Matches(page.Text).Select(match => match.Groups[1].Value).ShouldAllBe(source => !source.Contains("//", StringComparison.Ordinal));
        foreach (var script in Sources().Matches(page.Text).Select(match => match.Groups[1].Value))
            (await host.Http.GetAsync("/docs/" + script, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("\"withDefaultFonts\":false");
        page.Text.ShouldContain("\"telemetry\":false");
        // Whatever its scripts would like to fetch from elsewhere, the browser does not let them.
        page.Headers["Content-Security-Policy"].ShouldContain("connect-src 'self'");
        page.Headers["Content-Security-Policy"].ShouldContain("default-src 'self'");
        page.Headers["Content-Security-Policy"].ShouldNotContain("http");
    }

    [Fact]
    public async Task Answers_OfEveryKind_CarryTheSecurityHeaders()
    {
        foreach (var path in new[] { "/", "/api/v1/programmes", "/api/v1/nothing", "/health/live", "/openapi/v1.json" })
        {
            var reply = await Reply.Of(await host.Http.GetAsync(path, Cancel));
            reply.Headers["X-Content-Type-Options"].ShouldBe("nosniff", path);
            reply.Headers["Referrer-Policy"].ShouldBe("same-origin", path);
            var policy = reply.Headers["Content-Security-Policy"].Split("; ");
            foreach (var part in new[] { "script-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'", "form-action 'self'" }) policy.ShouldContain(part, path);
            reply.Headers["X-Frame-Options"].ShouldBe("DENY", path);
            reply.Headers["Cross-Origin-Opener-Policy"].ShouldBe("same-origin", path);
            reply.Headers["Cross-Origin-Resource-Policy"].ShouldBe("same-origin", path);
            reply.Headers["Permissions-Policy"].ShouldContain("geolocation=()", customMessage: path);
            // What holds figures is kept by no cache, the page neither.
            if (path is "/" or "/api/v1/programmes") reply.Headers["Cache-Control"].ShouldContain("no-store", customMessage: path);
            // It came without TLS, and from loopback.
            reply.Headers.ShouldNotContainKey("Strict-Transport-Security");
            reply.Headers.ShouldNotContainKey("Server");
        }
    }

    [Fact]
    public async Task Health_OfAReadyService_IsOk()
    {
        foreach (var path in new[] { "/health/live", "/health/ready" })
            (await Reply.Of(await host.Http.GetAsync(path, Cancel))).Expect(HttpStatusCode.OK).Json.GetProperty("status").GetString().ShouldBe("ok");
    }

    [Fact]
    public async Task Dashboard_OfTheGrains_IsThere() =>
        (await host.Http.GetAsync("/ops/dashboard/", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [GeneratedRegex("src=\"([^\"]+)\"")]
    private static partial Regex Sources();
}
