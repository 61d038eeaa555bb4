using System.Net;
using ModelWard.Api.Tests.Host;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.RateLimits;

public sealed class RateLimitTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_MoreThanTheBurst_AreRefusedUntilTheBucketFillsAgainAndHealthStaysFree()
    {
        await using var host = await Start(("RequestsPerSecond", "1"), ("Burst", "5"));

        var replies = new List<Reply>();
        for (var i = 0; i < 12; i++) replies.Add(await host.Get("/programmes"));

        replies.Take(5).ShouldAllBe(reply => reply.Status == HttpStatusCode.OK);
        var refused = replies.First(reply => reply.Status != HttpStatusCode.OK).ExpectProblem(429, "requests");
        refused.Json.GetProperty("errors")[0].GetProperty("allowed").GetString().ShouldBe("1 a second of one user, 5 at once after a rest");
        refused.Headers["Retry-After"].ShouldBe("1");
        // Paths that lead nowhere count, too; what is no API does not.
        (await host.Get("/nothing")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        for (var i = 0; i < 20; i++) (await host.Http.GetAsync("/health/live", Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.Http.GetAsync("/", Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        // It fills again, however long that takes here.
        while ((await host.Get("/programmes")).Status != HttpStatusCode.OK) await Task.Delay(TimeSpan.FromMilliseconds(100), Stop);
    }

    [Fact]
    public async Task Events_OfARun_AreFree()
    {
        await using var host = await Start(("RequestsPerSecond", "1"), ("Burst", "2"));
        for (var i = 0; i < 4; i++) await host.Get("/programmes");

        // Refused for what it is, not for how often it is asked for.
        for (var i = 0; i < 10; i++) (await host.Get("/runs/none/events")).ExpectProblem(404, "id");
    }

    [Fact]
    public async Task Computations_MoreThanOneAndOneInLine_AreRefusedAndTheOthersAnswered()
    {
        await using var host = await Start(("Computing", "1"), ("Waiting", "1"));

        var replies = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => host.Post("/whatif/futures?replications=1000", Documents.Scenario(capital: 60_000 + i))));

        replies.Count(reply => reply.Status == HttpStatusCode.OK).ShouldBeGreaterThanOrEqualTo(2);
        var refused = replies.Where(reply => reply.Status != HttpStatusCode.OK).ToList();
        refused.ShouldNotBeEmpty();
        foreach (var reply in refused)
        {
            reply.ExpectProblem(429, "computations").Json.GetProperty("errors")[0].GetProperty("allowed").GetString().ShouldBe("1 of one user at a time, and 1 in line");
            reply.Headers["Retry-After"].ShouldBe("2");
        }
        // The line is empty again.
        (await host.Post("/whatif", Documents.Scenario())).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Strangers_OfOneAddress_AreRefusedBeforeTheyAreAskedWhoTheyAreAndUsersAreNot()
    {
        await using var issuer = await Issuer.Start();
        await using var host = new ApiHost(null,
            ("Identity:Authority", issuer.Address), ("Identity:ClientId", Issuer.PagesClient), ("RateLimits:AnonymousPerMinute", "5"), ("RateLimits:RequestsPerSecond", "10000"));
        await host.InitializeAsync();
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.Http.BaseAddress };

        foreach (var path in new[] { "/api/v1/programmes", "/signin-oidc" })
        {
            for (var i = 0; i < 5; i++) (await http.GetAsync(path, Stop)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests, path);
            var refused = (await Reply.Of(await http.GetAsync(path, Stop))).ExpectProblem(429, "requests");
            int.Parse(refused.Headers["Retry-After"]).ShouldBeInRange(1, 12);
        }
        // A token that does not hold makes nobody a user.
        http.DefaultRequestHeaders.Authorization = new("Bearer", "guess");
        (await http.GetAsync("/api/v1/programmes", Stop)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        http.DefaultRequestHeaders.Authorization = new("Bearer", issuer.Sign(new Person("An", ["viewer"])));
        (await http.GetAsync("/api/v1/programmes", Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<ApiHost> Start(params (string Key, string Value)[] limits)
    {
        var host = new ApiHost(null, [.. limits.Select(limit => ($"RateLimits:{limit.Key}", limit.Value))]);
        await host.InitializeAsync();
        return host;
    }
}
