using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelWard.Api.Tests.Host;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Identity;

/// <summary>Behind a proxy that speaks TLS, under a name of the service, cookies have the prefixes that bind them to it.</summary>
public sealed class IdentityCookiesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cookies_BeyondLoopback_AreSecureAndCarryThePrefixes()
    {
        await using var issuer = await Issuer.Start();
        await using var host = new ApiHost(null,
            ("Identity:Authority", issuer.Address), ("Identity:ClientId", Issuer.PagesClient), ("Identity:AllowedHosts:0", "modelward.example.org"));
        await host.InitializeAsync();
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Http.BaseAddress };

        var signingIn = await Ask(http, "/wards");
        signingIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var set = signingIn.Headers.GetValues("Set-Cookie").ToArray();
        set.Length.ShouldBe(2);
        set.ShouldAllBe(cookie => cookie.StartsWith("__Secure-modelward-", StringComparison.Ordinal) && cookie.Contains("; secure", StringComparison.Ordinal));

        var session = host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get("cookie").Cookie;
        (session.Name, session.Path, session.SecurePolicy, session.HttpOnly, session.Domain).ShouldBe(("__Host-modelward", "/", CookieSecurePolicy.Always, true, null));
        var forms = host.Services.GetRequiredService<IOptions<Microsoft.AspNetCore.Antiforgery.AntiforgeryOptions>>().Value.Cookie;
        (forms.Name, forms.Path, forms.SecurePolicy, forms.HttpOnly, forms.Domain).ShouldBe(("__Host-modelward-form", "/", CookieSecurePolicy.Always, true, null));

        (await Ask(http, "/signed-out")).Headers.GetValues("Clear-Site-Data").Single().ShouldBe("\"cache\", \"storage\"");
    }

    private static Task<HttpResponseMessage> Ask(HttpClient http, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in new[] { ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "modelward.example.org"), ("X-Forwarded-For", "10.1.2.3"), ("Accept", "text/html") })
            request.Headers.TryAddWithoutValidation(name, value);
        return http.SendAsync(request, Stop);
    }
}
