using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Authentication;
using System.Text;
using System.Text.Json;
using ModelWard.Api.Tests.Host;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Deploy;

/// <summary>The sample proxy, run by nginx itself before the product.</summary>
public sealed class ProxyTests(ProxyTests.Site site) : IClassFixture<ProxyTests.Site>
{
    private const byte Alert = 21, Handshake = 22, ProtocolVersion = 70;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PlainHttp_IsSentOnToTls()
    {
        Require();
        using var http = site.Proxy.Client();

        using var answer = await http.GetAsync(new Uri($"http://{Proxy.Name}/wards?q=ben%20thanh"), Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.OriginalString.ShouldBe($"https://{Proxy.Name}/wards?q=ben%20thanh");
    }

    [Fact]
    public async Task Tls_ServesPagesAndSaysThatItIsToBeUsedAlways()
    {
        Require();
        using var http = site.Proxy.Client();

        using var health = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), Stop);
        http.DefaultRequestHeaders.Add("Accept", "text/html");
        using var page = await http.GetAsync(new Uri("/", UriKind.Relative), Stop);
        using var operations = await http.GetAsync(new Uri("/ops/dashboard/", UriKind.Relative), Stop);

        health.StatusCode.ShouldBe(HttpStatusCode.OK);
        health.Headers.GetValues("Strict-Transport-Security").ShouldContain("max-age=31536000");
        // The product knows that the browser came over TLS.
        page.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Uri.UnescapeDataString(page.Headers.Location!.Query).ShouldContain($"https://{Proxy.Name}/signin-oidc");
        page.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
        operations.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "operators have a network of their own");
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task Tls_OfApprovedVersions_IsTaken(SslProtocols version)
    {
        Require();
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, site.Proxy.Port, Stop);
        await using var tls = new SslStream(tcp.GetStream());

        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = Proxy.Name, EnabledSslProtocols = version, RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == $"CN={Proxy.Name}" }, Stop);

        tls.SslProtocol.ShouldBe(version);
    }

    // Written by hand: the system's own TLS may refuse an old version before the proxy has seen it.
    [Theory]
    [InlineData(1, Alert)]
    [InlineData(2, Alert)]
    [InlineData(3, Handshake)]
    public async Task Tls_OfOlderVersions_IsRefused(byte minor, byte expected)
    {
        Require();
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, site.Proxy.Port, Stop);
        var stream = tcp.GetStream();
        await stream.WriteAsync(Hello(minor), Stop);
        var answer = new byte[7];
        await stream.ReadExactlyAsync(answer, Stop);

        answer[0].ShouldBe(expected);
        if (expected == Alert) answer[6].ShouldBe(ProtocolVersion);
    }

    [Fact]
    public async Task WebSocket_OfAPageOverTls_PassesToTheProcess()
    {
        Require();
        using var http = site.Proxy.Client();
        http.DefaultRequestHeaders.Authorization = new("Bearer", site.Issuer.Sign(new Person("An", ["viewer"])));
        http.DefaultRequestHeaders.Add("Origin", $"https://{Proxy.Name}");
        using var negotiated = await http.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null, Stop);
        negotiated.StatusCode.ShouldBe(HttpStatusCode.OK);
        var connection = JsonDocument.Parse(await negotiated.Content.ReadAsStringAsync(Stop)).RootElement.GetProperty("connectionToken").GetString();
        using var socket = new ClientWebSocket();

        await socket.ConnectAsync(new Uri($"wss://{Proxy.Name}/_blazor?id={connection}"), http, Stop);
        await socket.SendAsync(Encoding.UTF8.GetBytes("""{"protocol":"blazorpack","version":1}""" + "\u001e"), WebSocketMessageType.Text, endOfMessage: true, Stop);
        var buffer = new byte[64];
        var answer = await socket.ReceiveAsync(buffer, Stop);

        Encoding.UTF8.GetString(buffer, 0, answer.Count).ShouldBe("{}\u001e");
    }

    private static void Require() => Assert.SkipUnless(Proxy.Missing is null, Proxy.Missing ?? "");

    // A client's first message in the version 3.minor: 1 is TLS 1.0, 3 is TLS 1.2. It takes signatures by RSA with SHA-256.
    private static byte[] Hello(byte minor)
    {
        byte[] suites = [0x00, 0x9C, 0x00, 0x9D, 0x00, 0x2F, 0x00, 0x35];
        byte[] body = [3, minor, .. Enumerable.Repeat((byte)7, 32), 0, 0, (byte)suites.Length, .. suites, 1, 0, 0, 10, 0, 13, 0, 6, 0, 4, 4, 1, 8, 4];
        byte[] message = [1, 0, 0, (byte)body.Length, .. body];
        return [Handshake, 3, 1, 0, (byte)message.Length, .. message];
    }

    /// <summary>The product where people sign in, behind the proxy.</summary>
    public sealed class Site : IAsyncLifetime
    {
        private readonly string _secret = Path.GetTempFileName();
        private ApiHost? _api;
        private Proxy? _proxy;

        public Issuer Issuer { get; private set; } = null!;

        internal Proxy Proxy => _proxy!;

        public async ValueTask InitializeAsync()
        {
            if (Proxy.Missing is not null) return;
            Issuer = await Issuer.Start();
            await File.WriteAllTextAsync(_secret, Issuer.PagesSecret, Stop);
            _api = new ApiHost(null, ("Identity:Authority", Issuer.Address), ("Identity:ClientId", Issuer.PagesClient), ("Identity:ClientSecretFile", _secret),
                ("Identity:AllowedHosts:0", Proxy.Name), ("Identity:KnownProxies:0", "127.0.0.1"));
            await _api.InitializeAsync();
            _proxy = await Proxy.Start(_api.Http.BaseAddress!, Stop);
        }

        public async ValueTask DisposeAsync()
        {
            if (_proxy is not null) await _proxy.DisposeAsync();
            if (_api is not null) await _api.DisposeAsync();
            if (Issuer is not null) await Issuer.DisposeAsync();
            File.Delete(_secret);
        }
    }
}
