using System.Net;
using Microsoft.Extensions.Configuration;
using ModelWard.Hosting.Identity;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ModelWard.Api.Tests.Deploy;

/// <summary>The compose file serves pages behind a proxy, and everything in it can be watched and backed up.</summary>
public sealed class ComposeSampleTests
{
    private static readonly Dictionary<string, string> s_env = new(StringComparer.Ordinal)
    {
        ["POSTGRES_PASSWORD"] = "pw", ["IDENTITY_AUTHORITY"] = "https://issuer.example/", ["IDENTITY_CLIENT_ID"] = "modelward", ["IDENTITY_HOST"] = "modelward.example",
    };

    private readonly ComposeFile _file = Read();

    [Fact]
    public void Api_BehindAProxyOnTheHost_BelievesTheGatewayOfItsNetwork()
    {
        var network = _file.Networks["default"].Ipam.Config.ShouldHaveSingleItem();
        var identity = IdentitySettings.Read(Settings("api"), signsIn: true);

        IPNetwork.Parse(network.Subnet).Contains(IPAddress.Parse(network.Gateway)).ShouldBeTrue();
        identity.KnownProxies.ShouldBe([IPAddress.Parse(network.Gateway)]);
        identity.AllowedHosts.ShouldBe(["modelward.example", "api"]);
        _file.Services["api"].Ports.ShouldBe([$"127.0.0.1:5080:{DeployFile.Listens(Settings("api")).Port}"]);
    }

    [Theory]
    [InlineData("silo-1")]
    [InlineData("silo-2")]
    public void Silo_OfTheFile_IsReachedByItsNeighboursAndKnowsTheIssuer(string name)
    {
        DeployFile.Listens(Settings(name)).Address.ShouldBe(IPAddress.Any);
        IdentitySettings.Read(Settings(name), signsIn: false).IsConfigured.ShouldBeTrue();
        _file.Services[name].Ports.ShouldBeEmpty();
    }

    [Fact]
    public void EachService_OfTheFile_SaysWhetherItIsWell()
    {
        foreach (var (name, service) in _file.Services) service.Healthcheck.ShouldNotBeNull(name).Test.ShouldNotBeEmpty(name);
        foreach (var name in new[] { "api", "silo-1", "silo-2" })
            _file.Services[name].Healthcheck!.Test[^1].ShouldBe($"http://127.0.0.1:{DeployFile.Listens(Settings(name)).Port}/health/ready");
    }

    [Fact]
    public void Backup_InASilo_HasPostgresProgramsAndAPlaceToWriteTo()
    {
        var silo = _file.Services["silo-1"];

        silo.Build!.DockerfileInline.ShouldContain(" postgresql-client ");
        silo.Volumes.ShouldBe(["backup:/backup"]);
        // Each process may take as many connections as the product's default, and backups some more.
        _file.Services["database"].Command.ShouldContain("max_connections=200");
    }

    // The secret lies in a file of the container.
    private IConfiguration Settings(string service) =>
        DeployFile.Configuration(_file.Services[service].Environment.Where(one => one.Key != "Identity__ClientSecretFile").Select(one => KeyValuePair.Create(one.Key, Substitute(one.Value))));

    private static string Substitute(string text) => s_env.Aggregate(text, (so, one) => so.Replace($"${{{one.Key}:?}}", one.Value, StringComparison.Ordinal));

    private static ComposeFile Read()
    {
        using var text = new StringReader(DeployFile.Text("compose", "compose.yaml"));
        return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).IgnoreUnmatchedProperties().Build()
            .Deserialize<ComposeFile>(new MergingParser(new Parser(text)));
    }

    internal sealed class ComposeFile
    {
        // What is passed over could not be referred to.
        [YamlMember(Alias = "x-modelward", ApplyNamingConventions = false)]
        public Service? Common { get; set; }

        [YamlMember(Alias = "x-silo", ApplyNamingConventions = false)]
        public Service? Silo { get; set; }

        public Dictionary<string, Service> Services { get; set; } = [];

        public Dictionary<string, Network> Networks { get; set; } = [];
    }

    internal sealed class Service
    {
        public Dictionary<string, string> Environment { get; set; } = [];

        public Build? Build { get; set; }

        public Health? Healthcheck { get; set; }

        public List<string> Command { get; set; } = [];

        public List<string> Ports { get; set; } = [];

        public List<string> Volumes { get; set; } = [];
    }

    internal sealed class Build
    {
        public string DockerfileInline { get; set; } = "";
    }

    internal sealed class Health
    {
        public List<string> Test { get; set; } = [];
    }

    internal sealed class Network
    {
        public Addresses Ipam { get; set; } = new();
    }

    internal sealed class Addresses
    {
        public List<Range> Config { get; set; } = [];
    }

    internal sealed class Range
    {
        public string Subnet { get; set; } = "";

        public string Gateway { get; set; } = "";
    }
}
