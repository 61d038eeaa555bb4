using System.Collections.Concurrent;
using System.Diagnostics;

namespace ModelWard.Product;

/// <summary>A PostgreSQL server of its own on loopback, from Debian's package, gone with all its data when disposed. It can be killed, stopped and started again.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ConcurrentQueue<string> _output = new();
    private Process? _server;

    private PostgresServer(DirectoryInfo folder) => _folder = folder;

    /// <summary>Where it listens.</summary>
    public int Port { get; } = FreePort.Next();

    /// <summary>Why there can be none on this machine; null where there can.</summary>
    public static string? Missing => Programs is null ? "PostgreSQL is not installed; eng/test.sh installs it." : null;

    // Debian keeps each version's programs in a folder of its own; the newest is the last.
    private static string? Programs => !Directory.Exists("/usr/lib/postgresql") ? null
        : Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(folder => File.Exists(Path.Combine(folder, "postgres")))
            .OrderBy(folder => folder.Length).ThenBy(folder => folder, StringComparer.Ordinal).LastOrDefault();

    /// <summary>Makes a server and waits until it takes connections.</summary>
    public static async Task<PostgresServer> Start(CancellationToken cancellationToken)
    {
        var server = new PostgresServer(Directory.CreateTempSubdirectory("modelward-postgres-"));
        try
        {
            await Run("chown", ["postgres", server._folder.FullName], asRoot: true, cancellationToken);
            await Run("initdb", ["--pgdata", server.Data, "--auth", "trust", "--username", "modelward", "--encoding", "UTF8", "--locale", "C.UTF-8"], asRoot: false, cancellationToken);
            await server.Begin(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>How to connect to one of its databases.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={Port};Username=modelward;Database={database}";

    /// <summary>Starts it again after <see cref="End"/> or <see cref="Kill"/>, and waits until it takes connections.</summary>
    public async Task Begin(CancellationToken cancellationToken)
    {
        _server = Launch("postgres", ["-D", Data, "-p", $"{Port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=200"]);
        _server.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _server.BeginErrorReadLine();
        while (!await Answers(cancellationToken))
        {
            if (_server.HasExited) throw new InvalidOperationException($"PostgreSQL stopped with exit code {_server.ExitCode}:\n{string.Join('\n', _output)}");
            await Task.Delay(20, cancellationToken);
        }
    }

    /// <summary>Runs a statement on the database postgres, and says what it answered: a line a row.</summary>
    public Task<string> Execute(string sql, CancellationToken cancellationToken) =>
        Run("psql", ["-h", "127.0.0.1", "-p", $"{Port}", "-U", "modelward", "-d", "postgres", "-qAtc", sql], asRoot: false, cancellationToken);

    /// <summary>Ends it as an operator does, without waiting for those who are connected.</summary>
    public async Task End(CancellationToken cancellationToken)
    {
        await Run("pg_ctl", ["stop", "-D", Data, "-m", "fast", "-w"], asRoot: false, cancellationToken);
        await _server!.WaitForExitAsync(cancellationToken);
    }

    /// <summary>Ends it at once, as a machine that loses its power does.</summary>
    public async Task Kill()
    {
        _server!.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_server is { HasExited: false }) await Kill();
        _server?.Dispose();
        _folder.Delete(recursive: true);
    }

    private string Data => Path.Combine(_folder.FullName, "data");

    private async Task<bool> Answers(CancellationToken cancellationToken)
    {
        try
        {
            await Run("pg_isready", ["-h", "127.0.0.1", "-p", $"{Port}", "-q"], asRoot: false, cancellationToken);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static async Task<string> Run(string program, string[] arguments, bool asRoot, CancellationToken cancellationToken)
    {
        if (asRoot && !Environment.IsPrivilegedProcess) return "";
        using var process = asRoot ? Begin(program, arguments) : Launch(program, arguments);
        var (answer, complaint) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await complaint}");
        return await answer;
    }

    // PostgreSQL refuses to run as root; setpriv becomes the program itself, so that killing it kills that.
    private static Process Launch(string program, string[] arguments)
    {
        var path = Path.Combine(Programs ?? throw new InvalidOperationException(Missing), program);
        return Environment.IsPrivilegedProcess
            ? Begin("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : Begin(path, arguments);
    }

    private static Process Begin(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        WorkingDirectory = "/",
    })!;
}
