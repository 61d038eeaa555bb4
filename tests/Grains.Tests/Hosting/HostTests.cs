using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting;
using ModelWard.Hosting.Identity;
using ModelWard.Hosting.Storage;

namespace ModelWard.Grains.Tests.Hosting;

/// <summary>Whole hosts as the product builds them, on directories of their own.</summary>
public sealed class HostTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"modelward-{Guid.NewGuid():N}");

    // The grains of a whole host ask who calls.
    public HostTests() => Example.Officer.Enter();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Embedded_StartedAgain_HasEverythingThatWasDone()
    {
        await using (var first = await Start(ClusterMode.Embedded, "a"))
        {
            await Import(first);
            (await Ward(first).Assess(Example.Assess("a"), Stop)).Status.ShouldBe(CommandStatus.Done);
        }

        await using var second = await Start(ClusterMode.Embedded, "a");

        (await Ward(second).Assess(Example.Assess("a"), Stop)).Event!.Version.ShouldBe(2);
        (await Programme(second).GetSnapshot(-1, Stop)).Newer!.Version.ShouldBe(3);
    }

    [Fact]
    public async Task Embedded_TwoAtOnce_RunSideBySideOnTheirOwnDirectories()
    {
        await using var one = await Start(ClusterMode.Embedded, "a");
        await using var two = await Start(ClusterMode.Embedded, "b");

        await Import(one);

        (await Programme(one).GetSnapshot(-1, Stop)).Exists.ShouldBeTrue();
        (await Programme(two).GetSnapshot(-1, Stop)).Exists.ShouldBeFalse();
    }

    [Fact]
    public async Task Embedded_OnADirectoryInUse_IsRefusedAndTheFirstLivesOn()
    {
        await using var first = await Start(ClusterMode.Embedded, "a");

        (await Should.ThrowAsync<StartRefusedException>(() => Start(ClusterMode.Embedded, "a"))).Message.ShouldContain("is in use by another ModelWard");

        await Import(first);
    }

    [Fact]
    public async Task RunAsync_RefusedStart_AnswersOneAndThrowsNothing()
    {
        using var held = new DataDirectory(Path.Combine(_path, "a"));
        held.Claim();

        (await ModelWardHost.RunAsync([], () => Build(ClusterMode.Embedded, "a"))).ShouldBe(1);
    }

    [Fact]
    public async Task Dashboard_OfAnEmbeddedHost_IsServedToThisMachineOnly()
    {
        await using var host = await Start(ClusterMode.Embedded, "a");
        await Import(host);
        await Ward(host).Read(Stop);
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        var page = await http.GetAsync(new Uri("/ops/dashboard/", UriKind.Relative), Stop);
        var state = await http.GetStringAsync(new Uri("/ops/dashboard/GrainState?grainId=p/W1&grainType=ModelWard.Grains.Wards.WardGrain", UriKind.Relative), Stop);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/ops/dashboard/") { Headers = { Host = "elsewhere.example" } };
        var refused = await http.SendAsync(foreign, Stop);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        state.ShouldContain("W1");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Dashboard_OfASiloWithAnIssuer_WantsAToken()
    {
        await using var host = await Start(ClusterMode.Silo, "a", FreePorts.Take(2), issuer: "https://login.example.org");
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        using var refused = await http.GetAsync(new Uri("/ops/dashboard/", UriKind.Relative), Stop);

        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public async Task Client_BesideASilo_ReachesItsGrains()
    {
        var ports = FreePorts.Take(2);
        await using var silo = await Start(ClusterMode.Silo, "a", ports);
        await using var client = await Start(ClusterMode.Client, "unused", ports);

        await Import(client);
        (await Ward(client).Assess(Example.Assess("a"), Stop)).Status.ShouldBe(CommandStatus.Done);

        (await Ward(silo).Read(Stop))!.Version.ShouldBe(2);
        Directory.Exists(Path.Combine(_path, "unused")).ShouldBeFalse();
        using var http = new HttpClient { BaseAddress = new Uri(client.Urls.Single()) };
        using var backup = await http.GetAsync(new Uri("/ops/backup", UriKind.Relative), Stop);
        backup.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await backup.Content.ReadAsStringAsync(Stop)).ShouldContain("This process keeps no store.");
    }

    public void Dispose()
    {
        if (Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
    }

    private async Task<WebApplication> Start(ClusterMode mode, string directory, int[]? ports = null, string? issuer = null)
    {
        var app = Build(mode, directory, ports, issuer);
        try
        {
            await app.StartAsync(Stop);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private WebApplication Build(ClusterMode mode, string directory, int[]? ports = null, string? issuer = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [DataDirectory.Key] = Path.Combine(_path, directory),
            [IdentitySettings.AuthorityKey] = issuer,
            ["Orleans:SiloPort"] = ports?[0].ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Orleans:GatewayPort"] = ports?[1].ToString(System.Globalization.CultureInfo.InvariantCulture),
        });
        builder.AddModelWardOrleans(mode);
        builder.AddModelWardIdentity(signsIn: false);
        var app = builder.Build();
        app.UseModelWardIdentity();
        app.MapModelWardOperations();
        return app;
    }

    private static async Task Import(WebApplication host) =>
        (await Programme(host).Import(Example.Header("make"), Example.Tables("p", "W1"), Stop)).Faults.ShouldBeEmpty();

    private static IProgrammeGrain Programme(WebApplication host) => host.Services.GetRequiredService<IGrainFactory>().GetGrain<IProgrammeGrain>("p");

    private static IWardGrain Ward(WebApplication host) => host.Services.GetRequiredService<IGrainFactory>().GetGrain<IWardGrain>("p/W1");
}
