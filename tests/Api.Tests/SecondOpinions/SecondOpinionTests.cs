using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.SecondOpinions;

public sealed class SecondOpinionTests(ApiHost host)
{
    // Is killed when it is given one second, hangs when it is given more.
    private const string Failing = """q=$(cat); case "$q" in *'"seconds":1,'*) kill -9 $$;; *) exec sleep 1000;; esac""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SecondOpinion_OfTheBaselineByScip_IsCheckedAndNotAboveOurBound()
    {
        var opinion = (await host.Post("/scenarios/baseline/second-opinion?solver=SCIP&seconds=5", "")).Expect(HttpStatusCode.OK).Json;

        opinion.GetProperty("solver").GetString().ShouldBe("SCIP");
        opinion.GetProperty("status").GetString().ShouldBeOneOf("optimal", "feasible", "notFound");
        opinion.GetProperty("ours").GetProperty("bound").GetDecimal().ShouldBeGreaterThan(0);
        if (opinion.GetProperty("status").GetString() == "notFound") return;
        opinion.GetProperty("feasible").GetBoolean().ShouldBeTrue(opinion.ToString());
        opinion.GetProperty("value").GetDecimal().ShouldBeLessThanOrEqualTo(opinion.GetProperty("ours").GetProperty("bound").GetDecimal());
        opinion.GetProperty("count").GetInt32().ShouldBe(opinion.GetProperty("plan").GetArrayLength());
        opinion.GetProperty("explanation").GetProperty("vi").GetString().ShouldStartWith("SCIP tìm được");
    }

    [Theory]
    [InlineData("SCIP")]
    [InlineData("CBC")]
    [InlineData("SAT")]
    public async Task SecondOpinion_OfASmallDocument_IsOursToo(string solver)
    {
        var document = JsonNode.Parse(Documents.Scenario(capital: 9_000))!;
        document["objective"] = "wardYears";

        var opinion = (await host.Post($"/whatif/second-opinion?solver={solver}&seconds=20", document.ToJsonString())).Expect(HttpStatusCode.OK).Json;

        opinion.GetProperty("feasible").GetBoolean().ShouldBeTrue(opinion.ToString());
        opinion.GetProperty("value").GetDecimal().ShouldBeLessThanOrEqualTo(opinion.GetProperty("ours").GetProperty("bound").GetDecimal());
    }

    [Fact]
    public async Task SecondOpinion_SolverThatFails_IsAProblemThatSaysHowAndTheServiceGoesOn()
    {
        await using var failing = new ApiHost(settings:
        [
            ("ModelWard:SecondOpinion:Command:0", "/bin/sh"), ("ModelWard:SecondOpinion:Command:1", "-c"), ("ModelWard:SecondOpinion:Command:2", Failing),
            ("ModelWard:SecondOpinion:Grace", "00:00:00.5"),
        ]);
        await failing.InitializeAsync();

        var killed = (await failing.Post("/scenarios/baseline/second-opinion?seconds=1", "")).Expect(HttpStatusCode.BadGateway);
        Task<Reply> hanging;
        Reply meanwhile;
        // Whichever of the two comes first takes the turn; when it is the wrong one, once more.
        do
        {
            hanging = failing.Post("/scenarios/baseline/second-opinion?seconds=3", "");
            do meanwhile = await failing.Post("/scenarios/front-loaded/second-opinion?seconds=1", "");
            while (meanwhile.Status != HttpStatusCode.TooManyRequests && !hanging.IsCompleted);
        }
        while (hanging.IsCompleted && (await hanging).Status == HttpStatusCode.TooManyRequests);
        (await failing.Get("/scenarios/baseline/outcome")).Expect(HttpStatusCode.OK);

        killed.MediaType.ShouldBe("application/problem+json");
        killed.Json.GetProperty("type").GetString().ShouldBe("urn:modelward:problem:solver");
        killed.Json.GetProperty("detail").GetString().ShouldBe("It was killed by signal 9.");
        int.Parse(meanwhile.Expect(HttpStatusCode.TooManyRequests).Headers["Retry-After"]).ShouldBeInRange(1, 4);
        (await hanging).Expect(HttpStatusCode.BadGateway).Json.GetProperty("detail").GetString().ShouldBe("It gave no answer within 3.5 s; it was ended.");
        (await failing.Get("/scenarios/baseline/outcome")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SecondOpinion_BadQuestion_IsRefused()
    {
        (await host.Post("/scenarios/baseline/second-opinion?solver=HIGHS", "")).ExpectProblem(400, "solver");
        (await host.Post("/scenarios/baseline/second-opinion?seconds=61", "")).ExpectProblem(400, "seconds");
        (await host.Post("/scenarios/baseline/second-opinion?second=1", "")).ExpectProblem(400, "second");
        (await host.Post("/scenarios/nothing/second-opinion", "")).ExpectProblem(404, "id");
        (await host.Post("/whatif/second-opinion", Documents.With("programme", "\"no-such-programme\""))).ExpectProblem(400, "programme");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"problem\":1}")]
    public async Task Program_AsSolverWithoutAQuestion_EndsWithTwoAndStartsNothing(string input)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [ApiHost.ProductProgram, "solve"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (await process.StandardOutput.ReadToEndAsync(Cancel), await process.StandardError.ReadToEndAsync(Cancel));
        await process.WaitForExitAsync(Cancel);

        process.ExitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldStartWith("modelward solve: ");
    }
}
