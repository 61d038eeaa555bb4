extern alias silo;

using Microsoft.AspNetCore.Mvc.Testing;
using ModelWard.Hosting;

namespace ModelWard.Api.Tests.Host;

/// <summary>The program of a silo on ports and a data directory of its own.</summary>
public sealed class SiloHost : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("modelward-silo-");
    private readonly WebApplicationFactory<silo::Program> _factory;

    private SiloHost((string Key, string Value)[] settings)
    {
        var ports = FreePorts.Take(2);
        (SiloPort, GatewayPort) = (ports[0], ports[1]);
        _factory = new WebApplicationFactory<silo::Program>().WithWebHostBuilder(web =>
        {
            web.UseSetting("urls", "http://127.0.0.1:0");
            web.UseSetting("ModelWard:DataDirectory", _data.FullName);
            web.UseSetting("ModelWard:WarmUp", "false");
            web.UseSetting("Orleans:SiloPort", $"{SiloPort}");
            web.UseSetting("Orleans:GatewayPort", $"{GatewayPort}");
            foreach (var (key, value) in settings) web.UseSetting(key, value);
        });
        _factory.UseKestrel(0);
    }

    /// <summary>Where other silos reach it.</summary>
    public int SiloPort { get; }

    /// <summary>Where clients reach it.</summary>
    public int GatewayPort { get; }

    /// <summary>Where its own endpoints are.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What the product has registered.</summary>
    public IServiceProvider Services => _factory.Services;

    /// <summary>Starts one and waits until it is ready.</summary>
    public static async Task<SiloHost> Start(CancellationToken cancellationToken, params (string Key, string Value)[] settings)
    {
        var host = new SiloHost(settings);
        host._factory.StartServer();
        using var http = host._factory.CreateClient();
        host.Address = http.BaseAddress!;
        while (!(await http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken)).IsSuccessStatusCode) await Task.Delay(50, cancellationToken);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
