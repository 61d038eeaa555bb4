using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Problems;

public sealed class BadInputTests(ApiHost host)
{
    public static TheoryData<string> Names => [.. BadInputs.All.Select(bad => bad.Name)];

    [Fact]
    public void Table_OfBadInput_HasAtLeastSixtyCasesOfDifferentNames()
    {
        BadInputs.All.Count().ShouldBeGreaterThanOrEqualTo(60);
        BadInputs.All.Select(bad => bad.Name).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task BadInput_OfEveryKind_IsAProblemThatNamesTheFieldAndChangesNothing(string name)
    {
        var bad = BadInputs.All.Single(one => one.Name == name);
        var before = await State();
        using var content = bad.Content();
        var reply = await host.Send(bad.Method, bad.Path, content, bad.IfMatch, bad.Key);
        reply.ExpectProblem(bad.Status, bad.Error);
        (await State()).ShouldBe(before);
        (await host.Http.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Body_Of100Megabytes_Is413AndTheProcessLivesOn()
    {
        var before = await State();
        foreach (var (path, mediaType) in new[] { ("/whatif", "application/json"), ("/programmes/hcmc/import?table=levels", "text/csv") })
        {
            using var content = new StreamContent(new Endless(100 * 1024 * 1024));
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            content.Headers.ContentLength = 100 * 1024 * 1024;
            using var request = new HttpRequestMessage(HttpMethod.Post, Asking.Api + path) { Content = content };
            // As curl does: the answer comes before the body is sent.
            request.Headers.ExpectContinue = true;
            using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
            (await Reply.Of(answer)).ExpectProblem(413, "body");
        }
        (await State()).ShouldBe(before);
    }

    [Fact]
    public async Task Body_TooLongAndOfUnknownLength_Is413()
    {
        using var content = new StreamContent(new Endless(17 * 1024 * 1024));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, Asking.Api + "/whatif") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        (await Reply.Of(answer)).ExpectProblem(413, "body");
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xFF, 0xFE, (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    [InlineData(new byte[] { (byte)'{', (byte)'"', (byte)'p', (byte)'"', (byte)':', (byte)'"', 0xC3, 0x28, (byte)'"', (byte)'}' })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0 })]
    [InlineData(new byte[] { 0 })]
    public async Task Body_OfBytesThatAreNoUtf8_Is400(byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new("application/json") } };
        var reply = (await host.Send(HttpMethod.Post, "/whatif", content)).Expect(HttpStatusCode.BadRequest);
        reply.MediaType.ShouldBe("application/problem+json");
        reply.Paths.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Change_FromAPageOfAnotherSite_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Asking.Api + "/programmes/hcmc/import?table=levels")
        {
            Content = new StringContent("ward,C01\n26968,1\n", System.Text.Encoding.UTF8, "text/csv"),
            Headers = { { "Origin", "https://example.org" } },
        };
        (await Reply.Of(await host.Http.SendAsync(request, TestContext.Current.CancellationToken))).ExpectProblem(403, "Origin");
    }

    [Fact]
    public async Task Request_UnderAnotherHostName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Asking.Api + "/programmes") { Headers = { Host = "modelward.example.org" } };
        (await Reply.Of(await host.Http.SendAsync(request, TestContext.Current.CancellationToken))).ExpectProblem(400, "Host");
    }

    private async Task<string> State()
    {
        var version = (await host.Get("/programmes/hcmc")).Json.GetProperty("snapshotVersion").GetInt64();
        return $"{version} {(await host.Get("/scenarios?pageSize=1000")).Text}";
    }
}
