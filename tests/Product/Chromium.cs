namespace ModelWard.Product;

/// <summary>The browser of the machine. Nothing is downloaded.</summary>
public static class Chromium
{
    /// <summary>Where Debian puts it.</summary>
    public const string Path = "/usr/bin/chromium";

    /// <summary>What keeps it from asking the network for anything of its own.</summary>
    public static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];
}
