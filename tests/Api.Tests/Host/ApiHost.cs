using Microsoft.AspNetCore.Mvc.Testing;
using ModelWard.Api.Tests.Host;

[assembly: AssemblyFixture(typeof(ApiHost))]

namespace ModelWard.Api.Tests.Host;

/// <summary>The whole product on a port of its own and a data directory of its own, samples in.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("modelward-api-");
    private readonly WebApplicationFactory<Program> _factory;

    public ApiHost()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseSetting("urls", "http://127.0.0.1:0");
            web.UseSetting("ModelWard:DataDirectory", _data.FullName);
        });
        _factory.UseKestrel(0);
    }

    /// <summary>A client over a real connection.</summary>
    public HttpClient Http { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        _factory.StartServer();
        Http = _factory.CreateClient();
        Http.Timeout = TimeSpan.FromMinutes(2);
        while (!(await Http.GetAsync("/health/ready")).IsSuccessStatusCode) await Task.Delay(50);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _factory.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
