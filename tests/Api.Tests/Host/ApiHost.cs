using Microsoft.AspNetCore.Mvc.Testing;
using ModelWard.Api.Tests.Host;

[assembly: AssemblyFixture(typeof(ApiHost))]

namespace ModelWard.Api.Tests.Host;

/// <summary>The whole product on a port of its own, samples in. All tests share one; a few start their own.</summary>
public sealed class ApiHost : IAsyncLifetime
{
    private readonly bool _ownsData;
    private readonly WebApplicationFactory<Program> _factory;

    public ApiHost()
        : this(null)
    {
    }

    /// <summary>A host on a data directory that is there already, or on a new one that goes with it.</summary>
    internal ApiHost(string? data = null, params (string Key, string Value)[] settings)
    {
        _ownsData = data is null;
        Data = data ?? Directory.CreateTempSubdirectory("modelward-api-").FullName;
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseSetting("urls", "http://127.0.0.1:0");
            web.UseSetting("ModelWard:DataDirectory", Data);
            web.UseSetting("ModelWard:WarmUp", "false");
            // This program is the tests' own; the product lies beside it.
            web.UseSetting("ModelWard:SecondOpinion:Command:0", "dotnet");
            web.UseSetting("ModelWard:SecondOpinion:Command:1", ProductProgram);
            foreach (var (key, value) in settings) web.UseSetting(key, value);
        });
        _factory.UseKestrel(0);
    }

    /// <summary>The product's own program.</summary>
    public static string ProductProgram { get; } = Path.Combine(AppContext.BaseDirectory, "ModelWard.Planner.Api.dll");

    /// <summary>Its data directory.</summary>
    public string Data { get; }

    /// <summary>What the product has registered.</summary>
    public IServiceProvider Services => _factory.Services;

    /// <summary>A client over a real connection.</summary>
    public HttpClient Http { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        _factory.StartServer();
        Http.Dispose();
        Http = _factory.CreateClient();
        Http.Timeout = TimeSpan.FromMinutes(2);
        while (!(await Http.GetAsync("/health/ready")).IsSuccessStatusCode) await Task.Delay(50);
    }

    /// <summary>Stops the product; its data stays until the host is disposed.</summary>
    public ValueTask Stop() => _factory.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _factory.DisposeAsync();
        if (_ownsData) Directory.Delete(Data, recursive: true);
    }
}
