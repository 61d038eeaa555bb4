using System.Net;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Certificates;

public sealed class CertificateTests(ApiHost host)
{
    [Fact]
    public async Task Certificate_OfAStoredScenario_IsAFileThatVerifies()
    {
        var id = (await host.Post("/scenarios", Documents.Optimal())).Json.GetProperty("id").GetString();
        var file = (await host.Get($"/scenarios/{id}/certificate")).Expect(HttpStatusCode.OK);
        file.MediaType.ShouldBe("application/json");
        file.Headers["Content-Disposition"].ShouldContain($"hcmc-{id}-certificate-minh-hoa-illustrative.json");
        file.Headers["X-ModelWard-Illustrative"].ShouldBe("true");
        file.Json.GetProperty("data").GetProperty("wards").GetArrayLength().ShouldBe(249);

        var verdict = (await host.Post("/certificates/verify", file.Text)).Expect(HttpStatusCode.OK).Json;

        verdict.GetProperty("faults").GetArrayLength().ShouldBe(0, verdict.GetRawText());
        verdict.GetProperty("valid").GetBoolean().ShouldBeTrue();
        verdict.GetProperty("sameAsRegister").GetBoolean().ShouldBeTrue();
        verdict.GetProperty("value").GetDecimal().ShouldBe(file.Json.GetProperty("value").GetDecimal());
        verdict.GetProperty("count").GetInt32().ShouldBe(file.Json.GetProperty("count").GetInt32());
        decimal.Floor(verdict.GetProperty("countBound").GetDecimal()).ShouldBe(file.Json.GetProperty("countBound").GetDecimal());
    }

    [Fact]
    public async Task Certificate_OfADocument_IsTheOneInItsProofWithTheData()
    {
        var file = JsonNode.Parse((await host.Post("/whatif/certificate?starts=4", Documents.Optimal())).Expect(HttpStatusCode.OK).Text)!.AsObject();
        file.Remove("data").ShouldBeTrue();

        var proof = JsonNode.Parse((await host.Post("/whatif?starts=4", Documents.Optimal())).Text)!["proof"]!;

        file.ToJsonString().ShouldBe(proof["certificate"]!.ToJsonString());
        (await host.Post("/certificates/verify", file.ToJsonString())).Expect(HttpStatusCode.OK).Json.GetProperty("valid").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Verify_TamperedCertificate_IsNotValidAndSaysWhere()
    {
        var file = JsonNode.Parse((await host.Post("/whatif/certificate", Documents.Optimal())).Text)!;
        file["value"] = file["value"]!.GetValue<decimal>() + 1;

        var verdict = (await host.Post("/certificates/verify", file.ToJsonString())).Expect(HttpStatusCode.OK).Json;

        verdict.GetProperty("valid").GetBoolean().ShouldBeFalse();
        verdict.GetProperty("faults").EnumerateArray().Select(fault => fault.GetProperty("path").GetString()).ShouldContain("value");
    }

    [Fact]
    public async Task Verify_WithoutData_NeedsARegisterThatHoldsTheSame()
    {
        var file = JsonNode.Parse((await host.Post("/whatif/certificate", Documents.Optimal())).Text)!.AsObject();
        file.Remove("data");
        file["dataHash"] = new string('0', 64);
        (await host.Post("/certificates/verify", file.ToJsonString())).ExpectProblem(409, "dataHash");
        file["scenario"]!["programme"] = "elsewhere";
        (await host.Post("/certificates/verify", file.ToJsonString())).ExpectProblem(400, "data");
    }
}
