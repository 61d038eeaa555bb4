using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace ModelWard.Product;

/// <summary>A process of the product: Planner.Api or Silo, on loopback, with a data directory of its own.</summary>
public sealed class ProductProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private ProductProcess(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient(new NoFaults(this) { InnerHandler = new SocketsHttpHandler() }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>A client of the process's HTTP address.</summary>
    public HttpClient Http { get; }

    /// <summary>Its process id.</summary>
    public int Id => _process.Id;

    /// <summary>What it has printed so far.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Its exit code; null while it runs.</summary>
    public int? ExitCode => _process.HasExited ? _process.ExitCode : null;

    /// <summary>Resident memory, MB.</summary>
    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>The CPU time it has taken so far.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a process without waiting for it.</summary>
    /// <param name="project">Planner.Api or Silo.</param>
    /// <param name="dataDirectory">Its data directory.</param>
    /// <param name="settings">More settings, as <c>--ModelWard:Mode=Client</c>.</param>
    /// <param name="wrapper">A command that runs the process, as strace with its options; empty for none.</param>
    /// <param name="address">Where it listens, as a process that is gone did; a free port where null.</param>
    public static ProductProcess Launch(string project, string dataDirectory, string[]? settings = null, string[]? wrapper = null, Uri? address = null)
    {
        address ??= new Uri($"http://127.0.0.1:{FreePort.Next()}");
        string[] command =
        [
            .. wrapper ?? [], "dotnet", Repository.Built(project), "--urls", address.ToString(),
            $"--ModelWard:DataDirectory={dataDirectory}", .. settings ?? [],
        ];
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(command[0], command[1..])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetDirectoryName(Repository.Built(project))!,
            },
        };
        return new ProductProcess(process, address);
    }

    /// <summary>Starts a process and waits until it is ready: samples in, all wards active.</summary>
    public static async Task<ProductProcess> Start(
        string project, string dataDirectory, CancellationToken cancellationToken, string[]? settings = null, string[]? wrapper = null, Uri? address = null)
    {
        var product = Launch(project, dataDirectory, settings, wrapper, address);
        try
        {
            await product.Ready(cancellationToken);
            return product;
        }
        catch
        {
            await product.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the process says it is ready.</summary>
    /// <exception cref="InvalidOperationException">It stopped instead; the message holds what it printed.</exception>
    public Task Ready(CancellationToken cancellationToken) => Answers("/health/ready", answer => answer.IsSuccessStatusCode, cancellationToken);

    /// <summary>Waits until the process has ended by itself.</summary>
    public async Task<int> Exited(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Ends the process at once, as kill -9 does.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Sends the process a signal, as TERM, STOP or CONT.</summary>
    public async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{Id}"]);
        await kill.WaitForExitAsync();
        if (kill.ExitCode != 0) throw new InvalidOperationException($"Signal {signal} could not be sent to process {Id}.");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Kill();
        _process.Dispose();
        Http.Dispose();
    }

    private async Task Answers(string path, Func<HttpResponseMessage, bool> wanted, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_process.HasExited) throw new InvalidOperationException($"The process stopped with exit code {_process.ExitCode}:\n{Output}");
            try
            {
                using var answer = await Http.GetAsync(path, cancellationToken);
                if (wanted(answer)) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(20, cancellationToken);
        }
    }

    private void Note(string? line)
    {
        if (line is not null) _output.Enqueue(line);
    }

    // An answer of 500 is a fault of the product wherever it comes up: what it has printed says which.
    private sealed class NoFaults(ProductProcess product) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (answer.StatusCode != HttpStatusCode.InternalServerError || request.RequestUri!.AbsolutePath.StartsWith("/ops/", StringComparison.Ordinal)) return answer;
            // Logs are printed a little later than answers.
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            throw new InvalidOperationException($"{request.Method} {request.RequestUri} was answered with 500. The process said:\n{product.Output}");
        }
    }
}
