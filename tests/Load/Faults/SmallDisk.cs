using System.Diagnostics;

namespace ModelWard.Load.Faults;

/// <summary>A disk of 64 MB of memory that a test may fill; gone when disposed. Mounting takes root.</summary>
public sealed class SmallDisk : IDisposable
{
    private const string Size = "64m";
    private const int Chunk = 64 * 1024;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelward-disk-");

    /// <summary>Mounts it.</summary>
    public SmallDisk()
    {
        Run("mount", "-t", "tmpfs", "-o", $"size={Size},mode=0777", "modelward", Path);
    }

    /// <summary>Why there can be none on this machine; null where there can.</summary>
    public static string? Missing => Environment.IsPrivilegedProcess ? null : "Mounting a small disk takes root.";

    /// <summary>Where it is mounted.</summary>
    public string Path => _folder.FullName;

    private string Filler => System.IO.Path.Combine(Path, "filler");

    /// <summary>Makes it a user's own.</summary>
    public void GiveTo(string user) => Run("chown", user, Path);

    /// <summary>Takes all the room that is left.</summary>
    public void Fill()
    {
        using var file = new FileStream(Filler, FileMode.Append);
        try
        {
            while (true)
            {
                file.Write(new byte[Chunk]);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // Full; the rest below a chunk went in before it failed, as far as it could.
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Free() => File.Delete(Filler);

    /// <inheritdoc />
    public void Dispose()
    {
        Run("umount", "-l", Path);
        _folder.Delete();
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
