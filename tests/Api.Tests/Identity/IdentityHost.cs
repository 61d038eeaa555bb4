using System.Net.Http.Headers;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Identity;
using ModelWard.SignIn;

[assembly: AssemblyFixture(typeof(IdentityHost))]

namespace ModelWard.Api.Tests.Identity;

/// <summary>The product with an issuer of identities.</summary>
public sealed class IdentityHost : IAsyncLifetime
{
    private readonly string _secret = Path.GetTempFileName();
    private ApiHost? _host;

    public Issuer Issuer { get; private set; } = null!;

    public ApiHost Host => _host!;

    public Uri Address => Host.Http.BaseAddress!;

    public async ValueTask InitializeAsync()
    {
        Issuer = await Issuer.Start();
        await File.WriteAllTextAsync(_secret, Issuer.PagesSecret + "\n");
        _host = new ApiHost(null, ("Identity:Authority", Issuer.Address), ("Identity:ClientId", Issuer.PagesClient), ("Identity:ClientSecretFile", _secret),
            // Every endpoint is asked with every bad token, from one address.
            ("RateLimits:AnonymousPerMinute", "1000000"), ("RateLimits:RequestsPerSecond", "10000"));
        await _host.InitializeAsync();
        await Issuer.Know(Address.ToString().TrimEnd('/'));
    }

    /// <summary>A client that presents a token, or none, and follows no redirect.</summary>
    public HttpClient With(string? token)
    {
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        if (token is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
        await Issuer.DisposeAsync();
        File.Delete(_secret);
    }
}
