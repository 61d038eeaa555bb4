using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Identity;

public sealed class IssuerAwayTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Token_WhileTheIssuerDoesNotAnswer_IsToBeSentAgainRatherThanRefused()
    {
        await using var host = new ApiHost(null, ("Identity:Authority", "http://127.0.0.1:1"), ("Identity:ClientId", "pages"), ("ModelWard:Samples", "false"));
        await host.InitializeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/programmes") { Headers = { Authorization = new("Bearer", "a.b.c") } };

        using var answer = await host.Http.SendAsync(request, Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
    }
}
