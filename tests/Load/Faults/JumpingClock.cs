namespace ModelWard.Load.Faults;

/// <summary>The wall clock of one process, by libfaketime; its monotonic clock goes on as it does.</summary>
public sealed class JumpingClock : IDisposable
{
    private const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

    private readonly string _file = Path.GetTempFileName();

    /// <summary>A clock that is right.</summary>
    public JumpingClock() => Jump("+0");

    /// <summary>Why there can be none on this machine; null where there can.</summary>
    public static string? Missing => File.Exists(Library) ? null : "libfaketime is not installed; eng/test.sh and eng/bench.sh install it.";

    /// <summary>What becomes the process whose clock it is.</summary>
    public string[] Wrapper => ["env", $"LD_PRELOAD={Library}", $"FAKETIME_TIMESTAMP_FILE={_file}", "FAKETIME_NO_CACHE=1", "FAKETIME_DONT_FAKE_MONOTONIC=1", "FAKETIME_FORCE_MONOTONIC_FIX=0"];

    /// <summary>Moves the clock to so far from the true one, as +1h, -2h or +0.</summary>
    public void Jump(string offset) => File.WriteAllText(_file, offset + "\n");

    /// <inheritdoc />
    public void Dispose() => File.Delete(_file);
}
