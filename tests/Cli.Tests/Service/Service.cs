using ModelWard.Product;

namespace ModelWard.Cli.Tests.Service;

/// <summary>The product in a process of its own, as it starts the first time.</summary>
public sealed class Service : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("modelward-cli-service-");
    private ProductProcess? _process;

    /// <summary>Where it listens.</summary>
    public string Address => _process!.Http.BaseAddress!.ToString();

    /// <summary>A client of it.</summary>
    public HttpClient Http => _process!.Http;

    /// <inheritdoc />
    public async ValueTask InitializeAsync() => _process = await ProductProcess.Start("Planner.Api", _data.FullName, TestContext.Current.CancellationToken);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _process!.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
