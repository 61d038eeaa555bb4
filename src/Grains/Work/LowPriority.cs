using System.Runtime.InteropServices;

namespace ModelWard.Grains.Work;

/// <summary>
/// Lowers the calling thread's own priority, so that long computations leave the machine to the grains. On Linux
/// <see cref="Thread.Priority"/> has no effect; there the nice value is set on the thread's own id.
/// </summary>
internal static partial class LowPriority
{
    /// <summary>The nice value of threads that answer questions: 0 is normal, 19 the lowest.</summary>
    public const int Nice = 10;

    /// <summary>The nice value of threads that nobody waits for: questions get most of a core that both want.</summary>
    public const int Nicest = 19;

    private const int OneThread = 0;

    /// <summary>Lowers the calling thread; answers whether the system did it.</summary>
    /// <param name="nice">The nice value; where there is none, <see cref="Nicest"/> is the lowest priority.</param>
    public static bool Take(int nice)
    {
        if (!OperatingSystem.IsLinux())
        {
            Thread.CurrentThread.Priority = nice < Nicest ? ThreadPriority.BelowNormal : ThreadPriority.Lowest;
            return true;
        }
        try
        {
            return SetPriority(OneThread, GetThreadId(), nice) == 0;
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
