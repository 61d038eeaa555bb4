using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ModelWard.Bench;

/// <summary>The whole product in a process of its own, on a free port and an empty data directory.</summary>
internal sealed class Product : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _data;

    private Product(Process process, DirectoryInfo data, Uri address)
    {
        (_process, _data) = (process, data);
        Http = new HttpClient { BaseAddress = address };
    }

    public HttpClient Http { get; }

    /// <summary>Time from the start of the process until it was ready: samples in, all wards active.</summary>
    public TimeSpan Started { get; private set; }

    /// <summary>Starts the product and waits until it is ready.</summary>
    public static async Task<Product> Start(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("modelward-bench-");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var began = Stopwatch.GetTimestamp();
        var product = new Product(Run(data.FullName, address), data, address);
        await product.Ready(cancellationToken);
        product.Started = Stopwatch.GetElapsedTime(began);
        return product;
    }

    /// <summary>Stops the process and starts it again on the same data.</summary>
    public async Task<Product> Restart(CancellationToken cancellationToken)
    {
        await Stop();
        var began = Stopwatch.GetTimestamp();
        var again = new Product(Run(_data.FullName, Http.BaseAddress!), _data, Http.BaseAddress!);
        await again.Ready(cancellationToken);
        again.Started = Stopwatch.GetElapsedTime(began);
        return again;
    }

    /// <summary>Resident memory of the process, MB.</summary>
    public double ResidentMegabytes()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1e6;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _data.Delete(recursive: true);
    }

    private async Task Stop()
    {
        Http.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Run(string data, Uri address)
    {
        var api = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Planner.Api/release/ModelWard.Planner.Api.dll"));
        return Process.Start(new ProcessStartInfo("dotnet", [api, "--urls", address.ToString(), $"--ModelWard:DataDirectory={data}"])
        {
            RedirectStandardOutput = false,
            WorkingDirectory = Path.GetDirectoryName(api),
        })!;
    }

    private async Task Ready(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var answer = await Http.GetAsync("/health/ready", cancellationToken);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            if (_process.HasExited) throw new InvalidOperationException($"The product stopped with exit code {_process.ExitCode}.");
            await Task.Delay(20, cancellationToken);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return int.Parse(listener.LocalEndpoint.ToString()!.Split(':')[^1], CultureInfo.InvariantCulture);
    }
}
