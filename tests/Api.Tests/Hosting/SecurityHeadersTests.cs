using ModelWard.Api.Tests.Host;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>What headers say behind a proxy that speaks TLS, under a name of the service.</summary>
public sealed class SecurityHeadersTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https", "modelward.example.org", true)]
    [InlineData("http", "modelward.example.org", false)]
    [InlineData("https", "127.0.0.1", false)]
    public async Task StrictTransportSecurity_OverTlsUnderANameOfTheService_IsSentAndOtherwiseNot(string scheme, string name, bool sent)
    {
        await using var issuer = await Issuer.Start();
        await using var host = new ApiHost(null,
            ("Identity:Authority", issuer.Address), ("Identity:ClientId", Issuer.PagesClient), ("Identity:AllowedHosts:0", "modelward.example.org"));
        await host.InitializeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/signed-out");
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("X-Forwarded-Host", name);
        request.Headers.Add("X-Forwarded-For", "10.1.2.3");

        var reply = await Reply.Of(await host.Http.SendAsync(request, Stop));

        reply.Expect(System.Net.HttpStatusCode.OK).Headers.ContainsKey("Strict-Transport-Security").ShouldBe(sent);
        if (sent) reply.Headers["Strict-Transport-Security"].ShouldBe("max-age=31536000");
        // The form that signs out leads to the issuer.
        reply.Headers["Content-Security-Policy"].ShouldEndWith($"form-action 'self' {issuer.Address.TrimEnd('/')}");
    }
}
