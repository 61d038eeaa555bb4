using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using ModelWard.Hosting;
using ModelWard.Hosting.Identity;
using ModelWard.Planner.Api.Hosting;
using Npgsql;

namespace ModelWard.Api.Tests.Deploy;

/// <summary>Units, the settings of a machine, proxy, Prometheus and the page about them agree.</summary>
public sealed partial class SystemdSampleTests : IDisposable
{
    private readonly string _secret = Path.GetTempFileName();
    private readonly Dictionary<string, string> _machine = DeployFile.Settings(DeployFile.Text("systemd", "cluster.env.sample"));
    private readonly IConfiguration _api;
    private readonly IConfiguration _silo;

    public SystemdSampleTests()
    {
        File.WriteAllText(_secret, "s3cret");
        _machine["Identity__ClientSecretFile"] = _secret;
        (_api, _silo) = (DeployFile.OfUnit("modelward-api.service", _machine), DeployFile.OfUnit("modelward-silo.service", _machine));
    }

    [Fact]
    public void Ports_OfAMachineWithSiloAndApi_AreAllDifferent()
    {
        int[] ports = [DeployFile.Listens(_api).Port, DeployFile.Listens(_silo).Port, _silo.GetValue<int>("Orleans:SiloPort"), _silo.GetValue<int>("Orleans:GatewayPort")];

        ports.ShouldBeUnique();
        ports.ShouldAllBe(port => port > 0);
    }

    [Fact]
    public void Units_WithoutASetting_ListenWhereTheProgramsDo()
    {
        _machine.Remove("API_URLS");
        _machine.Remove("SILO_URLS");

        Addresses.Of(DeployFile.OfUnit("modelward-api.service", _machine)).ShouldBe([Addresses.Default]);
        Addresses.Of(DeployFile.OfUnit("modelward-silo.service", _machine)).ShouldBe(["http://127.0.0.1:5081"]);
    }

    [Fact]
    public void Api_OfTheSample_IsAClientThatMayListenBeyondLoopback()
    {
        var identity = IdentitySettings.Read(_api, signsIn: true);

        OrleansHosting.Mode(_api, ClusterMode.Embedded).ShouldBe(ClusterMode.Client);
        IPAddress.IsLoopback(DeployFile.Listens(_api).Address).ShouldBeFalse();
        identity.KnownProxies.ShouldNotBeEmpty();
        // Watchers and Prometheus ask by the machine's own address.
        identity.AllowedHosts.ShouldContain(DeployFile.Listens(_api).Address.ToString());
        identity.AllowedHosts.ShouldContain(ServerName().Match(DeployFile.Text("proxy", "nginx.conf")).Groups[1].Value);
    }

    [Fact]
    public void Silo_OfTheSample_KnowsTheIssuerAndIsReachedAtItsOwnAddress()
    {
        IdentitySettings.Read(_silo, signsIn: false).IsConfigured.ShouldBeTrue();
        DeployFile.Listens(_silo).Address.ToString().ShouldBe(_silo["Orleans:Address"]);
    }

    [Fact]
    public void Database_OfTheSample_IsCheckedByItsCertificate()
    {
        var connection = new NpgsqlConnectionStringBuilder(ClusterConnection.Of(_silo));

        connection.SslMode.ShouldBe(SslMode.VerifyFull);
        connection.RootCertificate.ShouldStartWith("/etc/modelward/");
    }

    [Fact]
    public void Proxy_OfTheSample_SendsToWhereTheApiListens()
    {
        var servers = Upstream().Matches(DeployFile.Text("proxy", "nginx.conf")).Select(match => IPEndPoint.Parse(match.Groups[1].Value)).ToList();

        servers.ShouldContain(DeployFile.Listens(_api));
        servers.ShouldAllBe(server => server.Port == DeployFile.Listens(_api).Port);
    }

    [Fact]
    public void Prometheus_OfTheSample_AsksWhereSiloAndApiListen()
    {
        var sample = DeployFile.Text("prometheus.yml");

        sample.ShouldContain($"\"{DeployFile.Listens(_api)}\"");
        sample.ShouldContain($"\"{DeployFile.Listens(_silo)}\"");
        sample.ShouldContain($"metrics_path: {OperationsEndpoints.MetricsPath}");
    }

    [Fact]
    public void Page_AboutTheSamples_NamesThePortsAndTheHealthOfASilo()
    {
        var page = DeployFile.Text("README.md");

        page.ShouldContain($"http://{DeployFile.Listens(_silo)}/health/ready");
        foreach (var port in new[] { DeployFile.Listens(_api).Port, DeployFile.Listens(_silo).Port }) page.ShouldContain($"| {port} |");
        page.ShouldContain($"| {_silo["Orleans:SiloPort"]}, {_silo["Orleans:GatewayPort"]} |");
    }

    public void Dispose() => File.Delete(_secret);

    [GeneratedRegex(@"^\s*server ([0-9.]+:[0-9]+)", RegexOptions.Multiline)]
    private static partial Regex Upstream();

    [GeneratedRegex(@"server_name ([^;]+);")]
    private static partial Regex ServerName();
}
