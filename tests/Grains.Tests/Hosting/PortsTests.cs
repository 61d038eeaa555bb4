using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage;

namespace ModelWard.Grains.Tests.Hosting;

/// <summary>Who reaches the ports of a silo.</summary>
public sealed class PortsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelward-ports-");
    private readonly int[] _ports = FreePorts.Take(2);

    public PortsTests() => Principal.Local.Enter();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.0.0.5", true)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("172.32.0.0", false)]
    [InlineData("192.168.1.1", true)]
    [InlineData("192.169.1.1", false)]
    [InlineData("8.8.8.8", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", true)]
    [InlineData("fd12:3456::1", true)]
    [InlineData("2001:db8::1", false)]
    [InlineData("::ffff:10.0.0.5", true)]
    [InlineData("::ffff:8.8.8.8", false)]
    public void PrivateAddress_OfAnAddress_IsLoopbackRfc1918OrUniqueLocal(string address, bool expected) =>
        PrivateAddress.Is(IPAddress.Parse(address)).ShouldBe(expected);

    [Fact]
    public void Silo_AtAnAddressOfTheInternetWithoutTls_IsRefused()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:cluster", "Host=db"), new("Orleans:Address", "8.8.8.8")]);

        Should.Throw<StartRefusedException>(() => builder.AddModelWardOrleans(ClusterMode.Silo)).Message.ShouldContain("Orleans:Address is 8.8.8.8, which strangers can reach");
    }

    [Fact]
    public async Task Gateway_OfASilo_IsUnreachableAtTheMachinesOtherAddresses()
    {
        var others = NetworkInterface.GetAllNetworkInterfaces().SelectMany(card => card.GetIPProperties().UnicastAddresses)
            .Select(one => one.Address).Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address)).ToList();
        Assert.SkipWhen(others.Count == 0, "This machine has no other address than loopback.");
        using var silo = await Start(ClusterMode.Silo);

        foreach (var port in _ports)
        {
            (await Answers(IPAddress.Loopback, port)).ShouldBeTrue($"nobody listens on {port}");
            foreach (var other in others) (await Answers(other, port)).ShouldBeFalse($"{other}:{port}");
        }
    }

    [Fact]
    public async Task Client_WithACertificateOfTheAuthority_ReachesTheSilo()
    {
        using var authority = Authority("the cluster's");
        using var silo = await Start(ClusterMode.Silo, Certificate(authority, "silo"));

        using var client = await Start(ClusterMode.Client, Certificate(authority, "client"));

        (await client.Services.GetRequiredService<IGrainFactory>().GetGrain<IIndexGrain>(IIndexGrain.Scenarios).List(Stop)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Client_WithACertificateOfAnotherAuthorityOrNone_ReachesNothing(bool shows)
    {
        using var authority = Authority("the cluster's");
        using var other = Authority("another");
        using var silo = await Start(ClusterMode.Silo, Certificate(authority, "silo"));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromSeconds(5));

        // It trusts the silo, so that the silo alone decides.
        var certificate = shows ? Certificate(other, "client") with { Authority = Certificate(authority, "silo").Authority } : null;

        await Should.ThrowAsync<OperationCanceledException>(() => Start(ClusterMode.Client, certificate, patience.Token));
    }

    [Theory]
    [InlineData("Orleans:Tls:Certificate", "/no/such.pem", "belong together")]
    [InlineData("Orleans:Tls:Authority", "/no/such.pem", "belong together")]
    public void Tls_HalfSet_IsRefused(string key, string value, string why) =>
        Should.Throw<StartRefusedException>(() => ClusterTls.Of(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build())).Message.ShouldContain(why);

    [Fact]
    public void Tls_OfFilesThatAreNot_IsRefused() =>
        Should.Throw<StartRefusedException>(() => ClusterTls.Of(new ConfigurationBuilder().AddInMemoryCollection(
            [new(ClusterTls.CertificateKey, "/no/such.pem"), new(ClusterTls.AuthorityKey, "/no/such.pem")]).Build())).Message.ShouldContain("cannot be used");

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<IHost> Start(ClusterMode mode, Files? files = null, CancellationToken? stop = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [DataDirectory.Key] = Path.Combine(_folder.FullName, "data"),
            [OrleansHosting.WarmUpKey] = "false",
            ["Orleans:SiloPort"] = $"{_ports[0]}",
            ["Orleans:GatewayPort"] = $"{_ports[1]}",
            [ClusterTls.CertificateKey] = files?.Certificate,
            [ClusterTls.AuthorityKey] = files?.Authority,
        });
        builder.AddModelWardOrleans(mode);
        var host = builder.Build();
        try
        {
            await host.StartAsync(stop ?? Stop);
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    private static async Task<bool> Answers(IPAddress address, int port)
    {
        using var client = new TcpClient(address.AddressFamily);
        try
        {
            await client.ConnectAsync(address, port, Stop);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static X509Certificate2 Authority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
    }

    private Files Certificate(X509Certificate2 authority, string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.Create(authority, now.AddHours(-1), now.AddDays(1), RandomNumberGenerator.GetBytes(8));
        var files = new Files(Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.pem"), Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.pem"));
        File.WriteAllText(files.Certificate, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(files.Authority, authority.ExportCertificatePem());
        return files;
    }

    private sealed record Files(string Certificate, string Authority);
}
