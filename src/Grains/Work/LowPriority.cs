using System.Runtime.InteropServices;

namespace ModelWard.Grains.Work;

/// <summary>
/// Lowers the calling thread's own priority, so that long computations leave the machine to the grains. On Linux
/// <see cref="Thread.Priority"/> has no effect; there the nice value is set on the thread's own id.
/// </summary>
internal static partial class LowPriority
{
    /// <summary>The nice value of working threads: 0 is normal, 19 the lowest.</summary>
    public const int Nice = 10;

    private const int OneThread = 0;

    /// <summary>Lowers the calling thread; answers whether the system did it.</summary>
    public static bool Take()
    {
        if (!OperatingSystem.IsLinux())
        {
            Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
            return true;
        }
        try
        {
            return SetPriority(OneThread, GetThreadId(), Nice) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library without gettid: the work is done all the same, only less politely.
            return false;
        }
    }

    /// <summary>The nice value of the calling thread; Linux only.</summary>
    public static int Current() => GetPriority(OneThread, GetThreadId());

    [LibraryImport("libc", EntryPoint = "gettid")]
    private static partial int GetThreadId();

    [LibraryImport("libc", EntryPoint = "setpriority")]
    private static partial int SetPriority(int which, int who, int nice);

    [LibraryImport("libc", EntryPoint = "getpriority")]
    private static partial int GetPriority(int which, int who);
}
