using System.Net;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Tracking;

namespace ModelWard.Api.Tests.Forecasts;

/// <summary>The forecast that an adoption over HTTP keeps, its score before a year is over, and the calibration.</summary>
public sealed class ForecastTests(ApiHost host, ForecastTests.AdoptedOnce scheme) : IClassFixture<ForecastTests.AdoptedOnce>
{
    private const string Forecasts = "/programmes/forecasted/forecasts";

    [Fact]
    public async Task Forecasts_AfterAnAdoption_HoldItsOwnOnceAndForEver()
    {
        var list = await Kept();

        list.Headers["ETag"].ShouldBe("\"1\"");
        var head = list.Json.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (head.GetProperty("decision").GetString(), head.GetProperty("occasion").GetString(), head.GetProperty("replications").GetInt32(), head.GetProperty("wards").GetInt32())
            .ShouldBe((scheme.Decision, "adoption", 100, 4));
        var fingerprint = head.GetProperty("fingerprint").GetString()!;
        var one = (await host.Get($"{Forecasts}/{fingerprint}")).Expect(HttpStatusCode.OK);
        one.Headers["ETag"].ShouldBe($"\"{fingerprint}\"");
        one.Json.GetProperty("wards").EnumerateArray().Select(ward => ward.GetProperty("ward").GetString()).ShouldBe(["00001", "00002", "00003", "00123"]);
        // Nothing in the scheme is uncertain: 00123 and 00002 at the end of the first year, all from the second on.
        one.Json.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("recognized").GetProperty("p50").GetInt32()).ShouldBe([2, 4, 4, 4]);
        one.Json.GetProperty("all").GetDecimal().ShouldBe(1);
    }

    [Theory]
    [InlineData("csv", 1 + 4 * 4, "ward,year,chance")]
    [InlineData("xlsx", 0, "")]
    public async Task Forecast_AsAFile_IsNamedByItsFingerprint(string format, int lines, string columns)
    {
        var fingerprint = (await Kept()).Json.GetProperty("items")[0].GetProperty("fingerprint").GetString()!;

        var file = (await host.Get($"{Forecasts}/{fingerprint}?format={format}")).Expect(HttpStatusCode.OK);

        file.Headers["X-ModelWard-Fingerprint"].ShouldBe(fingerprint);
        file.Headers["Content-Disposition"].ShouldContain(fingerprint[..12]);
        if (format != "csv") return;
        var rows = file.Text.TrimStart('\ufeff').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        (rows.Length, rows[0]).ShouldBe((lines, columns));
    }

    [Fact]
    public async Task Score_BeforeAYearIsOver_ScoresNothingAndSaysOfWhat()
    {
        await Kept();

        var view = (await host.Get($"{Forecasts}/score?decision={scheme.Decision}")).Expect(HttpStatusCode.OK).Json;

        (view.GetProperty("through").GetInt32(), view.GetProperty("kept").GetInt32(), view.GetProperty("scored").GetInt32()).ShouldBe((host.Today().Year - 1, 1, 0));
        view.GetProperty("score").GetProperty("total").GetProperty("recognized").GetProperty("figures").GetInt32().ShouldBe(0);
        (await host.Get($"{Forecasts}/score?format=csv")).Expect(HttpStatusCode.OK).Text.ShouldContain("recognized_coverage_low");
        (await host.Get($"{Forecasts}/reliability")).Expect(HttpStatusCode.OK).Json.GetProperty("total").GetInt32().ShouldBe(0);
        (await host.Get($"{Forecasts}?format=csv")).Expect(HttpStatusCode.OK).Text.ShouldContain("spend_p90_millions");
    }

    [Fact]
    public async Task PilotCohort_OfTheCity_IsNotScoredWhileNoOutcomeIsPublic()
    {
        var view = (await host.Get("/programmes/hcmc/forecasts/score?pilot=2023")).Expect(HttpStatusCode.OK).Json;

        view.GetProperty("pilot").GetProperty("wards").GetInt32().ShouldBe(19);
        view.GetProperty("pilot").GetProperty("recorded").GetInt32().ShouldBe(0);
        view.GetProperty("score").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Calibration_OfAYoungScheme_ProposesNothingAndSaysWhy()
    {
        var view = (await host.Get("/programmes/forecasted/calibration")).Expect(HttpStatusCode.OK).Json;

        view.GetProperty("decision").GetString().ShouldBe(scheme.Decision);
        view.GetProperty("draft").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        view.GetProperty("calibration").GetProperty("settings").EnumerateArray().Select(setting => setting.GetProperty("verdict").GetString()).Distinct().ShouldBe(["tooFew", "notRecorded"], ignoreOrder: true);
        (await host.Get("/programmes/forecasted/calibration?format=csv")).Expect(HttpStatusCode.OK).Text.ShouldContain("worksDelay,tooFew");
    }

    [Theory]
    [InlineData("/programmes/nowhere/forecasts", 404, "programme")]
    [InlineData("/programmes/forecasted/forecasts?quarter=1", 400, "quarter")]
    [InlineData("/programmes/forecasted/forecasts/abc", 404, "fingerprint")]
    [InlineData("/programmes/forecasted/forecasts/score?pilot=1", 400, "pilot")]
    [InlineData("/programmes/forecasted/forecasts/score?pilot=2024", 400, "pilot")]
    [InlineData("/programmes/forecasted/forecasts/score?decision=forecasted-9", 400, "decision")]
    [InlineData("/programmes/forecasted/forecasts/reliability?format=pdf", 400, "format")]
    [InlineData("/programmes/nowhere/calibration", 404, "programme")]
    [InlineData("/programmes/hcmc/calibration", 409, "programme")]
    public async Task Asking_ForWhatIsNotThere_NamesTheField(string path, int status, string field) => (await host.Get(path)).ExpectProblem(status, field);

    // Nobody waits for it at an adoption.
    private async Task<Reply> Kept()
    {
        while (true)
        {
            var list = (await host.Get(Forecasts)).Expect(HttpStatusCode.OK);
            if (list.Json.GetProperty("total").GetInt32() > 0) return list;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A programme of its own: its forecasts are counted.</summary>
    public sealed class AdoptedOnce(ApiHost host) : IAsyncLifetime
    {
        /// <summary>Id of the decision.</summary>
        public string Decision { get; private set; } = "";

        public async ValueTask InitializeAsync() => Decision = await host.AdoptScheme("forecasted");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
