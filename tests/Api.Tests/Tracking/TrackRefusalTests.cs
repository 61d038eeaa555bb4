using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Tracking;

public sealed class TrackRefusalTests(ApiHost host)
{
    private const string Track = "/programmes/hcmc/track";

    [Theory]
    [InlineData("", "replications", "1", "a whole number from 2 to 2000")]
    [InlineData("/wards", "replications", "2001", "a whole number from 2 to 2000")]
    [InlineData("/warnings", "risk", "1.1", "a number from 0 to 1 with at most 6 decimal places")]
    [InlineData("/visits", "risk", "0.1234567", "a number from 0 to 1 with at most 6 decimal places")]
    [InlineData("", "visitsAMonth", "0", "a whole number from 1 to 1000")]
    [InlineData("/visits", "visitsAMonth", "1001", "a whole number from 1 to 1000")]
    [InlineData("/wards", "status", "tardy", "one of recognized, onTime, atRisk, late, declined, notPlanned")]
    [InlineData("/warnings", "kind", "late", "one of limitExceeded, milestoneAtRisk, declined, recognitionLate, startLate, atRisk, overspent, behind, officersShort")]
    [InlineData("/wards", "district", "9", "the code of a district of hcmc")]
    [InlineData("/wards", "ward", "9", "the code of a ward of hcmc")]
    [InlineData("/warnings", "district", "9", "the code of a district of hcmc")]
    [InlineData("/wards", "pageSize", "1001", "a whole number from 1 to 1000")]
    [InlineData("/visits", "format", "ods", "one of json, csv, xlsx")]
    [InlineData("", "status", "late", "one of from, replications, risk, visitsAMonth")]
    public async Task Query_NotAllowed_NamesFieldValueAndWhatIs(string path, string field, string value, string allowed)
    {
        var error = (await host.Get($"{Track}{path}?{field}={value}")).ExpectProblem(400, field).Json.GetProperty("errors")[0];
        (error.GetProperty("value").GetString(), error.GetProperty("allowed").GetString()).ShouldBe((value, allowed));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public async Task From_OtherThanThisYearOrTheNext_IsRefused(int later)
    {
        var year = host.Today().Year;
        foreach (var path in new[] { "", "/wards", "/warnings", "/visits" })
        {
            var error = (await host.Get($"{Track}{path}?from={year + later}")).ExpectProblem(400, "from").Json.GetProperty("errors")[0];
            error.GetProperty("allowed").GetString().ShouldBe($"a whole number from {year} to {year + 1}");
        }
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("no such code")]
    public async Task Programme_Unknown_IsNotFound(string programme)
    {
        foreach (var path in new[] { "", "/wards", "/warnings", "/visits" }) (await host.Get($"/programmes/{programme}/track{path}")).ExpectProblem(404, "programme");
    }
}
