namespace ModelWard.Browser.Tests;

/// <summary>The browser of the machine. Nothing is downloaded: where it is missing the tests say so.</summary>
internal static class Chromium
{
    /// <summary>Where Debian puts it.</summary>
    public const string Path = "/usr/bin/chromium";

    /// <summary>What keeps it from asking the network for anything of its own.</summary>
    public static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Skips the test where the browser is missing; with CI=true that is a failure.</summary>
    public static void Require()
    {
        if (File.Exists(Path)) return;
        const string reason = $"{Path} is missing; eng/test.sh installs it.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
    }
}
