using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ModelWard.Hosting.Storage;

/// <summary>
/// The directory that holds the database and its backups. Configuration key <c>ModelWard:DataDirectory</c>; by default
/// <c>modelward</c> in the user's local application data. One process at a time may use it.
/// </summary>
public sealed class DataDirectory : IDisposable
{
    /// <summary>The configuration key.</summary>
    public const string Key = "ModelWard:DataDirectory";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly Lock _gate = new();
    private FileStream? _lock;

    /// <summary>Names a directory; nothing is touched yet.</summary>
    public DataDirectory(string path) => Path = System.IO.Path.GetFullPath(path);

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>The database file.</summary>
    public string Database => System.IO.Path.Combine(Path, "modelward.db");

    /// <summary>Where backups of the database are kept.</summary>
    public string Backups => System.IO.Path.Combine(Path, "backups");

    /// <summary>Makes the directory of the keys that encrypt cookies, open to this user alone even where the data directory is open to others.</summary>
    public DirectoryInfo MakeKeys()
    {
        var keys = System.IO.Path.Combine(Path, "keys");
        if (OperatingSystem.IsWindows()) return Directory.CreateDirectory(keys);
        Directory.CreateDirectory(keys, OwnerOnly);
        File.SetUnixFileMode(keys, OwnerOnly);
        return new DirectoryInfo(keys);
    }

    private string LockFile => System.IO.Path.Combine(Path, "modelward.lock");

    // For people who look for the holder: the lock file itself cannot be read while it is held.
    private string HolderFile => System.IO.Path.Combine(Path, "modelward.pid");

    /// <summary>The directory that the configuration names.</summary>
    /// <exception cref="StartRefusedException">None is named and the user has no application-data directory.</exception>
    public static DataDirectory From(IConfiguration configuration)
    {
        if (configuration[Key] is { Length: > 0 } named) return new DataDirectory(named);
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return local.Length > 0
            ? new DataDirectory(System.IO.Path.Combine(local, "modelward"))
            : throw new StartRefusedException($"This user has no application-data directory; name a directory with --{Key}=PATH.");
    }

    /// <summary>Makes the directory if need be and keeps every other process out of it until this is disposed.</summary>
    /// <exception cref="StartRefusedException">Another process uses it, or it cannot be written.</exception>
    public void Claim()
    {
        lock (_gate)
        {
            if (_lock is not null) return;
            try
            {
                Create();
                _lock = new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                File.WriteAllText(HolderFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            }
            // Exactly this type says that somebody holds the file; more special ones say what is wrong with the path.
            catch (IOException exception) when (exception.GetType() == typeof(IOException) && File.Exists(HolderFile))
            {
                throw new StartRefusedException(
                    $"The data directory {Path} is in use by another ModelWard (process {File.ReadAllText(HolderFile)}). Stop it, or name another directory with --{Key}=PATH.", exception);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new StartRefusedException($"The data directory {Path} cannot be used: {exception.Message} Name another with --{Key}=PATH.", exception);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _lock?.Dispose();

    private void Create()
    {
        // What stands in it is nobody else's business on a shared machine.
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Path);
        else Directory.CreateDirectory(Path, OwnerOnly);
    }
}
