using System.Net;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;

namespace ModelWard.Api.Tests.WhatIf;

public sealed class OptimalTests(ApiHost host)
{
    [Fact]
    public async Task WhatIf_OptimalPolicy_AnswersAnOutcomeWithItsProof()
    {
        var outcome = (await host.Post("/whatif", Documents.Optimal())).Expect(HttpStatusCode.OK).Json;

        outcome.GetProperty("fingerprint").GetString()!.Length.ShouldBe(64);
        outcome.TryGetProperty("preview", out _).ShouldBeFalse();
        var proof = outcome.GetProperty("proof");
        proof.GetProperty("starts").GetInt32().ShouldBe(2);
        proof.GetProperty("value").GetDecimal().ShouldBeLessThanOrEqualTo(proof.GetProperty("bound").GetDecimal());
        proof.GetProperty("count").GetInt32().ShouldBe(outcome.GetProperty("years")[1].GetProperty("recognized").GetInt32());
        proof.GetProperty("countProved").GetBoolean().ShouldBe(proof.GetProperty("count").GetInt32() == proof.GetProperty("countBound").GetInt32());
        proof.GetProperty("certificate").TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task WhatIf_Preview_SaysSoAndHasNeitherFingerprintNorCertificate()
    {
        var preview = (await host.Post("/whatif?preview=true", Documents.Optimal())).Expect(HttpStatusCode.OK).Json;

        preview.GetProperty("preview").GetBoolean().ShouldBeTrue();
        preview.TryGetProperty("fingerprint", out _).ShouldBeFalse();
        preview.GetProperty("proof").TryGetProperty("certificate", out _).ShouldBeFalse();
        var full = (await host.Post("/whatif?preview=false", Documents.Optimal())).Expect(HttpStatusCode.OK).Json;
        full.TryGetProperty("fingerprint", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task WhatIf_OfARulePolicy_PassesOverStartsAndPreview()
    {
        var bare = (await host.Post("/whatif", Documents.Scenario())).Json;
        var asked = (await host.Post("/whatif?starts=9&preview=true", Documents.Scenario())).Expect(HttpStatusCode.OK).Json;

        asked.GetProperty("fingerprint").GetString().ShouldBe(bare.GetProperty("fingerprint").GetString());
        asked.TryGetProperty("proof", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Outcome_OfAStoredOptimalScenario_TakesStartsAndFormats()
    {
        var id = await Store(Documents.Optimal());
        var two = (await host.Get($"/scenarios/{id}/outcome")).Expect(HttpStatusCode.OK).Json;
        var nine = (await host.Get($"/scenarios/{id}/outcome?starts=9")).Expect(HttpStatusCode.OK).Json;

        (Starts(two), Starts(nine)).ShouldBe((2, 9));
        (await host.Get($"/scenarios/{id}/outcome?format=csv&table=wards&starts=2")).Expect(HttpStatusCode.OK).MediaType.ShouldBe("text/csv");
        Starts((await host.Post("/whatif?starts=9", Documents.Optimal())).Json).ShouldBe(9);
    }

    [Fact]
    public async Task Cohort_OfAnOptimalPlan_NamesThePlanAsReasonAndNoRank()
    {
        var id = await Store(Documents.Optimal());
        var items = (await host.Get($"/scenarios/{id}/cohorts/2023")).Expect(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().ToList();

        items.ShouldNotBeEmpty();
        items.ShouldAllBe(item => item.GetProperty("reason").GetString() == "optimal");
        items.ShouldAllBe(item => item.GetProperty("rank").ValueKind == System.Text.Json.JsonValueKind.Null);
        (await host.Get($"/scenarios/{id}/cohorts/2023?format=csv")).Expect(HttpStatusCode.OK).Text.ShouldContain(",optimal,,");
    }

    [Fact]
    public async Task NoPlan_ThatIsProved_IsInfeasibleAndPointsToTheClash()
    {
        var impossible = Documents.Optimal(("milestones", """[{"year":2023,"share":1}]"""));
        var id = await Store(impossible);

        foreach (var path in new[] { $"/scenarios/{id}/outcome", $"/scenarios/{id}/cohorts/2023" })
        {
            var problem = (await host.Get(path)).ExpectProblem(422, "limits").Json;
            problem.GetProperty("type").GetString().ShouldBe("urn:modelward:problem:infeasible");
            problem.GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain($"/api/v1/scenarios/{id}/clash");
        }
        (await host.Post("/whatif", impossible)).ExpectProblem(422, "limits").Json
            .GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain("/api/v1/whatif/clash");
    }

    [Fact]
    public async Task NoPlan_BecauseOfWhatHasBegun_NamesLimitYearAndShortage()
    {
        (await host.Import("begun", SmallProgramme.Tables("begun"))).Expect(HttpStatusCode.OK);
        var scenario = """
            {"programme":"begun","firstYear":2026,"lastYear":2027,"policy":"optimal","limits":[
              {"year":2026,"capital":290,"upkeep":150,"officers":0,"floorArea":80,"guidance":1},
              {"year":2027,"capital":0,"upkeep":239,"officers":0,"floorArea":0,"guidance":0}]}
            """;

        var problem = (await host.Post("/whatif", scenario)).ExpectProblem(422, "limits[0].capital").Json;

        problem.GetProperty("type").GetString().ShouldBe("urn:modelward:problem:infeasible");
        var errors = problem.GetProperty("errors").EnumerateArray().ToList();
        errors.Select(error => error.GetProperty("path").GetString()).ShouldBe(["limits[0].capital", "limits[1].upkeep"], ignoreOrder: true);
        errors.Single(error => error.GetProperty("path").GetString() == "limits[0].capital").GetProperty("value").GetString().ShouldBe("10 short in 2026");
    }

    private async Task<string> Store(string document) =>
        (await host.Post("/scenarios", document)).Expect(HttpStatusCode.Created).Json.GetProperty("id").GetString()!;

    private static int Starts(System.Text.Json.JsonElement outcome) => outcome.GetProperty("proof").GetProperty("starts").GetInt32();
}
