using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ModelWard.Product;

namespace ModelWard.Api.Tests.Deploy;

/// <summary>The sample proxy of deploy/ as nginx runs it, on ports that anybody may open, with a certificate of its own, before one API process.</summary>
internal sealed class Proxy : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelward-nginx-");
    private readonly Task<string> _said;
    private readonly Process _nginx;

    private Proxy(string site)
    {
        var temporary = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(what => $"{what}_temp_path {_folder.FullName}/{what};\n"));
        var user = Environment.IsPrivilegedProcess ? "user root;\n" : "";
        var file = Path.Combine(_folder.FullName, "test.conf");
        File.WriteAllText(file, $"{user}daemon off;\npid {_folder.FullName}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{site.Replace("/etc/ssl/", _folder.FullName + "/", StringComparison.Ordinal)}\n}}\n");
        WriteCertificate();
        _nginx = Process.Start(new ProcessStartInfo(Program!, ["-p", _folder.FullName, "-c", file]) { RedirectStandardError = true })!;
        _said = _nginx.StandardError.ReadToEndAsync();
    }

    /// <summary>The name that it serves.</summary>
    public static string Name => "modelward.example";

    /// <summary>Why there can be none on this machine; null where there can.</summary>
    public static string? Missing => Program is null ? "nginx is not installed; eng/test.sh installs it." : null;

    /// <summary>Where it takes TLS.</summary>
    public int Port { get; private init; }

    /// <summary>Where it takes plain HTTP.</summary>
    public int PlainPort { get; private init; }

    private static string? Program => new[] { "/usr/sbin/nginx", "/usr/local/sbin/nginx" }.FirstOrDefault(File.Exists);

    /// <summary>Starts one before an API process.</summary>
    public static async Task<Proxy> Start(Uri api, CancellationToken cancellationToken)
    {
        var (port, plain) = (FreePort.Next(), FreePort.Next());
        var site = DeployFile.Text("proxy", "nginx.conf").Replace("listen 443 ", $"listen 127.0.0.1:{port} ", StringComparison.Ordinal).Replace("listen 80;", $"listen 127.0.0.1:{plain};", StringComparison.Ordinal)
            .Replace("10.0.0.5:5080", api.Authority, StringComparison.Ordinal).Replace("10.0.0.6:5080", api.Authority, StringComparison.Ordinal);
        var proxy = new Proxy(site) { Port = port, PlainPort = plain };
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        while (true)
        {
            if (proxy._nginx.HasExited) throw new InvalidOperationException($"nginx ended: {await proxy._said}");
            try
            {
                using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{plain}/"), cancellationToken);
                return proxy;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, cancellationToken);
            }
        }
    }

    /// <summary>A client that asks it by its name and trusts its certificate; nothing is looked up.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        ConnectCallback = async (context, cancellationToken) =>
        {
            var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port == 443 ? Port : PlainPort, cancellationToken);
            return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
        },
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == $"CN={Name}" },
    }) { BaseAddress = new Uri($"https://{Name}") };

    public async ValueTask DisposeAsync()
    {
        _nginx.Kill(entireProcessTree: true);
        await _nginx.WaitForExitAsync();
        _nginx.Dispose();
        _folder.Delete(recursive: true);
    }

    private void WriteCertificate()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest($"CN={Name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddHours(-1), now.AddDays(1));
        File.WriteAllText(Path.Combine(_folder.FullName, "modelward.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(_folder.FullName, "modelward.key"), key.ExportPkcs8PrivateKeyPem());
    }
}
