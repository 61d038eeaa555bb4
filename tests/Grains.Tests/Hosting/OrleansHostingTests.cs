using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ModelWard.Grains.Tests.Hosting.Storage.Fixtures;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage;
using Orleans.Configuration;

namespace ModelWard.Grains.Tests.Hosting;

public sealed class OrleansHostingTests
{
    [Theory]
    [InlineData(null, ClusterMode.Silo)]
    [InlineData("", ClusterMode.Silo)]
    [InlineData("Client", ClusterMode.Client)]
    [InlineData("embedded", ClusterMode.Embedded)]
    public void Mode_Configured_OrElseTheFallback(string? named, ClusterMode expected) =>
        OrleansHosting.Mode(Configuration(OrleansHosting.ModeKey, named), ClusterMode.Silo).ShouldBe(expected);

    [Theory]
    [InlineData("Cluster")]
    [InlineData("7")]
    public void Mode_Unknown_IsRefusedWithThoseThereAre(string named) =>
        Should.Throw<StartRefusedException>(() => OrleansHosting.Mode(Configuration(OrleansHosting.ModeKey, named), ClusterMode.Silo))
            .Message.ShouldBe($"ModelWard:Mode is {named}; it must be one of Embedded, Silo, Client.");

    [Fact]
    public void AddModelWardOrleans_EmbeddedWithACluster_IsRefusedRatherThanPassedOver()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration["ConnectionStrings:cluster"] = "Host=db";

        Should.Throw<StartRefusedException>(() => builder.AddModelWardOrleans(ClusterMode.Embedded)).Message.ShouldContain("ConnectionStrings:cluster");
    }

    [Theory]
    [InlineData("Host=db;Username=modelward;Password=hidden")]
    [InlineData("Host=db;Username=modelward;PWD=hidden")]
    public void AddModelWardOrleans_WithAPasswordOnTheCommandLine_IsRefusedAndDoesNotRepeatIt(string connection)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddCommandLine([$"--ConnectionStrings:cluster={connection}"]);

        var refused = Should.Throw<StartRefusedException>(() => builder.AddModelWardOrleans(ClusterMode.Silo)).Message;

        refused.ShouldContain("ConnectionStrings__cluster");
        refused.ShouldNotContain("hidden");
    }

    [Theory]
    [InlineData(ClusterMode.Embedded)]
    [InlineData(ClusterMode.Silo)]
    [InlineData(ClusterMode.Client)]
    public void AddModelWardOrleans_InEveryMode_TellsAGrainWhoseCallerHasWaitedLongEnough(ClusterMode mode)
    {
        using var directory = new TemporaryDirectory();
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration[DataDirectory.Key] = directory.Path;
        builder.AddModelWardOrleans(mode);
        using var host = builder.Build();

        MessagingOptions messaging = mode == ClusterMode.Client
            ? host.Services.GetRequiredService<IOptions<ClientMessagingOptions>>().Value
            : host.Services.GetRequiredService<IOptions<SiloMessagingOptions>>().Value;

        messaging.CancelRequestOnTimeout.ShouldBeTrue();
    }

    [Fact]
    public void FreePorts_Taken_AreDifferentAndFree()
    {
        var ports = FreePorts.Take(8);

        ports.Distinct().Count().ShouldBe(8);
        foreach (var port in ports)
        {
            using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, port);
            listener.Start();
        }
    }

    private static IConfiguration Configuration(string key, string? value) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();
}
